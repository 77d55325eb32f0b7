import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../create-host';

let host: Host;
const note = 'one\ntwo\nthree\nfour\n';

beforeEach(async () => {
  vi.useFakeTimers();
  host = await createHost({ notes: { 'Note.md': note, 'Other.md': 'other\n' } });
});
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await host.idle();
}

describe('saving', () => {
  it('opens a note without writing it', async () => {
    await host.open('Note.md');
    await host.open('Other.md');
    await pass(5000);
    expect(host.writes('Note.md')).toBe(0);
  });

  it('writes two seconds after the first unsaved change, whatever follows', async () => {
    await host.open('Note.md');
    host.type('a');
    await pass(1500);
    host.type('b');
    await pass(499);
    expect(host.writes('Note.md')).toBe(0);
    await pass(1);
    expect(await host.read('Note.md')).toBe(`ab${note}`);
    expect(host.writes('Note.md')).toBe(1);
  });

  it('writes nothing when what was typed is taken back', async () => {
    const view = await host.open('Note.md');
    host.type('a');
    view.editor.undo();
    await pass(2000);
    expect(host.writes('Note.md')).toBe(0);
  });

  it('writes on Ctrl+S, once', async () => {
    await host.open('Note.md');
    host.type('a');
    host.press('Mod-s');
    await host.idle();
    expect(await host.read('Note.md')).toBe(`a${note}`);
    await pass(3000);
    expect(host.writes('Note.md')).toBe(1);
  });

  it.each([
    ['another note is opened', () => host.open('Other.md')],
    ['its tab is closed', () => host.internals.workspace.activeLeaf?.detach()],
    ['the app is closed', () => host.quit()],
  ])('writes when %s', async (_, leave) => {
    await host.open('Note.md');
    host.type('a');
    await leave();
    await host.idle();
    expect(await host.read('Note.md')).toBe(`a${note}`);
    expect(host.writes('Note.md')).toBe(1);
  });

  it('writes when the editor loses the focus', async () => {
    const view = await host.open('Note.md');
    host.type('a');
    view.editor.blur();
    await host.idle();
    expect(await host.read('Note.md')).toBe(`a${note}`);
    expect(host.writes('Note.md')).toBe(1);
  });

  it('writes when the view is turned over to reading, which then shows that text', async () => {
    const view = await host.open('Note.md');
    host.type('a');
    await host.finish(view.toggleMode());
    expect(host.writes('Note.md')).toBe(1);
    expect(view.getMode()).toBe('preview');
    expect(view.getViewData()).toBe(`a${note}`);
  });

  it('takes time, and what is typed meanwhile is saved after it', async () => {
    await host.open('Note.md');
    host.type('a');
    host.press('Mod-s');
    await vi.advanceTimersByTimeAsync(4);
    host.type('b');
    host.press('Mod-s');
    expect(await host.read('Note.md')).toBe(note);
    await vi.advanceTimersByTimeAsync(60);
    expect(await host.read('Note.md')).toBe(`ab${note}`);
    expect(host.writes('Note.md')).toBe(2);
  });

  it('tells of a disk that refuses, rejects, and writes the text at the next save', async () => {
    const view = await host.open('Note.md');
    host.memory.fails = () => true;
    host.type('a');
    await expect(host.finish(view.save())).rejects.toThrow('EIO');
    expect(host.notices()).toEqual([expect.stringContaining('Failed to save “Note.md”')]);
    host.memory.fails = () => false;
    await host.finish(view.save());
    expect(await host.read('Note.md')).toBe(`a${note}`);
  });

  it('keeps carriage returns and a missing last line end, and not a byte order mark', async () => {
    await host.writeOutside('Note.md', '\ufeffone\r\ntwo\nthree\r\nend');
    const view = await host.open('Note.md');
    view.editor.setCursor(view.editor.lastLine(), 3);
    host.type('!');
    await pass(2000);
    expect(await host.read('Note.md')).toBe('one\r\ntwo\nthree\r\nend!');
  });

  it('leaves a note alone that was deleted while it was open', async () => {
    await host.open('Note.md');
    host.type('a');
    await host.memory.external.remove('Note.md');
    await pass(3000);
    expect(host.memory.text('Note.md')).toBeUndefined();
  });

  it('writes to the new name after a rename', async () => {
    await host.open('Note.md');
    host.type('a');
    await host.app.vault.rename(host.file('Note.md'), 'Renamed.md');
    await pass(2000);
    expect(await host.read('Renamed.md')).toBe(`a${note}`);
    expect(host.memory.text('Note.md')).toBeUndefined();
  });
});

describe('a change from outside', () => {
  it('comes into a clean editor as a `set`, which can be undone', async () => {
    const view = await host.open('Note.md');
    view.editor.setCursor(3, 4);
    await host.writeOutside('Note.md', note.replace('two', '2'));
    expect(view.getViewData()).toBe(note.replace('two', '2'));
    expect(view.editor.getCursor()).toEqual({ line: 3, ch: 4 });
    expect(view.dirty).toBe(false);
    await pass(3000);
    expect(host.writes('Note.md')).toBe(0);
    view.editor.undo();
    expect(view.getViewData()).toBe(note);
  });

  it('is merged into unsaved text, with a notice', async () => {
    const view = await host.open('Note.md');
    view.editor.setCursor(3, 4);
    host.type('!');
    await host.writeOutside('Note.md', note.replace('one', '1'));
    expect(view.getViewData()).toBe('1\ntwo\nthree\nfour!\n');
    expect(host.notices()).toEqual([
      '“Note.md” has been modified externally, merging changes automatically.',
    ]);
    await pass(2000);
    expect(await host.read('Note.md')).toBe('1\ntwo\nthree\nfour!\n');
  });
});

describe('two panes on one note', () => {
  it('show the same text without both writing it', async () => {
    const first = await host.open('Note.md');
    const second = await host.open('Note.md', { newTab: true });
    expect(second).not.toBe(first);
    host.type('a');
    expect(first.getViewData()).toBe(note);
    await pass(10);
    expect(first.getViewData()).toBe(`a${note}`);
    expect(first.dirty).toBe(false);
    await pass(4000);
    expect(host.writes('Note.md')).toBe(1);
    expect(host.notices()).toEqual([]);
  });

  it('lose their carriage returns where the text is put in, line by line', async () => {
    await host.writeOutside('Note.md', 'one\r\ntwo\r\n');
    const first = await host.open('Note.md');
    const second = await host.open('Note.md', { newTab: true });
    host.type('a');
    await pass(10);
    expect(second.getViewData()).toBe('aone\r\ntwo\r\n');
    expect(first.getViewData()).toBe('aone\ntwo\n');
  });
});

describe('a note that is left', () => {
  it('is taken out of the editor before it is on disk', async () => {
    const view = await host.open('Note.md');
    host.type('a');
    view.leaf.detach();
    await vi.advanceTimersByTimeAsync(0);
    expect(view.editMode.get()).toBe('');
    expect([view.data, view.lastSavedData]).toEqual([null, null]);
    expect(await host.read('Note.md')).toBe(note);
    await pass(30);
    expect(await host.read('Note.md')).toBe(`a${note}`);
  });

  it('writes nothing while a save is under way', async () => {
    const view = await host.open('Note.md');
    host.type('a');
    host.press('Mod-s');
    host.type('b');
    view.leaf.detach();
    await pass(60);
    expect(await host.read('Note.md')).toBe(`a${note}`);
  });

  it('empties another pane, if its editor is changed in its last save', async () => {
    const first = await host.open('Note.md');
    const second = await host.open('Note.md', { newTab: true });
    const take = second.getViewData.bind(second);
    second.getViewData = () => {
      second.getViewData = take;
      second.editMode.cm.dispatch({ changes: { from: 0, insert: 'x' } });
      return second.getViewData();
    };
    host.memory.latency = () => 30;
    second.leaf.detach();
    await vi.advanceTimersByTimeAsync(15);
    expect(first.getViewData()).toBe('');
  });

  it('can be undone when it is opened again, if its text is as long as it was', async () => {
    await host.open('Note.md');
    host.type('a');
    await host.open('Other.md');
    const view = await host.open('Note.md');
    view.editor.undo();
    expect(view.getViewData()).toBe(note);
    await host.open('Other.md');
    await host.writeOutside('Note.md', `longer ${note}`);
    const again = await host.open('Note.md');
    again.editor.redo();
    expect(again.getViewData()).toBe(`longer ${note}`);
  });
});

describe('what is not shown', () => {
  it('keeps its text until it is turned to: the editor behind a Reading view', async () => {
    const view = await host.open('Note.md', { mode: 'preview' });
    await host.writeOutside('Note.md', 'other\n');
    expect(view.getViewData()).toBe('other\n');
    expect(view.editMode.get()).toBe(note);
    await host.finish(view.toggleMode());
    expect(view.editMode.get()).toBe('other\n');
  });

  it('keeps its values: the property panel, of a change that the view knows already', async () => {
    await host.writeOutside('Note.md', '---\ntitle: A\n---\nbody\n');
    const view = await host.open('Note.md');
    const changed = '---\ntitle: B\n---\nbody\n';
    view.editMode.cm.dispatch({ changes: { from: 11, to: 12, insert: 'B' } });
    view.data = changed;
    await pass(20);
    expect(view.getViewData()).toBe(changed);
    expect(view.propertyPanel.properties()).toEqual({ title: 'A' });
    view.setViewData(changed, false);
    expect(view.propertyPanel.properties()).toEqual({ title: 'B' });
  });
});

describe('properties and tasks', () => {
  it('a property is written at once, and the other keys keep their values', async () => {
    await host.writeOutside('Note.md', '---\ntitle: A # why\ntags: [x]\n---\nbody\n');
    const view = await host.open('Note.md');
    await host.finish(view.propertyPanel.setProperty('title', 'B'));
    expect(await host.read('Note.md')).toBe('---\ntitle: B\ntags:\n  - x\n---\nbody\n');
    expect(host.writes('Note.md')).toBe(1);
  });

  it('a box that is ticked in reading view is written at once', async () => {
    await host.writeOutside('Note.md', 'text\n\n- [ ] one\n- [ ] two\n');
    const view = await host.open('Note.md', { mode: 'preview' });
    const boxes = view.previewMode.containerEl.querySelectorAll<HTMLElement>('input[type=checkbox]');
    boxes[1]?.click();
    await host.idle();
    expect(await host.read('Note.md')).toBe('text\n\n- [ ] one\n- [x] two\n');
  });
});

describe('composition', () => {
  it('counts as composing from start to end, and its text is typed once', async () => {
    const view = await host.open('Note.md');
    const { cm } = view.editMode;
    const composition = host.compose();
    composition.update('ㅎ').update('하').update('한');
    expect(cm.compositionStarted).toBe(true);
    composition.end();
    expect(cm.compositionStarted).toBe(false);
    await pass(2000);
    expect(await host.read('Note.md')).toBe(`한${note}`);
  });
});
