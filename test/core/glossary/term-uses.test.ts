import { describe, expect, it } from 'vitest';
import { Glossary, MarkedTerms, parseSettings, TermUses } from '../../../src/core';

function start(sections: Readonly<Record<string, string>>) {
  const glossary = new Glossary({ tags: [], folders: ['/'] });
  const set = (name: string, definition: string): void =>
    glossary.setNote({ path: `${name}.md`, text: `# ${name}\n\n${definition}\n` });
  for (const [name, definition] of Object.entries(sections)) set(name, definition);
  const settings = parseSettings({});
  const marked = new MarkedTerms(glossary, () => settings);
  const uses = new TermUses();
  const related = (name: string): { uses: string[]; usedBy: string[] } => {
    uses.update(glossary.terms(), marked.matcher());
    while (!uses.prepare(1));
    const term = glossary.terms().find(({ headword }) => headword === name);
    if (term === undefined) throw new Error(`There is no ${name}`);
    return {
      uses: [...uses.uses(term)].map((id) => marked.term(id)?.headword ?? ''),
      usedBy: uses.usedBy(term.id).map(({ headword }) => headword),
    };
  };
  return { related, set };
}

describe('related terms', () => {
  const sections = {
    토큰: '글의 조각.',
    임베딩: '토큰을 벡터로 나타낸 것. `어텐션`은 다르다.',
    어텐션: '임베딩과 토큰을 견준다. 어텐션은 무겁다.',
  };

  it('are those that a definition uses, and those whose definitions use it; code and the term itself left out', () => {
    const { related } = start(sections);
    expect(related('어텐션')).toEqual({ uses: ['임베딩', '토큰'], usedBy: [] });
    expect(related('토큰')).toEqual({ uses: [], usedBy: ['어텐션', '임베딩'] });
  });

  it('follow definitions and names', () => {
    const { related, set } = start(sections);
    expect(related('토큰').usedBy).toEqual(['어텐션', '임베딩']);
    set('임베딩', '벡터로 나타낸 것.');
    expect(related('토큰').usedBy).toEqual(['어텐션']);
    set('벡터', '수의 줄.');
    expect(related('임베딩').uses).toEqual(['벡터']);
  });
});
