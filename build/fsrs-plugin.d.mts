import type { Plugin } from 'esbuild';

/** Leaves out of a bundle what of `ts-fsrs` is not called here, and keeps it from adding methods to `Date.prototype`. */
export function fsrsForStudy(): Plugin;
