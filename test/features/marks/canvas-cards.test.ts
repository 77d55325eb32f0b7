import { waitFor } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

const text = 'GPT and 토큰은, `GPT`\n\n> [!note] 토큰\n';
const canvas = 'boards/plan.canvas';

let host: Host;
let marking: Marking;
beforeEach(async () => {
  host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': 'A GPT.\n', [canvas]: '{}' } });
  marking = await new Marking(host).start();
});
afterEach(() => host.close());

/** The underlined words below an element, in order. */
function marked(el: Element): string[] {
  return Array.from(el.querySelectorAll('.ai-glossary-mention'), (mark) => mark.textContent);
}

describe('a text card of a canvas that is read', () => {
  it('has its terms underlined', async () => {
    const card = await host.showCard(text, canvas);
    expect(marked(card.containerEl)).toEqual(['GPT', '토큰', '토큰']);
  });

  it('opens a term by a click, as a note does', async () => {
    const { containerEl } = await host.showCard(text, canvas);
    containerEl.querySelector<HTMLElement>('.ai-glossary-mention')?.click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
  });

  it.each([
    ['reading view is left without', { markInReading: false }],
    ['its folder is left without', { markExcludedFolders: ['boards'] }],
  ])('has none where %s', async (_, settings) => {
    marking.change(settings);
    const card = await host.showCard(text, canvas);
    expect(marked(card.containerEl)).toEqual([]);
  });

  it('follows the glossary, though the app does not render it anew', async () => {
    const { containerEl } = await host.showCard('RAG와 GPT.\n\nRAG.\n', canvas);
    expect(marked(containerEl)).toEqual(['GPT']);
    marking.glossary.setNote({
      path: 'ai.md',
      text: '---\ntags: ai\n---\n## RAG(Retrieval-Augmented Generation)\n',
    });
    marking.tell();
    await host.idle();
    expect(marked(containerEl)).toEqual(['RAG', 'RAG']);
    expect(containerEl.textContent).toContain('RAG와 GPT.');
  });

  it('has its terms underlined again as soon as reading view is left without no more', async () => {
    const { containerEl } = await host.showCard(text, canvas);
    for (const markInReading of [false, true]) {
      marking.change({ markInReading });
      await host.idle();
      expect(marked(containerEl)).toEqual(markInReading ? ['GPT', '토큰', '토큰'] : []);
    }
  });

  it('is left alone by the glossary once it is gone', async () => {
    const card = await host.showCard(text, canvas);
    const { containerEl } = card;
    card.unload();
    marking.change({ markLeftOut: ['GPT'] });
    await host.idle();
    expect(marked(containerEl)).toContain('GPT');
  });

  it.each([
    ['the plugin is switched off', () => host.disable()],
    [
      'reading view is left without',
      async () => {
        marking.change({ markInReading: false });
        await host.idle();
      },
    ],
  ])('loses them as soon as %s, though the app does not render it anew', async (_, happen) => {
    const { containerEl } = await host.showCard(text, canvas);
    await happen();
    expect(marked(containerEl)).toEqual([]);
    expect(containerEl.textContent).toContain('GPT and 토큰은, GPT');
  });
});

describe.each(['no file', 'the canvas for its file'] as const)(
  'a text card of a canvas that is written in, with %s',
  (kind) => {
    async function write() {
      const card = await host.showCard(text, canvas);
      return { card, editor: await card.edit(kind === 'no file' ? null : host.file(canvas)) };
    }

    it('has its terms underlined while it is edited, including typed ones, and afterwards when it is read', async () => {
      const { card, editor } = await write();
      const { cm } = editor.editMode;
      // Live Preview renders the callout.
      expect(marked(cm.dom)).toEqual(['GPT', '토큰']);
      cm.dispatch({ changes: { from: 0, insert: '토큰을 ' }, userEvent: 'input.type' });
      expect(marked(cm.dom)).toEqual(['토큰', 'GPT', '토큰']);
      await card.leave(editor);
      expect(marked(card.containerEl)).toEqual(['토큰', 'GPT', '토큰', '토큰']);
    });

    it('follows the settings', async () => {
      const { editor } = await write();
      const { cm } = editor.editMode;
      marking.change({ markExcludedFolders: ['boards'] });
      expect(marked(cm.dom)).toEqual(kind === 'no file' ? ['GPT', '토큰'] : []);
      marking.change({ markInEditor: false });
      expect(marked(cm.dom)).toEqual([]);
    });

    it('keeps its text, and the canvas keeps its bytes', async () => {
      const { editor } = await write();
      expect(editor.editor.getValue()).toBe(text);
      await host.idle();
      expect([await host.read(canvas), host.writes(canvas)]).toEqual(['{}', 0]);
    });
  },
);

describe('a card that shows a note', () => {
  it('has the terms of the note underlined while it is edited, unless the note opts out', async () => {
    const section = await host.openSection('Note.md');
    expect(marked(section.containerEl)).toEqual(['GPT']);
    await host.writeOutside('Note.md', '---\nglossary-underlines: false\n---\nA GPT.\n');
    await waitFor(() => expect(marked(section.containerEl)).toEqual([]));
  });
});
