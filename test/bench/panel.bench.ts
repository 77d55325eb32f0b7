import type { Page } from 'playwright-core';
import { onBenchPage } from './bench-page';
import { inUnits, printTable, quantile, type Row } from './measure';
import * as inPage from './panel-page';
import { glossaryNotes } from './synthetic-glossary';

const termCount = 20_000;

/** What is typed, a character at a time, and each time taken back the same way. */
const queries = ['concept 12', 'lang', 'retrieval aug', '언어 모델', 'ㅇㅇㅁㄷ', 'LL7', 'djsdj', 'zzzz'];

/** The panel of the built plugin with 20,000 terms, in a real browser, measured by the page itself. */
export async function benchPanel(): Promise<void> {
  await onBenchPage(glossaryNotes(termCount), async ({ page, url }) => {
    await page.goto(url);
    await page.waitForFunction(inPage.isRead, termCount, { polling: 500 });
    await report(page);
  });
}

async function report(page: Page): Promise<void> {
  const loop = await page.evaluate(inPage.yardstick);
  const idle = await page.evaluate(inPage.idleFrames, 120);
  const openings = await page.evaluate(inPage.openings, 9);
  const strokes = await page.evaluate(inPage.keystrokes, queries);
  const chip = await page.evaluate(inPage.chipClicks, 6);
  const scrolling = await page.evaluate(inPage.scrollThrough, 300);
  const bare = { name: 'loop of 10 million', time: loop };
  const row = (what: string, time: number, note: string): Row => ({ what, time, note, yardstick: bare });
  printTable(`Panel, ${termCount.toLocaleString('en')} terms, in Chromium`, [
    row('open to first rows, first time', openings[0] ?? NaN, 'wanted: under 100 ms'),
    row('open to first rows, median of further', quantile(openings.slice(1), 0.5), ''),
    row('keystroke to new rows, first', strokes[0] ?? NaN, 'prepares the search where that is not done yet'),
    row(
      'keystroke to new rows, median',
      quantile(strokes, 0.5),
      `${strokes.length} keystrokes; wanted: under 16 ms`,
    ),
    row('keystroke to new rows, 95 %', quantile(strokes, 0.95), `longest ${inUnits(Math.max(...strokes))}`),
    row('click on a chip to new rows, median', quantile(chip, 0.5), ''),
    row(
      'longest frame while scrolling from end to end',
      Math.max(...scrolling.frames),
      `${scrolling.frames.filter((frame) => frame > 33.4).length} of ${scrolling.frames.length} frames over 33 ms`,
    ),
    row(
      'work in a frame of scrolling, 95 %',
      quantile(scrolling.work, 0.95),
      `longest ${inUnits(Math.max(...scrolling.work))}; at most ${scrolling.rows} rows in the document`,
    ),
    row(
      'longest frame while nothing happens',
      Math.max(...idle),
      `${idle.filter((frame) => frame > 33.4).length} of ${idle.length} frames over 33 ms: the machine's own`,
    ),
  ]);
}
