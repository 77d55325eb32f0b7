import { describe, expect, it } from 'vitest';
import { compileMatcher, type MatcherEntry, NameChange, surveyNote } from '../../../src/core';

const entry = (line: string): MatcherEntry => {
  const [id = '', ...names] = line.split('|');
  return { id, names };
};

/** Whether a note may count otherwise after names changed; `own`: what it is itself about. */
function affects(
  text: string,
  before: readonly string[],
  after: readonly string[],
  own: readonly string[] = [],
) {
  const entries = before.map(entry);
  const { mentions, basis } = surveyNote(text, compileMatcher(entries), { except: new Set(own) });
  if (basis === undefined) throw new Error('A survey says what it was made from');
  return new NameChange(entries, after.map(entry)).mayAffect(mentions, basis);
}

describe('a change of names', () => {
  it('affects notes that hold a new name', () => {
    expect(affects('A deep model.', ['1|LLM'], ['1|LLM', '2|Deep Model'])).toBe(true);
    expect(affects('LLM', ['1|LLM'], ['1|LLM', '2|Deep Model'])).toBe(false);
  });

  it('affects notes that mention a term which lost a name', () => {
    expect(affects('LLM', ['1|LLM|token', '2|RAG'], ['1|LLM', '2|RAG'])).toBe(true);
    expect(affects('LLM', ['1|LLM', '2|RAG'], ['1|LLM'])).toBe(false);
  });

  it('affects a note about a term that lost a name: a shorter one may have stood inside', () => {
    expect(affects('Deep Model', ['1|Deep Model', '2|Deep'], ['2|Deep'], ['1'])).toBe(true);
  });

  it('affects notes that hold a name whose case begins or ceases to count', () => {
    const [loose, exact] = [
      { id: '1', names: ['Adam'] },
      { id: '1', names: ['Adam'], exactCase: ['Adam'] },
    ];
    const isAffected = (text: string, before: MatcherEntry, after: MatcherEntry) => {
      const { mentions, basis } = surveyNote(text, compileMatcher([before]));
      return basis !== undefined && new NameChange([before], [after]).mayAffect(mentions, basis);
    };
    expect(isAffected('adam', loose, exact)).toBe(true);
    expect(isAffected('adam', exact, loose)).toBe(true);
    expect(isAffected('Eve', exact, loose)).toBe(false);
    expect(isAffected('adam', exact, exact)).toBe(false);
  });

  it('affects every note when hundreds of names are new', () => {
    const many = Array.from({ length: 400 }, (_, index) => `${index}|name ${index}`);
    expect(affects('LLM', [], many)).toBe(true);
  });

  it('asks for each of the new names as long as they are few enough', () => {
    const few = [...Array.from({ length: 299 }, (_, index) => `${index}|name ${index}`), '300|last'];
    expect(affects('The last of them.', [], few)).toBe(true);
    expect(affects('LLM', [], few)).toBe(false);
  });

  it('affects nothing when no name is another', () => {
    expect(affects('LLM', ['1|LLM'], ['1|LLM'])).toBe(false);
  });
});
