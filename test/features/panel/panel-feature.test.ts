import { getByRole, getByText, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../host/create-host';
import { withLayout } from './panel-page';
import { pluginWith } from './panel-plugin';
import { aSource, aTerm } from './term-builder';

withLayout();

const notes = {
  'Models.md': '# Models\n\n## LLM(Large Language Model)\n\nA model.\n\n토큰이란, 조각이다.\n',
  'Other.md': 'An LLM here.\n',
};

const glossary = [
  aTerm('LLM', {
    expansion: 'Large Language Model',
    definition: 'See [[Other]].',
    sources: [
      aSource('Models.md', { line: 2, heading: 'LLM(Large Language Model)', definition: 'See [[Other]].' }),
    ],
  }),
  aTerm('토큰', {
    sources: [aSource('Models.md', { kind: 'sentence', line: 6, heading: 'LLM(Large Language Model)' })],
  }),
];

let host: Host;
afterEach(() => host.close());

const row = (name: RegExp): HTMLElement => getByRole(document.body, 'treeitem', { name });

async function openPanel(options: HostOptions = {}): Promise<void> {
  host = await createHost({ notes, ...options });
  await host.enable(pluginWith(glossary));
  host.command('open-glossary');
  await waitFor(() => row(/^LLM/));
}

describe('the glossary panel', () => {
  it('opens in the right sidebar, once, with the cursor in its search box', async () => {
    await openPanel();
    host.command('open-glossary');
    await host.idle();
    const leaves = host.app.workspace.getLeavesOfType('ai-glossary');
    expect(leaves).toHaveLength(1);
    expect(leaves[0]?.getRoot()).toBe(host.app.workspace.rightSplit);
    await waitFor(() => expect(document.activeElement).toBe(getByRole(document.body, 'searchbox')));
  });

  it('opens a note at the heading', async () => {
    await openPanel();
    getByText(row(/^LLM/), 'LLM').click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('Models.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(2));
  });

  it('opens a note at the line of a defining sentence', async () => {
    await openPanel();
    getByText(row(/^토큰/), '토큰').click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('Models.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(6));
  });

  it('inserts a link at the cursor, as one change', async () => {
    await openPanel();
    await host.open('Other.md');
    host.view.editor.setCursor(0, 3);
    row(/^LLM/).querySelector<HTMLElement>('.ai-glossary-chevron')?.click();
    (await waitFor(() => getByRole(document.body, 'button', { name: 'Insert link at the cursor' }))).click();
    expect(host.view.editor.getValue()).toBe('An [[Models#LLM(Large Language Model)|LLM]]LLM here.\n');
    host.view.editor.undo();
    expect(host.view.editor.getValue()).toBe('An LLM here.\n');
  });

  it('starts a new search with the first key, when the command opens it again', async () => {
    await openPanel();
    const box = getByRole<HTMLInputElement>(document.body, 'searchbox');
    box.value = 'llm';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.blur();
    host.command('open-glossary');
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, 3]);
  });

  it('says so when there is no editor for a link', async () => {
    await openPanel();
    row(/^LLM/).querySelector<HTMLElement>('.ai-glossary-chevron')?.click();
    (await waitFor(() => getByRole(document.body, 'button', { name: 'Insert link at the cursor' }))).click();
    expect(host.notices()).toEqual(['Open a note for editing first. The link is inserted at its cursor.']);
  });

  it('follows links in a definition', async () => {
    await openPanel();
    row(/^LLM/).querySelector<HTMLElement>('.ai-glossary-chevron')?.click();
    (await waitFor(() => getByRole(document.body, 'link', { name: 'Other' }))).click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('Other.md'));
  });

  it('offers the actions of a term in a menu', async () => {
    await openPanel();
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    getByText(row(/^LLM/), 'LLM').dispatchEvent(event);
    const titles = Array.from(document.querySelectorAll('.menu-item-title'), (el) => el.textContent);
    expect(titles).toEqual([
      'Open',
      'Open in new tab',
      'Open to the right',
      'Insert link at the cursor',
      'Copy name',
      'Copy link',
      'Copy definition',
    ]);
  });

  it('lists the terms of the note that is open', async () => {
    await openPanel();
    const { editor } = await host.open('Other.md');
    getByRole(document.body, 'tab', { name: /^This note/ }).click();
    await waitFor(() =>
      expect(getByRole(document.body, 'tab', { name: 'This note 1', selected: true })).toBeTruthy(),
    );
    editor.setValue('토큰 and LLM.');
    await waitFor(() => getByRole(document.body, 'tab', { name: 'This note 2' }));
  });

  it('keeps its state after a restart', async () => {
    await openPanel();
    row(/^LLM/).querySelector<HTMLElement>('.ai-glossary-chevron')?.click();
    const layout = host.app.workspace.getLayout();
    await host.close();
    host = await createHost({
      notes,
      layout,
      beforeReady: (starting) => starting.enable(pluginWith(glossary)),
    });
    const [leaf] = host.app.workspace.getLeavesOfType('ai-glossary');
    await leaf?.loadIfDeferred();
    expect(leaf?.getViewState().state).toMatchObject({ tab: 'all', opened: ['llm'] });
    await waitFor(() => expect(row(/^LLM/).getAttribute('aria-expanded')).toBe('true'));
  });

  it('leaves nothing behind when it is closed', async () => {
    await openPanel();
    host.app.workspace.detachLeavesOfType('ai-glossary');
    expect(document.querySelector('.ai-glossary-panel')).toBeNull();
  });
});
