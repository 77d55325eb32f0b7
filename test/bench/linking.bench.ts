import type { Browser, Page } from 'playwright-core';
import { extractTerms, type NoteText } from '../../src/core';
import { heapOf, onBenchPage } from './bench-page';
import * as inPage from './linking-page';
import { printTable, type Row } from './measure';
import { type Stretch, stretchRows, watch } from './stretch';
import { randomNumbers } from './synthetic';
import { glossaryNotes } from './synthetic-glossary';

const noteCount = 10_000;
const termCount = 3_000;
/** Of the notes, every hundredth lies in the folder that is changed. */
const changedFolder = 'daily/0';

/** **Link glossary terms** in a vault of 10,000 notes, with the built plugin in a real browser. */
export async function benchLinking(): Promise<void> {
  await onBenchPage(vaultNotes(), async ({ browser, page, url }) => {
    await page.goto(url);
    await page.waitForFunction(inPage.isRead, undefined, { polling: 500 });
    await report(browser, page);
  });
}

async function report(browser: Browser, page: Page): Promise<void> {
  const during = (work: () => Promise<unknown>): Promise<Stretch> => watch(browser, page, work);
  const idle = await during(() => page.waitForTimeout(2000));
  const before = await heapOf(page);
  await openPreview(page);
  await page.waitForTimeout(300);
  const stop = await page.evaluate(inPage.pressed, { button: 'Stop', closes: true });
  const preview = await during(async () => {
    await openPreview(page);
    await foundIn(page);
  });
  const found = await foundIn(page);
  const held = await heapOf(page);
  const scrolling = await during(() => page.evaluate(inPage.scrollPreview, 120));
  const none = await page.evaluate(inPage.pressed, { button: 'Select none', closes: false });
  const all = await page.evaluate(inPage.pressed, { button: 'Select all', closes: false });
  await page.evaluate(inPage.pressed, { button: 'Cancel', closes: true });
  const after = await heapOf(page);
  await openPreview(page, changedFolder);
  const foundInFolder = await foundIn(page);
  const changing = await during(async () => {
    await page.getByRole('button', { name: /^Link \(/ }).click();
    await page.locator('.notice', { hasText: 'Linked' }).waitFor();
  });
  const takingBack = await during(async () => {
    await page.evaluate(inPage.command, 'take-back-linking');
    await page.locator('.notice', { hasText: 'Undid' }).waitFor();
  });
  const rows = (what: string, stretch: Stretch, note: string): Row[] =>
    stretchRows(what, stretch, { idle, note });
  printTable(`Linking in ${noteCount} notes with ${termCount} terms, in Chromium`, [
    ...rows('preview', preview, found),
    { what: 'Stop while looking, to the end of the dialog', time: stop },
    ...rows('scrolling through the preview', scrolling, '120 frames'),
    { what: 'Select none', time: none },
    { what: 'Select all', time: all },
    ...rows('changing a hundredth of the notes', changing, foundInFolder),
    ...rows('taking that back', takingBack, ''),
  ]);
  console.log(`\nHeap: ${before} MB before, ${held} MB with the preview, ${after} MB when it is closed.`);
}

/** Asks for all mentions in the vault, or in a folder. */
async function openPreview(page: Page, folder?: string): Promise<void> {
  await page.evaluate(inPage.command, 'link-terms');
  const select = (option: string) => page.locator('.modal select').filter({ hasText: option });
  await select('All mentions').selectOption('all');
  await select('The whole vault').selectOption(folder === undefined ? 'vault' : 'folder');
  if (folder !== undefined) await page.getByRole('textbox', { name: 'Folder' }).fill(folder);
}

/** Waits for the preview. Returns what it says that it has found. */
async function foundIn(page: Page): Promise<string> {
  await page.getByText('Nothing has been written yet').waitFor();
  return await page.locator('.modal [role=status]').innerText();
}

/** Notes of about 2,000 characters with 25 mentions each, beside those that define the terms. */
function vaultNotes(): readonly NoteText[] {
  const glossary = glossaryNotes(termCount);
  const headwords = glossary.flatMap((note) => extractTerms(note).map(({ headword }) => headword));
  const random = randomNumbers(noteCount);
  const mention = (): string => headwords[Math.floor(random() * headwords.length)] ?? '';
  const line = (): string =>
    `오늘은 데이터를 나누어 보고 ${mention()}을 조금 바꾸었다. The loss went down, 그래서 다음에는 더 큰 값으로 해 보기로 했다.`;
  const texts = Array.from({ length: noteCount - glossary.length }, (_, at) => ({
    path: `daily/${at % 100}/${at}.md`,
    text: `# Day ${at}\n\n${Array.from({ length: 25 }, line).join('\n\n')}\n`,
  }));
  return [...glossary, ...texts];
}
