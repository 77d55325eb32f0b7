import { Plugin } from 'obsidian';
import { defaultSettings, MarkedTerms, type Progress, type Settings, type Term } from '../../src/core';
import { VaultSurvey } from '../../src/obsidian/vault-survey';
import { FakeGlossary } from '../features/panel/panel-page';
import { createHost, type Host } from '../host/create-host';

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

export interface SurveyHarness {
  readonly host: Host;
  readonly survey: VaultSurvey;
  readonly glossary: FakeGlossary;
  readonly settings: FakeSettings;
  /** Paths of the notes that were read, in order. */
  readonly reads: string[];
  /** The one who wants to know wants to know no more. */
  readonly ignore: () => void;
  /** The next reading of a note ends only when `letGo` is called, with what the note says now. */
  readonly hold: (path: string) => Promise<{ readonly letGo: () => void }>;
}

/** A survey of notes in memory for somebody who wants to know. */
export async function openSurvey(
  notes: Readonly<Record<string, string>>,
  terms: readonly Term[],
  progress?: Progress,
): Promise<SurveyHarness> {
  const glossary = new FakeGlossary(terms);
  glossary.set(terms, progress);
  const settings = new FakeSettings();
  const host = await createHost({ notes });
  const { vault, metadataCache, workspace } = host.app;
  const marked = new MarkedTerms(glossary, () => settings.values);
  const survey = new VaultSurvey({ vault, metadataCache, workspace, glossary, terms: marked, settings });
  await host.enable(
    class extends Plugin {
      override onload(): void {
        this.addChild(survey);
      }
    },
  );
  const reads: string[] = [];
  const held = new Map<string, Promise<string>>();
  const read = vault.cachedRead.bind(vault);
  vault.cachedRead = (file) => {
    reads.push(file.path);
    const text = held.get(file.path);
    held.delete(file.path);
    return text ?? read(file);
  };
  const hold = async (path: string) => {
    const text = await host.read(path);
    let letGo = (): void => undefined;
    held.set(path, new Promise((resolve) => (letGo = () => resolve(text))));
    return { letGo };
  };
  return { host, survey, glossary, settings, reads, ignore: survey.onChange(() => undefined), hold };
}
