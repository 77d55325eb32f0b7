import type { Browser, Page } from 'playwright-core';
import type { NoteText } from '../../src/core';
import { heapOf, onBenchPage } from './bench-page';
import * as inPage from './linking-page';
import { printTable } from './measure';
import { stretchRows, watch } from './stretch';

const noteCount = 10_000;

/** The dry run of **Format front matter in a folder…** over 10,000 notes, with the built plugin in a real browser. */
export async function benchFrontMatterRuns(): Promise<void> {
  await onBenchPage(vaultNotes(), async ({ browser, page, url }) => {
    await page.goto(url);
    await page.waitForFunction(inPage.isRead, undefined, { polling: 500 });
    await report(browser, page);
  });
}

async function report(browser: Browser, page: Page): Promise<void> {
  const idle = await watch(browser, page, () => page.waitForTimeout(2000));
  const before = await heapOf(page);
  const looking = await watch(browser, page, async () => {
    await page.evaluate(inPage.command, 'format-front-matter-in-folder');
    await page.getByText('Nothing has been written yet').waitFor();
  });
  const found = await page.locator('.modal [role=status]').innerText();
  const held = await heapOf(page);
  const unfolding = await watch(browser, page, async () => {
    await page.evaluate(inPage.pressed, { button: 'Show changes', closes: false });
  });
  const scrolling = await watch(browser, page, () => page.evaluate(inPage.scrollPreview, 120));
  printTable(`Formatting the front matter of ${noteCount} notes, in Chromium`, [
    ...stretchRows('dry run', looking, { idle, note: found }),
    ...stretchRows('unfolding all changes', unfolding, { idle, note: '' }),
    ...stretchRows('scrolling through them', scrolling, { idle, note: '120 frames' }),
  ]);
  console.log(`\nHeap: ${before} MB before, ${held} MB with the dry run.`);
}

/** Notes with a usual block that is out of order, and with some text. */
function vaultNotes(): readonly NoteText[] {
  const body = '오늘은 데이터를 나누어 보고 조금 바꾸었다. The loss went down.\n'.repeat(20);
  const glossary = {
    path: 'Terms.md',
    text: '---\ntags: ai\n---\n## LLM(Large Language Model)\n\nA model.\n\n## 토큰(Token)\n\n조각.\n',
  };
  const notes = Array.from({ length: noteCount - 1 }, (_, at) => ({
    path: `daily/${at % 100}/${at}.md`,
    text: `---\nupdated: 2024-08-14 23:46:50 +0900\ntags:\n  - day\n  - ${at % 7}\n# a comment\ntitle: 노트 ${at}\ncategories: \n---\n${body}`,
  }));
  return [glossary, ...notes];
}
