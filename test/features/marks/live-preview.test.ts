import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

let host: Host;
let marking: Marking;
const note =
  'GPT and [[ai|GPT]]\n\n| Term | Means |\n| --- | --- |\n| GPT and 토큰은 | [[ai\\|GPT]] |\n\nend\n';

beforeEach(async () => {
  host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': note } });
  marking = await new Marking(host).start();
  const { editor } = await host.open('Note.md');
  editor.setCursor(editor.lastLine(), 0);
});
afterEach(() => host.close());

function press(index: number): void {
  const cells = host.view.containerEl.querySelectorAll('.cm-table-widget :is(th, td)');
  cells[index]?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
}

describe('in Live Preview', () => {
  it('a link is not a mention, neither rendered nor as source', () => {
    expect(marking.marked()).toEqual(['GPT']);
    host.view.editor.setCursor(0, 12);
    expect(host.view.editMode.cm.contentDOM.textContent).toContain('[[ai|GPT]]');
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('a table cell has its mentions underlined while it is being edited', () => {
    press(2);
    expect(marking.marked()).toEqual(['GPT', 'GPT', '토큰']);
    press(3);
    expect(host.view.editMode.tableCell?.cm.state.doc.toString()).toBe('[[ai|GPT]]');
    expect(marking.marked()).toEqual(['GPT']);
  });

  it("nor is a cell's mention where tables are left without underlines", () => {
    marking.change({ markTables: false });
    press(2);
    expect(host.view.editMode.tableCell?.cm.state.doc.toString()).toBe('GPT and 토큰은');
    expect(marking.marked()).toEqual(['GPT']);
  });

  it('content rendered in place of its source is not underlined, so that nothing there becomes outdated', async () => {
    await host.app.vault.create('Other.md', 'GPT in another note\n');
    host.view.editor.setValue('> [!note] GPT\n> 토큰은\n\n![[Other]]\n\n| GPT |\n| --- |\n\nend');
    host.view.editor.setCursor(host.view.editor.lastLine(), 0);
    await host.idle();
    const { contentDOM } = host.view.editMode.cm;
    expect(contentDOM.querySelectorAll('.cm-embed-block')).toHaveLength(3);
    expect(contentDOM.textContent).toContain('GPT in another note');
    expect(marking.marked()).toEqual([]);
    // The editor marks the source.
    host.view.editor.setCursor(1, 0);
    expect(marking.marked()).toEqual(['GPT', '토큰']);
  });

  it('the same note is underlined throughout in Reading view, including its embeds', async () => {
    await host.app.vault.create('Other.md', 'GPT in another note\n');
    host.view.editor.setValue('> [!note] GPT\n> 토큰은\n\n![[Other]]\n\n| GPT |\n| --- |\n\nend');
    await host.view.toggleMode();
    await host.idle();
    expect(marking.marked()).toEqual(['GPT', '토큰', 'GPT', 'GPT']);
  });

  it('they follow what is typed there', () => {
    press(0);
    host.type('s, GPT');
    expect(host.view.getViewData()).toContain('| s, GPTTerm');
    host.type(' ');
    expect(marking.marked()).toEqual(['GPT', 'GPT']);
  });
});
