import type { Plugin } from 'esbuild';

/** The plugin of the release build. */
export function safeGrayMatter(): Plugin;

/** The same for vitest. */
export function safeGrayMatterInTests(): {
  name: string;
  enforce: 'pre';
  resolveId: (source: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
};
