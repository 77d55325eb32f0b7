import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser that the tests drive. */
    browserPath: string;
  }
}

/** Finds or gets a browser before the first browser test. */
export default function setup(project: TestProject): void {
  project.provide('browserPath', findBrowser());
}
