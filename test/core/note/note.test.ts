import { describe, expect, it } from 'vitest';
import { metadataFromFrontMatter, readNoteMetadata } from '../../../src/core/note/note';

function read(...lines: string[]) {
  return readNoteMetadata({ path: 'notes/a.md', text: lines.join('\n') });
}

function tagsOf(...frontMatter: string[]) {
  return read('---', ...frontMatter, '---', 'text').tags;
}

function aliasesOf(...frontMatter: string[]) {
  return read('---', ...frontMatter, '---', 'text').aliases;
}

describe('readNoteMetadata', () => {
  it('reads the block that a note opens with', () => {
    expect(
      read(
        '---',
        'title: Retrieval-Augmented Generation',
        'date: 2024-08-14 23:46:00 +0900',
        'aliases:',
        '  - RAG',
        'tags:',
        '  - ai',
        'categories: ',
        'description: 문서를 찾아 답에 넣는 방법.',
        'updated: 2024-08-14 23:46:50 +0900',
        'glossary: true',
        '---',
      ),
    ).toEqual({
      path: 'notes/a.md',
      title: 'Retrieval-Augmented Generation',
      aliases: ['RAG'],
      tags: ['ai'],
      description: '문서를 찾아 답에 넣는 방법.',
      updated: '2024-08-14 23:46:50 +0900',
      glossary: true,
    });
  });

  it.each([
    ['a list', ['tags:', '  - ai', '  - ai/nlp'], ['ai', 'ai/nlp']],
    ['a flow list', ['tags: [ai, "#자연어"]'], ['ai', '자연어']],
    ['one string', ['tags: ai'], ['ai']],
    ['a string with commas', ['tags: ai, nlp'], ['ai', 'nlp']],
    ['a string with spaces', ['tags: ai nlp'], ['ai', 'nlp']],
    ['a string with hashes', ['tags: "#ai, #nlp/"'], ['ai', 'nlp']],
    ['the singular key', ['tag: ai'], ['ai']],
    ['both keys', ['tag: b', 'tags: [a]'], ['a', 'b']],
    ['numbers', ['tags: [2024, ai]'], ['2024', 'ai']],
    ['nothing', ['tags:'], []],
    ['null', ['tags: null'], []],
    ['an empty list', ['tags: []'], []],
    ['repeats', ['tags: [ai, ai]'], ['ai']],
    ['a map', ['tags: { a: b }'], []],
  ])('reads tags that are %s', (_, frontMatter, tags) => {
    expect(tagsOf(...frontMatter)).toEqual(tags);
  });

  it.each([
    ['a list', ['aliases:', '  - RAG', '  - 검색 증강 생성'], ['RAG', '검색 증강 생성']],
    ['a string with commas', ['aliases: RAG, 검색 증강 생성'], ['RAG', '검색 증강 생성']],
    ['the singular key', ['alias: RAG'], ['RAG']],
    ['with a comma in a list item', ['aliases: ["Retrieval, augmented"]'], ['Retrieval, augmented']],
    ['numbers', ['aliases: [4.5]'], ['4.5']],
    ['null in a list', ['aliases: [null, "", RAG]'], ['RAG']],
  ])('reads aliases that are %s', (_, frontMatter, aliases) => {
    expect(aliasesOf(...frontMatter)).toEqual(aliases);
  });

  it.each([
    ['in a line', 'about #ai and #자연어/처리', ['ai', '자연어/처리']],
    ['in a heading', '# Title #ai-notes_1', ['ai-notes_1']],
    ['with an emoji', '#🧠 memory', ['🧠']],
    ['up to punctuation', '#ai, #nlp.', ['ai', 'nlp']],
    ['in a table and a quotation', '> | #ai | #nlp |', ['ai', 'nlp']],
    ['not of digits only', '#2024 #y2024', ['y2024']],
    ['not inside a word', 'C#sharp a#b', []],
    ['not in code', '`#ai` and\n\n```\n#nlp\n```\n\n    #cv', []],
    ['not in math', '$ a #ai $ $$\n#nlp\n$$', ['ai']],
    ['not in links and addresses', '[[note #ai]] [x](#nlp) https://a.example/#cv', []],
    ['not in comments', '<!-- #ai --> %% #nlp %%', []],
    ['not a heading', '## not a tag\n#ai', ['ai']],
  ])('reads inline tags %s', (_, text, tags) => {
    expect(read(text).tags).toEqual(tags);
  });

  it('adds inline tags behind those of the front matter', () => {
    expect(read('---', 'tags: [ai]', '---', 'text #nlp #ai').tags).toEqual(['ai', 'nlp']);
  });

  it.each([
    ['false', false],
    ['true', true],
    ['"true"', true],
    ['perhaps', undefined],
    ['', undefined],
  ])('reads glossary: %s', (value, glossary) => {
    expect(read('---', `glossary: ${value}`, '---').glossary).toBe(glossary);
  });

  it('takes another key for updated', () => {
    const note = { path: 'a.md', text: '---\nupdated: 2020-01-01\nmodified: 2024-02-03\n---\n' };
    expect(readNoteMetadata(note, { updatedKey: 'modified' }).updated).toBe('2024-02-03');
  });

  it('keeps what can be read when the front matter is malformed', () => {
    expect(read('---', 'title: a: b', 'tags: [ai', '---', 'text #nlp')).toEqual({
      path: 'notes/a.md',
      aliases: [],
      tags: ['nlp'],
    });
  });

  it('never evaluates front matter of another language', () => {
    expect(read('---js', '{ title: "x" }', '---').title).toBeUndefined();
  });
});

describe('metadataFromFrontMatter', () => {
  it('gives the same as the text does', () => {
    const text = [
      '---',
      'title: 2024',
      'aliases: [RAG, 1.5]',
      'tags: ai, "nlp"',
      'updated: 1723646810000',
      'glossary: false',
      '---',
      'text #ai/rag #ai',
    ].join('\n');
    const cached = metadataFromFrontMatter({
      path: 'a.md',
      frontMatter: {
        title: 2024,
        aliases: ['RAG', 1.5],
        tags: 'ai, "nlp"',
        updated: 1723646810000,
        glossary: false,
      },
      inlineTags: ['#ai/rag', '#ai'],
    });
    expect(cached).toEqual(readNoteMetadata({ path: 'a.md', text }));
  });

  it('gives empty lists for a note of which nothing is cached', () => {
    expect(metadataFromFrontMatter({ path: 'a.md' })).toEqual({ path: 'a.md', aliases: [], tags: [] });
  });
});
