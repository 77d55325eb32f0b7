import { findFrontMatter } from '../front-matter/block';
import { withoutField } from '../front-matter/edit';
import type { StampSettings } from '../settings/stamp-settings';

type Counting = Pick<StampSettings, 'stampKey' | 'stampCounts'>;

/** How much of a note differs between two states of it. */
export interface Change {
  /** Whether what counts differs at all. */
  readonly counts: boolean;
  /** Characters (UTF-16 units) from the first difference to the last, in the longer of both states. */
  readonly size: number;
}

const none: Change = { counts: false, size: 0 };

/** Compares two states of a note in what counts as an edit: its body, or all of it but the stamped key. */
export function changeBetween(before: string, after: string, counting: Counting): Change {
  if (before === after) return none;
  const [from, to] = countedParts(before, after, counting);
  if (from === to) return none;
  return {
    counts: true,
    // It takes a look at each character, and is seldom asked for.
    get size() {
      return differingLength(from, to);
    },
  };
}

function countedParts(before: string, after: string, counting: Counting): [string, string] {
  const block = findFrontMatter(before)?.to ?? 0;
  const isBodyOnly = findFrontMatter(after)?.to === block && after.startsWith(before.slice(0, block));
  // The same front matter: what is in it need not be read to be left out.
  return isBodyOnly ? [before, after] : [countedPart(before, counting), countedPart(after, counting)];
}

function countedPart(text: string, { stampKey, stampCounts }: Counting): string {
  if (stampCounts === 'body') return text.slice(findFrontMatter(text)?.to ?? 0);
  return withoutField(text, stampKey);
}

function differingLength(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return Math.max(before.length, after.length) - start - end;
}
