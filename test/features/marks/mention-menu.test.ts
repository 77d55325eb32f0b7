import { getByRole, queryAllByRole, waitFor } from '@testing-library/dom';
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import type { CmEditor } from '../../host/editor/cm-editor';
import { glossaryNote, Marking } from './marking';

const gptLink = '[[ai#GPT(Generative Pre-trained Transformer)|GPT]]';

let host: Host;
let marking: Marking;
afterEach(() => host.close());

/** Opens the menu of an editor that shows a note, with the cursor at `|`. Returns what it offers. */
async function menuAt(
  text: string,
  path = 'Note.md',
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, ...others, [path]: text.replace('|', '') } });
  marking = new Marking(host);
  for (const [other, content] of Object.entries(others)) {
    marking.glossary.setNote({ path: other, text: content });
  }
  await marking.start();
  return menuIn(await host.open(path, { mode: 'source' }), text);
}

function menuIn(info: { readonly editor: CmEditor }, text: string): string[] {
  const { editor } = info;
  editor.setCursor(editor.offsetToPos(text.indexOf('|')));
  const menu = new Menu();
  host.app.workspace.trigger('editor-menu', menu, editor, info);
  menu.showAtPosition({ x: 0, y: 0 });
  return queryAllByRole(document.body, 'menuitem').map((item) => item.textContent);
}

function choose(name: RegExp): void {
  getByRole(document.body, 'menuitem', { name }).click();
}

const written = (): string => host.view.editor.getValue();

describe('the menu of a mention', () => {
  it('offers to open it, to link it here or everywhere, and not to mark it', async () => {
    expect(await menuAt('G|PT는\n')).toEqual([
      'Open “GPT”',
      'Link this mention',
      'Link all mentions in this note',
      'Stop underlining “GPT”',
    ]);
  });

  it('opens the note at the heading', async () => {
    await menuAt('G|PT는\n');
    choose(/^Open/);
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
    await waitFor(() => expect(host.view.editor.getCursor().line).toBe(3));
  });

  it.each(['|GPT, 토큰', 'GPT|, 토큰', 'GPT, |토큰은', 'GPT, 토큰|은'])(
    'is there at the edges of the mention, and speaks of that one alone: %s',
    async (text) => {
      const name = text.indexOf('|') < 4 ? 'GPT' : '토큰';
      expect((await menuAt(`${text}\n`))[0]).toBe(`Open “${name}”`);
      choose(/^Link all/);
      expect(
        written()
          .match(/\[\[[^[\]]*\|(.*?)\]\]/g)
          ?.map((link) => link.split('|')[1]),
      ).toEqual([`${name}]]`]);
    },
  );

  it('has a section for each meaning, below its name', async () => {
    const other = '---\ntags: ai\n---\n## GPT(General-Purpose Technology)\n\nAs steam.\n';
    const offered = await menuAt('G|PT는 GPT\n', 'Note.md', { 'other.md': other });
    const items = ['Open “GPT”', 'Link this mention', 'Link all mentions in this note'];
    const labels = ['GPT (Generative Pre-trained Transformer)', 'GPT (General-Purpose Technology)'];
    expect(offered).toEqual([
      ...labels.flatMap((label) => [label, ...items.map((item) => `${item} ${label}`)]),
      'Stop underlining “GPT”',
    ]);
    expect(queryAllByRole(document.body, 'separator')).toHaveLength(2);
    choose(/^Link this mention GPT \(General-/);
    expect(written()).toBe('[[other#GPT(General-Purpose Technology)|GPT]]는 GPT\n');
  });

  it('leaves a name out, says so, and offers to undo that', async () => {
    await menuAt('G|PT는\n');
    choose(/^Stop underlining/);
    await waitFor(() => expect(host.notices()[0]).toContain('“GPT” is no longer underlined in your notes.'));
    expect(marking.settings.markLeftOut).toEqual(['GPT']);
    getByRole(document.body, 'button', { name: 'Underline again' }).click();
    await waitFor(() => expect(marking.settings.markLeftOut).toEqual([]));
  });

  it('adds nothing away from a mention', async () => {
    expect(await menuAt('GPT a| `GPT`\n')).toEqual([]);
    await host.close();
    expect(await menuAt('GPT `G|PT`\n')).toEqual([]);
  });

  it('links every mention that can be linked, without creating an embed or another construct', async () => {
    await menuAt('G|PT, Oh!GPT, [GPT], GPT\n');
    choose(/^Link all mentions/);
    expect(written()).toBe(`${gptLink}, Oh!GPT, [GPT], ${gptLink}\n`);
  });

  it('offers no link where none is possible', async () => {
    const offered = await menuAt('Oh!G|PT, GPT\n');
    expect(offered.filter((item) => item.includes('Link'))).toEqual([]);
    expect(offered).toHaveLength(2);
  });

  it('links the mention at its present place, even if a stamp has moved it', async () => {
    await menuAt('---\nupdated: 1\n---\nGPT, G|PT\n');
    host.view.editMode.cm.dispatch({ changes: { from: 13, to: 14, insert: '2024' } });
    choose(/^Link this/);
    expect(written()).toBe(`---\nupdated: 2024\n---\nGPT, ${gptLink}\n`);
  });

  it('links to a heading of the same note on request, although linking a whole note does not', async () => {
    await menuAt(glossaryNote.replace('Writes on.', 'A G|PT writes on.'), 'ai.md');
    choose(/^Link this/);
    expect(written()).toContain('A [[#GPT(Generative Pre-trained Transformer)|GPT]] writes on.');
  });
});

describe('the menu of a mention in a section that has an editor of its own', () => {
  const note = 'GPT.\n\n# Part\n\nGPT and GPT.\n';

  it('links the mention there, but does not offer to link the whole note', async () => {
    host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': note } });
    marking = await new Marking(host).start();
    const section = await host.openSection('Note.md', '#Part');
    expect(menuIn(section, '# Part\n\nGPT and G|PT.')).toEqual([
      'Open “GPT”',
      'Link this mention',
      'Stop underlining “GPT”',
    ]);
    choose(/^Link this/);
    await section.close();
    expect(await host.read('Note.md')).toBe(note.replace('and GPT', `and ${gptLink}`));
  });
});
