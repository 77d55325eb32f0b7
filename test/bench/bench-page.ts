import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { NoteText } from '../../src/core';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { startWorkbench } from '../workbench/server';

/** A page that is still empty, and where it finds the workbench. */
export interface BenchPage {
  readonly browser: Browser;
  readonly page: Page;
  readonly url: string;
}

/** Runs `measure` on a page for the built plugin with a vault of `notes`, in a real browser. */
export async function onBenchPage(
  notes: readonly NoteText[],
  measure: (bench: BenchPage) => Promise<void>,
): Promise<void> {
  const vault = await writeVault(notes);
  const workbench = await startWorkbench({ vault });
  await rm(vault, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(600_000);
    // The compiler that runs this file wraps functions with a helper, which is not there in the page.
    await page.addInitScript('globalThis.__name = (named) => named');
    await measure({ browser, page, url: `${workbench.url}/?lang=en` });
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function writeVault(notes: readonly NoteText[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-bench-'));
  for (const { path, text } of notes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Megabytes in use after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return Math.round(usedSize / 1e6);
}
