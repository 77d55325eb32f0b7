import { history, undo } from '@codemirror/commands';
import { codeFolding, foldedRanges, foldEffect } from '@codemirror/language';
import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { applyEditsTo } from '../../src/editor/apply-edits';

const block = '---\ntitle: A\n---\n';

const views: EditorView[] = [];
afterEach(() => views.splice(0).forEach((view) => view.destroy()));

/** `|` stands for the cursor, `[` and `]` for the ends of the selection. */
function editor(marked: string): EditorView {
  const doc = marked.replace(/[[\]|]/g, '');
  const from = marked.search(/[[|]/);
  const to = marked.includes(']') ? marked.indexOf(']') - 1 : from;
  const view = new EditorView({
    state: EditorState.create({
      doc,
      selection: EditorSelection.single(from, to),
      extensions: [history(), codeFolding()],
    }),
  });
  views.push(view);
  return view;
}

function marked(view: EditorView): string {
  const { from, to, empty } = view.state.selection.main;
  const text = view.state.doc.toString();
  return empty
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

function insertBlock(view: EditorView): void {
  applyEditsTo(view, [{ from: 0, to: 0, insert: block }], 'input.front-matter');
}

describe('applyEditsTo', () => {
  it.each([
    ['|', `${block}|`],
    ['|body', `${block}|body`],
    ['bo|dy', `${block}bo|dy`],
    ['[bo]dy', `${block}[bo]dy`],
  ])('keeps the cursor of %j on its text', (before, after) => {
    const view = editor(before);
    insertBlock(view);
    expect(marked(view)).toBe(after);
  });

  it('is taken back by one undo, together with nothing else', () => {
    const view = editor('bo|dy');
    const type = (text: string): void =>
      view.dispatch({ changes: { from: 0, insert: text }, userEvent: 'input.type' });
    type('x');
    insertBlock(view);
    type('y');
    undo(view);
    expect(view.state.doc.toString()).toBe(`${block}xbody`);
    undo(view);
    expect(view.state.doc.toString()).toBe('xbody');
    undo(view);
    expect(view.state.doc.toString()).toBe('body');
  });

  it('takes several edits back at once', () => {
    const view = editor('a b| c');
    applyEditsTo(
      view,
      [
        { from: 0, to: 1, insert: 'AA' },
        { from: 4, to: 5, insert: 'CC' },
      ],
      'input',
    );
    expect(marked(view)).toBe('AA b| CC');
    undo(view);
    expect(marked(view)).toBe('a b| c');
  });

  it('keeps a fold on its text', () => {
    const view = editor('|# Heading\nbody');
    view.dispatch({ effects: foldEffect.of({ from: 9, to: 14 }) });
    insertBlock(view);
    const folds: string[] = [];
    foldedRanges(view.state).between(0, view.state.doc.length, (from, to) => {
      folds.push(view.state.sliceDoc(from, to));
    });
    expect(folds).toEqual(['\nbody']);
  });
});
