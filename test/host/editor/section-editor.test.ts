import { Plugin } from 'obsidian';
import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../create-host';

const note = '---\ntitle: A\n---\n# One\n\nfirst[^a] ^x1\n\n# Two\n\nsecond\n\n[^a]: a footnote\n';

let host: Host;
beforeEach(async () => {
  vi.useFakeTimers();
  host = await createHost({ notes: { 'a.md': note } });
});
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await host.idle();
}

describe('an editor of a section', () => {
  it.each([
    ['#One', '# One\n\nfirst[^a] ^x1'],
    ['#Two', '# Two\n\nsecond\n\n[^a]: a footnote'],
    ['#^x1', 'first[^a] ^x1'],
    ['#[^a]', 'a footnote'],
    ['', note],
  ])('holds the text of %j alone', async (subpath, text) => {
    const { editor } = await host.openSection('a.md', subpath);
    expect(editor.getValue()).toBe(text);
  });

  it('is the active editor, with the whole note for its file, until a pane is gone to', async () => {
    const view = await host.open('a.md');
    const section = await host.openSection('a.md', '#One');
    expect(host.app.workspace.activeEditor).toBe(section);
    expect([section.file, section.subpath]).toEqual([host.file('a.md'), '#One']);
    view.editor.focus();
    expect(host.app.workspace.activeEditor).toBe(view);
    section.editor.focus();
    expect(host.app.workspace.activeEditor).toBe(section);
    await host.finish(section.close());
    expect(host.app.workspace.activeEditor).toBe(view);
  });

  it('puts its text back between what stands around it, two seconds after a change', async () => {
    const section = await host.openSection('a.md', '#One');
    section.type('!');
    await wait(1900);
    expect(await host.read('a.md')).toBe(note);
    await wait(200);
    expect(await host.read('a.md')).toBe(note.replace('^x1', '^x1!'));
    expect([host.writes('a.md'), section.dirty]).toEqual([1, false]);
  });

  it('is saved when it is closed', async () => {
    const section = await host.openSection('a.md', '#[^a]');
    section.type('!');
    await host.finish(section.close());
    expect(await host.read('a.md')).toBe(note.replace('a footnote', 'a footnote!'));
  });

  it('follows the note, and keeps what is typed when the note changes around it and in it', async () => {
    const section = await host.openSection('a.md', '#Two');
    await host.writeOutside('a.md', note.replace('first', 'the first').replace('second', 'the second'));
    expect(section.editor.getValue()).toBe('# Two\n\nthe second\n\n[^a]: a footnote');
    section.type('!');
    await host.writeOutside('a.md', note.replace('first', 'my first').replace('second', 'my second'));
    await wait(2100);
    expect(await host.read('a.md')).toBe(
      note.replace('first', 'my first').replace('second', 'my second').replace('a footnote', 'a footnote!'),
    );
  });

  it('brings a pane on the note up to date', async () => {
    const view = await host.open('a.md');
    const section = await host.openSection('a.md', '#One');
    section.type('!');
    await wait(2100);
    expect(view.getViewData()).toBe(note.replace('^x1', '^x1!'));
  });

  it('has the extensions of plugins, also of those that come later', async () => {
    const section = await host.openSection('a.md', '#One');
    class Marked extends Plugin {
      override onload(): void {
        this.registerEditorExtension(EditorView.contentAttributes.of({ 'data-marked': 'yes' }));
      }
    }
    await host.enable(Marked);
    expect(section.editMode.cm.contentDOM.dataset['marked']).toBe('yes');
  });
});

describe('a text card of a canvas', () => {
  it('has an editor without a file, and writes nothing', async () => {
    const card = await host.openCard('a card');
    expect(host.app.workspace.activeEditor).toBe(card);
    expect([card.file, card.editor.getValue()]).toEqual([null, 'a card']);
    card.type('!');
    await wait(2100);
    await host.finish(card.close());
    expect(await host.read('a.md')).toBe(note);
  });
});
