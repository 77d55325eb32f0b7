import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import {
  applyEdits,
  type Clock,
  planKept,
  planStamp,
  planStampOnSave,
  type Settings,
  type StampLedger,
  type StampPlan,
  type StampRecord,
  type StampSkip,
  type TextEdit,
} from '../../core';
import { isComposing } from '../../editor/edit-intent';
import { holdsTextOf } from '../../obsidian/loaded-note';
import type { LateStamps } from './late-stamps';
import type { OpenNotes } from './open-notes';
import type { PaneWriter } from './pane-writer';
import type { PaneLedger } from './pane-ledger';
import type { SaveHook } from './save-hook';
import { eventOf, type StampsUnderWay, type StampUnderWay } from './stamps-under-way';

/** What stamping needs. */
export interface StamperDeps {
  readonly clock: Clock;
  readonly settings: { get(): Settings };
  readonly ledger: StampLedger;
  readonly record: StampRecord;
  readonly notes: OpenNotes;
  readonly panes: PaneWriter;
  readonly paneLedger: PaneLedger;
  readonly underWay: StampsUnderWay;
  readonly late: LateStamps;
  /** Whether a hand was at work in this part of the page just now. */
  readonly isHandAtWork: (pane: HTMLElement) => boolean;
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
  /** Rewrites the file as it is by then, when no editor can take the stamp. `false`: it is no text. */
  readonly process: (file: TFile, rewrite: (text: string) => string) => Promise<boolean>;
}

/**
 * Reasons that settle the matter: what the note holds by then is never stamped for later. Typed and undone is no edit
 * either: what others change from here on is not to be stamped for it.
 */
const settled: readonly StampSkip[] = [
  'not-edited',
  'unchanged',
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

/** Stamps notes: into the editor that is about to be saved, or into the file when no editor shows it. */
export class Stamper {
  readonly #deps: StamperDeps;
  constructor(deps: StamperDeps) {
    this.#deps = deps;
  }

  /** A pane is about to write its note. */
  readonly beforeSave = (hook: SaveHook): string | undefined => {
    const { file } = hook.view;
    if (!file) return undefined;
    const { notes, panes, ledger, paneLedger, underWay } = this.#deps;
    const editor = notes.editorOf(hook.view);
    // The note is still being read, and what the editor holds is saved already.
    if (editor && !holdsTextOf(editor.state, file)) return undefined;
    const text = editor ? editor.state.doc.toString() : hook.view.getViewData();
    const saving = { hook, file, text };
    paneLedger.takeArrival(hook, file);
    // What was edited is in another pane, whose save will hold it and its stamp.
    if (text === hook.savedText && paneLedger.isSavedElsewhere(hook, file)) return undefined;
    panes.waitNoMore(file);
    // The last stamp never reached the file: what it was for is to be stamped with the time of this save.
    if (underWay.giveUpFailed(file)) ledger.edit(file.path);
    const written = editor ? this.#stampEditor(saving, editor) : this.#saveWithoutEditor(saving);
    hook.noteSaved(written);
    ledger.write(file.path, written);
    underWay.setOut(file, hook);
    return editor || written === text ? undefined : written;
  };

  isUnconfirmed(file: TFile): boolean {
    return this.#deps.underWay.has(file);
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
    this.#deps.late.forget(file);
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
        panes.putIntoAlike({ file, text }, edits);
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
    // A stamp that changes nothing is in the file already, and no write would confirm it.
    if (plan.ok && plan.edits.length > 0) this.#putIntoPanes(file, editor, plan);
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
    const plan = this.#planNow(hook, file, text);
    if (plan.ok) return this.#putIntoPanes(file, editor, plan);
    this.#skipped(file, text, plan.skip);
    return this.#keepStampBeside(saving, editor);
  }

  /**
   * A save that sets out while that of another pane is still on its way, with a text that has not its stamp, would take
   * the stamp back.
   * @returns the text that will be written
   */
  #keepStampBeside({ hook, file, text }: Saving, editor: EditorView): string {
    const { underWay, panes, settings } = this.#deps;
    const value = underWay.valueBeside(file, hook);
    const edit = value === undefined ? undefined : planKept(text, settings.get().stampKey, value);
    if (!edit) return text;
    panes.put({ file, editor, edits: [edit] });
    return editor.state.doc.toString();
  }

  /**
   * Reading view: a checkbox was clicked, or the pane was turned over with changes. The view is given the stamped text
   * before the save takes it from there, and the editors behind it get the stamp as no step of undo. A view that is
   * being left writes it without showing it. Should a view not take the text, the stamp follows the save, into the file.
   * @returns the text to write
   */
  #saveWithoutEditor({ hook, file, text }: Saving): string {
    const { ledger, isHandAtWork, clock, panes, late } = this.#deps;
    const isWritten = text !== hook.savedText;
    if (isWritten && isHandAtWork(hook.view.containerEl)) ledger.edit(file.path);
    const plan = this.#planNow(hook, file, text);
    if (!plan.ok) {
      this.#skipped(file, text, plan.skip);
      return text;
    }
    const stamped = applyEdits(text, plan.edits);
    const note = { file, text, left: hook.isClosing ? hook : undefined };
    panes.putIntoLagging(note, (lagging) => this.#editsAt(lagging, clock()));
    panes.putIntoAlike(note, plan.edits);
    if (!hook.isClosing && !hook.show(stamped)) {
      late.add(file, isWritten);
      return text;
    }
    this.#expect(file, { text: stamped, plan, at: clock() });
    return stamped;
  }

  /**
   * The plan, unless the panes must be left alone now. A note that says the present time already needs no waiting, and
   * at quit there is nothing to wait for.
   */
  #planNow(hook: SaveHook, file: TFile, text: string): StampPlan {
    const plan = this.#plan(file, text);
    const isQuitting = hook.isLeaving && !hook.isClosing;
    if (!plan.ok || plan.edits.length === 0 || isQuitting) return plan;
    const skip = this.#deps.panes.whyWait(file, hook.isLeaving ? hook : undefined);
    return skip === undefined ? plan : { ok: false, skip };
  }

  #plan(file: TFile, text: string): StampPlan {
    const { ledger, settings, clock, bodyTagsOf, templateFolders } = this.#deps;
    return planStampOnSave(
      { path: file.path, text, tags: bodyTagsOf(file) },
      { ledger, settings: settings.get(), instant: clock(), templateFolders: templateFolders() },
    );
  }

  /** @returns the note with the stamp: the one string of it that is kept */
  #putIntoPanes(file: TFile, editor: EditorView, plan: StampUnderWay['plan']): string {
    const { clock, panes } = this.#deps;
    const at = clock();
    if (plan.edits.length > 0) {
      panes.put({ file, editor, edits: plan.edits }, (lagging) => this.#editsAt(lagging, at));
    }
    const text = editor.state.doc.toString();
    this.#expect(file, { text, plan, at });
    return text;
  }

  #editsAt(text: string, at: Date): readonly TextEdit[] {
    const plan = planStamp(text, at, this.#deps.settings.get());
    return plan.ok ? plan.edits : [];
  }

  #expect(file: TFile, stamp: StampUnderWay): void {
    this.#deps.late.forget(file);
    this.#deps.paneLedger.settle(file, stamp.text, stamp.at);
    this.#deps.underWay.expect(file, stamp);
  }

  #skipped(file: TFile, text: string, skip: StampSkip): void {
    const { paneLedger, record, clock } = this.#deps;
    if (settled.includes(skip)) paneLedger.settle(file, text);
    if (skip !== 'not-edited') record.add({ path: file.path, at: clock(), outcome: skip });
  }
}
