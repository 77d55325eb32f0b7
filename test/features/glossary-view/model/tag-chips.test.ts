import { describe, expect, it } from 'vitest';
import { TermTags } from '../../../../src/features/glossary-view/model/tag-chips';
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
  it('counts a term once for a tag and the tags above it, whatever their case', () => {
    expect(shown(all)).toEqual(['ai 2', 'ai/nlp 1', '인공지능/학습 1']);
  });

  it('counts what is listed, and keeps the order of all', () => {
    expect(shown([korean, nested])).toEqual(['ai 1', 'ai/nlp 1', '인공지능/학습 1']);
  });

  it('shows the tag above only where it gathers more than one of those below', () => {
    const sibling = aTerm('지도학습', { tags: ['인공지능/분류'] });
    expect(new TermTags().chips([korean, sibling], [korean, sibling], []).map(({ tag }) => tag)).toEqual([
      '인공지능',
      '인공지능/분류',
      '인공지능/학습',
    ]);
  });

  it('leaves out what nothing listed carries, unless it is chosen', () => {
    expect(shown([parent], ['ai/nlp', 'gone'])).toEqual(['ai 1', '*ai/nlp 0', '*gone 0']);
  });
});

describe('filter', () => {
  it('finds terms by a tag above theirs', () => {
    expect(new TermTags().filter(all, ['ai'])).toEqual([nested, parent]);
    expect(new TermTags().filter(all, ['인공지능'])).toEqual([korean]);
  });

  it('asks for every tag', () => {
    expect(new TermTags().filter(all, ['ai', 'ai/nlp'])).toEqual([nested]);
    expect(new TermTags().filter(all, ['ai', '인공지능'])).toEqual([]);
  });

  it('does not take part of a tag for a tag above it', () => {
    expect(new TermTags().filter([aTerm('x', { tags: ['aim/high'] })], ['ai'])).toEqual([]);
  });
});
