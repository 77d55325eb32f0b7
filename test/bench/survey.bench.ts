import type { Browser, Page } from 'playwright-core';
import { extractTerms, type NoteText, surveyNote, compileMatcher } from '../../src/core';
import { heapOf, onBenchPage } from './bench-page';
import { inUnits, printTable, quantile } from './measure';
import * as inPage from './survey-page';
import { randomNumbers } from './synthetic';
import { glossaryNotes } from './synthetic-glossary';
import { longestTasks } from './tasks';

const noteCount = 10_000;
const termCount = 1_000;
const changes = 9;

/** Counting mentions in the background, in a vault of 10,000 notes, with the built plugin in a real browser. */
export async function benchSurvey(): Promise<void> {
  const notes = vaultNotes();
  await onBenchPage(notes, async ({ browser, page, url }) => {
    const start = performance.now();
    await page.goto(url);
    await page.waitForFunction(inPage.isCounting, undefined, { polling: 20 });
    await report(browser, page, { untilCounting: performance.now() - start, notes });
  });
}

interface Setting {
  readonly untilCounting: number;
  readonly notes: readonly NoteText[];
}

async function report(browser: Browser, page: Page, { untilCounting, notes }: Setting): Promise<void> {
  const heapBefore = await heapOf(page);
  const start = performance.now();
  const counting = await longestTasks(browser, page, async () => {
    await page.waitForFunction(inPage.isDone, undefined, { polling: 20 });
  });
  const counted = performance.now() - start;
  const heapAfter = await heapOf(page);
  await page.evaluate(inPage.countReads);
  const changed = await changeNotes(page);
  const added: inPage.CountedChange[] = [];
  const adding = await longestTasks(browser, page, async () => {
    for (const name of newNames) added.push(await addName(page, name));
  });
  const removed = await removeName(page);
  const names = newNames.map(({ name, count }) => `${name} in ${count}`).join(', ');
  printTable(`Mentions of ${termCount} terms in ${noteCount} notes, in Chromium`, [
    { what: 'page opened to counting', time: untilCounting, note: 'reading the vault and the glossary' },
    {
      what: 'counting, all notes',
      time: counted,
      note: `heap ${heapBefore} MB before, ${heapAfter} MB after; ${sizes(notes)}`,
    },
    {
      what: 'counting: longest task',
      time: counting.processor,
      note: `processor time, wanted: under 50 ms; by the clock ${inUnits(counting.clock)}`,
    },
    {
      what: 'a note changed → its count shown, median',
      time: quantile(changed, 0.5),
      note: `of ${changed.length}, longest ${inUnits(Math.max(...changed))}; wanted: under 1 s`,
    },
    {
      what: 'a new term → its count shown, longest',
      time: Math.max(...added.map(({ time }) => time)),
      note: `${names} notes; notes read: ${added.map(({ reads }) => reads).join(', ')}; 1.5 s of it is the rest that names are given`,
    },
    {
      what: 'new terms: longest task',
      time: adding.processor,
      note: `processor time; by the clock ${inUnits(adding.clock)}`,
    },
    { what: 'a term removed → gone from the list', time: removed.time, note: `notes read: ${removed.reads}` },
  ]);
}

/** Words of running text that become names. */
const newNames = [
  { name: 'ZQX', expansion: 'Zeta Quasi Xenon', count: 3 },
  { name: '잔차연결', expansion: 'Residual Connection', count: 100 },
];

async function changeNotes(page: Page): Promise<readonly number[]> {
  await page.evaluate(inPage.searchFor, 'ChangeProbe');
  const times: number[] = [];
  for (let at = 1; at <= changes; at += 1) {
    const { time } = await page.evaluate(inPage.changeNote, {
      path: `daily/${at % 10}/${at}.md`,
      find: '\n\n',
      replace: '\n\nChangeProbe를 보았다. ',
      headword: 'ChangeProbe',
      count: `${at}×`,
    });
    times.push(time);
  }
  return times;
}

async function addName(
  page: Page,
  { name, expansion, count }: (typeof newNames)[number],
): Promise<inPage.CountedChange> {
  await page.evaluate(inPage.searchFor, name);
  const heading = `## ${name}(${expansion})\n\nIt is new.\n`;
  const change = {
    path: 'notes/0.md',
    find: '\n## ',
    replace: `\n${heading}\n## `,
    headword: name,
    count: `${count}×`,
  };
  return await page.evaluate(inPage.changeNote, change);
}

async function removeName(page: Page): Promise<inPage.CountedChange> {
  await page.evaluate(inPage.searchFor, '잔차연결');
  const change = {
    path: 'notes/0.md',
    find: '## 잔차연결(Residual Connection)',
    replace: '',
    headword: '잔차연결',
    count: '',
  };
  return await page.evaluate(inPage.changeNote, change);
}

/** Notes of about 2,000 characters with some 20 mentions each, beside those that define the terms. */
function vaultNotes(): readonly NoteText[] {
  const [first, ...others] = glossaryNotes(termCount - 1);
  const probe = '\n## ChangeProbe란\n\nA term that is mentioned nowhere at first.\n';
  const glossary = [{ path: 'notes/0.md', text: (first?.text ?? '') + probe }, ...others];
  const headwords = glossary.flatMap((note) => extractTerms(note).map(({ headword }) => headword));
  const mentioned = headwords.filter((headword) => headword !== 'ChangeProbe');
  const random = randomNumbers(noteCount);
  const mention = (): string => mentioned[Math.floor(random() * mentioned.length)] ?? '';
  const line = (): string =>
    `오늘은 데이터를 나누어 보고 ${mention()}을 조금 바꾸었다. The loss went down, 그래서 다음에는 더 큰 값으로 해 보기로 했다.`;
  const daily = Array.from({ length: noteCount - glossary.length }, (_, at) => {
    const planted = newNames
      .filter(({ count }) => at % 50 === 7 && at < count * 50)
      .map(({ name }) => `${name}도 보았다.`);
    const lines = Array.from({ length: 20 }, line);
    return {
      path: `daily/${at % 10}/${at}.md`,
      text: `# Day ${at}\n\n${[...lines, ...planted].join('\n\n')}\n`,
    };
  });
  return [...glossary, ...daily];
}

/** What is kept of each note to tell which names it cannot hold. */
function sizes(notes: readonly NoteText[]): string {
  const matcher = compileMatcher([]);
  const prints = notes.slice(-500).map(({ text }) => surveyNote(text, matcher).basis?.prints.byteLength ?? 0);
  const lengths = notes.slice(-500).map(({ text }) => text.length);
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((a, b) => a + b, 0) / values.length);
  return `prints of ${mean(prints)} bytes a note of ${mean(lengths)} characters`;
}
