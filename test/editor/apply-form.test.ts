import { history, undo } from '@codemirror/commands';
import { codeFolding, foldedRanges, foldEffect } from '@codemirror/language';
import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { planFormat } from '../../src/core';
import { applyForm } from '../../src/editor/apply-form';
import { changeSource } from '../../src/editor/edit-intent';

const views: EditorView[] = [];
afterEach(() => views.splice(0).forEach((view) => view.destroy()));

/** An editor with the cursor at `|`. */
function editor(marked: string, sources: (string | undefined)[] = []): EditorView {
  const view = new EditorView({
    state: EditorState.create({
      doc: marked.replace('|', ''),
      selection: EditorSelection.cursor(marked.indexOf('|')),
      extensions: [
        history(),
        codeFolding(),
        EditorView.updateListener.of(({ transactions }) => sources.push(...transactions.map(changeSource))),
      ],
    }),
  });
  views.push(view);
  return view;
}

/** Puts `title` first and dates into the usual form. */
function format(view: EditorView): void {
  const plan = planFormat(view.state.doc.toString(), {
    order: ['title', 'date'],
    dateKeys: ['date'],
    dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
    timeZone: '+09:00',
  });
  if (plan.ok) applyForm(view, plan);
}

function marked(view: EditorView): string {
  const { head } = view.state.selection.main;
  const text = view.state.doc.toString();
  return `${text.slice(0, head)}|${text.slice(head)}`;
}

describe('applyForm', () => {
  it.each([
    ['---\na: 1\ntitle: o|ne\n---\nx', '---\ntitle: o|ne\na: 1\n---\nx'],
    ['---\na|: 1\ntitle: one\n---\nx', '---\ntitle: one\na|: 1\n---\nx'],
    ['---\na: 1\ntitle: one|\n---\nx', '---\ntitle: one|\na: 1\n---\nx'],
    ['---\na: 1\ntitle: one\n---\nx|', '---\ntitle: one\na: 1\n---\nx|'],
    ['---\na: 1\nda|te: 2024-08-14T00:00Z\n---\n', '---\nda|te: 2024-08-14 09:00:00 +0900\na: 1\n---\n'],
    [
      '---\na: 1\ndate: 2024-08-14T00:00Z # |x\n---\n',
      '---\ndate: 2024-08-14 09:00:00 +0900 # |x\na: 1\n---\n',
    ],
  ])('takes the cursor of %j along', (before, after) => {
    const view = editor(before);
    format(view);
    expect(marked(view)).toBe(after);
    undo(view);
    expect(marked(view)).toBe(before);
  });

  it('takes folds along, of what moves and of what stays', () => {
    const view = editor('|---\na: 1\ntitle: >\n  one\n---\n# Heading\nbody');
    const [title, body] = [view.state.doc.line(3).to, view.state.doc.line(6).to];
    view.dispatch({
      effects: [
        foldEffect.of({ from: title, to: view.state.doc.line(4).to }),
        foldEffect.of({ from: body, to: view.state.doc.length }),
      ],
    });
    format(view);
    const folds: string[] = [];
    foldedRanges(view.state).between(0, view.state.doc.length, (from, to) => {
      folds.push(view.state.sliceDoc(from, to));
    });
    expect(folds).toEqual(['\n  one', '\nbody']);
  });

  it('is no edit by the user', () => {
    const sources: (string | undefined)[] = [];
    format(editor('|---\na: 1\ntitle: one\n---\n', sources));
    expect(sources).toEqual(['own']);
  });
});
