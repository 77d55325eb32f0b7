import { Annotation, Transaction, type Extension, type TransactionSpec } from '@codemirror/state';
import { type EditorView, ViewPlugin, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { TextEdit } from '../core';

/**
 * Who a change of the document comes from:
 * - `user`: typed, deleted, moved, pasted, undone, redone;
 * - `host`: put in by the app: the file read again, the other pane, the property panel (all of them `set`);
 * - `unsigned`: carries no user event. A checkbox, a command of the app, another plugin: who asked for it shows only
 *   from what the user did just before;
 * - `own`: our stamp, or a form that we gave the note without changing what it says.
 */
export type ChangeSource = 'user' | 'host' | 'unsigned' | 'own';

/** Whose change of an editor a listener is told of. */
export type HeardSource = Exclude<ChangeSource, 'own'>;

/** Marks our own changes, which are no edits by the user. */
export const stampAnnotation = Annotation.define<true>();

const userEvents = ['input', 'delete', 'move', 'undo', 'redo'] as const;

/** Where a transaction's change comes from; `undefined` when it changes nothing. */
export function changeSource(transaction: Transaction): ChangeSource | undefined {
  if (!transaction.docChanged) return undefined;
  if (transaction.annotation(stampAnnotation)) return 'own';
  const event = transaction.annotation(Transaction.userEvent);
  if (event === undefined) return 'unsigned';
  if (userEvents.some((name) => transaction.isUserEvent(name))) return 'user';
  return transaction.isUserEvent('set') ? 'host' : 'unsigned';
}

/** Told of what happens in the editors. Nothing here may dispatch: an update is under way. */
export interface EditorListener {
  opened(view: EditorView): void;
  closed(view: EditorView): void;
  changed(view: EditorView, source: HeardSource, update: ViewUpdate): void;
  /** The browser ended a composition. CodeMirror takes its text shortly afterwards. */
  compositionEnded(view: EditorView): void;
}

/** Tells `listener` of each editor and of changes that are not our own. A keystroke costs one look at its annotations. */
export function editIntent(listener: EditorListener): Extension {
  class Watcher implements PluginValue {
    readonly #view: EditorView;

    constructor(view: EditorView) {
      this.#view = view;
      listener.opened(view);
    }

    update(update: ViewUpdate): void {
      if (!update.docChanged) return;
      for (const transaction of update.transactions) {
        const source = changeSource(transaction);
        if (source !== undefined && source !== 'own') listener.changed(this.#view, source, update);
      }
    }

    destroy(): void {
      listener.closed(this.#view);
    }
  }
  return ViewPlugin.fromClass(Watcher, {
    eventObservers: { compositionend: (_event, view) => listener.compositionEnded(view) },
  });
}

/** Whether a composition (Hangul, Kana, Pinyin, …) is open. Changing the document now could break it. */
export function isComposing(view: EditorView): boolean {
  return view.composing || view.compositionStarted;
}

/**
 * The transaction that puts a stamp into the document: no selection, no scrolling, no undo step, no filters of other
 * extensions, which are for what users type. Cursors and folds map through it, and so does the undo history.
 */
export function stampTransaction(edits: readonly TextEdit[]): TransactionSpec {
  return {
    changes: edits.map(({ from, to, insert }) => ({ from, to, insert })),
    annotations: [stampAnnotation.of(true), Transaction.addToHistory.of(false)],
    filter: false,
  };
}
