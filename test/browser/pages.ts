import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserArguments } from './find-browser';

/** What a page cannot be asked for later on, once its context is there. */
export interface PageNeeds {
  /** A screen that is touched. */
  readonly touch: boolean;
  /** The test sets the clock, which is one clock for all pages of a context. */
  readonly setsClock: boolean;
}

const size = { width: 1280, height: 800 };

/**
 * Pages of one browser, a new one for each session, in as few contexts as their needs allow. Starting a process and
 * compiling the workbench takes longer than anything else a session does. The browser runs with `--process-per-site`,
 * so the pages of one context share a process, which a page that stays open keeps alive. The browser is started for
 * the first page, and ends with this process: all files that a worker runs use it, one after the other.
 */
export class Pages {
  /** Where the last workbench was; 0 before the first. */
  port = 0;
  readonly #contexts = new Map<string, { readonly context: BrowserContext; readonly stays: Page }>();
  #browser: Browser | undefined;

  /** `program` is the path of the browser. */
  constructor(private readonly program: () => string) {}

  /** An empty page, for the site of `url`. */
  async open(url: string, needs: PageNeeds): Promise<Page> {
    const { context } = await this.#contextFor(url, needs);
    return await context.newPage();
  }

  /** Closes all pages that tests have opened, and after a failure whatever else they may have left behind. */
  async clear({ failed }: { failed: boolean }): Promise<void> {
    const contexts = [...this.#contexts.values()];
    if (failed) {
      this.#contexts.clear();
      await Promise.all(contexts.map(({ context }) => context.close()));
      return;
    }
    const opened = contexts.flatMap(({ context, stays }) => context.pages().filter((page) => page !== stays));
    await Promise.all(opened.map((page) => page.close()));
  }

  async #contextFor(
    url: string,
    { touch, setsClock }: PageNeeds,
  ): Promise<{ context: BrowserContext; stays: Page }> {
    const key = `${touch} ${setsClock}`;
    const known = this.#contexts.get(key);
    if (known) return known;
    const browser = await this.#runningBrowser();
    const context = await browser.newContext({
      viewport: size,
      permissions: ['clipboard-read', 'clipboard-write'],
      hasTouch: touch,
    });
    const stays = await context.newPage();
    await stays.goto(`${url}/manifest.json`);
    const made = { context, stays };
    this.#contexts.set(key, made);
    return made;
  }

  async #runningBrowser(): Promise<Browser> {
    if (this.#browser?.isConnected() === true) return this.#browser;
    this.#contexts.clear();
    this.#browser = await chromium.launch({
      executablePath: this.program(),
      args: [...browserArguments, '--process-per-site'],
      handleSIGTERM: false,
    });
    // Vitest stops its workers with SIGTERM. On exit, Playwright stops the browser and removes its files.
    process.once('SIGTERM', () => process.exit());
    return this.#browser;
  }
}
