import type { Plugin } from 'esbuild';

/** Has the texts of the built-in reference packed in a bundle. */
export function packedReference(): Plugin;
