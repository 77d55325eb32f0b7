import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, Plugin } from 'obsidian';
import { editorShowing, hasUnsavedSection, noteEditorOf } from '../../src/obsidian/editor-view';
import { loadedNote } from '../../src/obsidian/loaded-note';
import { createHost, type Host } from '../host/create-host';
import type { SectionEditor } from '../host/editor/section-editor';
import { MarkdownView } from '../host/view/markdown-view';

let host: Host;
afterEach(() => host.close());

class LoadedNote extends Plugin {
  override onload(): void {
    this.registerEditorExtension(loadedNote);
  }
}

const shown = (path: string) => editorShowing(host.app.workspace, host.file(path))?.state.doc.toString();

/** Which notes the panes say they show. */
function named(): (string | undefined)[] {
  const views = host.internals.workspace.viewsOfType(MarkdownView);
  return views.map(({ file }) => file?.path);
}

/** Opens a note in the one pane, up to where its file is read. Returns what lets the reading go on. */
async function beginToOpen(path: string): Promise<() => void> {
  const { vault } = host.app;
  const read = vault.read.bind(vault);
  return new Promise((begun) => {
    vault.read = (file) =>
      new Promise((finished) => {
        vault.read = read;
        begun(() => finished(read(file)));
      });
    void host.internals.workspace.getLeaf(false).openFile(host.file(path));
  });
}

describe('editorShowing', () => {
  it('finds the editor of a note, active or behind another', async () => {
    host = await createHost({ notes: { 'a.md': 'a', 'b.md': 'b' } });
    const { cm } = (await host.open('a.md')).editMode;
    expect(editorShowing(host.app.workspace, host.file('a.md'))).toBe(cm);
    await host.open('b.md', { newTab: true });
    expect(editorShowing(host.app.workspace, host.file('a.md'))).toBe(cm);
  });

  it('finds none while a pane holds nothing yet, or still the note before', async () => {
    host = await createHost({ notes: { 'a.md': 'a', 'b.md': 'b' } });
    await host.enable(LoadedNote);
    for (const path of ['a.md', 'b.md']) {
      const finish = await beginToOpen(path);
      expect([named(), shown(path)]).toEqual([[path], undefined]);
      finish();
      await host.idle();
      expect(shown(path)).toBe(path.charAt(0));
    }
    expect(shown('a.md')).toBeUndefined();
  });

  it('finds none where the note is closed, or open for reading', async () => {
    host = await createHost({ notes: { 'a.md': 'a', 'b.md': 'b' } });
    const view = await host.open('a.md', { mode: 'preview' });
    expect(editorShowing(host.app.workspace, host.file('a.md'))).toBeUndefined();
    expect(editorShowing(host.app.workspace, host.file('b.md'))).toBeUndefined();
    // The app may count a view that is read as the active editor all the same.
    const workspace = {
      activeEditor: view as never,
      getLeavesOfType: (type: string) => host.app.workspace.getLeavesOfType(type),
    };
    expect(editorShowing(workspace, host.file('a.md'))).toBeUndefined();
  });
});

describe('an editor outside panes', () => {
  const note = '# One\n\nfirst\n\n# Two\n\nsecond[^a]\n\n[^a]: a footnote\n';
  const start = async (): Promise<void> => {
    host = await createHost({ notes: { 'a.md': note, 'board.canvas': '{}' } });
  };
  const shownIn = (section: SectionEditor) => noteEditorOf(section)?.state.doc.toString();

  it.each(['#One', '#Two', '#[^a]'])(
    'is not the note’s when it holds the section %s of it',
    async (subpath) => {
      await start();
      const section = await host.openSection('a.md', subpath);
      expect([shownIn(section), shown('a.md')]).toEqual([undefined, undefined]);
    },
  );

  it('is not the note’s when the section happens to be all of it: it may be so no longer', async () => {
    host = await createHost({ notes: { 'a.md': '# One\n\nfirst' } });
    expect(shownIn(await host.openSection('a.md', '#One'))).toBeUndefined();
  });

  it('is the note’s when it holds all of it', async () => {
    await start();
    const section = await host.openSection('a.md');
    expect([shownIn(section), shown('a.md')]).toEqual([note, note]);
  });

  it('is not the note’s when it names no section and yet holds another text, as those of other plugins do', async () => {
    await start();
    const { app, editMode, file } = await host.openSection('a.md', '#One');
    const editor = editMode.editor as unknown as Editor;
    expect(noteEditorOf({ app, editor, file, hoverPopover: null })).toBeUndefined();
  });

  it('is not the note’s when it is the text of a canvas, or belongs to no file', async () => {
    await start();
    const card = await host.openCard('a card');
    expect(noteEditorOf(card)).toBeUndefined();
    const file = host.file('board.canvas');
    expect(noteEditorOf(Object.assign(card, { file, data: 'a card' }))).toBeUndefined();
  });

  it('leaves the note to the pane beside it', async () => {
    await start();
    await host.open('a.md');
    await host.openSection('a.md', '#One');
    expect(shown('a.md')).toBe(note);
  });

  it('is known to have what is not saved yet, of its own note alone', async () => {
    await start();
    const section = await host.openSection('a.md', '#One');
    const isUnsaved = (path: string) => hasUnsavedSection(host.app.workspace, host.file(path));
    expect(isUnsaved('a.md')).toBe(false);
    section.type('!');
    expect([isUnsaved('a.md'), isUnsaved('board.canvas')]).toEqual([true, false]);
    await section.save();
    expect(isUnsaved('a.md')).toBe(false);
  });

  it('is no section when it holds all of the note, saved or not', async () => {
    await start();
    const whole = await host.openSection('a.md');
    whole.type('!');
    const isUnsaved = () => hasUnsavedSection(host.app.workspace, host.file('a.md'));
    // What it shows is not known to be all of the note before it has said so.
    expect(isUnsaved()).toBe(true);
    whole.data = whole.editor.getValue();
    expect(isUnsaved()).toBe(false);
  });

  it('is no section where a pane shows the note', async () => {
    await start();
    await host.open('a.md');
    host.type('!');
    expect(hasUnsavedSection(host.app.workspace, host.file('a.md'))).toBe(false);
    const reading = await host.open('a.md', { mode: 'preview' });
    reading.dirty = true;
    expect(hasUnsavedSection({ activeEditor: reading }, host.file('a.md'))).toBe(false);
  });
});
