import type { TermSource } from '../../../core';

/** One source for each note and heading: the first, but one with a definition before others. */
export function distinctSources(sources: readonly TermSource[]): readonly TermSource[] {
  const shown = new Map<string, TermSource>();
  for (const source of sources) {
    const key = `${source.path}#${source.heading ?? ''}`;
    const known = shown.get(key);
    if (known === undefined || (known.definition === undefined && source.definition !== undefined)) {
      shown.set(key, source);
    }
  }
  return [...shown.values()];
}
