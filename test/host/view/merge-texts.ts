import { diff } from '@codemirror/merge';
import { ChangeSet, Text } from '@codemirror/state';

const toText = (text: string) => Text.of(text.split('\n'));

/** Enough for what people change in a note at a time; beyond it the changes found get coarser. Milliseconds. */
const effort = { scanLimit: 1000, timeout: 500 };

export function changesBetween(from: string, to: string): { from: number; to: number; insert: string }[] {
  return diff(from, to, effort).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: to.slice(fromB, toB),
  }));
}

/**
 * Both sets of changes on one base; where they meet, both insertions stay.
 * Assumed: the app merges with patches that look for their place by likeness, and drops one that finds none.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  const changeSet = (text: string) =>
    ChangeSet.of(
      changesBetween(base, text).map((change) => ({ ...change, insert: toText(change.insert) })),
      base.length,
    );
  const mine = changeSet(ours);
  return changeSet(theirs)
    .map(mine)
    .apply(mine.apply(toText(base)))
    .toString();
}
