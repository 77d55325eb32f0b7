import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tasks } from '../../host/app/tasks';
import type { MarkdownView } from '../../host/view/markdown-view';
import { createHost } from '../../host/create-host';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

const body = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
const note = `---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\n${body}`;
const updated = (text: string) => /^updated: (.*)$/m.exec(text)?.[1];
let stamping: Stamping;

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function start(options: Partial<StampingOptions> = {}): Promise<Stamping> {
  stamping = await startStamping({ notes: { 'a.md': note, 'b.md': note }, ...options });
  return stamping;
}

function typeAtEnd(view: MarkdownView, text: string): void {
  const { cm } = view.editMode;
  cm.dispatch({
    changes: { from: cm.state.doc.length, insert: text },
    selection: { anchor: cm.state.doc.length + text.length },
    userEvent: 'input.type',
  });
}

/** Lets time pass without hurrying the disk. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a pane that is closed while a second one shows the note', () => {
  const moments = [0, 5, 11, 20, 50, 150, 400];

  it.each(moments.flatMap((typed) => [30, 300].map((disk) => [typed, disk] as const)))(
    'is typed into %i ms after, on a disk that takes %i ms',
    async (after, latency) => {
      const { host, disk } = await start();
      const plain = await createHost({ notes: { 'a.md': note, 'b.md': note } });
      for (const each of [plain, host]) {
        each.memory.latency = () => latency;
        const first = await each.open('a.md');
        const second = await each.open('a.md', { newTab: true });
        typeAtEnd(second, 'x');
        await pass(15);
        second.leaf.detach();
        await pass(after);
        expect(first.getViewData()).toContain(body);
        typeAtEnd(first, 'y');
        await pass(5000);
        first.leaf.detach();
        await pass(5000);
      }
      // The app's own merge may double a letter; it loses none.
      const apart = (text: string) => text.replace(/^updated: .*$/m, '');
      expect(apart(disk('a.md'))).toBe(apart(plain.memory.text('a.md') ?? ''));
      expect(disk('a.md')).toContain(`${body}xy`);
      expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:00 +0900');
      await plain.close();
    },
  );

  it('keeps its last text if the previous save is still running', async () => {
    const { host, disk } = await start();
    host.memory.latency = () => 300;
    const view = await host.open('a.md');
    typeAtEnd(view, 'x');
    host.command('editor:save-file');
    await pass(100);
    typeAtEnd(view, 'y');
    view.leaf.detach();
    await pass(2000);
    expect(disk('a.md')).toContain(`${body}xy`);
    expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:00 +0900');
  });
});

describe('an editor beside a Reading view of the note', () => {
  it('keeps its stamp', async () => {
    const { host, wait, disk } = await start();
    await host.open('a.md', { mode: 'preview' });
    const editing = await host.open('a.md', { newTab: true, mode: 'source' });
    typeAtEnd(editing, 'x');
    await wait(2000);
    await wait(100);
    editing.leaf.detach();
    await wait(5000);
    expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:02 +0900');
    expect(host.writes('a.md')).toBe(1);
  });
});

describe('the property panel', () => {
  it.each([
    ['with the settings as they come', {}],
    ['with an interval between stamps', { stampMinimumInterval: 60 }],
    ['with a smallest change', { stampMinimumChange: 20 }],
    ['where the body alone counts', { stampCounts: 'body' as const }],
  ])('never writes an older time back, %s', async (_, settings) => {
    const { host, wait, disk } = await start({ settings });
    const view = await host.open('a.md');
    typeAtEnd(view, 'x'.repeat(25));
    await wait(2000);
    await wait(1000);
    expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:02 +0900');
    expect(view.propertyPanel.properties()).toMatchObject({ updated: '2026-11-23 17:00:02 +0900' });
    await host.finish(view.propertyPanel.setProperty('tags', ['new']));
    expect(updated(disk('a.md')) ?? '').toMatch(/^2026/);
    await wait(10_000);
    expect(updated(disk('a.md')) ?? '').toMatch(/^2026/);
    expect(disk('a.md')).toContain('- new');
  });
});

describe('a field of the property panel that is being entered', () => {
  it('keeps its place: the save on the editor’s blur does not stamp yet', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    typeAtEnd(view, 'x');
    const input = view.propertyPanel.containerEl.querySelector('input');
    input?.focus();
    await wait(100);
    expect(document.activeElement).toBe(input);
    expect(disk('a.md')).toBe(`${note}x`);
    view.editor.focus();
    await wait(2100);
    expect(updated(disk('a.md')) ?? '').toMatch(/^2026-11-23 17:00:02/);
  });
});

describe('a disk that refuses', () => {
  it('is reported only by the app, and the typed text is stamped once the disk accepts it', async () => {
    const { host, wait, disk } = await start();
    const view = await host.open('a.md');
    host.memory.fails = (path) => path.endsWith('.md');
    typeAtEnd(view, 'x');
    await wait(2000);
    window.dispatchEvent(new Event('blur'));
    await wait(100);
    expect(disk('a.md')).toBe(note);
    host.memory.fails = () => false;
    typeAtEnd(view, 'y');
    await wait(2000);
    expect(disk('a.md')).toContain(`${body}xy`);
    expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:04 +0900');
  });
});

describe('quitting', () => {
  it('waits for the running save, and for the one after it', async () => {
    const { host, disk } = await start();
    host.memory.latency = () => 300;
    const view = await host.open('a.md');
    typeAtEnd(view, 'x');
    host.command('editor:save-file');
    await pass(100);
    typeAtEnd(view, 'y');
    let hasQuit = false;
    const quit = host.internals.workspace.quit(new Tasks()).then(() => (hasQuit = true));
    await pass(250);
    expect(hasQuit).toBe(false);
    await pass(2000);
    await quit;
    expect(disk('a.md')).toContain(`${body}xy`);
    expect(updated(disk('a.md'))).toBe('2026-11-23 17:00:00 +0900');
  });
});

describe('another plugin that wraps `save` of all views, later', () => {
  it('is called', async () => {
    const { host, wait } = await start();
    const view = await host.open('a.md');
    const saved = vi.spyOn(Object.getPrototypeOf(view) as MarkdownView, 'save');
    typeAtEnd(view, 'x');
    await wait(2000);
    expect(saved).toHaveBeenCalledOnce();
    saved.mockRestore();
  });
});
