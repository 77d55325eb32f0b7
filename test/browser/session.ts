import { mkdtemp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import type { DrivenApp } from '../app/driven-app';
import { textOnDisk } from '../app/text-on-disk';
import type { WorkbenchBundle } from '../workbench/bundle';
import { startWorkbench, type Workbench } from '../workbench/server';
import { Pages } from './pages';

export interface SessionOptions {
  /** Texts by path; without it, the sample vault. */
  readonly notes?: Readonly<Record<string, string>>;
  /** When the notes were last changed, and so no later made. */
  readonly modified?: Date;
  /** Settings of the plugin; the others have their defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the clock says, all the time; default the true time. */
  readonly now?: Date;
  /** Leaves the first steps open that the panel shows at the first start. */
  readonly keepsFirstSteps?: boolean;
  readonly language?: 'en' | 'ko';
  readonly theme?: 'light' | 'dark';
  readonly device?: 'desktop' | 'phone';
  /** A screen that is touched. */
  readonly touch?: boolean;
  /** The way that the app's own texts run. */
  readonly direction?: 'ltr' | 'rtl';
  readonly size?: { readonly width: number; readonly height: number };
}

/** A browser for each worker: files run beside each other, and none may take the focus from another. */
const pages = new Pages(() => inject('browserPath'));

/** Registers the hooks of a test file that uses the workbench. Returns what starts a session in a test. */
export function useWorkbench(): (options?: SessionOptions) => Promise<Session> {
  let bundle: WorkbenchBundle;
  const workbenches: Workbench[] = [];
  const sessions: Session[] = [];
  beforeAll(async () => {
    bundle = JSON.parse(await readFile(inject('bundlePath'), 'utf8')) as WorkbenchBundle;
  });
  afterEach(async ({ task }) => {
    const errors = sessions.splice(0).flatMap((session) => session.errors);
    await pages.clear({ failed: task.result?.state === 'fail' });
    await Promise.all(workbenches.splice(0).map((workbench) => workbench.close()));
    expect(errors).toEqual([]);
  });
  return async (options = {}) => {
    // At one address the browser finds again what it has loaded and compiled for the session before.
    const workbench = await openVault(options, { bundle, port: workbenches.length === 0 ? pages.port : 0 });
    workbenches.push(workbench);
    pages.port = Number(new URL(workbench.url).port);
    const session = await Session.start(options, { pages, workbench });
    sessions.push(session);
    return session;
  };
}

/**
 * A person in front of the workbench: a browser, the page, and the folder of notes on disk. This is the small driver
 * that end-to-end tests go through, so that the same tests can be pointed at another app one day.
 */
export class Session implements DrivenApp {
  /** What the page threw or said as an error. */
  readonly errors: string[] = [];

  private constructor(
    private readonly workbench: Workbench,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      // A file that is not there is no error of the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.errors.push(message.text());
      }
    });
  }

  static async start(
    options: SessionOptions,
    { pages, workbench }: { pages: Pages; workbench: Workbench },
  ): Promise<Session> {
    const { touch = false, now, size } = options;
    const page = await pages.open(workbench.url, { touch, setsClock: now !== undefined });
    const session = new Session(workbench, page);
    if (size) await page.setViewportSize(size);
    await slowDown(page);
    if (now) await page.clock.setFixedTime(now);
    const { language = 'en', theme = 'light', device = 'desktop', direction = 'ltr' } = options;
    await page.goto(`${workbench.url}/?lang=${language}&theme=${theme}&device=${device}&dir=${direction}`);
    await session.#ready();
    if (options.keepsFirstSteps !== true) await session.#closeFirstSteps();
    return session;
  }

  /** They come at a first start alone. */
  async #closeFirstSteps(): Promise<void> {
    const steps = this.page.locator('.ai-glossary-first-steps');
    await steps.waitFor({ timeout: 2000 }).catch(() => undefined);
    // A notice of the start may lie over them.
    if (await steps.isVisible()) await steps.locator('button.mod-cta').dispatchEvent('click');
  }

  /** Loads the page again, as a restart of the app. */
  async restart(): Promise<void> {
    await this.page.reload();
    await this.#ready();
  }

  async #ready(): Promise<void> {
    await this.page.locator('body[data-ready]').waitFor();
  }

  /** Opens a note through the quick switcher, by its path without `.md`, or the end of it. */
  async open(path: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+o');
    const prompt = this.page.locator('.prompt');
    await prompt.locator('input').fill(path);
    const last = path.split('/').slice(-1).join('');
    const whole = new RegExp(`(^|/)${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    await prompt.locator('.suggestion-item').filter({ hasText: whole }).first().click();
    await this.page
      .locator('.workspace-leaf.mod-active .view-header-title')
      .getByText(last, { exact: true })
      .waitFor();
  }

  /** Runs a command by its name, through the command palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    const prompt = this.page.locator('.prompt');
    await prompt.locator('input').fill(name);
    await prompt.locator('.suggestion-item', { hasText: name }).first().click();
    await prompt.waitFor({ state: 'detached' });
  }

  /** The editor that is shown beside the sidebars. */
  get editor(): Locator {
    return this.page.getByRole('main').locator('.cm-content').filter({ visible: true });
  }

  /** The text of the line that the caret stands on. */
  caretLine(): Promise<string> {
    return this.page.evaluate(() => {
      const node = window.getSelection()?.focusNode;
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.closest('.cm-line')?.textContent ?? '';
    });
  }

  /** The reading view that is shown beside the sidebars. */
  get reading(): Locator {
    return this.page.getByRole('main').locator('.markdown-preview-view').filter({ visible: true });
  }

  /** The glossary panel. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'right sidebar' });
  }

  /** The rows of the panel's list. */
  get terms(): Locator {
    return this.panel.getByRole('treeitem');
  }

  /** Waits until the panel lists terms and neither reads nor counts any more: from then on the list stands still. */
  async glossaryRead(): Promise<void> {
    await expect.poll(() => this.terms.count()).toBeGreaterThan(0);
    await expect.poll(() => this.panel.locator('.ai-glossary-progress').count()).toBe(0);
  }

  /** Waits until the panel's list of all terms says how often notes mention them, and counts no more. */
  async mentionsCounted(): Promise<void> {
    await expect.poll(() => this.panel.locator('.ai-glossary-row-end').count()).toBeGreaterThan(0);
    await this.glossaryRead();
  }

  /** Waits until the settings that the plugin has put on disk say so: a restart takes nothing else over. */
  async settingsSaid(text: string): Promise<void> {
    await expect.poll(() => this.disk(settingsPath).catch(() => '')).toContain(text);
  }

  /** The terms of the vault that the panel lists, in order. */
  headwords(): Promise<string[]> {
    return this.panel.locator('.ai-glossary-item:not(.is-reference) .ai-glossary-headword').allInnerTexts();
  }

  /** The entries of the built-in reference that the panel lists, in order. */
  referenceHeadwords(): Promise<string[]> {
    return this.panel.locator('.is-reference .ai-glossary-headword').allInnerTexts();
  }

  /** What the notices say that are shown now. */
  notices(): Promise<string[]> {
    return this.page.locator('.notice').allInnerTexts();
  }

  /** The bytes of a note on disk, as text. */
  async disk(path: string): Promise<string> {
    return await textOnDisk(this.pathOnDisk(path));
  }

  /** Another program writes a note. */
  async writeOnDisk(path: string, text: string): Promise<void> {
    await writeFile(this.pathOnDisk(path), text);
  }

  /** Paths of the files that the page wrote, in order. */
  get writes(): readonly string[] {
    return this.workbench.writes;
  }

  /** Where the workbench is, with what this session asked of it. */
  get url(): string {
    return this.page.url();
  }

  /** The notes on disk. */
  get folder(): string {
    return this.workbench.folder;
  }

  pathOnDisk(path: string): string {
    return join(this.workbench.folder, path);
  }
}

/** Milliseconds that reading a file takes at most, for each time that the browser is slower. */
const slowRead = 60;

/**
 * Makes a browser that computes so many times slower, and reads notes late and in any order, to look for tests that
 * pass on a fast machine only: `WORKBENCH_SLOWDOWN=5 npx vitest run --project browser --retry 0`.
 */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['WORKBENCH_SLOWDOWN'] ?? 1);
  if (!(rate > 1)) return;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript((longest) => {
    const fetchNow = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const isRead =
        typeof input === 'string' && input.includes('/api/file?') && (init?.method ?? 'GET') === 'GET';
      if (isRead) await new Promise((resolve) => window.setTimeout(resolve, Math.random() * longest));
      return await fetchNow(input, init);
    };
  }, rate * slowRead);
}

const settingsPath = '.obsidian/plugins/ai-glossary/data.json';

/** A workbench on the notes that a session asks for. */
async function openVault(
  options: SessionOptions,
  { bundle, port }: { bundle: WorkbenchBundle; port: number },
): Promise<Workbench> {
  const { notes } = options;
  if (!notes) return await startWorkbench({ bundle, port });
  const vault = await writeNotes(notes, options);
  const workbench = await startWorkbench({ bundle, port, vault });
  await rm(vault, { recursive: true });
  return workbench;
}

async function writeNotes(
  notes: Readonly<Record<string, string>>,
  { modified, settings }: SessionOptions,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-notes-'));
  const files = { ...notes, ...(settings && { [settingsPath]: JSON.stringify(settings) }) };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (modified) await utimes(file, modified, modified);
  }
  return folder;
}
