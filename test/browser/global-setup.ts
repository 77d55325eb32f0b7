import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildWorkbench } from '../workbench/bundle';
import { findBrowser } from './find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser that the tests drive. */
    browserPath: string;
    /** The file that holds the built workbench, a `WorkbenchBundle` as JSON. */
    bundlePath: string;
  }
}

/** Finds or gets a browser and builds the workbench, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserPath', findBrowser());
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-bundle-'));
  const bundlePath = join(folder, 'workbench.json');
  await writeFile(bundlePath, JSON.stringify(await buildWorkbench()));
  project.provide('bundlePath', bundlePath);
  return () => rm(folder, { recursive: true });
}
