import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { safeGrayMatterInTests } from './build/gray-matter-plugin.mjs';
import { traceFunctions } from './test/figures/trace-plugin.mjs';

/** So many cases take a busy machine long. */
const testTimeout = process.env.npm_lifecycle_event === 'test:deep' ? 300_000 : 30_000;

/** Short files that take long. */
const slow =
  /\/(browser\/(accessibility|app-checks|front-matter-folder|stamping)|properties\/host\/stamping[\w-]*)\.test\.ts$/;

/**
 * Starts the slow files first. Vitest orders files by the durations of the last run. A new clone has none, so Vitest
 * goes by size there, and a slow short file would run alone at the end.
 */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    const rank = ({ project, moduleId }: TestSpecification): number =>
      2 * projects.indexOf(project.name) + (slow.test(moduleId) ? 0 : 1);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/** Tests of the pure core run without a DOM, so that none can creep in. */
export default defineConfig({
  plugins: [safeGrayMatterInTests()],
  test: {
    // One worker a core: the default leaves one core of two idle.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    reporters: ['default', './test/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          // The core keeps nothing in its modules, so that files can share them.
          isolate: false,
          setupFiles: ['test/properties/fixed-seed.ts'],
          testTimeout,
          include: ['test/core/**/*.test.ts', 'test/properties/core/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: { obsidian: fileURLToPath(new URL('./test/host/obsidian.ts', import.meta.url)) } },
        test: {
          name: 'host',
          environment: 'jsdom',
          // A page for each of 130 files would take longer than what they test; `between-files.ts` empties it.
          isolate: false,
          setupFiles: ['test/host/setup.ts', 'test/host/between-files.ts', 'test/properties/fixed-seed.ts'],
          testTimeout,
          include: [
            'test/{editor,features,obsidian,host,i18n}/**/*.test.{ts,tsx}',
            'test/properties/host/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        plugins: [traceFunctions()],
        resolve: { alias: { obsidian: fileURLToPath(new URL('./test/host/obsidian.ts', import.meta.url)) } },
        test: {
          name: 'figures',
          environment: 'jsdom',
          setupFiles: ['test/host/setup.ts'],
          include: ['test/figures/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Skipped, with what it needs, where Obsidian is not installed: `npm run test:obsidian`.
          name: 'obsidian',
          environment: 'node',
          include: ['test/app/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          // Each test has a page of its own; what files share in a worker are the loaded modules and the browser.
          isolate: false,
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          // Half of a browser test is waiting: for the app's automatic save, for the disk.
          maxWorkers: 2 * availableParallelism(),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          // After the others, with the machine to itself; a browser under load may still miss a beat, so a test that
          // fails is tried again. A defect fails each time.
          sequence: { groupOrder: 1 },
          retry: 2,
        },
      },
    ],
  },
});
