import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { buildWorkbench, type WorkbenchBundle } from '../workbench/bundle';
import { startWorkbench, type Workbench } from '../workbench/server';
import { browserArguments } from './find-browser';

export interface SessionOptions {
  /** Texts by path; instead of `vault`. */
  readonly notes?: Readonly<Record<string, string>>;
  /** A folder of notes to work on a copy of. */
  readonly vault?: string;
  readonly language?: 'en' | 'ko';
  readonly theme?: 'light' | 'dark';
  readonly device?: 'desktop' | 'phone';
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * A person in front of the workbench: a browser, the page, and the folder of notes on disk. This is the small driver
 * that end-to-end tests go through, so that the same tests can be pointed at another app one day.
 */
export class Session {
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly workbench: Workbench,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async start(options: SessionOptions = {}, bundle?: WorkbenchBundle): Promise<Session> {
    const source = options.notes === undefined ? undefined : await writeNotes(options.notes);
    const vault = source ?? options.vault;
    const workbench = await startWorkbench({
      bundle: bundle ?? (await buildWorkbench()),
      ...(vault !== undefined && { vault }),
    });
    if (source !== undefined) await rm(source, { recursive: true });
    const browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: [...browserArguments],
    });
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const session = new Session(browser, workbench, await context.newPage());
    await session.load(options);
    return session;
  }

  /** Loads the page again, as a restart of the app. */
  async load({ language = 'en', theme = 'light', device = 'desktop' }: SessionOptions = {}): Promise<void> {
    await this.page.goto(`${this.workbench.url}/?lang=${language}&theme=${theme}&device=${device}`);
    await this.page.getByRole('tree', { name: 'Files' }).waitFor();
  }

  /** Opens a note through the quick switcher, by its name or path. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+o');
    const prompt = this.page.locator('.prompt');
    await prompt.locator('input').fill(name);
    await prompt.locator('.suggestion-item').first().waitFor();
    await this.page.keyboard.press('Enter');
    await prompt.waitFor({ state: 'detached' });
  }

  /** Runs a command by its name, through the command palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    const prompt = this.page.locator('.prompt');
    await prompt.locator('input').fill(name);
    await prompt.locator('.suggestion-item', { hasText: name }).first().click();
    await prompt.waitFor({ state: 'detached' });
  }

  /** The editor of the active pane. */
  get editor(): Locator {
    return this.page.locator('.workspace-leaf.mod-active .cm-content');
  }

  /** The glossary panel. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'right sidebar' });
  }

  /** The bytes of a note on disk, as text. */
  async disk(path: string): Promise<string> {
    return await readFile(join(this.workbench.folder, path), 'utf8');
  }

  /** Another program writes a note. */
  async writeOnDisk(path: string, text: string): Promise<void> {
    await writeFile(join(this.workbench.folder, path), text);
  }

  pathOnDisk(path: string): string {
    return join(this.workbench.folder, path);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
  }
}

async function writeNotes(notes: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-notes-'));
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
