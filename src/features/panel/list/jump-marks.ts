import type { ListEntry } from './list-rows';

/** A letter of the list, and the index of its line. */
export interface LetterPlace {
  readonly letter: string;
  readonly index: number;
}

/** The letters of one mark of the jump bar: one, or several that share a dot. Never empty. */
export type JumpMark = readonly LetterPlace[];

export function lettersOf(entries: readonly ListEntry[]): readonly LetterPlace[] {
  return entries.flatMap((entry, index) => {
    const letter = entry.kind === 'letter' ? entry.letter : entry.startsLetter;
    return letter === undefined ? [] : [{ letter, index }];
  });
}

/**
 * The marks for `letters`, in order, where at least three and at most `places` of them have room: every letter, or
 * letters at even distances, the first and the last among them, with dots between for the others.
 */
export function jumpMarks(letters: readonly LetterPlace[], places: number): readonly JumpMark[] {
  if (letters.length <= places) return letters.map((letter) => [letter]);
  const shown = Math.max(2, Math.floor((places + 1) / 2));
  const distance = (letters.length - 1) / (shown - 1);
  const ends = Array.from({ length: shown }, (_, at) => Math.round(at * distance));
  return ends
    .flatMap((at, order) => [letters.slice(at, at + 1), letters.slice(at + 1, ends[order + 1] ?? at + 1)])
    .filter((mark) => mark.length > 0);
}

/** The letter at a place of the bar, from 0 at its top to 1 at its bottom; beyond its ends the first or the last one. */
export function letterAt(marks: readonly JumpMark[], place: number): LetterPlace | undefined {
  const at = Math.max(0, place) * marks.length;
  if (at >= marks.length) return marks.at(-1)?.at(-1);
  const mark = marks[Math.floor(at)];
  return mark?.[Math.floor((at % 1) * mark.length)];
}
