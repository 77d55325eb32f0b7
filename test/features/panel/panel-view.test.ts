import { getByRole, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { ActiveNote } from '../../../src/features/panel/active-note';
import { createHost, type Host, type HostOptions } from '../../host/create-host';
import { withLayout } from './panel-page';
import { pluginWith } from './panel-plugin';
import { aSource, aTerm } from './term-builder';

withLayout();

const notes = { 'Models.md': '# Models\n\n## LLM\n\nA model.\n', 'Other.md': 'Here.\n' };
const glossary = [aTerm('LLM', { sources: [aSource('Models.md', { line: 2, heading: 'LLM' })] })];

let host: Host;
afterEach(() => host.close());

async function openPanel(options: HostOptions = {}): Promise<void> {
  host = await createHost({ notes, ...options });
  await host.enable(pluginWith(glossary));
  host.command('open-glossary');
  await waitFor(() => getByRole(document.body, 'treeitem', { name: /^LLM/ }));
  await host.idle();
}

const searchBox = (): HTMLInputElement => getByRole(document.body, 'searchbox');

describe('the panel as a view', () => {
  it('stores the search with the workspace', async () => {
    await openPanel();
    let asked = 0;
    const { workspace } = host.app;
    Object.assign(workspace, { requestSaveLayout: () => (asked += 1) });
    searchBox().value = 'l';
    searchBox().dispatchEvent(new Event('input', { bubbles: true }));
    expect(asked).toBe(1);
    expect(workspace.getLeavesOfType('ai-glossary')[0]?.getViewState().state).toMatchObject({ query: 'l' });
  });

  it('does not raise the keyboard over the list on a phone', async () => {
    await openPanel({ device: 'phone' });
    expect(document.activeElement).not.toBe(searchBox());
  });

  it('leaves nothing behind when it is closed', async () => {
    await openPanel();
    const [leaf] = host.app.workspace.getLeavesOfType('ai-glossary');
    const contentEl = searchBox().closest('.view-content');
    leaf?.detach();
    await host.idle();
    expect(contentEl?.childElementCount).toBe(0);
  });

  it('lets the app’s settings control its page previews', async () => {
    await openPanel();
    expect(host.internals.hoverLinkSources.get('ai-glossary')).toEqual({
      display: 'AI Glossary',
      defaultMod: true,
    });
  });

  it('is shown to a new user without moving the cursor out of the note', async () => {
    host = await createHost({ notes });
    const { feature } = await host.enable(pluginWith(glossary));
    await host.open('Other.md');
    const focused = document.activeElement;
    await feature?.introducePanel();
    await waitFor(() => getByRole(document.body, 'treeitem', { name: /^LLM/ }));
    expect(document.activeElement).toBe(focused);
    expect(host.view.file?.path).toBe('Other.md');
  });
});

describe('the search box', () => {
  it('returns the cursor to the note with Escape', async () => {
    await openPanel();
    const { contentEl } = await host.open('Other.md');
    host.command('open-glossary');
    await waitFor(() => expect(document.activeElement).toBe(searchBox()));
    searchBox().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitFor(() => expect(contentEl.contains(document.activeElement)).toBe(true));
  });
});

describe('a row of the panel', () => {
  it('is dragged as a link to its place', async () => {
    await openPanel();
    const carried: Record<string, string> = {};
    const dataTransfer = { setData: (type: string, text: string) => (carried[type] = text) };
    const event = Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer });
    document.querySelector('.ai-glossary-headword')?.dispatchEvent(event);
    expect(carried).toEqual({ 'text/plain': '[[Models#LLM|LLM]]' });
    expect(dataTransfer).toMatchObject({ effectAllowed: 'copyLink' });
  });

  it('inserts its link into the note, where typing continues', async () => {
    await openPanel();
    const { editor, contentEl } = await host.open('Other.md');
    host.command('open-glossary');
    await waitFor(() => expect(document.activeElement).toBe(searchBox()));
    getByRole(document.body, 'button', { name: 'Show definition', expanded: false }).click();
    (await waitFor(() => getByRole(document.body, 'button', { name: /^Insert link/ }))).click();
    expect(editor.getValue()).toBe('[[Models#LLM|LLM]]Here.\n');
    expect(contentEl.contains(document.activeElement)).toBe(true);
  });
});

describe('a row of This note', () => {
  it('goes to its place in the note being edited, otherwise opens it there', async () => {
    host = await createHost({ notes: { ...notes, 'Day.md': 'One.\n\nAn LLM.\n' } });
    await host.enable(pluginWith(glossary));
    const { editor } = await host.open('Day.md', { mode: 'source' });
    host.command('open-glossary');
    (await waitFor(() => getByRole(document.body, 'tab', { name: 'This note 1' }))).click();
    await waitFor(() => getByRole(document.body, 'tab', { name: /^This note/, selected: true }));
    const row = await waitFor(() => getByRole(document.body, 'treeitem', { name: /^LLM.*1×/ }));
    row.querySelector<HTMLElement>('.ai-glossary-headword')?.click();
    expect(editor.getCursor()).toEqual({ line: 2, ch: 3 });
    expect(host.view.file?.path).toBe('Day.md');
  });
});

describe('the note that the reader is at', () => {
  it('has a cursor while it is edited, and none while it is read', async () => {
    host = await createHost({ notes });
    const active = new ActiveNote(host.app);
    active.load();
    const { editor } = await host.open('Other.md', { mode: 'source' });
    editor.setCursor(0, 2);
    active.follow();
    await waitFor(() => expect(active.cursor()).toBe(2));
    await host.open('Other.md', { mode: 'preview' });
    await waitFor(() => expect(active.cursor()).toBeUndefined());
    expect(active.note()).toEqual({ path: 'Other.md', text: 'Here.\n' });
    active.unload();
  });
});
