import { afterEach, describe, expect, it } from 'vitest';
import { Plugin } from 'obsidian';
import { editorShowing } from '../../src/obsidian/editor-view';
import { loadedNote } from '../../src/obsidian/loaded-note';
import { createHost, type Host } from '../host/create-host';
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
