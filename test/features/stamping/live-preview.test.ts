import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isolateHistory } from '@codemirror/commands';
import { type Stamping, startStamping } from './stamping';

const table = '| Term | Means |\n| ---- | ----- |\n| LLM  | many  |';
const note = `---\nupdated: 2024-08-14 23:46:50 +0900\n---\n- [ ] task\n\n${table}\n\nend\n`;
const stamped = (time: string, text = note) => text.replace('2024-08-14 23:46:50', `2026-11-23 ${time}`);

let stamping: Stamping;
beforeEach(async () => {
  vi.useFakeTimers();
  stamping = await startStamping({ notes: { 'a.md': note } });
  const { editor } = await stamping.host.open('a.md');
  editor.setCursor(editor.lastLine(), 0);
});
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

const content = () => stamping.host.view.editMode.cm.contentDOM;

/** Presses a cell of the table, counted from the head's first. */
function press(index: number): void {
  const cell = content().querySelectorAll('.cm-table-widget :is(th, td)')[index];
  cell?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  const { cm } = stamping.host.view.editMode.tableCell ?? {};
  cm?.dispatch({ selection: { anchor: cm.state.doc.length } });
}

describe('in Live Preview', () => {
  it('a click on a checkbox is an edit: text and stamp are saved in one write', async () => {
    const { host, wait, disk } = stamping;
    content().querySelector<HTMLElement>('.task-list-item-checkbox')?.click();
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:02').replace('[ ]', '[x]'));
    await wait(60_000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('text typed in a cell is an edit: text and stamp are saved in one write, and the cell stays open', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    const { tableCell } = host.view.editMode;
    host.type('s');
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:02').replace('| LLM  |', '| LLMs |'));
    await wait(60_000);
    expect(host.writes('a.md')).toBe(1);
    expect(host.view.editMode.tableCell).toBe(tableCell);
    expect(tableCell?.cm.state.doc.toString()).toBe('LLMs');
  });

  it('if saves cannot be intercepted, the note is stamped and never the cell', async () => {
    const { host, wait, disk, store } = stamping;
    await host.finish(store.update({ stampAddMissing: 'block' }));
    Object.defineProperty(host.view, 'dirty', { get: () => undefined, set: () => undefined });
    press(2);
    host.type('s');
    await wait(1000);
    await wait(1000);
    expect(disk('a.md')).toMatch(/^---\nupdated: 2026-11-23 17:00:0[12] \+0900\n---\n/);
    expect(disk('a.md')).toContain('| LLMs |');
    expect(host.view.editMode.tableCell?.cm.state.doc.toString()).toBe('LLMs');
  });

  it('entering a cell is not an edit', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    host.press('Tab');
    host.command('editor:save-file');
    await wait(60_000);
    expect(disk('a.md')).toBe(note);
    expect(host.writes('a.md')).toBe(0);
  });

  it('text typed in a cell and undone is not an edit', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    host.type('s');
    host.press('Mod-z');
    expect(host.view.getViewData()).toBe(note);
    await wait(60_000);
    expect(disk('a.md')).toBe(note);
    expect(host.writes('a.md')).toBe(0);
  });

  it('Hangul being composed in a cell stays whole, and the stamp waits for the end of the composition', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    const composition = host.compose();
    composition.update('ㅎ').update('하');
    await wait(2000);
    expect(disk('a.md')).toContain('LLM하');
    expect(disk('a.md')).toContain('updated: 2024-08-14');
    composition.update('한');
    composition.end();
    await wait(4000);
    expect(disk('a.md')).toMatch(/^---\nupdated: 2026-11-23 17:00:0\d \+0900\n---\n/);
    expect(disk('a.md')).toContain('| LLM한 |');
  });

  it('undo in a cell restores the text, and keeps the stamp', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    host.type('s');
    await wait(2000);
    host.press('Mod-z');
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:04'));
  });

  it('a stamp while a cell is open does not affect text typed elsewhere', async () => {
    const { host, wait, disk } = stamping;
    press(2);
    host.view.editMode.cm.dispatch({
      changes: { from: note.length, insert: 'more' },
      userEvent: 'input.type',
      annotations: isolateHistory.of('full'),
    });
    await wait(2000);
    host.type('s');
    await wait(2000);
    expect(disk('a.md')).toBe(stamped('17:00:04', `${note}more`).replace('| LLM  |', '| LLMs |'));
    expect(host.writes('a.md')).toBe(2);
  });
});
