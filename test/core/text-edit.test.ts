import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editBack, placedEdit, type TextEdit } from '../../src/core';

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

describe('taking edits back later', () => {
  const text = '---\nupdated: 1\n---\n## GPT(Generic Pre-trained Transformer)\n';
  const edits = [{ from: text.indexOf('Generic'), to: text.indexOf('Generic') + 7, insert: 'Generative' }];
  const after = applyEdits(text, edits);

  it('gives the text before them', () => {
    const back = editBack(after, placedEdit(text, edits));
    expect(back && applyEdits(after, [back])).toBe(text);
  });

  it('finds the place when other parts have changed', () => {
    const long = `${'x'.repeat(200)}\n${text}`;
    const moved = edits.map((edit) => ({ ...edit, from: edit.from + 201, to: edit.to + 201 }));
    const now = `New line\n${applyEdits(long, moved)}`;
    const back = editBack(now, placedEdit(long, moved));
    expect(back && applyEdits(now, [back])).toBe(`New line\n${long}`);
  });

  it('finds the place when what stands on one side of it has changed', () => {
    const placed = placedEdit('a: 1\nb: 2\nc: 3\n', [{ from: 5, to: 5, insert: 'new\n' }]);
    const now = 'a: 9\nnew\nb: 2\nc: 3\n';
    const back = editBack(now, placed);
    expect(back && applyEdits(now, [back])).toBe('a: 9\nb: 2\nc: 3\n');
    expect(editBack('a: 9\nnew\nb: 8\n', placed)).toBeUndefined();
  });

  it('does nothing where the place is gone or there twice', () => {
    const placed = placedEdit(text, edits);
    expect(editBack(text, placed)).toBeUndefined();
    expect(editBack(after + after, placed)).toBeUndefined();
  });
});
