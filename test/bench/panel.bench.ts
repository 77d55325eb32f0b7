import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { startWorkbench } from '../workbench/server';
import { inUnits, printTable, type Row } from './measure';
import * as inPage from './panel-page';
import { glossaryNotes } from './synthetic-glossary';

const termCount = 20_000;

/** What is typed, a character at a time, and each time taken back the same way. */
const queries = ['concept 12', 'lang', 'retrieval aug', '언어 모델', 'ㅇㅇㅁㄷ', 'LL7', 'djsdj', 'zzzz'];

/** The panel of the built plugin with 20,000 terms, in a real browser, measured by the page itself. */
export async function benchPanel(): Promise<void> {
  const vault = await writeVault();
  const workbench = await startWorkbench({ vault });
  await rm(vault, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    // The compiler that runs this file wraps functions with a helper, which is not there in the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${workbench.url}/?lang=en`);
    await page.waitForFunction(inPage.isRead, termCount, { timeout: 300_000, polling: 500 });
    await report(page);
  } finally {
    await browser.close();
    await workbench.close();
  }
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
    row('open to first rows, median of further', median(openings.slice(1)), ''),
    row('keystroke to new rows, first', strokes[0] ?? NaN, 'prepares the search where that is not done yet'),
    row(
      'keystroke to new rows, median',
      median(strokes),
      `${strokes.length} keystrokes; wanted: under 16 ms`,
    ),
    row('keystroke to new rows, 95 %', quantile(strokes, 0.95), `longest ${inUnits(Math.max(...strokes))}`),
    row('click on a chip to new rows, median', median(chip), ''),
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

async function writeVault(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-bench-'));
  await mkdir(join(folder, 'notes'));
  for (const { path, text } of glossaryNotes(termCount)) await writeFile(join(folder, path), text);
  return folder;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
