import { EditorSelection } from '@codemirror/state';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core';
import type { Host } from '../../host/create-host';
import { offered, openSuggesting, type Setup, shownIn } from './suggesting';

let host: Host;
let change: (patch: Partial<Settings>) => void;
afterEach(() => host.close());

async function start(setup?: Setup): Promise<void> {
  ({ host, change } = await openSuggesting(setup));
}

describe('what is offered', () => {
  it('is nothing where several cursors write', async () => {
    await start({ text: 'a|\nb' });
    host.view.editMode.cm.dispatch({
      selection: EditorSelection.create([EditorSelection.cursor(1), EditorSelection.cursor(3)]),
    });
    host.type(' LLM');
    expect(offered()).toEqual([]);
  });

  it('is offered again where something was inserted before', async () => {
    await start({ settings: { suggestInsert: 'text' } });
    host.type('LL');
    host.press('Tab');
    expect(shownIn(host)).toBe('LLM|');
    expect(offered()).toEqual([]);
    host.view.editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    host.type('LLM');
    expect(offered()).toHaveLength(1);
  });

  it('goes when what was typed is selected', async () => {
    await start();
    host.type('LL');
    expect(offered()).toHaveLength(1);
    host.view.editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 2 });
    expect(offered()).toEqual([]);
  });

  it('is no name of the note itself, nor one that is left out', async () => {
    const rag = '---\ntags: ai\ntitle: RAG\n---\n';
    await start({ path: 'RAG.md', text: `${rag}|`, more: { 'RAG.md': rag } });
    host.type('RAG');
    expect(offered()).toEqual([]);
    host.type(' LL');
    expect(offered()).toHaveLength(1);
    change({ markLeftOut: ['LLM'] });
    for (const typed of [' LL', 'M', ' Large Larg']) {
      host.type(typed);
      expect(offered()).toEqual([]);
    }
  });

  it('is a term by its other names where one of them is left out', async () => {
    await start({ settings: { markLeftOut: ['Large Language Model'] } });
    host.type('Large Larg');
    expect(offered()).toEqual([]);
    host.type(' LL');
    expect(offered()).toHaveLength(1);
  });

  it('is inserted as the name alone when the note that defines it is gone', async () => {
    await start();
    await host.app.fileManager.trashFile(host.file('ai.md'));
    host.type('LL');
    host.press('Tab');
    expect(shownIn(host)).toBe('LLM|');
  });
});

describe('the keys that are told of', () => {
  it('follow the setting', async () => {
    await start();
    host.type('LL');
    const told = (): string | null | undefined => document.querySelector('.prompt-instructions')?.textContent;
    expect(told()).toBe('Tabto insert a link⇧ Tabto insert the name');
    change({ suggestInsert: 'text' });
    expect(told()).toBe('Tabto insert the name⇧ Tabto insert a link');
  });
});
