import { defaultKeymap, history, historyKeymap, moveLineDown, redo, undo } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { editIntent, isComposing, stampTransaction, type ChangeSource } from '../../src/editor/edit-intent';

const note = '---\ntitle: A\nupdated: 2024-08-14\n---\nbody\n';
const value = { from: note.indexOf('2024'), to: note.indexOf('2024') + 10 };

const open: EditorView[] = [];
afterEach(() => open.splice(0).forEach((view) => view.destroy()));

function edit(text: string) {
  const seen: ChangeSource[] = [];
  const happened: string[] = [];
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        editIntent({
          opened: () => happened.push('opened'),
          closed: () => happened.push('closed'),
          changed: (_view, source) => seen.push(source),
          compositionEnded: () => happened.push('composition ended'),
        }),
      ],
    }),
  });
  open.push(view);
  const type = (at: number, insert: string, userEvent?: string) =>
    view.dispatch({ changes: { from: at, insert }, ...(userEvent === undefined ? {} : { userEvent }) });
  const stamp = (insert: string) => view.dispatch(stampTransaction([{ ...value, insert }]));
  return { view, seen, happened, type, stamp, text: () => view.state.doc.toString() };
}

describe('editIntent', () => {
  it.each<[string, ChangeSource]>([
    ['input', 'user'],
    ['input.type', 'user'],
    ['input.type.compose', 'user'],
    ['input.paste', 'user'],
    ['delete.backward', 'user'],
    ['move.drop', 'user'],
    ['set', 'host'],
    ['inputmethod', 'unsigned'],
    ['select', 'unsigned'],
  ])('takes a change with the user event %s for one of the %s', (userEvent, source) => {
    const { seen, type } = edit(note);
    type(0, 'x', userEvent);
    expect(seen).toEqual([source]);
  });

  it('takes a change without user event for unsigned, and the moving of a line for the reader’s', () => {
    const { view, seen, type } = edit('a\nb\n');
    type(0, 'x');
    moveLineDown(view);
    expect(seen).toEqual(['unsigned', 'user']);
  });

  it('says nothing of a transaction that changes no text', () => {
    const { view, seen } = edit(note);
    view.dispatch({ selection: { anchor: 3 }, userEvent: 'select.pointer' });
    expect(seen).toEqual([]);
  });

  it('tells undo and redo for the reader’s', () => {
    const { view, seen, type } = edit(note);
    type(note.length, 'x', 'input.type');
    undo(view);
    redo(view);
    expect(seen).toEqual(['user', 'user', 'user']);
  });

  it('knows its editor from the beginning to the end', () => {
    const { view, happened } = edit(note);
    view.destroy();
    open.pop();
    expect(happened).toEqual(['opened', 'closed']);
  });

  it('sees a composition from its first event to its last', () => {
    const { view, happened } = edit(note);
    expect(isComposing(view)).toBe(false);
    view.contentDOM.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(isComposing(view)).toBe(true);
    view.contentDOM.dispatchEvent(new CompositionEvent('compositionend'));
    expect(happened).toContain('composition ended');
  });
});

describe('a stamp', () => {
  it('changes the value alone, and nobody is told of it', () => {
    const { seen, stamp, text } = edit(note);
    stamp('2026-11-23 17:00');
    expect(text()).toBe(note.replace('2024-08-14', '2026-11-23 17:00'));
    expect(seen).toEqual([]);
  });

  it('leaves the cursor on its text', () => {
    const { view, stamp } = edit(note);
    view.dispatch({ selection: { anchor: note.indexOf('body'), head: note.indexOf('dy') } });
    stamp('2026-11-23 17:00');
    const { from, to } = view.state.selection.main;
    expect(view.state.sliceDoc(from, to)).toBe('bo');
  });

  it('is no step of undo: undo and redo give their text back, before and after it, with the stamp kept', () => {
    const { view, type, stamp, text } = edit(note);
    const stamped = note.replace('2024-08-14', '2026-11-23');
    type(note.length, 'one', 'input.type');
    stamp('2026-11-23');
    undo(view);
    expect(text()).toBe(stamped);
    redo(view);
    expect(text()).toBe(`${stamped}one`);
    expect(undo(view) && undo(view)).toBe(false);
    expect(text()).toBe(stamped);
  });

  it('keeps an undone text when it comes between undo and redo', () => {
    const { view, type, stamp, text } = edit(note);
    type(note.length, 'one', 'input.type');
    undo(view);
    stamp('2026-11-23');
    redo(view);
    expect(text()).toBe(`${note.replace('2024-08-14', '2026-11-23')}one`);
  });

  it('passes by the filters that other extensions put on what is typed', () => {
    const view = new EditorView({
      state: EditorState.create({ doc: note, extensions: EditorState.changeFilter.of(() => false) }),
    });
    open.push(view);
    view.dispatch(stampTransaction([{ ...value, insert: '2026-11-23' }]));
    expect(view.state.doc.toString()).toContain('updated: 2026-11-23');
  });

  it('does not join what is typed before and after it into one step', () => {
    const { view, type, stamp, text } = edit(note);
    type(note.length, 'a', 'input.type');
    stamp('2026-11-23');
    view.dispatch({
      changes: { from: view.state.doc.length, insert: 'b' },
      userEvent: 'input.type',
      annotations: Transaction.time.of(Date.now() + 5000),
    });
    undo(view);
    expect(text()).toBe(`${note.replace('2024-08-14', '2026-11-23')}a`);
  });
});
