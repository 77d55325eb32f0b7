import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import {
  afterArrival,
  afterEdit,
  afterStamp,
  afterWrite,
  applyEdits,
  atLoad,
  changeBetween,
  type Clock,
  eventOf,
  type NoteState,
  planKept,
  planStamp,
  planStampOnSave,
  planTakeBack,
  type StampDone,
  type StampPlan,
  type StampRecord,
  settles,
  type StampSkip,
  type TextEdit,
} from '../../core';
import { isComposing } from '../../editor/edit-intent';
import { holdsTextOf } from '../../obsidian/loaded-note';
import type { NotePanes } from './note-panes';
import { type Pane, textOf } from './pane';
import type { SettingsPort } from '../../obsidian/settings-store';

/** The dependencies that all open notes share. */
export interface StampContext {
  readonly clock: Clock;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly record: StampRecord;
  /** Whether the user has just typed or clicked in this part of the page. */
  readonly isHandAtWork: (pane: HTMLElement) => boolean;
  /** The tags of a note's body, from the app's cache. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
  /** Stamps the note's file soon, once no save of it is running. */
  readonly stampFileSoon: (note: OpenNote) => void;
}

/** A plan that writes the time, or finds that it is already written. */
type Stamp = Extract<StampPlan, { ok: true }>;

/** A stamp that is being written. It counts as done when the file has been written. */
interface StampUnderWay {
  /** The note with the stamp. */
  readonly text: string;
  readonly plan: Stamp;
  readonly at: Date;
  /** The state of the note before the stamp. */
  readonly before: NoteState;
  /** The pane that is saving it. */
  carrier?: Pane;
}

/** A save that is about to start. */
interface Save {
  readonly pane: Pane;
  /** The editor that the pane shows; `undefined` in Reading view. */
  readonly editor: EditorView | undefined;
  readonly text: string;
  readonly savedText: string | undefined;
  readonly isLeaving: boolean;
  readonly isClosing: boolean;
}

/** A command may still refer to a save this long ago, since finding it in the palette takes time. */
const justNowMs = 60_000;

/** One open note: what is known about it, and a method for each event in its life. */
export class OpenNote {
  readonly file: TFile;
  readonly panes: NotePanes;
  readonly #context: StampContext;
  #state: NoteState;
  #underWay: StampUnderWay | undefined;
  /** The stamp of the last save, until another one replaces it. */
  #last: Pick<StampUnderWay, 'plan' | 'at'> | undefined;
  /** Whether the last save could not include the stamp, so that it must be written into the file afterwards. */
  #isDue = false;

  constructor(file: TFile, text: string, deps: { panes: NotePanes; context: StampContext }) {
    this.file = file;
    this.panes = deps.panes;
    this.#context = deps.context;
    this.#state = atLoad(text);
  }

  get state(): NoteState {
    return this.#state;
  }

  /** Whether the last stamp may not have reached the file yet. */
  get isUnconfirmed(): boolean {
    return this.#underWay !== undefined;
  }

  /** Whether the stamp must be written into the file itself. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** The pane that shows the note in an editor, if one does. */
  get shown(): { readonly pane: Pane; readonly editor: EditorView } | undefined {
    for (const pane of this.panes.all()) {
      const { editor } = pane;
      if (editor && holdsTextOf(editor.state, this.file)) return { pane, editor };
    }
    return undefined;
  }

  // --- What happens to the note ---------------------------------------------------------------------------------

  /** A pane has loaded the note as `text`. If another pane shows it too, nothing is new. */
  opened(pane: Pane, text: string): void {
    const isNews = !pane.isDirty && this.panes.all().every((other) => other === pane);
    if (isNews) this.#state = atLoad(text);
    pane.noteSaved();
  }

  /** The user changed the note, in this pane or in an editor that holds a section of it. */
  edited(pane?: Pane): void {
    this.#state = afterEdit(this.#state);
    pane?.noteEdit();
  }

  /** Takes in what the panes have read, since others may have written the file. */
  arrived(): void {
    for (const pane of this.panes.all()) {
      const disk = pane.takeArrival();
      if (disk !== undefined) this.#takeIn(disk);
    }
  }

  /** A pane is about to write the note. Returns the text to write, if it differs from what the pane shows. */
  aboutToSave(pane: Pane): string | undefined {
    const { editor } = pane;
    // The note is still loading: the editor still contains another note, which has been saved already.
    if (editor && !holdsTextOf(editor.state, this.file)) return undefined;
    const { isLeaving, isClosing, savedText } = pane;
    const text = editor ? textOf(editor) : pane.text;
    const disk = pane.takeArrival();
    if (disk !== undefined) this.#takeIn(disk);
    // The edits are in another pane, whose save will write them with their stamp. This pane differs only by a stamp,
    // and its save would overwrite the edits.
    if (this.panes.isSavedElsewhere(pane) && !this.#hasOwnText(savedText, text)) return savedText;
    this.panes.waitNoMore();
    this.#giveUpFailed();
    const written = this.#stampForSave({ pane, editor, text, savedText, isLeaving, isClosing });
    this.#state = afterWrite(this.#state, written);
    if (this.#underWay) this.#underWay.carrier = pane;
    pane.noteSaved(written);
    return written === pane.text ? undefined : written;
  }

  /**
   * The file was written. If a stamp was part of that write, it is done. If one had to wait for the write, it can
   * follow.
   */
  arrivedOnDisk(): void {
    // The disk may have refused our stamp before others wrote.
    this.#giveUpFailed();
    if (this.#underWay) {
      const { plan, at } = this.#underWay;
      this.#underWay = undefined;
      this.#context.record.add(eventOf(this.file.path, plan, at));
    }
    if (this.#isDue) this.#context.stampFileSoon(this);
  }

  /** The stamp must be written after the next write of the file, or soon if no write is coming. */
  stampAfterWrite(isWriteComing: boolean): void {
    this.#isDue = true;
    if (!isWriteComing) this.#context.stampFileSoon(this);
  }

  /** The stamp that had to wait is being written now, or is no longer wanted. */
  noLongerDue(): void {
    this.#isDue = false;
  }

  /** Marks `text` as stamped. Unsaved edits in another pane still count, and get a stamp of their own. */
  stamped(text: string, at?: Date): void {
    this.#state = afterStamp(this.#state, text, at);
    if (this.panes.editedBeside(text).some((other) => this.#counts(text, other))) this.edited();
  }

  // --- What the user asks for ------------------------------------------------------------------------------------

  /** Stamps the note in the editor that shows it. The caller must save it. */
  stampNow(editor: EditorView): StampPlan {
    const { clock, settings, record } = this.#context;
    const [text, at] = [textOf(editor), clock()];
    const plan = planStamp(text, at, settings.get());
    // A stamp without edits is already in the file, so no write will follow to confirm it.
    if (plan.ok && plan.edits.length > 0) this.#putInto(editor, text, { plan, at });
    else record.add(eventOf(this.file.path, plan, at));
    return plan;
  }

  /** The file was stamped, or its stamp was taken back. It now contains `text`. */
  stampedInFile(text: string, at?: Date): void {
    this.#isDue = false;
    this.#state = afterWrite(afterStamp(this.#state, text, at), text);
  }

  /** Changes the stamp's value in an editor. The note counts as stamped afterwards. The caller must save it. */
  replaceValue(editor: EditorView, edits: readonly TextEdit[]): void {
    this.panes.putInto(editor, { text: textOf(editor), edits, editsOf: () => [] });
    this.#state = afterStamp(this.#state, textOf(editor));
  }

  /**
   * Marks the text of the pane as stamped, so that saving it does not write the time. But opening the palette or a menu
   * takes the focus from the editor, which makes the app save the note; in that case the stamp of that save is taken
   * back.
   * @returns the stamp that was taken back
   */
  saveWithout({ editor, text }: Pane): StampDone | undefined {
    const { clock, settings } = this.#context;
    const last = this.#last;
    const isJustNow = last && clock().getTime() - last.at.getTime() < justNowMs;
    const edits =
      isJustNow && !this.#state.isEdited ? planTakeBack(text, settings.get().stampKey, last.plan) : undefined;
    if (!editor || !last || !edits) {
      this.#state = afterStamp(this.#state, text);
      return undefined;
    }
    this.#last = undefined;
    this.#underWay = undefined;
    this.replaceValue(editor, edits);
    return last.plan;
  }

  /** Stamps the note in an editor whose saves cannot be intercepted. Its own save will write the stamp. */
  stampUncaught(editor: EditorView): void {
    if (isComposing(editor)) return;
    const text = textOf(editor);
    const plan = this.plan(text);
    if (plan.ok) this.#putInto(editor, text, { plan, at: this.#context.clock() });
    else this.#skipped(text, plan.skip);
  }

  /** How a save of `text` would be stamped now, or why it would not be, provided that the panes may be changed. */
  plan(text: string): StampPlan {
    const { settings, clock, templateFolders, bodyTagsOf } = this.#context;
    return planStampOnSave(
      { path: this.file.path, text, tags: bodyTagsOf(this.file) },
      {
        state: this.#state,
        settings: settings.get(),
        instant: clock(),
        templateFolders: templateFolders(),
      },
    );
  }

  /** @param disk what others have written */
  #takeIn(disk: string): void {
    const shown = this.panes.all().map(({ text }) => text);
    this.#state = afterArrival(this.#state, { disk, shown }, (before, after) => this.#counts(before, after));
  }

  // --- How a save is stamped -------------------------------------------------------------------------------------

  /** @returns the text to write */
  #stampForSave(save: Save): string {
    const { pane, editor, text, isClosing } = save;
    const { isHandAtWork, clock } = this.#context;
    const isWritten = text !== save.savedText;
    // In Reading view, a change right after a click means that the user ticked a checkbox.
    if (!editor && isWritten && isHandAtWork(pane.view.containerEl)) this.edited();
    const plan = this.#planNow(save);
    if (!plan.ok) {
      this.#skipped(text, plan.skip);
      return this.#keepStampBeside(save);
    }
    const at = clock();
    if (plan.edits.length === 0 && !isWritten) {
      // No write will follow to confirm it.
      this.stamped(text, at);
      this.#context.record.add(eventOf(this.file.path, plan, at));
      return text;
    }
    if (editor && !isClosing) return this.#putInto(editor, text, { plan, at, carrier: pane });
    // A closing pane is written with the stamp, but its editor is not changed.
    const left = isClosing ? pane : undefined;
    this.panes.put({
      text,
      edits: plan.edits,
      editsOf: (other) => this.#editsAt(other, at),
      carrier: pane,
      left,
    });
    const stamped = applyEdits(text, plan.edits);
    if (!left && !pane.show(stamped)) {
      this.stampAfterWrite(isWritten);
      return text;
    }
    this.#expect({ text: stamped, plan, at });
    return stamped;
  }

  /**
   * The plan, unless the panes must not be changed now. A plan without edits need not wait, and when the app quits
   * nothing can wait.
   */
  #planNow({ pane, text, isLeaving, isClosing }: Save): StampPlan {
    const plan = this.plan(text);
    const isQuitting = isLeaving && !isClosing;
    if (!plan.ok || plan.edits.length === 0 || isQuitting) return plan;
    const skip = this.panes.whyWait(isLeaving ? pane : undefined);
    return skip === undefined ? plan : { ok: false, skip };
  }

  /** @returns the text with the stamp */
  #putInto(
    editor: EditorView,
    text: string,
    { plan, at, carrier }: Pick<StampUnderWay, 'plan' | 'at' | 'carrier'>,
  ): string {
    if (plan.edits.length > 0) {
      const editsOf = (other: string) => this.#editsAt(other, at);
      this.panes.putInto(editor, { text, edits: plan.edits, editsOf, carrier });
    }
    const stamped = textOf(editor);
    this.#expect({ text: stamped, plan, at });
    return stamped;
  }

  /**
   * Keeps the stamp that another pane is saving right now: saving this pane's text without it would overwrite it.
   * @returns the text to write
   */
  #keepStampBeside({ pane, editor, text, isClosing }: Save): string {
    const { carrier, plan } = this.#underWay ?? {};
    if (!plan || carrier === pane || !carrier?.isSaving) return text;
    const edit = planKept(text, this.#context.settings.get().stampKey, plan.after);
    if (!edit) return text;
    if (isClosing) return applyEdits(text, [edit]);
    if (!editor) return text;
    this.panes.putInto(editor, { text, edits: [edit], editsOf: () => [] });
    return textOf(editor);
  }

  #editsAt(text: string, at: Date): readonly TextEdit[] {
    const plan = planStamp(text, at, this.#context.settings.get());
    return plan.ok ? plan.edits : [];
  }

  #expect(stamp: Omit<StampUnderWay, 'before'>): void {
    this.#isDue = false;
    const before = this.#state;
    this.stamped(stamp.text, stamp.at);
    this.#underWay = { ...stamp, before };
    this.#last = stamp.plan.edits.length > 0 ? stamp : undefined;
  }

  #skipped(text: string, skip: StampSkip): void {
    const { record, clock } = this.#context;
    if (settles(skip)) this.stamped(text);
    if (skip !== 'not-edited') record.add({ path: this.file.path, at: clock(), outcome: skip });
  }

  /**
   * Gives up the last stamp if the pane that saved it knows that it never reached the file. The edits that it stood for
   * are stamped at the next save.
   */
  #giveUpFailed(): void {
    const { carrier, text, at, before } = this.#underWay ?? {};
    if (!carrier || !at || !before || carrier.isSaving) return;
    const { savedText } = carrier;
    if (savedText === undefined || savedText === text) return;
    this.#underWay = undefined;
    this.#state = afterEdit(before);
    this.#context.record.add({ path: this.file.path, at, outcome: 'not-written' });
  }

  /** Whether there is more to save than a stamp. */
  #hasOwnText(savedText: string | undefined, text: string): boolean {
    if (savedText === undefined) return true;
    const { stampKey } = this.#context.settings.get();
    return changeBetween(savedText, text, { stampKey, stampCounts: 'all' }).counts;
  }

  #counts(before: string, after: string): boolean {
    return changeBetween(before, after, this.#context.settings.get()).counts;
  }
}
