import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core/glossary/glossary';
import type { CardMemory, StudyMemory } from '../../../src/core/settings/study-memory';
import { followTerms, withGraded, withRenamedNote, withRenamedTerm } from '../../../src/core/study/follow';
import { isAskable, questionOf } from '../../../src/core/study/question';
import { studiedTerm, studyRound } from '../../../src/core/study/round';
import type { Term } from '../../../src/core/term/term';

type Notes = Readonly<Record<string, string>>;

function termsOf(notes: Notes): readonly Term[] {
  const glossary = new Glossary();
  for (const [path, text] of Object.entries(notes)) glossary.setNote({ path, text });
  return glossary.terms();
}

function termOf(notes: Notes, headword: string): Term {
  const term = termsOf(notes).find((each) => each.headword === headword);
  if (!term) throw new Error(`There is no ${headword}`);
  return term;
}

const about = (definition: string, more = ''): string =>
  `---\ntags: ai\n${more}description: ${JSON.stringify(definition)}\n---\n`;

describe('questionOf', () => {
  it.each([
    [
      'RAG.md',
      about('RAG은 검색으로 답을 보강한다. RAGs(rag)?'),
      ['[…]은 검색으로 답을 보강한다. […]([…])?'],
    ],
    ['AI.md', about('AI trains; a brain or GenAI is no AI.'), ['[…] trains; a brain or GenAI is no […].']],
    [
      '임베딩.md',
      about('임베딩모델이 만드는 벡터.', 'aliases: [word embedding]\n'),
      ['[…]모델이 만드는 벡터.'],
    ],
    ['Token.md', about('[[Token|Tokens]] are **pieces** of `text`.'), ['[…] are pieces of text.']],
    ['언어 모델.md', about('언어모델과 언어  모델은 같다.'), ['[…]과 […]은 같다.']],
    ['C.md', about('C and CNN, c++'), ['[…] and CNN, […]++']],
    ['C++.md', about('C++ is a language.'), ['[…] is a language.']],
    ['BERT.md', '---\ntags: ai\naliases: [버트]\n---\n', ['버트']],
    ['LLM.md', '---\ntags: ai\n---\n# LLM(Large Language Model)\n', ['Large Language Model']],
  ])('asks for the name without saying it: %s', (path, text, lines) => {
    const [term] = termsOf({ [path]: text });
    expect(term && questionOf(term, 'name')).toEqual(lines);
    expect(term && questionOf(term, 'meaning')).toEqual([term?.headword]);
  });

  it('asks nothing of a term that is but a name', () => {
    expect(termsOf({ 'BERT.md': '---\ntags: ai\n---\n' }).map(isAskable)).toEqual([false]);
  });
});

const day = 86_400_000;
const midnight = Date.UTC(2026, 5, 2);
const round = { until: midnight, size: 20 };
const card = (due: number, reviewed = due - 3 * day): CardMemory => ({
  stability: 3,
  difficulty: 5,
  reviewed,
  due,
});
const remembered = (cards: StudyMemory[string]['cards']): StudyMemory[string] => ({ cards, meaning: '' });

describe('studyRound', () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
  const terms = termsOf(
    Object.fromEntries(names.map((name) => [`${name}.md`, about(`Meaning of it: ${name.length}x`)])),
  );

  it('begins with meanings of new terms, not by the alphabet, and as many as are wanted', () => {
    const cards = studyRound(terms, {}, round);
    expect(cards.map(({ asked }) => asked)).toEqual(['meaning', 'meaning', 'meaning', 'meaning']);
    expect(cards.map(({ id }) => id)).not.toEqual(terms.map(({ id }) => id));
    expect(studyRound([...terms].reverse(), {}, round)).toEqual(cards);
    expect(studyRound(terms, {}, { ...round, size: 3 })).toEqual(cards.slice(0, 3));
  });

  it('asks what is due first, the longest overdue before the others', () => {
    const memory = {
      alpha: remembered({ meaning: card(midnight - 1) }),
      beta: remembered({ meaning: card(midnight - 5 * day), name: card(midnight - 9 * day) }),
      gamma: remembered({ meaning: card(midnight), name: card(midnight + day) }),
    };
    expect(studyRound(terms, memory, round)).toEqual([
      { id: 'beta', asked: 'name' },
      { id: 'alpha', asked: 'meaning' },
      { id: 'delta', asked: 'meaning' },
    ]);
  });

  it('asks for a name first on a day after its meaning', () => {
    const at = (reviewed: number): StudyMemory => ({
      alpha: remembered({ meaning: card(midnight + day, reviewed) }),
    });
    const ofAlpha = (memory: StudyMemory): unknown[] =>
      studyRound(terms, memory, round).filter(({ id }) => id === 'alpha');
    expect(ofAlpha(at(midnight - day))).toEqual([]);
    expect(ofAlpha(at(midnight - day - 1))).toEqual([{ id: 'alpha', asked: 'name' }]);
  });

  it('takes a term for one that was never asked, whatever members all objects have', () => {
    const [term] = termsOf({ 'Constructor.md': about('Makes objects.') });
    expect(term?.id).toBe('constructor');
    expect(term && studyRound([term], {}, round)).toEqual([{ id: 'constructor', asked: 'meaning' }]);
  });
});

const graded = (notes: Notes, headword: string): StudyMemory =>
  withGraded({}, termOf(notes, headword), { asked: 'meaning', card: card(midnight) });

describe('what is remembered follows a term', () => {
  const notes = {
    'AI/RAG.md': about('RAG looks things up.'),
    'AI/List.md': '---\ntags: ai\n---\n## Token(토큰)\n\nToken is a piece of text.\n',
  };
  const memory = graded(notes, 'RAG');

  it.each<readonly [what: string, after: Notes, headword: string]>([
    ['its note has another name', { 'AI/검색 증강.md': about('RAG looks things up.') }, '검색 증강'],
    ['its former name is an alias', { 'x/New.md': about('All is new.', 'aliases: [RAG]\n') }, 'New'],
    ['its note has another title', { 'AI/RAG.md': about('All is new.', 'title: Retrieval\n') }, 'Retrieval'],
  ])('%s', (_, after, headword) => {
    const term = termOf(after, headword);
    expect(studiedTerm(followTerms(memory, [term]), term.id)).toEqual(memory.rag);
  });

  it('from a heading that a hand has changed, by the meaning', () => {
    const before = graded(notes, 'Token');
    const after = {
      'AI/List.md': notes['AI/List.md'].replace('Token(토큰)', 'Piece(조각)'),
    };
    const term = termOf(after, 'Piece');
    expect(Object.keys(followTerms(before, [term]))).toEqual([term.id]);
  });

  it('not to one of two with the same meaning, nor to one that is known already', () => {
    const twins = termsOf({ 'b.md': about('RAG looks things up.'), 'c.md': about('RAG looks things up.') });
    expect(followTerms(memory, twins)).toBe(memory);
    const [other] = termsOf({ 'AI/Retrieval.md': about('RAG looks things up.', 'aliases: [RAG]\n') });
    const both = { ...memory, retrieval: remembered({ name: card(1) }) };
    expect(other && followTerms(both, [other])).toBe(both);
  });

  it('and stays when the term is gone, until it comes back', () => {
    expect(followTerms(memory, [])).toBe(memory);
    expect(followTerms(memory, termsOf(notes))).toBe(memory);
  });

  it('when its note or a folder above is renamed', () => {
    expect(withRenamedNote(memory, 'AI/RAG.md', 'b/R.md').rag?.note).toBe('b/R.md');
    expect(withRenamedNote(memory, 'AI', 'ML').rag?.note).toBe('ML/RAG.md');
    expect(withRenamedNote(memory, 'A', 'ML')).toBe(memory);
  });

  it('when it is given another name, and back', () => {
    const renamed = withRenamedTerm(memory, 'RAG', '검색 증강 생성');
    expect(Object.keys(renamed)).toEqual(['검색증강생성']);
    expect(withRenamedTerm(renamed, '검색 증강 생성', 'RAG')).toEqual(memory);
    const both = { ...memory, llm: remembered({ name: card(1) }) };
    expect(withRenamedTerm(both, 'RAG', 'LLM')).toBe(both);
    expect(withRenamedTerm(memory, 'nothing', 'LLM')).toBe(memory);
  });
});
