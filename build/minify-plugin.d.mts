import type { Plugin } from 'esbuild';

/** Minifies what was bundled once more, in builds that leave writing to their caller (`write: false`). */
export function minifiedAgain(): Plugin;
