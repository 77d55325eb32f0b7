import { findByRole, getByLabelText, getByRole, queryByRole, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../host/create-host';
import { withLayout } from '../panel-page';
import { pluginWith } from '../panel-plugin';
import { aSource, aTerm } from '../term-builder';

withLayout();

const glossary = [
  aTerm('LLM', {
    definition: 'A model.',
    sources: [aSource('LLM.md', { kind: 'note', definition: 'A model.' })],
  }),
];

let host: Host;
afterEach(() => host.close());

/** Opens a note; `[…]` is selected, `|` is the cursor. */
async function write(marked: string) {
  const text = marked.replace(/[[\]|]/g, '');
  host = await createHost({ notes: { 'LLM.md': 'A model.\n', 'Day.md': text } });
  await host.enable(pluginWith(glossary));
  const { editor } = await host.open('Day.md', { mode: 'source' });
  const cursor = marked.indexOf('|');
  if (cursor >= 0) editor.setCursor(editor.offsetToPos(cursor));
  else
    editor.setSelection(editor.offsetToPos(marked.indexOf('[')), editor.offsetToPos(marked.indexOf(']') - 1));
  return editor;
}

const dialog = (): HTMLElement => getByRole(document.body, 'dialog');
const name = (): string => getByLabelText<HTMLInputElement>(dialog(), 'Term').value;

/** Titles of the menu that the editor shows. */
function editorMenu(): (string | null)[] {
  const menu = new Menu();
  host.app.workspace.trigger('editor-menu', menu, host.view.editor, host.view);
  menu.showAtPosition({ x: 0, y: 0 });
  const titles = Array.from(document.querySelectorAll('.menu-item'), ({ textContent }) => textContent);
  menu.hide();
  return titles;
}

describe('Define…', () => {
  it.each([
    ['what is selected', 'On [flash attention] today', 'flash attention'],
    ['what is selected, without its marks', 'On [**임베딩**]은', '임베딩'],
    ['the word at the cursor, without its particle', '오늘은 임베|딩을 썼다', '임베딩'],
  ])('asks for the meaning of %s', async (_, text, expected) => {
    await write(text);
    expect(host.command('define-from-text')).toBe(true);
    await waitFor(() => expect(name()).toBe(expected));
  });

  it('creates the note for the name that it finally gets', async () => {
    await write('의존|도가');
    host.command('define-from-text');
    await waitFor(() => expect(name()).toBe('의존도'));
    await userEvent.clear(getByLabelText(dialog(), 'Term'));
    await userEvent.type(getByLabelText(dialog(), 'Term'), '의존성');
    expect(dialog().textContent).toContain('This note will be created: 의존성.md');
    getByRole(dialog(), 'button', { name: 'Create note' }).click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('의존성.md'));
  });

  it.each([
    ['an old search would hide it', { query: 'zzzz', tags: [] }, { query: '', tags: [] }],
    ['chosen tags would hide it', { query: '', tags: ['vision'] }, { query: '', tags: [] }],
    ['it is what was searched for', { query: '의존', tags: [] }, { query: '의존', tags: [] }],
  ])('lets the new term be seen in the panel: %s', async (_, before, after) => {
    await write('의존|도가');
    const { workspace } = host.app;
    const leaf = await workspace.ensureSideLeaf('ai-glossary', 'right', { active: false });
    await leaf.setViewState({ type: leaf.getViewState().type, state: before });
    host.command('define-from-text');
    await waitFor(() => expect(name()).toBe('의존도'));
    const preview = dialog().querySelector('pre');
    expect(preview?.scrollTop).toBe(0);
    getByRole(dialog(), 'button', { name: 'Create note' }).click();
    await waitFor(() => expect(workspace.getActiveFile()?.path).toBe('의존도.md'));
    await waitFor(() => expect(leaf.getViewState().state).toMatchObject(after));
  });

  it('asks for everything about a new term, and leads to an existing note with its name', async () => {
    await write('의존|도가');
    getByRole(document.body, 'button', { name: 'Open glossary' }).click();
    (await findByRole(document.body, 'button', { name: 'New term' })).click();
    await waitFor(() => expect(name()).toBe(''));
    const create = (): void => getByRole(dialog(), 'button', { name: 'Create note' }).click();
    create();
    expect(dialog().textContent).not.toContain('This note will be created');
    await userEvent.type(getByLabelText(dialog(), 'Term'), '의존성');
    expect(dialog().textContent).toContain('This note will be created: 의존성.md');
    await userEvent.clear(getByLabelText(dialog(), 'Term'));
    await userEvent.type(getByLabelText(dialog(), 'Term'), 'Day');
    create();
    await waitFor(() => expect(host.notices()[0]).toContain('“Day.md” already exists'));
    expect(await host.read('Day.md')).toBe('의존도가');
  });

  it('leads to a term that is defined already', async () => {
    await write('an [LLM]');
    host.command('define-from-text');
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('LLM.md'));
    expect(queryByRole(document.body, 'dialog')).toBeNull();
  });

  it('is in the editor menu for a selection that is not a term yet', async () => {
    await write('On [flash attention] today');
    expect(editorMenu()).toEqual(['Define “flash attention”…']);
    host.view.editor.setCursor(0);
    expect(editorMenu()).toEqual([]);
    host.view.editor.setValue('an LLM');
    host.view.editor.setSelection({ line: 0, ch: 3 }, { line: 0, ch: 6 });
    expect(editorMenu()).toEqual([]);
  });

  it('is not offered where nothing can be a name', async () => {
    await write('one [line\nand] another');
    expect(host.command('define-from-text')).toBe(false);
  });
});
