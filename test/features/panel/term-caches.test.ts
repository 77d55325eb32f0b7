import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../src/core';
import { matchRanges } from '../../../src/core/search/match-ranges';
import { TermCaches } from '../../../src/features/panel/term-caches';
import { aTerm } from './term-builder';

describe('working ahead', () => {
  const terms = Array.from({ length: 25 }, (_, index) => aTerm(`Term ${index}`));

  it('is done in portions, and starts again with other terms', () => {
    const caches = new TermCaches();
    const done = (): boolean => caches.prepare(terms, 10);
    // Three pieces of terms, then what is done once for them all.
    expect([done(), done(), done(), done(), done()]).toEqual([false, false, false, true, true]);
    expect(caches.prepare([...terms, aTerm('New')], 10)).toBe(false);
  });

  it('changes no answer', () => {
    const caches = new TermCaches();
    caches.prepare(terms, 10);
    expect(caches.search.search('term 2')).toEqual(searchTerms(terms, 'term 2'));
    for (const query of ['term', 'te', 'term', '']) {
      expect(caches.rangesIn('A term', query)).toEqual(matchRanges('A term', query));
    }
    caches.search.update(terms.slice(0, 3));
    expect(caches.search.search('term')).toEqual(searchTerms(terms.slice(0, 3), 'term'));
  });
});
