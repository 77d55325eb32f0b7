import { getByRole, getByText, queryAllByRole, waitFor } from '@testing-library/dom';
import { MarkdownRenderer } from 'obsidian';

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

let host: Host;
let marking: Marking;
afterEach(() => host.close());

async function open(
  text: string,
  mode: 'source' | 'preview',
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, ...others, 'Note.md': text } });
  marking = new Marking(host);
  for (const [path, other] of Object.entries(others)) marking.glossary.setNote({ path, text: other });
  await marking.start();
  await host.open('Note.md', { mode });
}

/** Does something with the mouse to the first mention. Returns whether the default was prevented. */
function mouse(type: string, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
  marking.marks()[0]?.dispatchEvent(event);
  return event.defaultPrevented;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

const active = (): string | undefined => host.app.workspace.getActiveFile()?.path;

describe.each(['source', 'preview'] as const)('a mention (%s)', (mode) => {
  it('opens its note at the heading by Ctrl and click', async () => {
    await open('A GPT.\n', mode);
    if (mode === 'source') mouse('click');
    mouse('click', { button: 2, ctrlKey: true });
    await host.idle();
    expect(active()).toBe('Note.md');
    mouse('click', { ctrlKey: true });
    await waitFor(() => expect(active()).toBe('ai.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(3));
  });

  it('opens in a new tab by the middle button', async () => {
    await open('A GPT.\n', mode);
    mouse('auxclick', { button: 1 });
    await waitFor(() => expect(active()).toBe('ai.md'));
    expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });

  it('is not pasted over by the middle button in an editor, as Linux does when it is released', async () => {
    await open('A GPT.\n', mode);
    expect(mouse('mouseup', { button: 1 })).toBe(mode === 'source');
    expect(mouse('mouseup')).toBe(false);
  });

  it('asks which meaning is meant if there are several', async () => {
    const other = '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n';
    await open('A GPT.\n', mode, { 'other.md': other });
    mouse('click', { ctrlKey: true });
    expect(queryAllByRole(document.body, 'menuitem').map((item) => item.textContent)).toEqual([
      'GPT (Generative Pre-trained Transformer)',
      'GPT (General Purpose Technology)',
    ]);
    expect(active()).toBe('Note.md');
    getByRole(document.body, 'menuitem', { name: /General Purpose/ }).click();
    await waitFor(() => expect(active()).toBe('other.md'));
  });

  it('says so when the note that defines it no longer exists', async () => {
    await open('A GPT.\n', mode);
    await host.app.fileManager.trashFile(host.file('ai.md'));
    mouse('click', { ctrlKey: true });
    await waitFor(() => expect(host.notices()).toEqual(['“ai.md” no longer exists.']));
    expect(active()).toBe('Note.md');
  });

  it('has its heading previewed under the mouse', async () => {
    await open('A GPT.\n', mode);
    const asked: unknown[] = [];
    host.internals.workspace.on('hover-link', (request: unknown) => asked.push(request));
    mouse('mouseover');
    expect(asked).toEqual([
      expect.objectContaining({
        source: mode === 'source' ? 'ai-glossary-mention' : 'ai-glossary-mention-read',
        linktext: 'ai.md#GPT(Generative Pre-trained Transformer)',
        sourcePath: 'Note.md',
        targetEl: marking.marks()[0],
      }),
    ]);
  });

  it('shows its definitions in a card, each with its place, if the user wants that', async () => {
    const other = '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n\nSteam, or [[ai|another]].\n';
    await open('A GPT.\n', mode, { 'other.md': other });
    marking.change({ markHover: 'definition' });
    const asked: unknown[] = [];
    host.internals.workspace.on('hover-link', (request: unknown) => asked.push(request));
    mouse('mouseover');
    const card = await waitFor(() => getByText(document.body, 'Writes on.').closest('.ai-glossary-card'));
    expect(card?.textContent).toContain('Generative Pre-trained Transformer');
    expect(card?.textContent).toContain('Steam, or another.');
    expect(asked).toEqual([]);
    if (!card?.instanceOf(HTMLElement)) throw new Error('No card');
    getByText(card, 'other › GPT(General Purpose Technology)').click();
    await waitFor(() => expect(active()).toBe('other.md'));
  });

  it('has no card rendered for a mouse that only passes', async () => {
    const render = vi.spyOn(MarkdownRenderer, 'render');
    await open('A GPT.\n', mode);
    const before = render.mock.calls.length;
    marking.change({ markHover: 'definition' });
    mouse('mouseover');
    await sleep(50);
    mouse('mouseleave');
    await sleep(400);
    expect(render.mock.calls.length).toBe(before);
    mouse('mouseover');
    await waitFor(() => getByText(document.body, 'Writes on.'));
    expect(render.mock.calls.length).toBe(before + 1);
    render.mockRestore();
  });

  it('does not spend the first underline on a list that the plugin keeps up to date', async () => {
    const listed = '%% ai-glossary: all %%\n\n- **GPT**: Writes on.\n\n%% end %%\n';
    await open(`Begins.\n\n${listed}\nHere is GPT, and GPT again.\n`, mode);
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
    expect(marking.marks()[0]?.parentElement?.textContent).toContain('Here is GPT');
    marking.change({ markFirstOnly: false });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', 'GPT', 'GPT']);
  });

  it('is not underlined in a folder that the user has excluded', async () => {
    await open('A GPT.\n', mode, { '일기/Day.md': 'A GPT.\n' });
    marking.change({ markExcludedFolders: ['일기'] });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
    await host.open('일기/Day.md', { mode });
    expect(marking.marked()).toEqual([]);
    marking.change({ markExcludedFolders: [] });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('is not underlined in a note whose property opts out, as soon as it does', async () => {
    const optedOut = '---\nglossary-underlines: false\n---\nA GPT.\n';
    await open(optedOut, mode, { 'Other.md': 'A GPT.\n' });
    expect(marking.marked()).toEqual([]);
    await host.app.vault.modify(host.file('Note.md'), optedOut.replace('false', 'true'));
    await waitFor(() => expect(marking.marked()).toEqual(['GPT']));
    await host.app.vault.modify(host.file('Note.md'), optedOut);
    await waitFor(() => expect(marking.marked()).toEqual([]));
    await host.open('Other.md', { mode });
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('is not underlined in a table if tables are excluded', async () => {
    await open('| GPT |\n| --- |\n| 토큰 |\n\nGPT\n', mode);
    expect(marking.marked()).toEqual(['GPT', '토큰', 'GPT']);
    marking.change({ markTables: false });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('does not count in the note that is itself the term', async () => {
    await open('A RAG and a GPT.\n', mode, { 'RAG.md': '---\ntags: ai\n---\nA RAG and a GPT.\n' });
    expect(marking.marked()).toEqual(['RAG', 'GPT']);
    await host.open('RAG.md', { mode });
    expect(marking.marked()).toEqual(['GPT']);
  });
});

describe('an editor', () => {
  it('opens without adding a second cursor', async () => {
    await open('A GPT.\n', 'source');
    expect(mouse('mousedown', { ctrlKey: true })).toBe(true);
    expect(mouse('mousedown', { button: 1 })).toBe(true);
    expect(mouse('click')).toBe(false);
  });

  /** Opens a long note with only first mentions marked, and scrolls to its end. */
  async function openLong(first: string, last: string): Promise<void> {
    await open(`${first}\n${'\n'.repeat(3000)}${last}\n`, 'source');
    marking.change({ markFirstOnly: true });
    const { editor } = host.view;
    editor.setCursor(editor.lastLine(), 0);
    editor.scrollIntoView({ from: editor.getCursor(), to: editor.getCursor() });
  }

  it('takes mentions above the visible part into account, even of a new term', async () => {
    await openLong('임베딩', '임베딩, GPT');
    expect(marking.marked()).toEqual(['GPT']);
    marking.glossary.setNote({ path: 'more.md', text: '---\ntags: ai\n---\n## 임베딩(Embedding)\n' });
    marking.tell();
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('takes mentions above the visible part into account, even when they change', async () => {
    await openLong('토큰', '토큰, GPT');
    expect(marking.marked()).toEqual(['GPT']);
    host.view.editor.replaceRange('낱말', { line: 0, ch: 0 }, { line: 0, ch: 2 });
    expect(marking.marked()).toEqual(['토큰', 'GPT']);
  });

  it('is not told of changes after it is closed', async () => {
    await open('GPT\n', 'source');
    const before = marking.listening;
    await host.open('ai.md', { mode: 'source', newTab: true });
    expect(marking.listening).toBeGreaterThan(before);
    host.view.leaf.detach();
    await host.idle();
    expect(marking.listening).toBe(before);
  });
});
