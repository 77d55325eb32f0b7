import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/core/extract/extract';
import { Glossary } from '../../../src/core/glossary/glossary';
import { readNoteMetadata } from '../../../src/core/note/note';

const names = [
  'CV',
  'Computer Vision',
  'Cross Validation',
  '정규화',
  'Normalization',
  'Regularization',
  '토큰',
  'Token',
  'CVs',
];
const name = fc.constantFrom(...names);
const paths = ['ai/a.md', 'ai/b.md', 'c.md', 'ai/CV.md', '토큰.md', 'x/Token.md'];
const path = fc.constantFrom(...paths);

const block = fc.oneof(
  fc.tuple(name, name).map(([a, b]) => `## ${a}(${b})\n\n${a}의 뜻이다.`),
  name.map((a) => `${a}란, 여기서 정한 것이다.`),
  fc.tuple(name, name).map(([a, b]) => `글에 ${a}(${b})가 나온다.`),
  fc.tuple(name, name).map(([a, b]) => `*[${a}]: ${b}`),
  name.map((a) => `${a}\n: 목록의 뜻이다.`),
  // Headings that notes begin with. If several share one, it is not a title.
  fc.constantFrom('# 흐름', '# Token'),
);
const frontMatter = fc.record({
  title: fc.option(name),
  aliases: fc.array(name, { maxLength: 2 }),
  tags: fc.array(fc.constantFrom('ai', 'AI', 'ai/nlp', 'daily'), { maxLength: 2 }),
  glossary: fc.option(fc.boolean(), { freq: 4 }),
});
/** All front matter has the same number of lines, so that replacing it does not move the body. */
const noteText = fc
  .tuple(frontMatter, fc.array(block, { maxLength: 3 }))
  .map(([data, blocks]) =>
    [
      '---',
      `title: ${data.title ?? ''}`,
      `aliases: [${data.aliases.join(', ')}]`,
      `tags: [${data.tags.join(', ')}]`,
      `glossary: ${data.glossary ?? ''}`,
      '---',
      blocks.join('\n\n'),
    ].join('\n'),
  );

type Change =
  | { readonly kind: 'set' | 'metadata'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete' | 'ask'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), path, text: noteText }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('metadata' as const), path, text: noteText }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ask' as const), path }) },
);

/** Notes after some changes: new front matter replaces the old, the body stays. */
type Vault = Map<string, string>;

function withFrontMatterOf(text: string, other: string): string {
  const block = /^---\n[^]*?\n---\n/;
  return (block.exec(other)?.[0] ?? '') + text.replace(block, '');
}

function apply(glossary: Glossary, vault: Vault, step: Change): void {
  const text = vault.get(step.path);
  if (step.kind === 'set') {
    glossary.setNote({ path: step.path, text: step.text });
    vault.set(step.path, step.text);
  } else if (step.kind === 'metadata' && text !== undefined) {
    const changed = withFrontMatterOf(text, step.text);
    glossary.setMetadata(readNoteMetadata({ path: step.path, text: changed }));
    vault.set(step.path, changed);
  } else if (step.kind === 'delete') {
    glossary.deleteNote(step.path);
    vault.delete(step.path);
  } else if (step.kind === 'rename') {
    glossary.renameNote(step.path, step.to);
    if (text === undefined || step.path === step.to) return;
    vault.delete(step.path);
    vault.set(step.to, text);
  } else if (step.kind === 'ask') {
    glossary.terms();
    glossary.notesByTag('ai');
  }
}

function answersOf(glossary: Glossary) {
  return {
    terms: glossary.terms(),
    tags: glossary.tags(),
    byTag: ['ai', 'nlp', 'ai/nlp', 'daily'].map((tag) => glossary.notesByTag(tag)),
    byAlias: names.map((alias) => glossary.notesByAlias(alias)),
  };
}

describe('Glossary', () => {
  it('answers after any sequence of changes as one built from the notes in any order', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 25 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (steps, order) => {
          const changed = new Glossary({ tags: ['ai'], folders: ['ai'] });
          const vault: Vault = new Map();
          for (const step of steps) apply(changed, vault, step);
          const fresh = new Glossary({ tags: ['ai'], folders: ['ai'] });
          const shuffled = [...vault].map((note, index) => ({ note, at: order[index] ?? 0 }));
          shuffled.sort((a, b) => a.at - b.at);
          for (const { note } of shuffled) fresh.setNote({ path: note[0], text: note[1] });
          expect(answersOf(changed)).toEqual(answersOf(fresh));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('lists each source once, in one term', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, noteText), { maxLength: 6 }), (notes) => {
        const glossary = new Glossary({ tags: [], folders: ['/'] });
        for (const [at, text] of notes) glossary.setNote({ path: at, text });
        const terms = glossary.terms();
        const places = terms.flatMap(({ sources }) =>
          sources.map(({ path: at, line, kind, definition }) => `${at}:${line} ${kind} ${definition ?? ''}`),
        );
        expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
        expect(new Set(places).size).toBe(places.length);
        for (const term of terms) expect(term.names[0]).toBe(term.headword);
      }),
    );
  });
});

const fragment = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '- ',
    '> ',
    '1. ',
    '```',
    '~~~',
    '`',
    '$$',
    '$',
    '%%',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '[[',
    ']]',
    '[',
    '](',
  ],
  ...[
    ')',
    '(',
    '（',
    '）',
    '*',
    '**',
    '__',
    '|',
    '---',
    '\n',
    '\n\n',
    ' ',
    '란',
    '이란',
    ', ',
    '다. ',
    '무엇인가요?',
    'What is ',
  ],
  ...[
    'RAG',
    'Retrieval-Augmented Generation',
    '검색 증강',
    '토큰',
    '*[',
    ']: ',
    '\n: ',
    '#ai',
    '^id',
    '    ',
    '\t',
    '😀',
    '\u0000',
  ],
);
/** A line that may define something. */
const definingLine = fc
  .tuple(
    fc.constantFrom('', '## ', '# ', '### 1. ', '- ', '> ', '**', '    '),
    fc.constantFrom(
      'RAG(Retrieval-Augmented Generation)',
      '검색 증강 생성(RAG)',
      '토큰（Token）',
      '토큰이란, 글의 조각이다.',
      'What is RAG?',
      '*[RAG]: Retrieval-Augmented Generation',
      'RAG\n: Looks up.',
      'RAG',
      '',
    ),
    fc.constantFrom('', '', ' 이란', '란 무엇인가', '?', '**', ' ^id', ' `', '\n---', '\n```'),
  )
  .map((parts) => parts.join(''));
const markdown = fc.oneof(
  fc
    .array(fc.oneof(definingLine, definingLine, fragment), { maxLength: 10 })
    .map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('extractTerms', () => {
  it('never throws, and gives names, and lines that the note has', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const term of extractTerms({ path: 'a.md', text })) {
          expect(term.line).toBeGreaterThanOrEqual(0);
          expect(term.line).toBeLessThan(lines);
          expect(term.names[0]).toBe(term.headword);
          expect(term.headword.trim()).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for either line ending', () => {
    fc.assert(
      fc.property(markdown, noteText, (start, rest) => {
        const text = `${rest}\n\n${start}`.replace(/\r/g, '');
        const other = extractTerms({ path: 'a.md', text: text.replace(/\n/g, '\r\n') });
        expect(other).toEqual(extractTerms({ path: 'a.md', text }));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same names for decomposed text', () => {
    fc.assert(
      fc.property(noteText, path, (text, at) => {
        const composed = extractTerms({ path: at, text: text.normalize('NFC') });
        const decomposed = extractTerms({ path: at.normalize('NFD'), text: text.normalize('NFD') });
        const summary = (terms: typeof composed) =>
          terms.map(({ names: all, expansion, line }) => ({ names: all, expansion, line }));
        expect(summary(decomposed)).toEqual(summary(composed));
      }),
    );
  });
});
