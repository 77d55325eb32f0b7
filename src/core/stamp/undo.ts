import { fieldRange, setField } from '../front-matter/edit';
import { detectForm, goesBack } from '../front-matter/timestamp';
import { applyEdits, type TextEdit } from '../text-edit';

/** What an undo or a redo made of a note. */
export interface Undoing {
  readonly before: string;
  readonly after: string;
  /** Where an offset of `before` is in `after`; text that was put in there is passed by in the direction of `side`. */
  readonly map: (offset: number, side: -1 | 1) => number;
}

/**
 * Undo and redo give the user's text back, with the stamp kept. Where their change covers the stamp, as that of a
 * pasted block does, an editor keeps the stamp's characters as if someone else had typed them there, beside the value
 * that comes back. This gives the edits of `after` that take them out and put the later value in its place, or take out
 * what comes back where it is no whole value: none where all is well, or where the value was not `known` as a stamp but the user's own.
 */
export function planAfterUndo(
  { before, after, map }: Undoing,
  key: string,
  known: string,
): readonly TextEdit[] {
  const range = fieldRange(before, key);
  const stamp = valueOf(before, key);
  if (!range || stamp !== known || known === '') return [];
  const [from, to] = [map(range.from, 1), map(range.to, -1)];
  const present = fieldRange(after, key);
  const isInPlace = present?.from === from && present.to === to;
  const isStray = !isInPlace && after.slice(from, to) === stamp;
  const removal: TextEdit[] = isStray ? [{ from, to, insert: '' }] : [];
  const cleaned = applyEdits(after, removal);
  if (isStray && !isDate(cleaned, key)) {
    const pieces = piecesBeside([map(range.from, -1), from], [to, map(range.to, 1)]);
    if (valueOf(applyEdits(after, pieces), key) === stamp) return pieces;
  }
  const value = planKept(cleaned, key, stamp);
  if (!value) return removal;
  // Back into `after`, where the stray characters still are.
  const shift = isStray && value.from >= from ? to - from : 0;
  const shiftEnd = isStray && value.to > from ? to - from : 0;
  if (isStray && value.from <= from && value.to >= from) {
    return [{ from: value.from, to: value.to + (to - from), insert: value.insert }];
  }
  const moved = { from: value.from + shift, to: value.to + shiftEnd, insert: value.insert };
  return [...removal, moved].sort((a, b) => a.from - b.from);
}

/**
 * Deletes what came back on either side of the stamp. A merge of what others wrote goes by characters: an undo of it
 * gives back the pieces of an older value that it had exchanged, and these are no value.
 */
function piecesBeside(...ranges: readonly (readonly [from: number, to: number])[]): readonly TextEdit[] {
  return ranges.filter(([from, to]) => from < to).map(([from, to]) => ({ from, to, insert: '' }));
}

function valueOf(text: string, key: string): string | undefined {
  const range = fieldRange(text, key);
  return range && text.slice(range.from, range.to);
}

function isDate(text: string, key: string): boolean {
  const value = valueOf(text, key);
  return value !== undefined && detectForm(value) !== undefined;
}

/** The edit that makes `stamp`, a value as it is written, the value again, where the present one is before it or missing. */
export function planKept(text: string, key: string, stamp: string): TextEdit | undefined {
  const range = fieldRange(text, key);
  if (!range) return undefined;
  const present = text.slice(range.from, range.to);
  if (present !== '' && !goesBack(stamp, present)) return undefined;
  const result = setField(text, key, stamp);
  return result.ok ? result.edits[0] : undefined;
}
