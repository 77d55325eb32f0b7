import { getByRole, queryAllByRole } from '@testing-library/dom';
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

const gptLink = '[[ai#GPT(Generative Pre-trained Transformer)|GPT]]';

let host: Host;
afterEach(() => host.close());

/** Opens the menu of an editor that shows a note, with the cursor at `|`. Returns what it offers. */
async function menuAt(text: string, path = 'Note.md'): Promise<string[]> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, [path]: text.replace('|', '') } });
  await new Marking(host).start();
  const { editor, file } = await host.open(path, { mode: 'source' });
  editor.setCursor(editor.offsetToPos(text.indexOf('|')));
  const menu = new Menu();
  host.app.workspace.trigger('editor-menu', menu, editor, { file });
  menu.showAtPosition({ x: 0, y: 0 });
  return queryAllByRole(document.body, 'menuitem').map((item) => item.textContent);
}

function choose(name: RegExp): void {
  getByRole(document.body, 'menuitem', { name }).click();
}

const written = (): string => host.view.editor.getValue();

describe('the menu of a mention', () => {
  it('offers to open it, to link it here or everywhere, and not to mark it', async () => {
    const label = 'GPT (Generative Pre-trained Transformer)';
    expect(await menuAt('G|PT는\n')).toEqual([
      `Open “${label}”`,
      `Link to “${label}” here`,
      `Link every mention to “${label}”`,
      'Do not mark “GPT”',
    ]);
  });

  it('has nothing to say beside a mention', async () => {
    expect(await menuAt('GPT a| `GPT`\n')).toEqual([]);
    await host.close();
    expect(await menuAt('GPT `G|PT`\n')).toEqual([]);
  });

  it('links every mention that can take a link, and makes no embed or other construct of one', async () => {
    await menuAt('G|PT, Oh!GPT, [GPT], GPT\n');
    choose(/^Link every mention/);
    expect(written()).toBe(`${gptLink}, Oh!GPT, [GPT], ${gptLink}\n`);
  });

  it('offers no link where none can stand', async () => {
    const offered = await menuAt('Oh!G|PT, GPT\n');
    expect(offered.filter((item) => item.includes('Link'))).toEqual([]);
    expect(offered).toHaveLength(2);
  });

  it('links where the mention is by then: a stamp may have moved it', async () => {
    await menuAt('---\nupdated: 1\n---\nGPT, G|PT\n');
    host.view.editMode.cm.dispatch({ changes: { from: 13, to: 14, insert: '2024' } });
    choose(/here$/);
    expect(written()).toBe(`---\nupdated: 2024\n---\nGPT, ${gptLink}\n`);
  });

  it('links to a heading of the same note when asked to, though linking a whole note does not', async () => {
    await menuAt(glossaryNote.replace('Writes on.', 'A G|PT writes on.'), 'ai.md');
    choose(/here$/);
    expect(written()).toContain('A [[#GPT(Generative Pre-trained Transformer)|GPT]] writes on.');
  });
});
