import { Plugin } from 'obsidian';
import {
  createReference,
  defaultSettings,
  Glossary,
  MarkedTerms,
  type Settings,
  VaultReference,
} from '../../../src/core';
import { MarksFeature } from '../../../src/features/marks/marks-feature';
import { translator } from '../../../src/i18n';
import type { Host } from '../../host/create-host';

export const glossaryNote = [
  '---',
  'tags: ai',
  '---',
  '## GPT(Generative Pre-trained Transformer)',
  '',
  'Writes on.',
  '',
  '## 토큰(Token)',
  '',
  '조각.',
  '',
].join('\n');

/** The plugin's marks alone, over a glossary made of `ai.md`, with settings that a test can change. */
export class Marking {
  readonly glossary = new Glossary();
  settings: Settings = defaultSettings;
  readonly #listeners = new Set<() => void>();

  constructor(readonly host: Host) {
    this.glossary.setNote({ path: 'ai.md', text: glossaryNote });
  }

  async start(): Promise<this> {
    const { app } = this.host;
    const { glossary } = this;
    const onChange = (listener: () => void) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    };
    const reader = { terms: () => glossary.terms(), progress: () => undefined, onChange };
    const settings = {
      get: () => this.settings,
      update: (patch: Partial<Settings>) => {
        this.change(patch);
        return Promise.resolve();
      },
      onChange,
    };
    const terms = new MarkedTerms(reader, () => this.settings);
    const reference = new VaultReference(reader, () => this.settings.referenceListing, createReference());
    const translate = translator('en');
    class Sample extends Plugin {
      override onload(): void {
        this.addChild(
          new MarksFeature({
            app,
            registrar: this,
            glossary: reader,
            terms,
            reference,
            settings,
            translate,
          }),
        );
      }
    }
    await this.host.enable(Sample);
    return this;
  }

  change(patch: Partial<Settings>): void {
    this.settings = { ...this.settings, ...patch };
    this.tell();
  }

  /** How many want to know of changes. */
  get listening(): number {
    return this.#listeners.size;
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The underlined words of the active note, in order. */
  marked(): string[] {
    return this.marks().map((element) => element.textContent);
  }

  /** The words of the active note that are underlined as the reference's. */
  markedAsReference(): string[] {
    return this.marks('ai-glossary-reference-mention').map((element) => element.textContent);
  }

  marks(cls = 'ai-glossary-mention'): Element[] {
    const { contentEl } = this.host.view;
    const shown = this.host.view.getMode() === 'preview' ? '.markdown-preview-view' : '.cm-content';
    return Array.from(contentEl.querySelectorAll(`${shown} .${cls}`));
  }
}
