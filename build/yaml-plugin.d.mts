import type { Plugin } from 'esbuild';

/** Leaves the writer of the `yaml` package out of a bundle. */
export function yamlWithoutWriter(): Plugin;
