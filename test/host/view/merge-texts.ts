import { diff } from '@codemirror/merge';
import { ChangeSet, Text } from '@codemirror/state';

const toText = (text: string) => Text.of(text.split('\n'));

/** Enough for what people change in a note at a time; beyond it the changes found get coarser. Milliseconds. */
const effort = { scanLimit: 1000, timeout: 500 };

/** One replaced range. */
interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export function changesBetween(from: string, to: string): TextChange[] {
  const changes: TextChange[] = [];
  for (const { fromA, toA, fromB, toB } of diff(from, to, effort)) {
    const change = { from: fromA, to: toA, insert: to.slice(fromB, toB) };
    changes.push(asEarlyAsCanBe(change, from, changes.at(-1)?.to ?? 0));
  }
  return changes;
}

/**
 * An insertion between equal characters has more than one place, and which of them is found depends on what else has
 * changed: `bab` before `b` is `ba` before it as well. It is put at the first one.
 */
function asEarlyAsCanBe({ from, to, insert }: TextChange, text: string, after: number): TextChange {
  if (from !== to) return { from, to, insert };
  let [at, inserted] = [from, insert];
  while (at > after && text[at - 1] === inserted.at(-1)) {
    inserted = inserted.slice(-1) + inserted.slice(0, -1);
    at -= 1;
  }
  return { from: at, to: at, insert: inserted };
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
