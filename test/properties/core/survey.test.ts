import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, type MatcherEntry, NameChange, surveyNote, SurveyTotals } from '../../../src/core';
import { addPatterns, type NamePattern } from '../../../src/core/matching/name-pattern';
import { mayHold, namePrints } from '../../../src/core/matching/name-prints';

const names = [
  ...[
    'LLM',
    'LLMs',
    'AI',
    'A-I',
    'RAG',
    'token',
    'policy',
    'Deep Model',
    'Deep',
    'fine-tuning',
    'X',
    'Ré',
    '-x',
  ],
  ...['모델', '언어 모델', '큰 언어 모델', '언어', '모델 학습', '값', '모델AI', 'AI 모델'],
  ...['模型', '大模型', 'トークン', 'データ', 'gradient descent optimizer'],
];
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...names).map((name) => name.toLowerCase()),
  fc.constantFrom(...names).map((name) => name.replace(/[ -]/g, '')),
  fc.constantFrom(...names).map((name) => name.replace(/[ -]/g, '-')),
  fc.constantFrom(
    's',
    '은',
    '에서는',
    '들',
    ' ',
    ' ',
    '\n',
    '**',
    '`',
    '-',
    '.',
    '신',
    'é',
    'ＬＬＭ',
    'policies',
    '\u00a0',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const text = fc
  .tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('NFC' as const, 'NFD' as const, undefined))
  .map(([pieces, form]) => (form === undefined ? pieces.join('') : pieces.join('').normalize(form)));
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);

function patternsOf(spelling: string): readonly NamePattern[] {
  const patterns: NamePattern[] = [];
  addPatterns({ name: spelling, owner: 0, exactCase: false }, patterns);
  return patterns;
}

describe('prints of a text', () => {
  it('allow every name that is found in it', () => {
    fc.assert(
      fc.property(text, name, (written, wanted) => {
        const found = compileMatcher([{ id: wanted, names: [wanted] }]).find(written);
        const prints = namePrints(written);
        if (found.length > 0)
          expect(patternsOf(wanted).some((pattern) => mayHold(prints, pattern))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('rule out most names that are not in it', () => {
    const prints = namePrints('언어 모델은 토큰을 하나씩 읽고, policy gradient로 배운다. '.repeat(20));
    const others = ['LLM', 'RAG', '강화 학습', '임베딩', 'attention', 'Graph Neural Network', '확률', 'BERT'];
    const allowed = others.filter((other) => patternsOf(other).some((pattern) => mayHold(prints, pattern)));
    expect(allowed.length).toBeLessThan(3);
  });
});

const paths = ['a.md', 'b.md', 'c.md', 'd.md'];
const glossary = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 4 },
);
const subjects = fc.dictionary(fc.constantFrom(...paths), fc.uniqueArray(fc.constantFrom('1', '2', '3')));
/** A new text for a note, or new names or own terms, which may require counting any note again. */
const step = fc.oneof(
  fc.record({ path: fc.constantFrom(...paths), written: fc.option(text, { nil: undefined }) }),
  fc.record({ entries: glossary, own: subjects }),
);

describe('counts of mentions', () => {
  it('are those counted afresh, whatever notes and names come, change and go', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const totals = new SurveyTotals();
        const texts = new Map<string, string>();
        let entries: readonly MatcherEntry[] = [];
        let own: Readonly<Record<string, readonly string[]>> = {};
        const ownTerms = (path: string): ReadonlySet<string> => new Set(own[path]);
        let matcher = compileMatcher(entries);
        const count = (into: SurveyTotals, path: string): void => {
          const written = texts.get(path);
          into.set(
            path,
            written === undefined ? undefined : surveyNote(written, matcher, { except: ownTerms(path) }),
          );
        };
        for (const taken of steps) {
          if ('path' in taken) {
            if (taken.written === undefined) texts.delete(taken.path);
            else texts.set(taken.path, taken.written);
            count(totals, taken.path);
          } else {
            const change = new NameChange(entries, taken.entries);
            ({ entries, own } = taken);
            matcher = compileMatcher(entries);
            for (const path of totals.affectedBy(change, ownTerms)) count(totals, path);
          }
        }
        const fresh = new SurveyTotals();
        for (const path of texts.keys()) count(fresh, path);
        for (const { id } of entries) {
          expect(totals.mentions(id)).toEqual(fresh.mentions(id));
          expect(totals.mentionCount(id)).toBe(fresh.mentionCount(id));
        }
      }),
      { numRuns: 400 },
    );
  });
});
