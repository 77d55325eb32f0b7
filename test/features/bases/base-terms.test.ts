import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core';
import { BaseTerms, type NoteGroup } from '../../../src/features/bases/base-terms';

const notes = {
  'Models.md':
    '---\ntags: ai\nglossary: list\n---\n## LLM(Large Language Model)\n\n큰 모델.\n\n## 토큰(Token)\n\n글의 조각.\n',
  'Vision.md': '---\ntags: ai\n---\n## CNN(Convolutional Neural Network)\n\nLooks at pictures.\n',
  'News.md': '---\ntags: ai\n---\n## CNN(Cable News Network)\n\nA channel.\n',
  '어텐션.md': '---\ntags: ai\n---\n어텐션은 볼 곳을 고르는 기법이다.\n',
};

function sections(groups: readonly NoteGroup[], isSorted = false): string[] {
  const glossary = new Glossary({ tags: ['ai'], folders: [] });
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  return new BaseTerms().content(glossary.terms(), groups, isSorted).sections.map(
    ({ title, terms }) =>
      `${title ?? '–'}: ${terms
        .map(({ term, meanings, source }) => {
          const said = meanings.map(({ expansion, definition }) => `${expansion ?? ''}=${definition ?? ''}`);
          return `${term.headword}[${said.join('; ')}]@${source.path}`;
        })
        .join(', ')}`,
  );
}
const all = Object.keys(notes);

describe('the terms of a base', () => {
  it('stand below their letters, A–Z and then ㄱ–ㅎ', () => {
    expect(
      sections([{ title: undefined, paths: all }]).map((line) => line.slice(0, line.indexOf('['))),
    ).toEqual(['C: CNN', 'L: LLM', 'N: News', 'V: Vision', 'ㅇ: 어텐션', 'ㅌ: 토큰']);
  });

  it('are only those of the notes, with the meanings from these notes', () => {
    expect(sections([{ title: undefined, paths: ['News.md'] }])[0]).toBe(
      'C: CNN[Cable News Network=A channel.]@News.md',
    );
    expect(sections([{ title: undefined, paths: ['Vision.md', 'News.md'] }])[0]).toContain(
      'Cable News Network=A channel.; Convolutional Neural Network=Looks at pictures.',
    );
    expect(sections([{ title: undefined, paths: ['Other.md'] }])).toEqual([]);
  });

  it('are listed below the groups of the base', () => {
    const grouped = sections([
      { title: '글', paths: ['어텐션.md', 'Models.md'] },
      { title: '—', paths: ['News.md'] },
    ]);
    expect(grouped.map((line) => line.replace(/\[[^\]]*\]@[^,]*/g, ''))).toEqual([
      '글: LLM, 어텐션, 토큰',
      '—: CNN, News',
    ]);
  });

  it('follow the order of the notes, if the base has one', () => {
    const sorted = sections([{ title: undefined, paths: ['어텐션.md', 'Models.md'] }], true);
    expect(sorted.map((line) => line.replace(/\[[^\]]*\]@[^,]*/g, ''))).toEqual(['–: 어텐션, LLM, 토큰']);
  });
});
