import { assemble, disassemble } from 'es-hangul';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTermSearch, searchTerms, type Term } from '../../../src/core';
import { matchRanges } from '../../../src/core/search/match-ranges';
import { plainSearch } from './plain-search';

/** Typing with the wrong keyboard layout gives keys in any order. */
const typed = fc.oneof(
  fc.stringMatching(/^[a-zQWERTOP -]*$/),
  fc.stringMatching(/^[ㄱ-ㅣ가각언어l ]*$/),
  fc.string({ unit: 'binary' }),
);

/** Words from few letters, so that queries from the same letters match them in every way. */
const word = fc.oneof(
  fc.stringMatching(/^[a-cA-C12]{1,6}$/),
  fc.stringMatching(/^[가각간나난ㄱㄴㅏ]{1,4}$/),
  fc.constantFrom('model', 'Model', 'Network', '언어', '모델', '강화', '학습', 'ResNet'),
);
const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(word, { minLength: least, maxLength: most }), fc.constantFrom(' ', '-', ''))
    .map(([parts, between]) => parts.join(between));
const term: fc.Arbitrary<Term> = fc
  .record({
    headword: words(1, 2),
    others: fc.array(words(1, 3), { maxLength: 3 }),
    expansion: fc.option(words(1, 3), { nil: undefined }),
    definition: fc.option(words(0, 6), { nil: undefined }),
  })
  .map(({ headword, others, expansion, definition }) => {
    const meaning = {
      ...(expansion !== undefined && { expansion }),
      ...(definition !== undefined && { definition }),
    };
    const sense = { ...meaning, names: others, sources: [] };
    return {
      id: headword,
      headword,
      names: [headword, ...others],
      tags: [],
      sources: [],
      senses: [sense],
      ...meaning,
    };
  });
const keys = fc.oneof(
  words(1, 3),
  fc.stringMatching(/^[ㄱㄴㅁㄷㅎㅅㅇ]{1,4}$/),
  fc.stringMatching(/^[rksfdjahepl]{1,6}$/),
  typed,
);
/** A text and a query, which is often a piece of the text. */
const searched = fc
  .record({ text: words(1, 4), other: keys, from: fc.nat(8), length: fc.integer({ min: 0, max: 5 }) })
  .map(({ text, other, from, length }) => ({ text, query: text.slice(from, from + length) || other }));
/** The stages in which an input method shows a query: ㅇ, 어, 언, 언ㅇ, 언어. */
const composing = fc
  .array(fc.constantFrom('언어', '모델', '강화', '가각', ' ', 'ㄱ', 'a'), { maxLength: 4 })
  .map((parts) => Array.from(disassemble(parts.join(''))))
  .map((strokes) => strokes.map((_, at) => assemble(strokes.slice(0, at + 1))));
/** A query, typed key by key. */
const typing = fc.oneof(
  keys.map((query) => Array.from(query, (_, at) => query.slice(0, at + 1))),
  composing,
);

describe('searching', () => {
  test('bears whatever is typed', () => {
    const llm = {
      id: 'llm',
      headword: 'LLM',
      names: ['LLM', '언어 모델'],
      tags: [],
      sources: [],
      senses: [],
    };
    fc.assert(
      fc.property(typed, (query) => {
        expect([0, 1]).toContain(searchTerms([llm], query).length);
        expect(matchRanges('언어 모델 (LLM)', query).every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('marks places in order that do not overlap', () => {
    fc.assert(
      fc.property(searched, ({ text, query }) => {
        let end = 0;
        for (const { from, to } of matchRanges(text, query)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  test('finds what a search without any shortcut finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), keys, (terms, query) => {
        expect(searchTerms(terms, query)).toEqual(plainSearch(terms, query));
      }),
      { numRuns: 600 },
    );
  });

  test('answers as afresh after any typing, taking back and change of terms', () => {
    const lists = fc.array(fc.array(term, { maxLength: 8 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(lists, fc.array(typing, { maxLength: 4 }), ([first = [], second = first], all) => {
        const search = createTermSearch(first);
        const typedAll = all.flatMap((states) => [...states, ...[...states].reverse()]);
        for (const query of typedAll) expect(search.search(query)).toEqual(plainSearch(first, query));
        search.update(second);
        for (const query of typedAll) expect(search.search(query)).toEqual(plainSearch(second, query));
      }),
      { numRuns: 60 },
    );
  });
});
