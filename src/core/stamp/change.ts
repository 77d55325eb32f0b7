import { findFrontMatter } from '../front-matter/block';
import { withoutField } from '../front-matter/edit';
import type { StampSettings } from '../settings/stamp-settings';

type Counting = Pick<StampSettings, 'stampKey' | 'stampCounts'>;

/** How much two states of a note differ. */
export interface Change {
  /** Whether they differ in a part that counts. */
  readonly counts: boolean;
  /** Characters (UTF-16 units) from the first difference to the last, in the longer of the two. */
  readonly size: number;
}

const none: Change = { counts: false, size: 0 };

/**
 * Compares two states of a note in the part that counts as an edit: the body alone, or everything except the stamped
 * key.
 */
export function changeBetween(before: string, after: string, counting: Counting): Change {
  if (before === after) return none;
  const [from, to] = countedParts(before, after, counting);
  if (from === to) return none;
  return {
    counts: true,
    // A getter, because this looks at each character and is seldom needed.
    get size() {
      return differingLength(from, to);
    },
  };
}

function countedParts(before: string, after: string, counting: Counting): [string, string] {
  const block = findFrontMatter(before)?.to ?? 0;
  const isBodyOnly = findFrontMatter(after)?.to === block && after.startsWith(before.slice(0, block));
  // If the front matter is the same in both, there is no need to parse it.
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
