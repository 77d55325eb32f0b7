import type { Plugin } from 'esbuild';

/** Writes the sentences of all languages into a bundle with their keys once, packed but for those of the start. */
export function packedLanguages(): Plugin;
