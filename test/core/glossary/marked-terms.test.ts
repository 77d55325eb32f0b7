import { describe, expect, it } from 'vitest';
import { defaultSettings, Glossary, MarkedTerms, type Settings } from '../../../src/core';

function glossaryOf(notes: Readonly<Record<string, string>>): Glossary {
  const glossary = new Glossary();
  for (const [path, body] of Object.entries(notes)) {
    glossary.setNote({ path, text: `---\ntags: ai\n---\n${body}\n` });
  }
  return glossary;
}

/** The words of `text` that are taken for mentions. */
function found(marked: MarkedTerms, text: string): string[] {
  return marked
    .matcher()
    .find(text)
    .map(({ from, to }) => text.slice(from, to));
}

describe('MarkedTerms', () => {
  it('finds the names of the terms as they are now', () => {
    const glossary = glossaryOf({ 'LLM.md': '' });
    const marked = new MarkedTerms(glossary, () => defaultSettings);
    expect(found(marked, 'LLM, RAG')).toEqual(['LLM']);
    glossary.setNote({ path: 'RAG.md', text: '---\ntags: ai\n---\n' });
    glossary.deleteNote('LLM.md');
    expect(found(marked, 'LLM, RAG')).toEqual(['RAG']);
  });

  it('keeps its matcher while the names are the same', () => {
    const glossary = glossaryOf({ 'LLM.md': 'Short.' });
    const marked = new MarkedTerms(glossary, () => defaultSettings);
    const before = marked.matcher();
    glossary.setNote({ path: 'LLM.md', text: '---\ntags: ai\n---\nLonger.\n' });
    expect(marked.term('llm')?.definition).toBe('Longer.');
    expect(marked.matcher()).toBe(before);
  });

  it('leaves out names, whole terms by their headword, and names that are too short', () => {
    const glossary = glossaryOf({ '토큰.md': '## LLM(Large Language Model)\n\n## 온도(Temperature)' });
    let settings: Settings = defaultSettings;
    const marked = new MarkedTerms(glossary, () => settings);
    const text = 'LLM, Large Language Model, 온도, Temperature';
    expect(found(marked, text)).toEqual(['LLM', 'Large Language Model', '온도', 'Temperature']);
    settings = { ...settings, markLeftOut: ['llm', 'temperature'] };
    expect(found(marked, text)).toEqual(['온도']);
    settings = { ...settings, markLeftOut: [], markSmallestName: 4 };
    expect(found(marked, text)).toEqual(['Large Language Model', 'Temperature']);
  });

  it("knows a note's own terms", () => {
    const glossary = glossaryOf({ 'LLM.md': '## RAG(Retrieval-Augmented Generation)' });
    const marked = new MarkedTerms(glossary, () => defaultSettings);
    expect([...marked.ownTerms('LLM.md')]).toEqual(['llm']);
    expect([...marked.ownTerms('other.md')]).toEqual([]);
  });
});
