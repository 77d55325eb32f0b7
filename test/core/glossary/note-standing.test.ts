import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core';

function standing(path: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const glossary = new Glossary({ tags: ['ai'], folders: ['용어'], templateFolders: ['틀'] });
  for (const [other, otherText] of Object.entries(others)) glossary.setNote({ path: other, text: otherText });
  glossary.setNote({ path, text });
  return glossary.standing(path);
}

describe('why a note is in the glossary', () => {
  it.each([
    ['a.md', '글', { belongs: false, by: 'neither' }],
    ['a.md', '#ai', { belongs: true, by: 'tag' }],
    ['용어/a.md', '글', { belongs: true, by: 'folder' }],
    ['용어/a.md', '---\nglossary: false\n---', { belongs: false, by: 'property' }],
    ['a.md', '---\nglossary: list\n---', { belongs: true, by: 'property' }],
    ['a.md', '---\ndef-type: atomic\n---', { belongs: true, by: 'definition-file' }],
    ['틀/a.md', '#ai', { belongs: false, by: 'template-folder' }],
  ])('%s %j', (path, text, membership) => {
    expect(standing(path, text)?.membership).toEqual(membership);
  });

  it.each([
    ['토큰.md', '글의 조각이다.', 'term', []],
    ['3주차.md', '## 토큰(Token)\n\n조각이다.\n\n## 토큰(Token)', 'article', ['토큰']],
    ['용어집.md', '- 토큰: 글의 조각', 'glossary', ['토큰']],
    ['{{title}}.md', '글', 'template', []],
    ['README.md', '글', 'unnamed', []],
    ['Ada Finch.md', '---\ntype: person\n---\n첫 색인을 만들었다.', 'person', []],
    ['Movies.md', '## Seen\n\n![[Movies.base#Seen]]', 'view', []],
  ])('%s is %s', (path, text, self, terms) => {
    expect(standing(path, text)).toMatchObject({ self, terms });
  });

  it('takes the file name where another note begins with the same heading', () => {
    const others = { '용어/큐.md': '# 흐름\n\n글', '용어/스택.md': '# 다른 것' };
    expect(standing('용어/캐시.md', '# 흐름\n\n글', others)?.title).toBe('캐시');
    expect(standing('용어/캐시.md', '# 자리\n\n글', others)?.title).toBe('자리');
  });

  it('knows nothing of the terms before the text is read', () => {
    const glossary = new Glossary({ tags: [], folders: ['/'] });
    glossary.setMetadata({ path: 'a.md', aliases: [], tags: [] });
    expect(glossary.standing('a.md')).toEqual({
      membership: { belongs: true, by: 'folder' },
      title: 'a',
      self: 'term',
    });
    expect(glossary.standing('b.md')).toBeUndefined();
  });
});

describe('listArticles', () => {
  it('lists titles that are no names', () => {
    const note = { path: '용어/3주차.md', text: '# 커밋 메시지 잘 쓰는 법\n\n짧게 쓴다.' };
    const glossary = new Glossary({ tags: [], folders: ['용어'] });
    glossary.setNote(note);
    expect(glossary.terms()).toEqual([]);
    glossary.setScope({ tags: [], folders: ['용어'], listArticles: true });
    expect(glossary.terms().map(({ headword }) => headword)).toEqual(['커밋 메시지 잘 쓰는 법']);
  });
});
