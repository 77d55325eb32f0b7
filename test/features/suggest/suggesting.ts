import { Plugin } from 'obsidian';
import { defaultSettings, Glossary, MarkedTerms, type Settings } from '../../../src/core';
import { SuggestFeature } from '../../../src/features/suggest/suggest-feature';
import { translator } from '../../../src/i18n';
import { createHost, type Host } from '../../host/create-host';
import { askedAfter } from '../../host/editor/suggest-manager';

const glossaryNote =
  '---\ntags: ai\n---\n## LLM(Large Language Model)\n\nBig.\n\n## 언어 모델(Language Model)\n\n말.\n';
export const llmLink = '[[ai#LLM(Large Language Model)|LLM]]';

export interface Setup {
  readonly text?: string;
  readonly path?: string;
  readonly settings?: Partial<Settings>;
  readonly more?: Readonly<Record<string, string>>;
  readonly mode?: 'live' | 'source';
}

interface Suggesting {
  readonly host: Host;
  /** The reader changes settings. */
  readonly change: (patch: Partial<Settings>) => void;
}

/** Opens a note in a host with the suggestions alone, with the cursor at `|`. */
export async function openSuggesting({
  text = '|',
  path = 'Note.md',
  settings = {},
  more = {},
  mode = 'source',
}: Setup = {}): Promise<Suggesting> {
  const notes = { 'ai.md': glossaryNote, ...more };
  const host = await createHost({ notes: { ...notes, [path]: text.replace('|', '') } });
  const glossary = new Glossary();
  for (const [other, body] of Object.entries(notes)) glossary.setNote({ path: other, text: body });
  let values = { ...defaultSettings, ...settings };
  const listeners = new Set<() => void>();
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const terms = new MarkedTerms(glossary, () => values);
  class Sample extends Plugin {
    override onload(): void {
      const { app } = this;
      const given = { get: () => values, onChange };
      this.addChild(
        new SuggestFeature({
          app,
          registrar: this,
          glossary,
          terms,
          settings: given,
          translate: translator('en'),
        }),
      );
    }
  }
  await host.enable(Sample);
  const view = await host.open(path, { mode });
  view.editor.setCursor(view.editor.offsetToPos(text.indexOf('|')));
  const change = (patch: Partial<Settings>): void => {
    values = { ...values, ...patch };
    for (const listener of listeners) listener();
  };
  return { host, change };
}

/** Resolves when the app has asked what there is to offer. */
export const asked = (): Promise<void> =>
  new Promise((resolve) => window.setTimeout(resolve, askedAfter + 20));

/** What is offered now, in words. */
export function offered(): string[] {
  return Array.from(document.querySelectorAll('.suggestion-item'), (item) =>
    ['title', 'note', 'flair']
      .map((part) => item.querySelector(`.suggestion-${part}`)?.textContent ?? '')
      .filter((text) => text !== '')
      .join(' / '),
  );
}

/** The text with `|` at the cursor. */
export function shownIn(host: Host): string {
  const { doc, selection } = host.view.editMode.cm.state;
  return `${doc.sliceString(0, selection.main.head)}|${doc.sliceString(selection.main.head)}`;
}
