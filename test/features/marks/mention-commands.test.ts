import { getByRole, queryAllByRole, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

let host: Host;
afterEach(() => host.close());

/** Opens a note on a phone, with the cursor at `|`. */
async function open(text: string, others: Readonly<Record<string, string>> = {}): Promise<Marking> {
  const notes = { 'ai.md': glossaryNote, ...others, 'Note.md': text.replace('|', '') };
  host = await createHost({ notes, device: 'phone' });
  const marking = new Marking(host);
  for (const [path, content] of Object.entries(others)) marking.glossary.setNote({ path, text: content });
  await marking.start();
  const { editor } = await host.open('Note.md', { mode: 'source' });
  editor.setCursor(editor.offsetToPos(text.indexOf('|')));
  return marking;
}

const items = (): string[] => queryAllByRole(document.body, 'menuitem').map((item) => item.textContent);
const choose = (name: RegExp): void => getByRole(document.body, 'menuitem', { name }).click();

describe('Open the term at the cursor', () => {
  it.each(['G|PT는\n', '|GPT는\n', 'GPT|는\n'])('opens the note at the heading: %s', async (text) => {
    await open(text);
    expect(host.command('open-term')).toBe(true);
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(3));
  });

  it('asks which of several meanings is meant', async () => {
    await open('G|PT\n', { 'other.md': '---\ntags: ai\n---\n## GPT(General-Purpose Technology)\n' });
    expect(host.command('open-term')).toBe(true);
    expect(items()).toEqual(['GPT (Generative Pre-trained Transformer)', 'GPT (General-Purpose Technology)']);
    choose(/General-Purpose/);
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('other.md'));
  });

  it('opens it from an editor that contains a section of a note', async () => {
    await open('|', { 'Day.md': '# Part\n\nGPT\n' });
    const { editor } = await host.openSection('Day.md', '#Part');
    editor.setCursor({ line: 2, ch: 1 });
    expect(host.command('open-term')).toBe(true);
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
  });
});

describe('Show the definition of the term at the cursor', () => {
  it('shows it in a dialog that links to its place', async () => {
    await open('G|PT는\n');
    expect(host.command('show-definition')).toBe(true);
    const dialog = getByRole(document.body, 'dialog', { name: 'GPT' });
    await waitFor(() => expect(dialog.textContent).toContain('Writes on.'));
    getByRole(dialog, 'link', { name: /^ai › GPT/ }).click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
  });
});

describe('Show actions for the term at the cursor', () => {
  it('shows the items that the editor menu has on a desktop', async () => {
    await open('G|PT는\n');
    expect(host.command('term-actions')).toBe(true);
    expect(items()).toEqual([
      'Open “GPT”',
      'Link this mention',
      'Link all mentions in this note',
      'Stop underlining “GPT”',
    ]);
    choose(/^Link this/);
    expect(host.view.editor.getValue()).toMatch(/^\[\[ai#GPT.*\|GPT\]\]는\n$/);
  });
});

describe.each(['open-term', 'term-actions'])('the command %s', (command) => {
  it.each(['GPT a|\n', 'GPT `G|PT`\n', '|\n'])('is not there where no term is: %j', async (text) => {
    await open(text);
    expect(host.command(command)).toBe(false);
  });

  it('is not offered where terms are not underlined', async () => {
    const marking = await open('G|PT\n');
    marking.change({ markInEditor: false });
    expect(host.command(command)).toBe(false);
  });

  it('is not offered in a text card, which is not a note', async () => {
    await open('|');
    const { editor } = await host.openCard('GPT');
    editor.setCursor({ line: 0, ch: 1 });
    expect(host.command(command)).toBe(false);
  });
});
