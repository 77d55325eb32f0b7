import { waitFor } from '@testing-library/dom';
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, MarkedTerms, type Settings, type Term } from '../../src/core';
import { VaultSurvey } from '../../src/obsidian/vault-survey';
import { createHost, type Host } from '../host/create-host';
import { FakeGlossary } from '../features/glossary-view/panel-page';
import { aTerm } from '../features/glossary-view/term-builder';

let host: Host;
afterEach(() => host.close());

class FakeSettings {
  values: Settings = defaultSettings;
  readonly #listeners = new Set<() => void>();

  set(changed: Partial<Settings>): void {
    this.values = { ...this.values, ...changed };
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

async function surveyOf(notes: Readonly<Record<string, string>>, terms: readonly Term[]) {
  const glossary = new FakeGlossary(terms);
  const found: { survey?: VaultSurvey; another?: () => VaultSurvey } = {};
  const settings = new FakeSettings();
  host = await createHost({ notes });
  await host.enable(
    class extends Plugin {
      override onload(): void {
        const { vault, metadataCache, workspace } = this.app;
        const marked = new MarkedTerms(glossary, () => settings.values);
        found.another = () =>
          this.addChild(
            new VaultSurvey({ vault, metadataCache, workspace, glossary, terms: marked, settings }),
          );
        found.survey = found.another();
      }
    },
  );
  const { survey, another } = found;
  if (survey === undefined || another === undefined) throw new Error('The plugin did not load');
  const reads: string[] = [];
  const { vault } = host.app;
  const read = vault.cachedRead.bind(vault);
  vault.cachedRead = (file) => {
    reads.push(file.path);
    return read(file);
  };
  const ignore = survey.onChange(() => undefined);
  return { survey, glossary, settings, reads, ignore, another };
}

const terms = [aTerm('LLM'), aTerm('RAG')];
const notes = { 'a.md': 'LLM LLM PPO', 'sub/b.md': 'LLM and RAG', 'broken.md': '---\na: b: c\n---\n' };

describe('a survey of the vault', () => {
  it('counts mentions, acronyms and unreadable front matter in every note', async () => {
    const { survey } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    expect(survey.mentions('llm')).toEqual([
      { path: 'a.md', count: 2 },
      { path: 'sub/b.md', count: 1 },
    ]);
    expect([...(survey.acronyms().get('PPO') ?? [])]).toEqual(['a.md']);
    await waitFor(() => expect([...survey.unreadable().keys()]).toEqual(['broken.md']));
    expect(survey.progress()).toBeUndefined();
  });

  it('follows what happens to notes', async () => {
    const { survey } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    await host.writeOutside('a.md', 'RAG RAG');
    await waitFor(() => expect(survey.mentionCount('rag')).toBe(3));
    expect(survey.mentionCount('llm')).toBe(1);
    await host.app.vault.rename(host.file('a.md'), 'sub/c.md');
    await waitFor(() => expect(survey.mentions('rag')[0]).toEqual({ path: 'sub/c.md', count: 2 }));
    await host.app.fileManager.trashFile(host.file('sub/b.md'));
    await waitFor(() => expect(survey.mentions('llm')).toEqual([]));
  });

  it('does not count the names of a note in that note', async () => {
    const { survey } = await surveyOf({ 'LLM.md': 'LLM LLM', 'a.md': 'LLM' }, terms);
    await waitFor(() => expect(survey.mentions('llm')).toEqual([{ path: 'a.md', count: 1 }]));
  });

  it('counts mentions in headings when the reader wants them counted', async () => {
    const { survey, settings } = await surveyOf({ 'a.md': '# LLM\n\nLLM과 RAG\n' }, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(1));
    settings.set({ markHeadings: true });
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(2));
  });

  it('forgets the mentions of what the reader leaves out', async () => {
    const { survey, settings } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    settings.set({ markLeftOut: ['LLM'] });
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(0));
  });

  it('counts again when names come', async () => {
    const { survey, glossary } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    glossary.set([...terms, aTerm('PPO')]);
    await waitFor(() => expect(survey.mentionCount('ppo')).toBe(1));
  });

  it('reads only the notes that may hold a new name, and those that held a lost one', async () => {
    const { survey, glossary, reads } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    reads.length = 0;
    glossary.set([...terms, aTerm('PPO')]);
    await waitFor(() => expect(survey.mentionCount('ppo')).toBe(1));
    glossary.set([aTerm('LLM'), aTerm('PPO')]);
    await waitFor(() => expect(survey.mentionCount('rag')).toBe(0));
    await waitFor(() => expect(survey.progress()).toBeUndefined());
    expect(reads).toEqual(['a.md', 'sub/b.md']);
  });

  it('counts a name in a note that is no longer about it', async () => {
    const note = { path: 'LLM.md', kind: 'note' as const, line: 0 };
    const { survey, glossary } = await surveyOf({ 'LLM.md': 'LLM LLM', 'a.md': 'LLM' }, [
      aTerm('LLM', { sources: [note] }),
    ]);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(1));
    glossary.set([aTerm('LLM', { sources: [{ ...note, kind: 'heading' }] })]);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
  });

  it('reads nothing while nobody wants to know, and goes on when somebody does', async () => {
    const { survey, glossary, ignore, another } = await surveyOf(notes, terms);
    await waitFor(() => expect(survey.mentionCount('llm')).toBe(3));
    ignore();
    const watched = another();
    watched.onChange(() => undefined);
    glossary.set([...terms, aTerm('PPO')]);
    await waitFor(() => expect(watched.mentionCount('ppo')).toBe(1));
    expect(survey.mentionCount('ppo')).toBe(0);
    survey.onChange(() => undefined);
    await waitFor(() => expect(survey.mentionCount('ppo')).toBe(1));
  });
});
