import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { DrivenApp } from './driven-app';
import { textOnDisk } from './text-on-disk';

/** How an installed Obsidian is reached. */
export interface ObsidianPlace {
  /** The program. */
  readonly program: string;
  /** The port that it is to be debugged over. */
  readonly port: number;
}

/** What the environment says, or what it lacks. */
export function placeOfObsidian(environment: NodeJS.ProcessEnv): ObsidianPlace | string {
  const { OBSIDIAN_PATH: program, OBSIDIAN_PORT: port = '9223' } = environment;
  if (program === undefined || program === '') {
    return 'Set OBSIDIAN_PATH to the program of an installed Obsidian 1.13 or newer to run these checks in the app.';
  }
  if (!/^\d+$/.test(port)) return 'OBSIDIAN_PORT is not a number.';
  return { program, port: Number(port) };
}

/** An app behind a debugging port: Obsidian, or a browser that shows the workbench. */
export class RemoteApp implements DrivenApp {
  readonly page: Page;
  readonly #folder: string;

  /** @param folder of the notes, on this machine's disk */
  constructor(page: Page, folder: string) {
    page.setDefaultTimeout(20_000);
    this.page = page;
    this.#folder = folder;
  }

  /** The page of the app whose address `isApp` knows, in what listens at the port. Waits for it half a minute. */
  static async connect(
    port: number,
    isApp: (url: string) => boolean,
  ): Promise<{ browser: Browser; page: Page }> {
    const patience = Date.now() + 30_000;
    for (;;) {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => undefined);
      const page = browser
        ?.contexts()
        .flatMap((context) => context.pages())
        .find((each) => isApp(each.url()));
      if (browser && page) return { browser, page };
      await browser?.close();
      if (Date.now() > patience) throw new Error(`No app to be driven answers at port ${port}.`);
      await wait(500);
    }
  }

  get editor(): Locator {
    return this.page.locator('.mod-root .workspace-leaf.mod-active .cm-content').filter({ visible: true });
  }

  get panel(): Locator {
    return this.page.locator('.workspace-leaf-content[data-type="ai-glossary"]');
  }

  async open(path: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+o');
    await this.#choose(path);
    await this.page
      .locator('.mod-root .workspace-leaf.mod-active .view-header-title')
      .getByText(path.split('/').at(-1) ?? path, { exact: true })
      .waitFor();
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.#choose(name);
  }

  async #choose(text: string): Promise<void> {
    const prompt = this.page.locator('.prompt');
    await prompt.locator('input').fill(text);
    await prompt.locator('.suggestion-item', { hasText: text }).first().click();
    await prompt.waitFor({ state: 'detached' });
  }

  async disk(path: string): Promise<string> {
    return await textOnDisk(join(this.#folder, path));
  }

  async writeOnDisk(path: string, text: string): Promise<void> {
    await writeFile(join(this.#folder, path), text);
  }
}

/** An Obsidian of its own: with a vault, a profile and no other plugin than this one. */
export class OwnObsidian {
  readonly app: RemoteApp;
  readonly #parts: { readonly folder: string; readonly process: ChildProcess; readonly browser: Browser };

  private constructor(app: RemoteApp, parts: { folder: string; process: ChildProcess; browser: Browser }) {
    this.app = app;
    this.#parts = parts;
  }

  /** @param plugin the folder with the plugin's three files */
  static async start(
    { program, port }: ObsidianPlace,
    { notes, plugin }: { notes: Readonly<Record<string, string>>; plugin: string },
  ): Promise<OwnObsidian> {
    const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-obsidian-'));
    const vault = join(folder, 'vault');
    const own = '.obsidian/plugins/ai-glossary';
    const files = { ...notes, '.obsidian/community-plugins.json': '["ai-glossary"]' };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(vault, path)), { recursive: true });
      await writeFile(join(vault, path), text);
    }
    for (const file of ['main.js', 'manifest.json', 'styles.css']) {
      await mkdir(join(vault, own), { recursive: true });
      await cp(join(plugin, file), join(vault, own, file));
    }
    const profile = join(folder, 'profile');
    await mkdir(profile);
    // Assumed: the app opens the vaults that its profile marks as open.
    const vaults = { checks: { path: vault, ts: Date.now(), open: true } };
    await writeFile(join(profile, 'obsidian.json'), JSON.stringify({ vaults }));
    const process = spawn(program, [`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`], {
      stdio: 'ignore',
    });
    const { browser, page } = await RemoteApp.connect(port, (url) => url.startsWith('app://obsidian.md'));
    await trustVault(page);
    return new OwnObsidian(new RemoteApp(page, vault), { folder, process, browser });
  }

  async close(): Promise<void> {
    const { browser, process, folder } = this.#parts;
    await browser.close();
    process.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Assumed: a vault with plugins is asked about once, in a dialog with one button of this name that is in the way. */
async function trustVault(page: Page): Promise<void> {
  const trust = page.getByRole('button', { name: 'Trust author and enable plugins' });
  await trust.click({ timeout: 15_000 }).catch(() => undefined);
  // The settings open behind it.
  await page.keyboard.press('Escape');
  await page.locator('.workspace').waitFor();
}
