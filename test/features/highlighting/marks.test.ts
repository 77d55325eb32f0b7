import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings, Glossary, MarkedTerms, type Settings } from '../../../src/core';
import { HighlightingFeature } from '../../../src/features/highlighting/highlighting-feature';
import { translator } from '../../../src/i18n';
import { createHost, type Host } from '../../host/create-host';

const glossaryNote = [
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
class Marking {
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
    const translate = translator('en');
    class Sample extends Plugin {
      override onload(): void {
        this.addChild(
          new HighlightingFeature({ app, registrar: this, glossary: reader, terms, settings, translate }),
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

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The underlined words of the active note, in order. */
  marked(): string[] {
    return this.marks().map((element) => element.textContent);
  }

  marks(): Element[] {
    const { contentEl } = this.host.view;
    const shown = this.host.view.getMode() === 'preview' ? '.markdown-preview-view' : '.cm-content';
    return Array.from(contentEl.querySelectorAll(`${shown} .ai-glossary-mention`));
  }
}

let host: Host;
afterEach(() => host.close());

async function open(text: string, mode: 'live' | 'source' | 'preview' = 'source'): Promise<Marking> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': text } });
  const marking = await new Marking(host).start();
  await host.open('Note.md', { mode });
  return marking;
}

describe.each(['source', 'live', 'preview'] as const)('terms in a note (%s)', (mode) => {
  it('are underlined without their particles, and other words are not', async () => {
    const marking = await open('GPT는 토큰을 읽는다. ChatGPT, 토큰화.\n', mode);
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('are not underlined in code, links, tags and math', async () => {
    const marking = await open('`GPT` [[ai|GPT]] [GPT](https://a.b) #GPT $GPT$ GPT\n\n```\nGPT\n```\n', mode);
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('are underlined in headings when the setting says so', async () => {
    const marking = await open('# GPT\n\nGPT\n', mode);
    expect(marking.marked()).toEqual(['GPT']);
    marking.change({ markHeadings: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', 'GPT']);
  });

  it('are underlined at their first mention only when the setting says so', async () => {
    const marking = await open('GPT와 토큰.\n\nGPT와 토큰.\n', mode);
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('are not underlined when left out, too short, or switched off', async () => {
    const marking = await open('GPT와 토큰.\n', mode);
    marking.change({ markLeftOut: ['gpt'] });
    await host.idle();
    expect(marking.marked()).toEqual(['토큰']);
    marking.change({ markLeftOut: [], markSmallestName: 3 });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
    marking.change({ markInEditor: false, markInReading: false });
    await host.idle();
    expect(marking.marked()).toEqual([]);
  });

  it('follow the glossary', async () => {
    const marking = await open('GPT와 임베딩.\n', mode);
    marking.glossary.setNote({ path: 'more.md', text: '---\ntags: ai\n---\n## 임베딩(Embedding)\n' });
    marking.tell();
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', '임베딩']);
  });

  it('that mean several things are underlined in their own way', async () => {
    const marking = await open('GPT\n', mode);
    marking.glossary.setNote({
      path: 'other.md',
      text: '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n',
    });
    marking.tell();
    await host.idle();
    expect(marking.marks().map(({ className }) => className)).toEqual(['ai-glossary-mention is-ambiguous']);
  });
});

describe('terms in an editor', () => {
  it('follow what is typed, and a composition is left alone until it ends', async () => {
    const marking = await open('\n');
    host.type('GPT ');
    expect(marking.marked()).toEqual(['GPT']);
    const composition = host.compose();
    composition.update('토큰');
    expect(marking.marked()).toEqual(['GPT']);
    composition.end();
    await new Promise((resolve) => window.setTimeout(resolve));
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('leave the note on disk as it is', async () => {
    await open('GPT는 토큰.\n');
    host.command('editor:save-file');
    await host.idle();
    expect(await host.read('Note.md')).toBe('GPT는 토큰.\n');
    expect(host.writes('Note.md')).toBe(0);
  });
});

describe('a name that reaches across inline formatting', () => {
  it('is underlined in reading view, and its particle is seen behind the formatting', async () => {
    const marking = await open('**GPT**는 **토**큰이다. **토큰**화.\n', 'preview');
    expect(marking.marked()).toEqual(['GPT', '토', '큰']);
  });
});
