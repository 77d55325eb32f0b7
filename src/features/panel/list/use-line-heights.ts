import { useMemo, useState } from 'preact/hooks';
import type { ListEntry } from './list-rows';
import { usePanel } from '../parts/panel-context';

/** Closed lines of one kind have the same height. */
type LineKind = 'letter' | 'name' | 'name-and-summary';

/** Pixels to assume until a line of the kind is drawn; a theme may differ. */
const likely: Readonly<Record<LineKind, number>> = { letter: 22, name: 25, 'name-and-summary': 41 };

/** Estimates the height of lines that have not been drawn. */
export interface LineHeights {
  estimate(entry: ListEntry | undefined): number;
  /** A closed line was measured. */
  learn(entry: ListEntry, height: number): void;
}

/**
 * Takes every line to be as high as the first of its kind that was drawn: where that is right, neither the list's
 * height nor what stands below a line changes while one scrolls. Another object each time something was learned.
 */
export function useLineHeights(): LineHeights {
  const { caches, rows } = usePanel();
  const isCompact = rows?.isCompact() === true;
  const [seen, setSeen] = useState<Partial<Record<LineKind, number>>>({});
  return useMemo(() => {
    const kindOf = (entry: ListEntry | undefined): LineKind => {
      if (entry === undefined || entry.kind === 'letter') return 'letter';
      if (isCompact) return 'name';
      if (entry.kind === 'reference') return 'name-and-summary';
      return Object.keys(caches.summary(entry.term)).length === 0 ? 'name' : 'name-and-summary';
    };
    return {
      estimate: (entry) => seen[kindOf(entry)] ?? likely[kindOf(entry)],
      learn: (entry, height) => {
        const kind = kindOf(entry);
        // A hidden line measures 0.
        if (height > 0 && seen[kind] === undefined) setSeen((others) => ({ [kind]: height, ...others }));
      },
    };
  }, [seen, caches, isCompact]);
}
