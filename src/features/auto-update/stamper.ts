import type { EditorView } from '@codemirror/view';
import type { MarkdownView, TFile } from 'obsidian';
import {
  applyEdits,
  changeBetween,
  type Clock,
  planStamp,
  planStampOnSave,
  type Settings,
  type StampEvent,
  type StampLedger,
  type StampPlan,
  type StampRecord,
  type StampSkip,
  type TextEdit,
} from '../../core';
import { isComposing, stampTransaction } from '../../editor/edit-intent';
import type { OpenNotes } from './open-notes';
import type { SaveHook } from './save-hook';

/** What stamping needs. */
export interface StamperDeps {
  readonly clock: Clock;
  readonly settings: { get(): Settings };
  readonly ledger: StampLedger;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  /** Whether a hand was at work in this part of the page just now. */
  readonly isHandAtWork: (pane: HTMLElement) => boolean;
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
  /** Rewrites the file as it is by then, when no editor can take the stamp. `false`: it is no text. */
  readonly process: (file: TFile, rewrite: (text: string) => string) => Promise<boolean>;
}

/** Reasons that settle the matter: what was edited until then is never stamped later. */
const settled: readonly StampSkip[] = [
  'off',
  'excluded-folder',
  'excluded-tag',
  'excluded-pattern',
  'template',
  'drawing',
  'opted-out',
  'without',
];

/** A stamp that stands in an editor, on its way to the file. */
interface Unconfirmed {
  readonly text: string;
  readonly plan: StampPlan & { ok: true };
  readonly at: Date;
}

/** Stamps notes: into the editor that is about to be saved, or into the file when no editor shows it. */
export class Stamper {
  readonly #deps: StamperDeps;
  readonly #unconfirmed = new Map<TFile, Unconfirmed>();
  /** Saved in Reading view, where the stamp follows the save. */
  readonly #afterWrite = new Set<TFile>();
  /** Panes whose last save could not be stamped yet. */
  readonly #waiting = new Set<MarkdownView>();

  constructor(deps: StamperDeps) {
    this.#deps = deps;
  }

  /** A pane is about to write its note. */
  readonly beforeSave = (hook: SaveHook): void => {
    const { view } = hook;
    const { file } = view;
    if (!file) return;
    const editor = this.#deps.notes.editorOf(view);
    const text = editor ? editor.state.doc.toString() : hook.text();
    this.#takeArrival(hook, file, text);
    this.#waiting.delete(view);
    const writes = text !== hook.savedText;
    if (editor) {
      this.#stampEditor({ hook, file, editor, text });
    } else {
      if (writes) this.#saveWithoutEditor({ hook, file, text });
      this.#written(hook, file, text);
    }
  };

  /** The file was written; a stamp that waited for that is done, or can be made now. */
  confirm(file: TFile): void {
    const { record } = this.#deps;
    const stamp = this.#unconfirmed.get(file);
    if (!stamp) return;
    this.#unconfirmed.delete(file);
    record.add(eventOf(file, stamp.plan, stamp.at));
  }

  /** Whether the file waits for a stamp that could not be part of the save. */
  takeAfterWrite(file: TFile): boolean {
    return this.#afterWrite.delete(file);
  }

  isWaiting(view: MarkdownView): boolean {
    return this.#waiting.has(view);
  }

  isUnconfirmed(file: TFile): boolean {
    return this.#unconfirmed.has(file);
  }

  forget(file: TFile): void {
    this.#unconfirmed.delete(file);
    this.#afterWrite.delete(file);
  }

  /** Stamps the note in an editor that no pane saves, as in a canvas: its own save follows. */
  stampLooseEditor(editor: EditorView, file: TFile): void {
    if (isComposing(editor)) return;
    const text = editor.state.doc.toString();
    const plan = this.#plan(file, text);
    if (plan.ok) this.#dispatch({ file, editor, text, plan });
    else this.#skipped(file, text, plan.skip);
  }

  /** Stamps the file itself. With `asked`, whether anything was edited does not matter. */
  async stampFile(file: TFile, { asked = false }: { asked?: boolean } = {}): Promise<StampPlan | undefined> {
    const { ledger, record, clock } = this.#deps;
    let done: { plan: StampPlan; text: string } | undefined;
    const at = clock();
    try {
      const isText = await this.#deps.process(file, (text) => {
        const plan = asked ? planStamp(text, at, this.#deps.settings.get()) : this.#plan(file, text);
        const stamped = plan.ok ? applyEdits(text, plan.edits) : text;
        done = { plan, text: stamped };
        if (plan.ok) ledger.settle(file.path, stamped, at);
        ledger.write(file.path, stamped);
        return stamped;
      });
      if (!isText) return this.#refused(file, 'not-text');
    } catch {
      return this.#refused(file, 'not-written');
    }
    if (done) record.add(eventOf(file, done.plan, at));
    return done?.plan;
  }

  /** Stamps the note that an editor shows because the reader asks for it; the caller saves. */
  stampEditorNow(editor: EditorView, file: TFile): StampPlan {
    const text = editor.state.doc.toString();
    const plan = planStamp(text, this.#deps.clock(), this.#deps.settings.get());
    if (plan.ok) this.#dispatch({ file, editor, text, plan });
    else this.#deps.record.add(eventOf(file, plan, this.#deps.clock()));
    return plan;
  }

  /** Puts edits of a stamp's value into an editor; the note counts as stamped afterwards. */
  replaceValue(editor: EditorView, file: TFile, edits: readonly TextEdit[]): void {
    editor.dispatch(stampTransaction(edits));
    this.#deps.ledger.settle(file.path, editor.state.doc.toString());
  }

  #stampEditor(note: { hook: SaveHook; file: TFile; editor: EditorView; text: string }): void {
    const { hook, file, editor, text } = note;
    this.#retryFailed(hook, file);
    const wait = hook.isLeaving ? undefined : whyWait(hook.view, editor);
    const plan = this.#plan(file, text);
    if (plan.ok && wait === undefined) {
      this.#dispatch({ file, editor, text, plan });
    } else {
      const skip = plan.ok ? wait : plan.skip;
      if (plan.ok) this.#waiting.add(hook.view);
      if (skip !== undefined) this.#skipped(file, text, skip);
    }
    this.#written(hook, file, editor.state.doc.toString());
  }

  /** Reading view: a checkbox was clicked. The text is the app's; the stamp follows the save, into the file. */
  #saveWithoutEditor({ hook, file, text }: { hook: SaveHook; file: TFile; text: string }): void {
    const { ledger, isHandAtWork } = this.#deps;
    if (isHandAtWork(hook.view.containerEl)) ledger.edit(file.path);
    const plan = this.#plan(file, text);
    if (plan.ok) this.#afterWrite.add(file);
    else this.#skipped(file, text, plan.skip);
  }

  #plan(file: TFile, text: string): StampPlan {
    const { ledger, settings, clock, bodyTagsOf, templateFolders } = this.#deps;
    return planStampOnSave(
      { path: file.path, text, tags: bodyTagsOf(file) },
      { ledger, settings: settings.get(), instant: clock(), templateFolders: templateFolders() },
    );
  }

  #dispatch(stamp: { file: TFile; editor: EditorView; text: string; plan: StampPlan & { ok: true } }): void {
    const { file, editor, plan } = stamp;
    const at = this.#deps.clock();
    if (plan.edits.length > 0) editor.dispatch(stampTransaction(plan.edits));
    const text = editor.state.doc.toString();
    this.#deps.ledger.settle(file.path, text, at);
    this.#unconfirmed.set(file, { text, plan, at });
  }

  #skipped(file: TFile, text: string, skip: StampSkip): void {
    const { ledger, record, clock } = this.#deps;
    if (settled.includes(skip)) ledger.settle(file.path, text);
    if (skip !== 'not-edited') record.add({ path: file.path, at: clock(), outcome: skip });
  }

  #refused(file: TFile, skip: StampSkip): StampPlan {
    this.#deps.record.add({ path: file.path, at: this.#deps.clock(), outcome: skip });
    return { ok: false, skip };
  }

  #written(hook: SaveHook, file: TFile, text: string): void {
    hook.noteSaved(text);
    this.#deps.ledger.write(file.path, text);
  }

  #takeArrival(hook: SaveHook, file: TFile, text: string): void {
    const disk = hook.takeArrival();
    if (disk === undefined) return;
    const { ledger, settings } = this.#deps;
    ledger.arrive(file.path, { disk, shown: text }, (before, after) => {
      return changeBetween(before, after, settings.get()).counts;
    });
  }

  /** The last stamp never reached the file: what it was for is to be stamped with the time of this save. */
  #retryFailed(hook: SaveHook, file: TFile): void {
    const failed = this.#unconfirmed.get(file);
    if (!failed || hook.savedText === undefined || hook.savedText === failed.text) return;
    this.#unconfirmed.delete(file);
    this.#deps.ledger.edit(file.path);
    this.#deps.record.add({ path: file.path, at: failed.at, outcome: 'not-written' });
  }
}

/** Why the editor should not be changed now. */
function whyWait(view: MarkdownView, editor: EditorView): StampSkip | undefined {
  if (isComposing(editor)) return 'composing';
  return hasPropertyFocus(view) ? 'property-panel' : undefined;
}

/** Whether the focus is in the property panel of a pane. */
export function hasPropertyFocus(view: MarkdownView): boolean {
  const focused = view.containerEl.doc.activeElement;
  return (
    focused !== null && view.containerEl.contains(focused) && focused.closest('.metadata-container') !== null
  );
}

function eventOf(file: TFile, plan: StampPlan, at: Date): StampEvent {
  const { path } = file;
  if (!plan.ok) return { path, at, outcome: plan.skip };
  const { before, after, added } = plan;
  return { path, at, outcome: 'stamped', done: { before, after, added } };
}
