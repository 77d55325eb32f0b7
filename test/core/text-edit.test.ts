import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, mapPosition, type TextEdit } from '../../src/core';

/** A text, and edits that fit it. */
const textWithEdits = fc.string({ maxLength: 30 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    edits: fc.uniqueArray(fc.nat(text.length), { maxLength: 6 }).chain((places) => {
      const sorted = [...places].sort((a, b) => a - b);
      const ranges = sorted.flatMap((from, i) =>
        i % 2 === 0 ? [[from, sorted[i + 1] ?? from] as const] : [],
      );
      return fc.tuple(
        ...ranges.map(([from, to]) => fc.string({ maxLength: 4 }).map((insert) => ({ from, to, insert }))),
      );
    }),
  }),
);

describe('applyEdits', () => {
  it.each<[before: string, edits: TextEdit[], after: string]>([
    ['abc', [], 'abc'],
    ['abc', [{ from: 1, to: 2, insert: 'X' }], 'aXc'],
    ['abc', [{ from: 3, to: 3, insert: '!' }], 'abc!'],
    [
      'abc',
      [
        { from: 0, to: 0, insert: '1' },
        { from: 0, to: 0, insert: '2' },
        { from: 2, to: 3, insert: '' },
      ],
      '12ab',
    ],
    ['한글', [{ from: 1, to: 2, insert: '국' }], '한국'],
  ])('%j with %j is %j', (before, edits, after) => {
    expect(applyEdits(before, edits)).toBe(after);
  });

  it.each<[edits: TextEdit[]]>([
    [[{ from: 2, to: 1, insert: '' }]],
    [[{ from: 0, to: 9, insert: '' }]],
    [
      [
        { from: 1, to: 3, insert: '' },
        { from: 2, to: 3, insert: '' },
      ],
    ],
    [[{ from: -1, to: 0, insert: '' }]],
  ])('refuses %j on a text of three', (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('leaves all that is outside the edits as it is', () => {
    fc.assert(
      fc.property(textWithEdits, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        let rest = after;
        let at = 0;
        for (const { from, to, insert } of edits) {
          const kept = text.slice(at, from) + insert;
          expect(rest.startsWith(kept)).toBe(true);
          rest = rest.slice(kept.length);
          at = to;
        }
        expect(rest).toBe(text.slice(at));
      }),
    );
  });
});

describe('mapPosition', () => {
  /** The cursor is `|`; the edit replaces what is in brackets. */
  it.each([
    ['a|bc', { from: 2, to: 3, insert: 'XYZ' }, 'after', 1],
    ['abc|', { from: 0, to: 1, insert: '' }, 'after', 2],
    ['ab|c at an insertion', { from: 2, to: 2, insert: 'XY' }, 'after', 4],
    ['ab|c at an insertion', { from: 2, to: 2, insert: 'XY' }, 'before', 2],
    ['a[b|c] inside', { from: 1, to: 3, insert: 'XYZ' }, 'after', 4],
    ['a[bc]| behind', { from: 1, to: 3, insert: 'X' }, 'after', 2],
    ['a|[bc] before', { from: 1, to: 3, insert: 'X' }, 'before', 1],
  ] as const)('%s, %j, %s', (notation, edit, side, expected) => {
    const position = notation.replace(/[[\]]/g, '').indexOf('|');
    expect(mapPosition(position, [edit], side)).toBe(expected);
  });

  it('keeps a cursor on the character that it stands before, where that is left', () => {
    fc.assert(
      fc.property(textWithEdits, fc.nat(30), ({ text, edits }, place) => {
        const isKept = place < text.length && !edits.some(({ from, to }) => from <= place && place < to);
        fc.pre(isKept);
        expect(applyEdits(text, edits)[mapPosition(place, edits)]).toBe(text[place]);
      }),
    );
  });
});
