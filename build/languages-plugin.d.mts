import type { Plugin } from 'esbuild';

/** Writes the sentences of all languages into a bundle with their keys once. */
export function sharedKeys(): Plugin;
