import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jumpMarks, letterAt, type LetterPlace } from '../../../../src/features/panel/list/jump-marks';

function places(letters: string): LetterPlace[] {
  return letters.split('').map((letter, index) => ({ letter, index: index * 10 }));
}

function marks(letters: string, room: number): string {
  return jumpMarks(places(letters), room)
    .map((mark) => mark.map(({ letter }) => letter).join(''))
    .join(' ');
}

describe('jumpMarks', () => {
  it('shows every letter if there is room', () => {
    expect(marks('ABCDE', 5)).toBe('A B C D E');
    expect(marks('ABC', Infinity)).toBe('A B C');
  });

  it('combines letters if there is not, the same number everywhere', () => {
    expect(marks('ABCDEFG', 5)).toBe('A BC D EF G');
    expect(marks('ABCDEFGHIJ', 3)).toBe('A BCDEFGHI J');
    expect(marks('ABCDEFGHIJ', 1)).toBe('A BCDEFGHI J');
  });

  it('keeps each letter, in order, within the room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 3, max: 60 }), (count, room) => {
        const letters = Array.from({ length: count }, (_, index) => ({ letter: String(index), index }));
        const found = jumpMarks(letters, room);
        expect(found.flat()).toEqual(letters);
        expect(found.length).toBeLessThanOrEqual(room);
        expect(found.every((mark) => mark.length > 0)).toBe(true);
        expect([found[0]?.length, found.at(-1)?.length]).toEqual([1, 1]);
      }),
    );
  });
});

describe('letterAt', () => {
  const at = (place: number): string | undefined => letterAt(jumpMarks(places('ABCDEFG'), 5), place)?.letter;

  it('is the letter of the mark there, or of the part of a dot', () => {
    expect([0, 0.19, 0.2, 0.29, 0.31, 0.5, 0.99].map(at)).toEqual(['A', 'A', 'B', 'B', 'C', 'D', 'G']);
  });

  it('is the first or the last one beyond the ends', () => {
    expect([-3, 1, 7].map(at)).toEqual(['A', 'G', 'G']);
  });
});
