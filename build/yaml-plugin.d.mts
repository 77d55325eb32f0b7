import type { Plugin } from 'esbuild';

/** Leaves out of a bundle what of the `yaml` package reading front matter has no use for. */
export function yamlForReading(): Plugin;
