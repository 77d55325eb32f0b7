import { Annotation, Transaction, type Extension, type TransactionSpec } from '@codemirror/state';
import { type EditorView, ViewPlugin, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { TextEdit } from '../core';

/**
 * Where a change of the document comes from:
 * - `user`: typed, deleted, moved, pasted, undone, redone;
 * - `host`: the app made it (event `set`): it read the file again, or another pane or the property panel changed it;
 * - `unsigned`: the change has no user event: a checkbox, a command of the app, another plugin. Only what the user did
 *   just before shows whether the user asked for it;
 * - `own`: our stamp, or a reformatting by us that does not change what the note says.
 */
export type ChangeSource = 'user' | 'host' | 'unsigned' | 'own';

/** The sources of which a listener is told. */
export type HeardSource = Exclude<ChangeSource, 'own'>;

/** Marks our own changes, which are not edits by the user. */
export const stampAnnotation = Annotation.define<true>();

const userEvents = ['input', 'delete', 'move', 'undo', 'redo'] as const;

/** The source of a transaction's change; `undefined` if it changes nothing. */
export function changeSource(transaction: Transaction): ChangeSource | undefined {
  if (!transaction.docChanged) return undefined;
  if (transaction.annotation(stampAnnotation)) return 'own';
  const event = transaction.annotation(Transaction.userEvent);
  if (event === undefined) return 'unsigned';
  if (userEvents.some((name) => transaction.isUserEvent(name))) return 'user';
  return transaction.isUserEvent('set') ? 'host' : 'unsigned';
}

/** Is told what happens in the editors. Its methods must not dispatch, since an update is in progress. */
export interface EditorListener {
  opened(view: EditorView): void;
  closed(view: EditorView): void;
  changed(view: EditorView, source: HeardSource, update: ViewUpdate): void;
  /** The browser ended a composition. CodeMirror takes over its text shortly afterwards. */
  compositionEnded(view: EditorView): void;
}

/**
 * Tells `listener` of each editor, and of all changes except our own. A keystroke costs only a look at its annotations.
 */
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
 * A transaction that writes a stamp into the document, without a selection, scrolling or an undo step. Filters of other
 * extensions are skipped, since they are for what users type. Cursors, folds and the undo history are mapped through
 * it.
 */
export function stampTransaction(edits: readonly TextEdit[]): TransactionSpec {
  return {
    changes: edits.map(({ from, to, insert }) => ({ from, to, insert })),
    annotations: [stampAnnotation.of(true), Transaction.addToHistory.of(false)],
    filter: false,
  };
}
