import { EditorSelection } from '@codemirror/state';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core';
import { applyEditsTo } from '../../../src/editor/apply-edits';
import type { Host } from '../../host/create-host';
import { asked, llmLink, offered, openSuggesting, type Setup, shownIn } from './suggesting';

let host: Host;
let change: (patch: Partial<Settings>) => void;
afterEach(() => host.close());

async function start(setup?: Setup): Promise<void> {
  ({ host, change } = await openSuggesting(setup));
}

const type = (text: string): Promise<void> => {
  host.type(text);
  return asked();
};

describe('what is offered', () => {
  it('is nothing when there are several cursors', async () => {
    await start({ text: 'a|\nb' });
    host.view.editMode.cm.dispatch({
      selection: EditorSelection.create([EditorSelection.cursor(1), EditorSelection.cursor(3)]),
    });
    await type(' LLM');
    expect(offered()).toEqual([]);
  });

  it('is offered again after earlier insertions', async () => {
    await start({ settings: { suggestInsert: 'text' } });
    await type('LL');
    host.press('Tab');
    expect(shownIn(host)).toBe('LLM|');
    expect(offered()).toEqual([]);
    host.view.editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    await type('LLM');
    expect(offered()).toHaveLength(1);
  });

  it('is nothing directly after an insertion, whatever changes elsewhere in the note, and wherever the cursor was', async () => {
    await start({ text: 'a\n|', settings: { suggestInsert: 'text' } });
    await type('LL');
    host.press('Tab');
    const { cm } = host.view.editMode;
    await asked();
    cm.dispatch({ selection: { anchor: 0 } });
    await asked();
    cm.dispatch({ selection: { anchor: 5 } });
    await asked();
    // Another plugin, whose change is signed as if it were typed.
    cm.dispatch({ changes: { from: 0, insert: '#' }, userEvent: 'input.complete' });
    await asked();
    expect([shownIn(host), offered()]).toEqual(['#a\nLLM|', []]);
    await type('은');
    expect(offered()).toHaveLength(1);
  });

  it('is offered again as soon as a part of the insertion is deleted', async () => {
    await start({ settings: { suggestInsert: 'text' } });
    await type('LL');
    host.press('Tab');
    await asked();
    host.press('Backspace');
    await asked();
    expect([shownIn(host), offered().length]).toEqual(['LL|', 1]);
  });

  it('is nothing after another change that the user asked for', async () => {
    await start({ text: 'An LLM|' });
    const { cm } = host.view.editMode;
    applyEditsTo(cm, [{ from: 0, to: 0, insert: '---\ntitle: A\n---\n' }], 'input.front-matter');
    await asked();
    expect(offered()).toEqual([]);
  });

  it('disappears when the typed text is selected', async () => {
    await start();
    await type('LL');
    expect(offered()).toHaveLength(1);
    host.view.editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 2 });
    await asked();
    expect(offered()).toEqual([]);
  });

  it('is neither a name of the note itself nor one that is left out', async () => {
    const rag = '---\ntags: ai\ntitle: RAG\n---\n';
    await start({ path: 'RAG.md', text: `${rag}|`, more: { 'RAG.md': rag } });
    await type('RAG');
    expect(offered()).toEqual([]);
    await type(' LL');
    expect(offered()).toHaveLength(1);
    change({ markLeftOut: ['LLM'] });
    for (const typed of [' LL', 'M', ' Large Larg']) {
      await type(typed);
      expect(offered()).toEqual([]);
    }
  });

  it('is a term by its other names when one of them is left out', async () => {
    await start({ settings: { markLeftOut: ['Large Language Model'] } });
    await type('Large Larg');
    expect(offered()).toEqual([]);
    await type(' LL');
    expect(offered()).toHaveLength(1);
  });

  it('is inserted as plain text when the note that defines it no longer exists', async () => {
    await start();
    await host.app.fileManager.trashFile(host.file('ai.md'));
    await type('LL');
    host.press('Tab');
    expect(shownIn(host)).toBe('LLM|');
  });
});

describe.each(['no file', 'the canvas for its file'])('in a text card of a canvas with %s', (kind) => {
  it('terms are offered, and a link to one is inserted', async () => {
    await start({ more: { 'board.canvas': '{}' } });
    const card = await host.showCard('Big ', 'board.canvas');
    const editor = await card.edit(kind === 'no file' ? null : host.file('board.canvas'));
    // The note behind it has lost the focus by then.
    await asked();
    editor.type('LL');
    await asked();
    expect(offered()).toHaveLength(1);
    host.press('Tab');
    expect(editor.editor.getValue()).toBe(`Big ${llmLink}`);
    expect(host.writes('board.canvas')).toBe(0);
  });
});

describe('the keys that are told of', () => {
  it('follow the setting', async () => {
    await start();
    await type('LL');
    const told = (): string | null | undefined => document.querySelector('.prompt-instructions')?.textContent;
    expect(told()).toBe('Tabto insert a link⇧ Tabto insert the name');
    change({ suggestInsert: 'text' });
    expect(told()).toBe('Tabto insert the name⇧ Tabto insert a link');
  });
});
