import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../create-host';

let host: Host;
beforeEach(async () => {
  host = await createHost({ notes: { 'A.md': 'a note\n', 'B.md': 'another\n' } });
});
afterEach(() => host.close());

const popoutOf = (leaf: { getContainer(): { win: Window; doc: Document } }) => leaf.getContainer();

describe('a pop-out window', () => {
  it('has a document of its own, with the helpers of the app', async () => {
    const opened = vi.fn();
    host.app.workspace.on('window-open', opened);
    const leaf = host.app.workspace.openPopoutLeaf();
    await leaf.openFile(host.file('A.md'));
    const { win, doc } = popoutOf(leaf);
    expect(opened).toHaveBeenCalledExactlyOnceWith(leaf.getContainer(), win);
    expect(doc).not.toBe(document);
    expect(leaf.view.containerEl.doc).toBe(doc);
    expect(doc.body.hasClass('is-popout-window')).toBe(true);
    const native = doc.importNode(doc.body);
    expect(native instanceof HTMLElement).toBe(false);
    expect(native.instanceOf(HTMLElement)).toBe(true);
    expect(native.createSpan({ text: 'in it' }).win).toBe(win);
  });

  it('is where `activeWindow` and `activeDocument` point while it is worked in', async () => {
    await host.open('A.md');
    const main = host.view.leaf;
    const leaf = host.app.workspace.openPopoutLeaf();
    await leaf.openFile(host.file('B.md'));
    const { win, doc } = popoutOf(leaf);
    expect([activeWindow, activeDocument]).toEqual([win, doc]);
    window.dispatchEvent(new Event('focus'));
    expect(host.internals.workspace.activeLeaf).toBe(main);
    expect([activeWindow, activeDocument]).toEqual([window, document]);
    win.dispatchEvent(new Event('focus'));
    expect(host.app.workspace.getActiveFile()?.path).toBe('B.md');
  });

  it('tells of events where they were', () => {
    const { win, doc } = popoutOf(host.app.workspace.openPopoutLeaf());
    const seen: UIEvent[] = [];
    doc.body.addEventListener('click', (event) => seen.push(event));
    doc.body.click();
    expect([seen[0]?.win, seen[0]?.doc, seen[0]?.targetNode]).toEqual([win, doc, doc.body]);
    expect(seen[0]?.instanceOf(MouseEvent)).toBe(true);
  });

  it('takes a pane over with its text, and the pane hears of it', async () => {
    const view = await host.open('A.md');
    host.type('not saved: ');
    const migrated = vi.fn();
    view.containerEl.onWindowMigrated(migrated);
    host.internals.workspace.moveLeafToPopout(view.leaf);
    const { win, doc } = popoutOf(view.leaf);
    expect(migrated).toHaveBeenCalledExactlyOnceWith(win);
    expect(view.editMode.cm.root).toBe(doc);
    expect(doc.body.querySelector('.cm-content')?.textContent).toContain('not saved: a note');
  });

  it('saves its notes when it is closed, and the main window is active again', async () => {
    await host.open('A.md');
    const leaf = host.app.workspace.openPopoutLeaf();
    await leaf.openFile(host.file('B.md'));
    host.type('typed, ');
    const closed = vi.fn();
    host.app.workspace.on('window-close', closed);
    popoutOf(leaf).win.dispatchEvent(new Event('beforeunload'));
    await host.idle();
    expect(closed).toHaveBeenCalledOnce();
    expect(await host.read('B.md')).toBe('typed, another\n');
    expect(activeWindow).toBe(window);
    expect(host.app.workspace.getActiveFile()?.path).toBe('A.md');
  });

  it('goes when its last pane is closed', async () => {
    const leaf = host.app.workspace.openPopoutLeaf();
    await leaf.openFile(host.file('A.md'));
    leaf.detach();
    await host.idle();
    expect(document.querySelector('.popout-window')).toBeNull();
    expect(host.internals.workspace.floatingSplit.children).toEqual([]);
  });
});
