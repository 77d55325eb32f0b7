import { build, type BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { buildOptions } from '../../esbuild.config.mjs';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { inUnits, printTable, quantile, type Row } from './measure';
import type * as inPage from './stamping-page';
import { syntheticNotes, usualNote } from './synthetic';

interface BenchedWindow {
  readonly stampingBench: typeof inPage;
}

const noteCount = 10_000;
const tabCount = 100;
const root = new URL('../../', import.meta.url);

const longNote = `---\nupdated: 2024-08-14 23:46:50 +0900\n---\n${Array.from(
  { length: 10_000 },
  (_, i) => `${i}번째 줄에서 모델을 설명한다.`,
).join('\n')}\n`;

/** What stamping alone costs, in a real browser: the feature in the host, with notes in memory. */
export async function benchStamping(): Promise<void> {
  const script = await bundlePage();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    await benchKeystrokes(await newPage(browser, script));
    await benchFolder(await newPage(browser, script));
    await benchMemory(browser, script);
  } finally {
    await browser.close();
  }
}

async function benchKeystrokes(page: Page): Promise<void> {
  await page.evaluate((notes) => (window as unknown as BenchedWindow).stampingBench.openHost(notes), {
    'Long.md': longNote,
    'Short.md': usualNote,
  });
  const events = await inputEvents(page);
  const short = await transactions(page, 'Short.md');
  const long = await transactions(page, 'Long.md');
  const row = (what: string, { on, off }: Compared): Row => {
    const [time, without] = [quantile(on, 0.5), quantile(off, 0.5)];
    const part = ((time - without) * 1000).toFixed(1);
    return {
      what,
      time,
      yardstick: { name: 'without stamping', time: without },
      note: `stamping's part: ${part} µs`,
    };
  };
  printTable('Stamping: what a keystroke pays at the median, in Chromium; wanted: under 20 µs in all', [
    row('keydown, beforeinput and input', events),
    row('one transaction in a usual note', short),
    row('one transaction in a note of 10,000 lines', long),
  ]);
  await page.close();
}

/** Samples with stamping and without, taken in turns, so that what the machine does besides falls on both alike. */
interface Compared {
  readonly on: number[];
  readonly off: number[];
}

async function transactions(page: Page, path: string): Promise<Compared> {
  return page.evaluate(async (path) => {
    const bench = (window as unknown as BenchedWindow).stampingBench;
    await bench.switchStamping(true);
    await bench.transactions(path, { count: 20, each: 50 });
    const compared = await bench.transactions(path, { count: 200, each: 100 });
    await bench.switchStamping(false);
    return compared;
  }, path);
}

async function inputEvents(page: Page): Promise<Compared> {
  return page.evaluate(async () => {
    const bench = (window as unknown as BenchedWindow).stampingBench;
    const compared: { on: number[]; off: number[] } = { on: [], off: [] };
    for (let round = 0; round < 16; round += 1) {
      const isOn = round % 2 === 1;
      if (isOn) await bench.switchStamping(true);
      const samples = await bench.inputEvents('Short.md', { count: 30, each: 100 });
      // The first rounds find code that is not compiled yet.
      if (round > 1) compared[isOn ? 'on' : 'off'].push(...samples);
      if (isOn) await bench.switchStamping(false);
    }
    return compared;
  });
}

async function benchFolder(page: Page): Promise<void> {
  const notes = syntheticNotes(noteCount);
  const blocks = notes.map(({ text }) => text.slice(4, text.indexOf('\n---\n', 4) + 1));
  const texts = { ...Object.fromEntries(notes.map(({ path, text }) => [path, text])), 'Top.md': 'top\n' };
  const run = await page.evaluate(
    async ({ texts, blocks }) => {
      const bench = (window as unknown as BenchedWindow).stampingBench;
      await bench.openHost(texts);
      return bench.stampFolder('Top.md', blocks);
    },
    { texts, blocks },
  );
  const yardstick = { name: 'yaml parse of each block', time: run.parsing };
  const long = run.frames.filter((frame) => frame > 33.4).length;
  const frames = `longest frame of all ${inUnits(Math.max(...run.frames))}; ${long} of ${run.frames.length} over 33 ms`;
  const [would = '', stamped = '', takenBack = ''] = run.said;
  printTable(`Stamping: a folder of ${noteCount.toLocaleString('en')} notes, in Chromium, disk in memory`, [
    { what: 'dry run', time: run.looking, yardstick, note: `${would} ${frames}` },
    { what: 'run', time: run.stamping, yardstick, note: stamped },
    { what: 'taking back', time: run.takingBack, yardstick, note: takenBack },
  ]);
  await page.close();
}

/** Bytes that each open note costs beside what the app holds anyway. */
async function benchMemory(browser: Browser, script: string): Promise<void> {
  const notes = Object.fromEntries(
    Array.from({ length: tabCount }, (_, i) => [`${i}.md`, `${usualNote}${i}\n`]),
  );
  const held = {
    on: await heldByTabs(browser, { script, notes, isOn: true }),
    off: await heldByTabs(browser, { script, notes, isOn: false }),
  };
  const kilobytes = (bytes: number) => `${(bytes / tabCount / 1024).toFixed(1)} kB`;
  console.log(`\n## Stamping: memory\n`);
  console.log(`| what | per open note |`);
  console.log(`| --- | ---: |`);
  console.log(`| ${tabCount} tabs, each edited and saved once, without stamping | ${kilobytes(held.off)} |`);
  console.log(`| with stamping | ${kilobytes(held.on)} |`);
  console.log(
    `| stamping's part (a note has ${usualNote.length} characters) | ${kilobytes(held.on - held.off)} |`,
  );
}

async function heldByTabs(
  browser: Browser,
  { script, notes, isOn }: { script: string; notes: Readonly<Record<string, string>>; isOn: boolean },
): Promise<number> {
  const page = await newPage(browser, script);
  await page.evaluate(
    async ({ notes, isOn }) => {
      const bench = (window as unknown as BenchedWindow).stampingBench;
      await bench.openHost(notes);
      if (isOn) await bench.switchStamping(true);
      await bench.openTabs(Object.keys(notes).slice(0, 5));
    },
    { notes, isOn },
  );
  const cdp = await page.context().newCDPSession(page);
  const before = await heapOf(cdp);
  await page.evaluate(
    (paths) => (window as unknown as BenchedWindow).stampingBench.openTabs(paths),
    Object.keys(notes),
  );
  const after = await heapOf(cdp);
  await page.close();
  return after - before;
}

async function heapOf(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function newPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(600_000);
  await page.setContent('<!doctype html><body style="height: 900px; overflow: hidden"></body>');
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'stampingBench' in window);
  return page;
}

/** As a release is bundled, so that the figures are those that people get. */
async function bundlePage(): Promise<string> {
  const { target = 'es2022', plugins = [] } = buildOptions();
  const options: BuildOptions & { write: false } = {
    stdin: {
      contents: `import * as bench from './test/bench/stamping-page';\nwindow.stampingBench = bench;`,
      resolveDir: fileURLToPath(root),
    },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target,
    plugins,
    alias: { obsidian: fileURLToPath(new URL('test/host/obsidian.ts', root)) },
    charset: 'utf8',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  };
  const { outputFiles } = await build(options);
  return outputFiles[0]?.text ?? '';
}
