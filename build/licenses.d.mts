import type { Metafile } from 'esbuild';

/** Names of the packages of which code is in a bundle, in order. */
export function bundledPackages(metafile: Metafile): string[];

/** The licences of packages, one after the other. Throws for a package without one. */
export function licensesOf(names: readonly string[], modules?: string): string;
