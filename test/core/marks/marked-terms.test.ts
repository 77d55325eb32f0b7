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

  it('looks at no term again while neither the terms nor the settings have changed', () => {
    const terms = glossaryOf({ 'LLM.md': '', 'RAG.md': '' }).terms();
    let looks = 0;
    const watched = terms.map((term) => ({
      ...term,
      get id() {
        looks++;
        return term.id;
      },
    }));
    const marked = new MarkedTerms({ terms: () => watched }, () => defaultSettings);
    const before = marked.matcher();
    marked.ownTerms('LLM.md');
    const looked = looks;
    expect(looked).toBeGreaterThan(0);
    for (let keystroke = 0; keystroke < 50; keystroke++) {
      expect(marked.matcher()).toBe(before);
      marked.ownTerms('LLM.md');
      marked.term('llm');
    }
    expect(looks).toBe(looked);
  });

  it('looks only at the terms that changed, once for any number of changes', () => {
    const glossary = glossaryOf({ 'LLM.md': '', 'RAG.md': '', 'GPT.md': '' });
    let asked = 0;
    const marked = new MarkedTerms(
      {
        terms: () => {
          asked++;
          return glossary.terms();
        },
      },
      () => defaultSettings,
    );
    const before = marked.matcher();
    const [llm] = marked.entries();
    for (let change = 0; change < 20; change++) {
      glossary.setNote({ path: `New ${change}.md`, text: '---\ntags: ai\n---\n' });
    }
    expect(asked).toBe(2);
    expect(marked.matcher()).not.toBe(before);
    expect(marked.entries()).toHaveLength(23);
    expect(marked.entries().find(({ id }) => id === llm?.id)).toBe(llm);
  });

  it('keeps its matcher when the settings change in what has nothing to do with it', () => {
    let settings: Settings = defaultSettings;
    const glossary = glossaryOf({ 'LLM.md': '', 'RAG.md': '' });
    const marked = new MarkedTerms(glossary, () => settings);
    const before = marked.matcher();
    settings = { ...settings, markInReading: false, markLeftOut: [...settings.markLeftOut] };
    expect(marked.matcher()).toBe(before);
    settings = { ...settings, markLeftOut: ['LLM'] };
    expect(found(marked, 'LLM, RAG')).toEqual(['RAG']);
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

  it('finds a name only in the case that the user wrote, where case is to count for it', () => {
    const glossary = glossaryOf({ 'transformer.md': '', 'Adam.md': '' });
    let settings: Settings = defaultSettings;
    const marked = new MarkedTerms(glossary, () => settings);
    const text = 'A Transformer and a transformer, Transformers 는, Transformer를, Adam과 adam.';
    expect(found(marked, text)).toHaveLength(4 + 2);
    settings = { ...settings, markExactCase: ['Transformer'] };
    expect(found(marked, text)).toEqual(['Transformer', 'Transformers', 'Transformer', 'Adam', 'adam']);
    settings = { ...settings, markExactCase: ['TRANSFORMER', 'Adam'] };
    expect(found(marked, text)).toEqual(['Adam']);
  });

  it('finds a name without its accents, too, where the user wants it', () => {
    const glossary = glossaryOf({ 'Fréchet Distance.md': '', 'Poincaré.md': '' });
    let settings: Settings = defaultSettings;
    const marked = new MarkedTerms(glossary, () => settings);
    const text = 'Fréchet distance, Frechet Distance는, Poincaré, Poincare';
    expect(found(marked, text)).toEqual(['Fréchet distance', 'Poincaré']);
    settings = { ...settings, markWithoutAccents: ['fréchet distance'] };
    expect(found(marked, text)).toEqual(['Fréchet distance', 'Frechet Distance', 'Poincaré']);
    expect(found(marked, text.normalize('NFD'))).toHaveLength(3);
    settings = { ...settings, markExactCase: ['Fréchet Distance'] };
    expect(found(marked, text)).toEqual(['Frechet Distance', 'Poincaré']);
  });

  it("knows a note's own terms", () => {
    const glossary = glossaryOf({ 'LLM.md': '## RAG(Retrieval-Augmented Generation)' });
    const marked = new MarkedTerms(glossary, () => defaultSettings);
    expect([...marked.ownTerms('LLM.md')]).toEqual(['llm']);
    expect([...marked.ownTerms('other.md')]).toEqual([]);
    glossary.setNote({ path: 'GPT.md', text: '---\ntags: ai\n---\n' });
    expect([...marked.ownTerms('GPT.md')]).toEqual(['gpt']);
  });

  it('says what is no mention in a note: its own names, and headings until they are asked for', () => {
    const glossary = glossaryOf({ 'LLM.md': '' });
    let settings: Settings = defaultSettings;
    const marked = new MarkedTerms(glossary, () => settings);
    expect(marked.findOptions('LLM.md')).toEqual({
      except: new Set(['llm']),
      skipHeadings: true,
      skipKept: true,
    });
    settings = { ...settings, markHeadings: true };
    expect(marked.findOptions('RAG.md')).toEqual({ except: new Set(), skipHeadings: false, skipKept: true });
  });
});
