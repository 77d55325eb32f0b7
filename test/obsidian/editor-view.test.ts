import { afterEach, describe, expect, it } from 'vitest';
import { editorShowing } from '../../src/obsidian/editor-view';
import { createHost, type Host } from '../host/create-host';

let host: Host;
afterEach(() => host.close());

describe('editorShowing', () => {
  it('finds the editor of a note, active or behind another', async () => {
    host = await createHost({ notes: { 'a.md': 'a', 'b.md': 'b' } });
    const { cm } = (await host.open('a.md')).editMode;
    expect(editorShowing(host.app.workspace, host.file('a.md'))).toBe(cm);
    await host.open('b.md', { newTab: true });
    expect(editorShowing(host.app.workspace, host.file('a.md'))).toBe(cm);
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
