import { fieldRange, fieldSource, setField } from '../front-matter/edit';
import { detectForm, goesBack } from '../front-matter/timestamp';
import { applyEdits, type TextEdit } from '../text-edit';

/** A note before and after an undo or a redo. */
export interface Undoing {
  readonly before: string;
  readonly after: string;
  /**
   * Maps an offset in `before` to `after`. `side` says on which side of text inserted at that offset the result lies.
   */
  readonly map: (offset: number, side: -1 | 1) => number;
}

/**
 * An undo or a redo restores the user's text and keeps the stamp. But if the change that it reverts covers the stamp,
 * as the change of a pasted block does, the editor keeps the characters of the stamp as if somebody else had typed them
 * there, beside the value that comes back.
 *
 * This gives the edits of `after` that repair this: they take the stray characters out and put the later value in its
 * place; or, if what comes back is not a whole value, take that out instead. There are no edits if all is well, or if
 * the value before was not the stamp (`known`) but the user's own.
 */
export function planAfterUndo(
  { before, after, map }: Undoing,
  key: string,
  known: string,
): readonly TextEdit[] {
  const range = fieldRange(before, key);
  const stamp = fieldSource(before, key);
  if (!range || stamp !== known || known === '') return [];
  const [from, to] = [map(range.from, 1), map(range.to, -1)];
  const present = fieldRange(after, key);
  const isInPlace = present?.from === from && present.to === to;
  const isStray = !isInPlace && after.slice(from, to) === stamp;
  const removal: TextEdit[] = isStray ? [{ from, to, insert: '' }] : [];
  const cleaned = applyEdits(after, removal);
  if (isStray && !isDate(cleaned, key)) {
    const pieces = piecesBeside([map(range.from, -1), from], [to, map(range.to, 1)]);
    if (fieldSource(applyEdits(after, pieces), key) === stamp) return pieces;
  }
  const value = planKept(cleaned, key, stamp);
  if (!value) return removal;
  // The offsets must fit `after`, which still holds the stray characters.
  const shift = isStray && value.from >= from ? to - from : 0;
  const shiftEnd = isStray && value.to > from ? to - from : 0;
  if (isStray && value.from <= from && value.to >= from) {
    return [{ from: value.from, to: value.to + (to - from), insert: value.insert }];
  }
  const moved = { from: value.from + shift, to: value.to + shiftEnd, insert: value.insert };
  return [...removal, moved].sort((a, b) => a.from - b.from);
}

/**
 * Deletes what came back on either side of the stamp. The app merges the changes of others character by character, so
 * undoing a merge can bring back pieces of an older value that are no value by themselves.
 */
function piecesBeside(...ranges: readonly (readonly [from: number, to: number])[]): readonly TextEdit[] {
  return ranges.filter(([from, to]) => from < to).map(([from, to]) => ({ from, to, insert: '' }));
}

function isDate(text: string, key: string): boolean {
  const value = fieldSource(text, key);
  return value !== undefined && detectForm(value) !== undefined;
}

/** The edit that restores `stamp`, a value as it was written, if the present value is earlier than it or missing. */
export function planKept(text: string, key: string, stamp: string): TextEdit | undefined {
  const range = fieldRange(text, key);
  if (!range) return undefined;
  const present = text.slice(range.from, range.to);
  if (present !== '' && !goesBack(stamp, present)) return undefined;
  const result = setField(text, key, stamp);
  return result.ok ? result.edits[0] : undefined;
}
