import { describe, expect, it } from 'vitest';
import { readNoteMetadata } from '../../../src/core/note/note';
import { Glossary } from '../../../src/core/glossary/glossary';

type Notes = Readonly<Record<string, string>>;

/** A glossary of notes that all carry the tag `ai`; each text is a body, or begins with its front matter. */
function glossaryOf(notes: Notes): Glossary {
  const glossary = new Glossary();
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text: `${text}\n\n#ai\n` });
  return glossary;
}

function headwords(glossary: Glossary): string[] {
  return glossary.terms().map(({ headword }) => headword);
}

/** Each term as `headword: names / names of the next sense`. */
function listed(glossary: Glossary): string[] {
  return glossary
    .terms()
    .map(({ headword, senses }) => `${headword}: ${senses.map(({ names }) => names.join(', ')).join(' / ')}`);
}

describe('terms', () => {
  it('are sorted A–Z, then ㄱ–ㅎ, then the rest', () => {
    const glossary = glossaryOf({
      '하이퍼.md': '',
      'zero.md': '',
      'É.md': '',
      '3D.md': '',
      'GPU.md': '',
      '가중치.md': '',
    });
    expect(headwords(glossary)).toEqual(['É', 'GPU', 'zero', '가중치', '하이퍼', '3D']);
  });

  it.each(['2024-08-14-llm.md', '2024-08-14-first-steps.md', 'LLM.md'])(
    'gather a post and its heading, whatever the post is filed under: %s',
    (path) => {
      const glossary = glossaryOf({
        [path]:
          '---\ntitle: 대규모 언어 모델 첫걸음\naliases: [LLM]\n---\n## LLM(Large Language Model)\n\n글을 쓴다.',
      });
      expect(headwords(glossary)).toEqual(['LLM']);
      expect(glossary.terms()[0]?.names).toContain('LLM');
      expect(glossary.terms()[0]?.names).not.toContain('llm');
    },
  );

  it('are written as an alias has it, where the file name is small throughout', () => {
    expect(headwords(glossaryOf({ 'rag.md': '---\naliases: [RAG]\n---\n', 'k-means.md': '' }))).toEqual([
      'k-means',
      'RAG',
    ]);
  });

  it('gather what belongs together', () => {
    const glossary = glossaryOf({
      'Vector databases.md': '---\naliases: [벡터 저장소]\ntags: [ai, data]\nupdated: 2024-02-01\n---\n',
      'notes.md':
        '---\nupdated: 2024-01-01 10:00:00 +0900\n---\n## 벡터 저장소(Vector Database)\n\n벡터를 찾는 곳이다.',
    });
    const found = glossary.terms().find(({ names }) => names.includes('벡터 저장소'));
    expect(found).toMatchObject({
      id: 'vectordatabase',
      headword: 'Vector databases',
      names: ['Vector databases', '벡터 저장소', 'Vector Database'],
      tags: ['ai', 'data'],
      definition: '벡터를 찾는 곳이다.',
      updated: '2024-02-01',
    });
    expect(found?.sources).toEqual([
      { path: 'Vector databases.md', kind: 'note', line: 0 },
      {
        path: 'notes.md',
        kind: 'heading',
        line: 3,
        heading: '벡터 저장소(Vector Database)',
        definition: '벡터를 찾는 곳이다.',
      },
    ]);
  });

  it('compare times of whatever form', () => {
    const glossary = glossaryOf({
      'Token.md': '---\nupdated: 2024-03-01 01:00:00 +0900\n---\n',
      'b.md': '---\nupdated: 2024-02-29T18:00:00Z\n---\n## 토큰(Token)',
    });
    expect(glossary.terms().find(({ headword }) => headword === 'Token')?.updated).toBe(
      '2024-02-29T18:00:00Z',
    );
  });
});

describe('merging', () => {
  it('takes a slip in an expansion, or a longer one, for the same', () => {
    const glossary = glossaryOf({
      'a.md': '## PCA(Principal Component Analysis)\n\n축을 찾는다.',
      'b.md': 'PCA(Principle Component Analysis)를 쓴다.',
      'e.md': '## GloVe(Global Vectors)',
      'f.md': '## GloVe(Global Vectors for Word Representation)',
      'c.md': '## GPT(Generic Pre-trained Transformer)',
      'd.md': '## GPT(Generative Pre-trained Transformer)',
    });
    const senses = glossary.terms().map(({ headword, senses }) => `${headword} ${senses.length}`);
    expect(senses).toEqual(expect.arrayContaining(['PCA 1', 'GloVe 1', 'GPT 2']));
  });

  it('takes a heading and a note with the acronym as alias for one', () => {
    const glossary = glossaryOf({
      'Mixture of Experts.md': '---\naliases: [MoE]\n---\n',
      'a.md': '## MoE(Mixture of Expert)\n\n전문가를 섞는다.',
    });
    expect(listed(glossary)).toContain('MoE: Mixture of Expert, Mixture of Experts');
    expect(headwords(glossary)).toEqual(['a', 'MoE']);
  });

  it('keeps expansions that disagree as senses of one headword', () => {
    const glossary = glossaryOf({
      'a.md': '## CV(Computer Vision)',
      'b.md': '## CV(Cross Validation)\n\n나누어 잰다.',
    });
    expect(listed(glossary)).toContain('CV: Cross Validation / Computer Vision');
  });

  it('keeps a note with the acronym as alias apart from a heading that spells it otherwise', () => {
    const glossary = glossaryOf({
      'Machine Learning.md': '---\naliases: [ML]\n---\n',
      'b.md': '## ML(Maximum Likelihood)',
    });
    expect(listed(glossary)).toContain('ML: Machine Learning / Maximum Likelihood');
  });

  it('keeps a Korean name for two English ones apart', () => {
    const glossary = glossaryOf({ 'a.md': '## 정규화(Normalization)', 'b.md': '## Regularization (정규화)' });
    expect(listed(glossary)).toEqual(['a: ', 'b: ', 'Regularization: 정규화', '정규화: Normalization']);
  });

  it('is not misled by an alias that many notes share', () => {
    const glossary = glossaryOf({
      'Deep learning.md': '---\naliases: [학습]\n---\n',
      'Transfer learning.md': '---\naliases: [학습]\n---\n',
      'a.md': '## 학습이란\n\n배우는 일이다.',
    });
    expect(headwords(glossary)).toEqual(['a', 'Deep learning', 'Transfer learning', '학습']);
  });

  it('puts a sentence that says no more to the term of its own note', () => {
    const glossary = glossaryOf({
      'a.md': '## 정규화(Normalization)',
      'b.md': '## Regularization (정규화)\n\n정규화란 모델을 누르는 일이다.',
    });
    const sources = glossary.terms().map(({ headword, sources: places }) => [headword, places.length]);
    expect(sources).toContainEqual(['Regularization', 2]);
    expect(sources).toContainEqual(['정규화', 1]);
  });

  it('does not join an alias to a term that its title contradicts', () => {
    const glossary = glossaryOf({
      'Normalization.md': '---\naliases: [정규화]\n---\n',
      'b.md': '## 정규화(Regularization)',
    });
    expect(headwords(glossary)).toEqual(['b', 'Normalization', '정규화']);
  });

  it('takes a claim apart when another note makes it too', () => {
    const glossary = glossaryOf({
      'Deep learning.md': '---\naliases: [학습]\n---\n',
      'a.md': '학습이란, 배우는 일이다.',
    });
    expect(headwords(glossary)).toEqual(['a', 'Deep learning']);
    glossary.setNote({ path: 'Transfer learning.md', text: '---\naliases: [학습]\ntags: [ai]\n---\n' });
    expect(headwords(glossary)).toEqual(['a', 'Deep learning', 'Transfer learning', '학습']);
    glossary.deleteNote('Transfer learning.md');
    expect(headwords(glossary)).toEqual(['a', 'Deep learning']);
  });

  it('takes an expansion from the running text of another note, which makes no term', () => {
    const glossary = glossaryOf({
      'a.md': '## LoRA란\n\n작게 배운다.',
      'b.md': 'LoRA(Low-Rank Adaptation)와 GAN(Generative Adversarial Network)',
    });
    expect(listed(glossary)).toEqual(['a: ', 'b: ', 'LoRA: Low-Rank Adaptation']);
  });

  it('chooses the definition: description, heading, first paragraph, sentence', () => {
    const sentence = '토큰이란, 문장에서 온 뜻이다.';
    const heading = '## 토큰(Token)\n\n제목에서 온 뜻이다.';
    function definition(notes: Notes) {
      return glossaryOf(notes)
        .terms()
        .find(({ headword }) => headword === '토큰')?.definition;
    }
    expect(definition({ 'a.md': sentence })).toBe(sentence);
    expect(definition({ 'a.md': sentence, '토큰.md': '첫 문단이다.' })).toBe('첫 문단이다.');
    expect(definition({ 'a.md': `${sentence}\n\n${heading}`, '토큰.md': '첫 문단이다.' })).toBe(
      '제목에서 온 뜻이다.',
    );
    expect(definition({ 'a.md': heading, '토큰.md': '---\ndescription: 설명이다.\n---\n' })).toBe(
      '설명이다.',
    );
  });
});

describe('which notes belong', () => {
  const notes = {
    'a.md': '---\ntags: [AI/NLP]\n---\n',
    'b.md': 'text #ai',
    'c.md': '---\nglossary: true\n---\n',
    'd.md': '---\ntags: [ai]\nglossary: false\n---\n',
    'e.md': '---\ntags: [aim]\n---\n',
    'terms/deep/f.md': '',
    'terms2/g.md': '',
  };
  function pathsOf(glossary: Glossary): string[] {
    for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
    return glossary.terms().flatMap(({ sources }) => sources.map(({ path }) => path));
  }

  it('goes by tag, nested and in any case, and by the note itself', () => {
    expect(pathsOf(new Glossary())).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it('goes by folder', () => {
    const glossary = new Glossary({ tags: [], folders: ['/terms/'] });
    expect(pathsOf(glossary)).toEqual(['c.md', 'terms/deep/f.md']);
    expect([glossary.belongs('c.md'), glossary.belongs('b.md'), glossary.belongs('none.md')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('never counts templates in', () => {
    const glossary = new Glossary({ tags: ['ai'], folders: ['/'], templateFolders: ['terms/'] });
    expect(pathsOf(glossary)).toEqual(['a.md', 'b.md', 'c.md', 'e.md', 'terms2/g.md']);
    glossary.setNote({ path: 'terms/x.md', text: '---\nglossary: true\n---\n' });
    expect(glossary.belongs('terms/x.md')).toBe(false);
  });

  it('follows a new scope', () => {
    const glossary = new Glossary({ tags: [], folders: [] });
    pathsOf(glossary);
    glossary.setScope({ tags: ['#aim'], folders: [] });
    expect(headwords(glossary)).toEqual(['c', 'e']);
  });
});

describe('notes by tag and alias', () => {
  const glossary = new Glossary();
  glossary.setNote({ path: 'b.md', text: '---\ntitle: 나\ntags: [ai/nlp, AI]\naliases: [RAG]\n---\n' });
  glossary.setNote({ path: 'a.md', text: '#Ai/cv #자연어' });

  it('finds by tag, parents too', () => {
    expect(glossary.notesByTag('ai')).toEqual(['a.md', 'b.md']);
    expect(glossary.notesByTag('#AI/NLP')).toEqual(['b.md']);
    expect(glossary.notesByTag('자연어'.normalize('NFD'))).toEqual(['a.md']);
    expect(glossary.notesByTag('a')).toEqual([]);
  });

  it('finds by alias and title in any case and normal form', () => {
    expect(glossary.notesByAlias('rag')).toEqual(['b.md']);
    expect(glossary.notesByAlias('나'.normalize('NFD'))).toEqual(['b.md']);
    expect(glossary.notesByAlias('A')).toEqual(['a.md']);
    expect(glossary.notesByAlias('b')).toEqual([]);
  });

  it('counts tags, each note once', () => {
    expect(glossary.tags()).toEqual([
      { tag: 'ai', count: 2 },
      { tag: 'Ai/cv', count: 1 },
      { tag: 'ai/nlp', count: 1 },
      { tag: '자연어', count: 1 },
    ]);
  });

  it('spells a tag as most notes do, and in small letters where as many do otherwise', () => {
    const spelled = new Glossary();
    const spelling = (): readonly string[] => spelled.tags().map(({ tag }) => tag);
    spelled.setNote({ path: '1.md', text: '#nlp' });
    spelled.setNote({ path: '2.md', text: '#NLP' });
    expect(spelling()).toEqual(['nlp']);
    spelled.setNote({ path: '3.md', text: '#NLP' });
    expect(spelling()).toEqual(['NLP']);
    spelled.deleteNote('2.md');
    spelled.deleteNote('3.md');
    expect(spelling()).toEqual(['nlp']);
  });
});

describe('changes', () => {
  it('follow a rename without the text', () => {
    const glossary = glossaryOf({ 'old/Token.md': '## RAG(Retrieval-Augmented Generation)\n\n뜻.' });
    glossary.renameNote('old/Token.md', 'new/Chunk.md');
    expect(headwords(glossary)).toEqual(['Chunk', 'RAG']);
    expect(glossary.terms()[1]?.sources).toMatchObject([{ path: 'new/Chunk.md', line: 0 }]);
    expect(glossary.notesByTag('ai')).toEqual(['new/Chunk.md']);
  });

  it('put a sense back into its place when the other is gone', () => {
    const glossary = glossaryOf({ 'a.md': '## CV(Computer Vision)', 'b.md': '## CV(Cross Validation)' });
    expect(glossary.terms().find(({ id }) => id === 'cv')?.senses).toHaveLength(2);
    glossary.deleteNote('b.md');
    expect(listed(glossary)).toEqual(['a: ', 'CV: Computer Vision']);
  });

  it('give a new list and leave the old one alone', () => {
    const glossary = glossaryOf({ 'a.md': '', 'b.md': '' });
    const before = glossary.terms();
    expect(glossary.terms()).toBe(before);
    glossary.deleteNote('a.md');
    expect(headwords(glossary)).toEqual(['b']);
    expect(before.map(({ headword }) => headword)).toEqual(['a', 'b']);
  });
});

describe('cached metadata', () => {
  const note = {
    path: 'ai/Token.md',
    text: '---\ntags: [ai]\naliases: [토큰]\n---\n# Token\n\n조각이다.\n\n## RAG(Retrieval-Augmented Generation)\n',
  };

  it('gives the note itself before its text is read, and what its text says afterwards', () => {
    const glossary = new Glossary();
    glossary.setMetadata(readNoteMetadata(note));
    expect(listed(glossary)).toEqual(['Token: 토큰']);
    glossary.setNote(note);
    expect(listed(glossary)).toEqual(['RAG: Retrieval-Augmented Generation', 'Token: 토큰']);
  });

  it('gives the same terms as text alone, whichever comes first', () => {
    const fromText = new Glossary();
    fromText.setNote(note);
    const cachedFirst = new Glossary();
    cachedFirst.setMetadata(readNoteMetadata(note));
    cachedFirst.terms();
    cachedFirst.setNote(note, readNoteMetadata(note));
    const cachedLast = new Glossary();
    cachedLast.setNote(note);
    cachedLast.setMetadata(readNoteMetadata(note));
    expect(cachedFirst.terms()).toEqual(fromText.terms());
    expect(cachedLast.terms()).toEqual(fromText.terms());
  });

  it('follows a changed alias without the text', () => {
    const glossary = new Glossary();
    glossary.setNote(note);
    glossary.setMetadata({ ...readNoteMetadata(note), aliases: ['낱말 조각'] });
    expect(listed(glossary)).toEqual(['RAG: Retrieval-Augmented Generation', 'Token: 낱말 조각']);
    expect(glossary.notesByAlias('토큰')).toEqual([]);
  });
});
