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
    ['its tab is closed', () => host.internals.workspace.activeLeaf?.close()],
    ['the app is closed', () => host.quit()],
  ])('writes when %s', async (_, leave) => {
    await host.open('Note.md');
    host.type('a');
    await leave();
    await host.idle();
    expect(await host.read('Note.md')).toBe(`a${note}`);
    expect(host.writes('Note.md')).toBe(1);
  });

  it('keeps carriage returns, a byte order mark and a missing last line end', async () => {
    await host.writeOutside('Note.md', '\ufeffone\r\ntwo\nthree\r\nend');
    const view = await host.open('Note.md');
    view.editor.setCursor(view.editor.lastLine(), 3);
    host.type('!');
    await pass(2000);
    expect(await host.read('Note.md')).toBe('\ufeffone\r\ntwo\nthree\r\nend!');
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
});

describe('properties and tasks', () => {
  it('a property is written at once, and the other keys keep their values', async () => {
    await host.writeOutside('Note.md', '---\ntitle: A # why\ntags: [x]\n---\nbody\n');
    const view = await host.open('Note.md');
    await view.propertyPanel.setProperty('title', 'B');
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
