import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildWorkbench } from '../workbench/bundle';
import { browserArguments, findBrowser } from './find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser that the tests drive. */
    browserPath: string;
    /** Where the browser that all test files share waits for them, as `chromium.connect` takes it. */
    browserEndpoint: string;
    /** The file that holds the built workbench, a `WorkbenchBundle` as JSON. */
    bundlePath: string;
  }
}

/** Finds or gets a browser, starts it and builds the workbench, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-bundle-'));
  const bundlePath = join(folder, 'workbench.json');
  await writeFile(bundlePath, JSON.stringify(await buildWorkbench()));
  // What the pages of a file gain by sharing a process is said in `pages.ts`.
  const server = await chromium.launchServer({
    executablePath,
    args: [...browserArguments, '--process-per-site'],
  });
  project.provide('browserPath', executablePath);
  project.provide('bundlePath', bundlePath);
  project.provide('browserEndpoint', server.wsEndpoint());
  return async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
}
