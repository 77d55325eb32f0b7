import type { EditorView } from '@codemirror/view';
import type { MarkdownView, TFile } from 'obsidian';
import type { StampSkip, TextEdit } from '../../core';
import { isComposing, stampTransaction } from '../../editor/edit-intent';
import type { OpenNotes } from './open-notes';
import type { SaveHook } from './save-hook';

/** A note as a pane is about to write it. */
export interface NoteInPanes {
  readonly file: TFile;
  readonly text: string;
  /** The pane that writes it and shows nothing of it any more. */
  readonly left?: SaveHook | undefined;
}

/** Puts stamps into the editors that show a note, all at once, and knows when they must be left alone. */
export class PaneWriter {
  readonly #notes: OpenNotes;
  /** Panes whose last save could not be stamped yet. */
  readonly #waiting = new Set<MarkdownView>();

  constructor(notes: OpenNotes) {
    this.#notes = notes;
  }

  /**
   * Stamps `editor`, and every other one that holds the same text. A pane that lacked the stamp would find the file
   * changed by others when the save is done, and merge; the editor behind a Reading view would get it as a change of the
   * app's, which undo takes back. A pane that lags behind is stamped as `editsFor` says of its text, so that its reload
   * is about what it lacks alone; but not one with changes of its own, which must merge anyway.
   */
  put(
    { file, editor, edits }: { file: TFile; editor: EditorView; edits: readonly TextEdit[] },
    editsFor: (text: string) => readonly TextEdit[] = () => [],
  ): void {
    const text = editor.state.doc.toString();
    this.putIntoLagging({ file, text }, editsFor);
    const hooks = this.#notes.hooksOf(file.path);
    if (hooks.some((hook) => this.#anyEditorOf(hook) === editor)) this.putIntoAlike({ file, text }, edits);
    else editor.dispatch(stampTransaction(edits));
  }

  /** Stamps the panes that hold another text and nothing to save, before those that hold this one. */
  putIntoLagging({ file, text, left }: NoteInPanes, editsFor: (text: string) => readonly TextEdit[]): void {
    for (const hook of this.#notes.hooksOf(file.path)) {
      const editor = this.#anyEditorOf(hook);
      const own = editor?.state.doc.toString();
      if (!editor || hook === left || own === undefined || own === text || hook.hasChanges) continue;
      const edits = editsFor(own);
      if (edits.length > 0) hook.put(editor, edits);
    }
  }

  /** Stamps the editors that hold this text of the note, as while the file itself is stamped. */
  putIntoAlike({ file, text, left }: NoteInPanes, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    for (const hook of this.#notes.hooksOf(file.path)) {
      const editor = this.#anyEditorOf(hook);
      if (hook !== left && editor?.state.doc.toString() === text) hook.put(editor, edits);
    }
  }

  /**
   * Why the editors of a note should not be changed now, if they should not; `leaving` is being closed anyway. They
   * count as waiting from then on.
   */
  whyWait(file: TFile, leaving?: SaveHook): StampSkip | undefined {
    const hooks = this.#notes.hooksOf(file.path).filter((hook) => hook !== leaving);
    const skip = hooks.some((hook) => this.#isComposing(hook))
      ? 'composing'
      : hooks.some(({ view }) => hasPropertyFocus(view))
        ? 'property-panel'
        : undefined;
    if (skip !== undefined) for (const { view } of hooks) this.#waiting.add(view);
    return skip;
  }

  isWaiting(view: MarkdownView): boolean {
    return this.#waiting.has(view);
  }

  waitNoMore(file: TFile): void {
    for (const { view } of this.#notes.hooksOf(file.path)) this.#waiting.delete(view);
  }

  #anyEditorOf({ view }: SaveHook): EditorView | undefined {
    return this.#notes.editorOf(view) ?? this.#notes.hiddenEditorOf(view);
  }

  #isComposing({ view }: SaveHook): boolean {
    return view.getMode() === 'source' && this.#notes.editorsOf(view).some(isComposing);
  }
}

/** Whether the focus is in the property panel of a pane. */
export function hasPropertyFocus(view: MarkdownView): boolean {
  const focused = view.containerEl.doc.activeElement;
  return (
    focused !== null && view.containerEl.contains(focused) && focused.closest('.metadata-container') !== null
  );
}
