// Compares this build with another one, and both with the app alone, in one run and in turns: what a start costs, what
// typing costs, what saves cost. `npm run bench:builds -- path/to/the/other/main.js`; without a path, with the app alone.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { buildWorkbench, type WorkbenchBundle } from '../workbench/bundle';
import { startWorkbench, type Workbench } from '../workbench/server';
import { printTable, quantile } from './measure';
import { syntheticNotes, usualNote } from './synthetic';
import { longestTasks } from './tasks';

const rounds = Number(process.env['ROUNDS'] ?? 7);
const noteCount = 300;
const noteName = 'A usual note';
const typed = 'a model that learns from text, 글에서 배우는 모델. ';

/** One build in a page of its own, on a copy of the notes of its own. */
interface Build {
  readonly name: string;
  readonly hasPlugin: boolean;
  readonly workbench: Workbench;
  readonly page: Page;
  readonly cdp: CDPSession;
}

type Measures = Readonly<Record<string, number>>;

/** Milliseconds until the panel lists terms: of the processor, on the page's main thread, but for `evaluation`. */
async function startedAgain(browser: Browser, { page, cdp, hasPlugin }: Build): Promise<Measures> {
  let time = NaN;
  const { processor } = await longestTasks(browser, page, async () => {
    await page.reload();
    await shown(page, hasPlugin);
    time = await taskTime(cdp);
  });
  const evaluation = await page.evaluate(() => window.workbench?.pluginEvaluation ?? 0);
  return { evaluation, 'until the panel lists terms': time, 'longest task': processor };
}

/** Milliseconds of the processor for one character, and for one character with a save, in a note with front matter. */
async function written({ page, cdp }: Build): Promise<Measures> {
  const editor = page.getByRole('main').locator('.cm-content');
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  const characters = await costOf(cdp, () => page.keyboard.type(typed));
  const saves = 10;
  const saving = await costOf(cdp, async () => {
    for (let save = 0; save < saves; save += 1) {
      await page.keyboard.type('x');
      const isWritten = page.waitForRequest((request) => request.method() === 'PUT');
      await page.keyboard.press('ControlOrMeta+s');
      await (await isWritten).response();
    }
  });
  return { 'a character': characters / typed.length, 'a character, saved': saving / saves };
}

async function costOf(cdp: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await taskTime(cdp);
  await work();
  return (await taskTime(cdp)) - before;
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function shown(page: Page, hasPlugin: boolean): Promise<void> {
  await page.locator('body[data-ready]').waitFor();
  if (hasPlugin)
    await page.getByRole('complementary', { name: 'right sidebar' }).getByRole('treeitem').first().waitFor();
}

/** Each build in each round, so that what the machine does besides falls on all alike; medians. */
async function inTurns(
  builds: readonly Build[],
  measure: (build: Build) => Promise<Measures>,
): Promise<Measures[]> {
  const samples = builds.map((): Measures[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, build] of builds.entries()) {
      const sample = await measure(build);
      // The first round finds code that is not compiled yet.
      if (round > 0) samples[at]?.push(sample);
    }
  }
  return samples.map((all) =>
    Object.fromEntries(
      Object.keys(all[0] ?? {}).map((what) => [
        what,
        quantile(
          all.map((sample) => sample[what] ?? NaN),
          0.5,
        ),
      ]),
    ),
  );
}

/** A table with a row for each measure of each build, next to that of the build before it. */
function report(title: string, builds: readonly Build[], medians: readonly Measures[]): void {
  const rows = Object.keys(medians[0] ?? {}).flatMap((what) =>
    builds.map(({ name }, at) => {
      const [time = NaN, before] = [medians[at]?.[what], at === 0 ? undefined : medians[at - 1]?.[what]];
      const yardstick = { name: builds[at - 1]?.name ?? '', time: before ?? NaN };
      return { what: `${what}: ${name}`, time, ...(before !== undefined && before > 0 && { yardstick }) };
    }),
  );
  printTable(title, rows);
}

async function writeVault(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-builds-'));
  const texts = [
    ...syntheticNotes(noteCount),
    { path: `${noteName}.md`, text: usualNote },
    { path: '.obsidian/plugins/ai-glossary/data.json', text: '{ "panelIntroduced": true }' },
    { path: '.obsidian/community-plugins.json', text: '["ai-glossary"]' },
  ];
  for (const { path, text } of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The panel and a note are open, as they are at each start from now on. */
async function openBuild(
  browser: Browser,
  name: string,
  { vault, bundle, hasPlugin }: { vault: string; bundle: WorkbenchBundle; hasPlugin: boolean },
): Promise<Build> {
  const workbench = await startWorkbench({ vault, bundle });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(120_000);
  const cdp = await page.context().newCDPSession(page);
  // So that time in which the machine did something else does not count.
  await cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await cdp.send('Performance.enable');
  await page.goto(`${workbench.url}/?lang=en${hasPlugin ? '' : '&plugin=off'}`);
  await shown(page, false);
  if (hasPlugin) await chosen(page, 'p', 'AI Glossary: Open');
  await shown(page, hasPlugin);
  await chosen(page, 'o', noteName);
  await page.waitForTimeout(3000);
  return { name, hasPlugin, workbench, page, cdp };
}

/** Chooses the first thing that the palette or the switcher finds. */
async function chosen(page: Page, key: 'o' | 'p', what: string): Promise<void> {
  await page.keyboard.press(`ControlOrMeta+${key}`);
  await page.locator('.prompt input').fill(what);
  await page.locator('.prompt .suggestion-item').first().click();
  await page.locator('.prompt').waitFor({ state: 'detached' });
}

const vault = await writeVault();
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
const builds: Build[] = [];
try {
  const bundle = await buildWorkbench();
  const open = async (name: string, mainJs?: string, hasPlugin = true): Promise<void> => {
    const used = { ...bundle, ...(mainJs !== undefined && { mainJs }) };
    builds.push(await openBuild(browser, name, { vault, bundle: used, hasPlugin }));
  };
  await open('the app alone', undefined, false);
  const [, , other] = process.argv;
  if (other !== undefined) await open('the other build', await readFile(other, 'utf8'));
  await open('this build');
  for (const rate of [1, 6]) {
    for (const { cdp } of builds) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    const medians = await inTurns(builds, (build) => startedAgain(browser, build));
    report(`A start with ${noteCount} notes${rate === 1 ? '' : `, ${rate} times slower`}`, builds, medians);
  }
  for (const { cdp } of builds) await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  report('Writing', builds, await inTurns(builds, written));
} finally {
  await browser.close();
  for (const { workbench } of builds) await workbench.close();
  await rm(vault, { recursive: true });
}
