import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../../src/core';
import { lowestTags, TermTags } from '../../../../src/features/panel/list/tag-counts';
import { aTerm } from '../term-builder';

const nested = aTerm('BERT', { tags: ['ai/nlp', 'ai'] });
const parent = aTerm('Agent', { tags: ['AI'] });
const korean = aTerm('강화학습', { tags: ['인공지능/학습'] });
const all = [nested, parent, korean];

const shown = (listed: typeof all, chosen: readonly string[] = []): string[] =>
  new TermTags()
    .chips(all, listed, chosen)
    .map(({ tag, count, chosen: on }) => `${on ? '*' : ''}${tag} ${count}`);

describe('chips', () => {
  it('counts a term once for a tag and its parent tags, whatever their case', () => {
    expect(shown(all)).toEqual(['ai 2', 'ai/nlp 1', '인공지능/학습 1']);
  });

  it('counts the listed terms, and keeps the order of all', () => {
    expect(shown([korean, nested])).toEqual(['ai 1', 'ai/nlp 1', '인공지능/학습 1']);
  });

  it('shows a parent tag only if it includes more than one of its nested tags', () => {
    const sibling = aTerm('지도학습', { tags: ['인공지능/분류'] });
    expect(new TermTags().chips([korean, sibling], [korean, sibling], []).map(({ tag }) => tag)).toEqual([
      '인공지능',
      '인공지능/분류',
      '인공지능/학습',
    ]);
  });

  it('leaves out tags that no listed term has, unless they are chosen', () => {
    expect(shown([parent], ['ai/nlp', 'gone'])).toEqual(['ai 1', '*ai/nlp 0', '*gone 0']);
  });
});

describe('filter', () => {
  it('finds terms by a parent tag', () => {
    expect(new TermTags().filter(all, ['ai'])).toEqual([nested, parent]);
    expect(new TermTags().filter(all, ['인공지능'])).toEqual([korean]);
  });

  it('requires every tag', () => {
    expect(new TermTags().filter(all, ['ai', 'ai/nlp'])).toEqual([nested]);
    expect(new TermTags().filter(all, ['ai', '인공지능'])).toEqual([]);
  });

  it('does not take a part of a tag for its parent', () => {
    expect(new TermTags().filter([aTerm('x', { tags: ['aim/high'] })], ['ai'])).toEqual([]);
  });
});

function carries(term: Term, key: string): boolean {
  return term.tags.some((tag) => `${tag.toLowerCase()}/`.startsWith(`${key}/`));
}

/** Tag by tag and term by term. */
function plainChips(all: readonly Term[], listed: readonly Term[], chosen: readonly string[]): string[] {
  const count = (terms: readonly Term[], key: string): number =>
    terms.filter((term) => carries(term, key)).length;
  const tags = all.flatMap((term) => term.tags);
  const beginnings = tags.flatMap((tag) => {
    const parts = tag.split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  const keys = [...new Set(beginnings.map((tag) => tag.toLowerCase()))];
  const gathers = (key: string): boolean =>
    keys.every((other) => !other.startsWith(`${key}/`) || count(all, other) < count(all, key));
  const named = keys
    .filter((key) => tags.some((tag) => tag.toLowerCase() === key) || gathers(key))
    .map((key) => ({ key, tag: beginnings.find((tag) => tag.toLowerCase() === key) ?? key }))
    .sort((a, b) => count(all, b.key) - count(all, a.key) || (a.tag < b.tag ? -1 : 1));
  const missing = chosen.filter((tag) => !named.some(({ key }) => key === tag.toLowerCase()));
  const isChosen = (key: string): boolean => chosen.some((tag) => tag.toLowerCase() === key);
  return [...named, ...missing.map((tag) => ({ key: tag.toLowerCase(), tag }))]
    .filter(({ key }) => count(listed, key) > 0 || isChosen(key))
    .map(({ key, tag }) => `${isChosen(key) ? '*' : ''}${tag} ${count(listed, key)}`);
}

describe('chips of any terms', () => {
  const tag = fc.constantFrom(
    'ai',
    'AI',
    'ai/nlp',
    'AI/NLP/llm',
    'ai/cv',
    'aim',
    '학습',
    '학습/강화',
    'x/y',
    'x/z',
  );
  const lists = fc
    .array(fc.tuple(fc.uniqueArray(tag, { maxLength: 4 }), fc.boolean()), { maxLength: 8 })
    .map((terms) => terms.map(([tags, isListed], at) => ({ term: aTerm(`T${at}`, { tags }), isListed })));

  it('equal a simple count, even after other terms', () => {
    fc.assert(
      fc.property(
        fc.array(lists, { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(tag, { maxLength: 2 }),
        (all, tags) => {
          const chosen = tags.filter(
            (one, at) => tags.findIndex((two) => two.toLowerCase() === one.toLowerCase()) === at,
          );
          const termTags = new TermTags();
          for (const list of all) {
            const terms = list.map(({ term }) => term);
            const listed = list.filter(({ isListed }) => isListed).map(({ term }) => term);
            const chips = termTags.chips(terms, listed, chosen);
            const shownChips = chips.map((chip) => `${chip.chosen ? '*' : ''}${chip.tag} ${chip.count}`);
            expect(shownChips).toEqual(plainChips(terms, listed, chosen));
            expect(termTags.filter(terms, chosen)).toEqual(
              terms.filter((term) => chosen.every((one) => carries(term, one.toLowerCase()))),
            );
          }
        },
      ),
    );
  });
});

describe('the tags of a row', () => {
  it.each([
    [['ai', 'ai/nlp'], ['ai/nlp']],
    [
      ['AI', 'ai/nlp', 'paper'],
      ['ai/nlp', 'paper'],
    ],
    [
      ['ai', 'ain/nlp'],
      ['ai', 'ain/nlp'],
    ],
    [['인공지능/학습', '인공지능'], ['인공지능/학습']],
    [
      ['ai/nlp', 'ai/vision'],
      ['ai/nlp', 'ai/vision'],
    ],
  ])('of %j are %j', (tags, expected) => {
    expect(lowestTags(tags)).toEqual(expected);
  });
});
