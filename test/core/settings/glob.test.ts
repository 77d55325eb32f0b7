import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/core/settings/glob';

describe('matchesGlob', () => {
  it.each([
    ['*.excalidraw.md', 'a/b/map.excalidraw.md', true],
    ['daily/*.md', 'daily/2026-11-23.md', true],
    ['daily/*.md', 'daily/2026/11.md', false],
    ['daily/**', 'daily/2026/11.md', true],
    ['**/drafts/**', 'blog/drafts/a.md', true],
    ['**/drafts/**', 'drafts/a.md', true],
    ['**/drafts/*', 'blog/drafts/old/a.md', false],
    ['20??-*.md', 'blog/2024-08-14.md', true],
    ['20??-*.md', 'blog/204-08-14.md', false],
    ['/blog/*', 'blog/a.md', true],
    ['용어/*'.normalize('NFD'), '용어/거대 언어 모델.md', true],
    ['a.md', 'aXmd', false],
    ['[a].md', '[a].md', true],
    ['', 'a.md', false],
    ['*', 'a/b.md', true],
  ])('%s on %s: %s', (pattern, path, matches) => expect(matchesGlob(pattern, path)).toBe(matches));

  it('agrees with a plain recursive definition', () => {
    const wanted = (p: string, t: string): boolean => {
      if (p === '') return t === '';
      if (p[0] === '*') return wanted(p.slice(1), t) || (t !== '' && wanted(p, t.slice(1)));
      return t !== '' && (p[0] === '?' || p[0] === t[0]) && wanted(p.slice(1), t.slice(1));
    };
    const text = (letters: string) =>
      fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text('ab*?'), text('ab'), (pattern, name) => {
        expect(matchesGlob(pattern, name)).toBe(wanted(pattern, name));
      }),
    );
  });
});
