import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
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
import { isComposing } from '../../editor/edit-intent';
import type { OpenNotes } from './open-notes';
import type { PaneWriter } from './pane-writer';
import type { SaveHook } from './save-hook';

/** What stamping needs. */
export interface StamperDeps {
  readonly clock: Clock;
  readonly settings: { get(): Settings };
  readonly ledger: StampLedger;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  readonly panes: PaneWriter;
  /** Whether a hand was at work in this part of the page just now. */
  readonly isHandAtWork: (pane: HTMLElement) => boolean;
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
  /** Has `stampFile` called when no pane is in the middle of a save. */
  readonly stampSoon: (file: TFile) => void;
  /** Rewrites the file as it is by then, when no editor can take the stamp. `false`: it is no text. */
  readonly process: (file: TFile, rewrite: (text: string) => string) => Promise<boolean>;
}

/** Reasons that settle the matter: what the note holds by then is never stamped for later. */
const settled: readonly StampSkip[] = [
  'not-edited',
  'off',
  'excluded-folder',
  'excluded-tag',
  'excluded-pattern',
  'template',
  'drawing',
  'opted-out',
  'without',
];

/** A note that a pane is about to write. */
interface Saving {
  readonly hook: SaveHook;
  readonly file: TFile;
  readonly text: string;
}

/** A stamp on its way to the file. */
interface Unconfirmed {
  readonly text: string;
  readonly plan: Extract<StampPlan, { ok: true }>;
  readonly at: Date;
  /** A save has set out with it. */
  tried: boolean;
}

/** Stamps notes: into the editor that is about to be saved, or into the file when no editor shows it. */
export class Stamper {
  readonly #deps: StamperDeps;
  readonly #unconfirmed = new Map<TFile, Unconfirmed>();
  /** Saved in Reading view, where the stamp follows the save into the file. */
  readonly #due = new Set<TFile>();

  constructor(deps: StamperDeps) {
    this.#deps = deps;
  }

  /** A pane is about to write its note. */
  readonly beforeSave = (hook: SaveHook): string | undefined => {
    const { file } = hook.view;
    if (!file) return undefined;
    const editor = this.#deps.notes.editorOf(hook.view);
    const text = editor ? editor.state.doc.toString() : hook.view.getViewData();
    const saving = { hook, file, text };
    this.#takeArrival(saving);
    // What was edited is in another pane, whose save will hold it and its stamp.
    if (text === hook.savedText && this.#isDirtyElsewhere(saving)) return undefined;
    this.#deps.panes.waitNoMore(file);
    this.#retryFailed(saving);
    const written = editor ? this.#stampEditor(saving, editor) : this.#saveWithoutEditor(saving);
    hook.noteSaved(written);
    this.#deps.ledger.write(file.path, written);
    const stamp = this.#unconfirmed.get(file);
    if (stamp) stamp.tried = true;
    return editor || written === text ? undefined : written;
  };

  /** Has the ledger know the file as the panes on it do. */
  takeArrivals(file: TFile): void {
    for (const hook of this.#deps.notes.hooksOf(file.path)) {
      this.#takeArrival({ hook, file, text: hook.view.getViewData() });
    }
  }

  /** The file was written: a stamp that was part of that has arrived. */
  confirm(file: TFile): void {
    const stamp = this.#unconfirmed.get(file);
    if (!stamp) return;
    this.#unconfirmed.delete(file);
    this.#deps.record.add(eventOf(file, stamp.plan, stamp.at));
  }

  /** Whether the file waits for a stamp that could not be part of a save. */
  isDue(file: TFile): boolean {
    return this.#due.has(file);
  }

  isUnconfirmed(file: TFile): boolean {
    return this.#unconfirmed.has(file);
  }

  forget(file: TFile): void {
    this.#unconfirmed.delete(file);
    this.#due.delete(file);
  }

  /** Stamps the note in an editor whose saves cannot be caught: its own save follows. */
  stampBeforeSave(editor: EditorView, file: TFile): void {
    if (isComposing(editor)) return;
    const text = editor.state.doc.toString();
    const plan = this.#plan(file, text);
    if (plan.ok) this.#putIntoPanes(file, editor, plan);
    else this.#skipped(file, text, plan.skip);
  }

  /** Stamps the file itself, whether or not it was edited. */
  async stampFile(file: TFile): Promise<StampPlan> {
    const { record, clock, settings } = this.#deps;
    const at = clock();
    this.#due.delete(file);
    let plan: StampPlan = { ok: false, skip: 'not-written' };
    const failure = await this.replaceInFile(
      file,
      (text) => {
        plan = planStamp(text, at, settings.get());
        return plan.ok ? plan.edits : undefined;
      },
      at,
    );
    const done: StampPlan = failure === undefined ? plan : { ok: false, skip: failure };
    record.add(eventOf(file, done, at));
    return done;
  }

  /**
   * Puts edits of a stamp's value into the file as it is by then, and into the editors that hold the same text; the
   * note counts as stamped afterwards. `undefined` for edits leaves the note alone. Returns why it was not written.
   */
  async replaceInFile(
    file: TFile,
    editsFor: (text: string) => readonly TextEdit[] | undefined,
    at?: Date,
  ): Promise<'not-written' | 'not-text' | undefined> {
    const { ledger, panes } = this.#deps;
    try {
      const isText = await this.#deps.process(file, (text) => {
        const edits = editsFor(text);
        if (!edits) return text;
        panes.putIntoAlike(file, text, edits);
        const replaced = applyEdits(text, edits);
        ledger.settle(file.path, replaced, at);
        ledger.write(file.path, replaced);
        return replaced;
      });
      return isText ? undefined : 'not-text';
    } catch {
      return 'not-written';
    }
  }

  /** Stamps the note that an editor shows because the reader asks for it; the caller saves. */
  stampEditorNow(editor: EditorView, file: TFile): StampPlan {
    const { clock, settings, record } = this.#deps;
    const plan = planStamp(editor.state.doc.toString(), clock(), settings.get());
    if (plan.ok) this.#putIntoPanes(file, editor, plan);
    else record.add(eventOf(file, plan, clock()));
    return plan;
  }

  /** Puts edits of a stamp's value into an editor; the note counts as stamped afterwards. The caller saves. */
  replaceValue(editor: EditorView, file: TFile, edits: readonly TextEdit[]): void {
    this.#deps.panes.put({ file, editor, edits });
    this.#deps.ledger.settle(file.path, editor.state.doc.toString());
  }

  /** @returns the text that will be written */
  #stampEditor(saving: Saving, editor: EditorView): string {
    const { hook, file, text } = saving;
    const plan = this.#plan(file, text);
    const wait = plan.ok ? this.#deps.panes.whyWait(file, hook.isLeaving ? hook : undefined) : plan.skip;
    if (plan.ok && wait === undefined) this.#putIntoPanes(file, editor, plan);
    else if (wait !== undefined) this.#skipped(file, text, wait);
    return editor.state.doc.toString();
  }

  /**
   * Reading view: a checkbox was clicked, or the pane was turned over with changes. The view is given the stamped text
   * before the save takes it from there, and the editors behind it get the stamp as no step of undo. A view that is
   * being left writes it without showing it. Should a view not take the text, the stamp follows the save, into the file.
   * @returns the text to write
   */
  #saveWithoutEditor({ hook, file, text }: Saving): string {
    const { ledger, isHandAtWork, clock, panes } = this.#deps;
    const isWritten = text !== hook.savedText;
    if (isWritten && isHandAtWork(hook.view.containerEl)) ledger.edit(file.path);
    const plan = this.#plan(file, text);
    const wait = plan.ok ? panes.whyWait(file, hook.isLeaving ? hook : undefined) : plan.skip;
    if (!plan.ok || wait !== undefined) {
      if (wait !== undefined) this.#skipped(file, text, wait);
      return text;
    }
    const stamped = applyEdits(text, plan.edits);
    if (!hook.isClosing) {
      panes.putIntoAlike(file, text, plan.edits);
      if (!hook.show(stamped)) return this.#stampAfterwards(file, text, isWritten);
    }
    this.#expect(file, { text: stamped, plan, at: clock(), tried: false });
    return stamped;
  }

  #stampAfterwards(file: TFile, text: string, isWritten: boolean): string {
    this.#due.add(file);
    // Without a write there is no event that it could follow.
    if (!isWritten) this.#deps.stampSoon(file);
    return text;
  }

  #plan(file: TFile, text: string): StampPlan {
    const { ledger, settings, clock, bodyTagsOf, templateFolders } = this.#deps;
    return planStampOnSave(
      { path: file.path, text, tags: bodyTagsOf(file) },
      { ledger, settings: settings.get(), instant: clock(), templateFolders: templateFolders() },
    );
  }

  #putIntoPanes(file: TFile, editor: EditorView, plan: Unconfirmed['plan']): void {
    const { clock, settings, panes } = this.#deps;
    const at = clock();
    if (plan.edits.length > 0) {
      panes.put({ file, editor, edits: plan.edits }, (text) => {
        const other = planStamp(text, at, settings.get());
        return other.ok ? other.edits : [];
      });
    }
    this.#expect(file, { text: editor.state.doc.toString(), plan, at, tried: false });
  }

  #expect(file: TFile, stamp: Unconfirmed): void {
    this.#due.delete(file);
    const { ledger, notes } = this.#deps;
    ledger.settle(file.path, stamp.text, stamp.at);
    // What the reader wrote in another pane and this save does not hold is for a stamp of its own.
    const others = notes.hooksOf(file.path).filter((hook) => hook.hasEdits);
    if (others.some(({ view }) => this.#counts(stamp.text, view.getViewData()))) ledger.edit(file.path);
    this.#unconfirmed.set(file, stamp);
  }

  #skipped(file: TFile, text: string, skip: StampSkip): void {
    const { ledger, record, clock } = this.#deps;
    if (settled.includes(skip)) ledger.settle(file.path, text);
    if (skip !== 'not-edited') record.add({ path: file.path, at: clock(), outcome: skip });
  }

  #counts(before: string, after: string): boolean {
    return changeBetween(before, after, this.#deps.settings.get()).counts;
  }

  #isDirtyElsewhere({ hook, file }: Saving): boolean {
    return this.#deps.notes.hooksOf(file.path).some((other) => other !== hook && other.isDirty);
  }

  #takeArrival({ hook, file, text }: Saving): void {
    const disk = hook.takeArrival();
    if (disk === undefined) return;
    const { ledger, notes } = this.#deps;
    const others = notes.hooksOf(file.path).filter((other) => other !== hook);
    const shown = [text, ...others.map((other) => other.view.getViewData())];
    ledger.arrive(file.path, { disk, shown }, (before, after) => this.#counts(before, after));
  }

  /** The last stamp never reached the file: what it was for is to be stamped with the time of this save. */
  #retryFailed({ hook, file }: Saving): void {
    const failed = this.#unconfirmed.get(file);
    if (!failed?.tried || hook.savedText === undefined || hook.savedText === failed.text) return;
    this.#unconfirmed.delete(file);
    this.#deps.ledger.edit(file.path);
    this.#deps.record.add({ path: file.path, at: failed.at, outcome: 'not-written' });
  }
}

function eventOf(file: TFile, plan: StampPlan, at: Date): StampEvent {
  const { path } = file;
  if (!plan.ok) return { path, at, outcome: plan.skip };
  const { before, after, added } = plan;
  return { path, at, outcome: 'stamped', done: { before, after, added } };
}
