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
  type Settings,
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

/** What the stamps of all notes depend on. */
export interface StampContext {
  readonly clock: Clock;
  readonly settings: { get(): Settings };
  readonly record: StampRecord;
  /** Whether a hand was at work in this part of the page just now. */
  readonly isHandAtWork: (pane: HTMLElement) => boolean;
  /** Tags of a note, as the app knows them. */
  readonly bodyTagsOf: (file: TFile) => readonly string[];
  readonly templateFolders: () => readonly string[];
  /** Has the note in the file stamped soon, once no save of it is under way. */
  readonly stampFileSoon: (note: OpenNote) => void;
}

/** A plan that has edits, or says the present time already. */
type Stamp = Extract<StampPlan, { ok: true }>;

/** A stamp between the editor and the disk. It counts as done when the file has been written. */
interface StampUnderWay {
  /** The note with the stamp. */
  readonly text: string;
  readonly plan: Stamp;
  readonly at: Date;
  /** What was known of the note before it. */
  readonly before: NoteState;
  /** The pane whose save has set out with it. */
  carrier?: Pane;
}

/** A save that is about to set out, as the pane has it. */
interface Save {
  readonly pane: Pane;
  /** The editor that the pane shows; none in Reading view. */
  readonly editor: EditorView | undefined;
  readonly text: string;
  readonly savedText: string | undefined;
  readonly isLeaving: boolean;
  readonly isClosing: boolean;
}

/** How long ago a save may lie that a command is still about: somebody has opened the palette and looks for it. */
const justNowMs = 60_000;

/** One note that panes show: what is known of it, and what each thing that happens to it means for its stamp. */
export class OpenNote {
  readonly file: TFile;
  readonly panes: NotePanes;
  readonly #context: StampContext;
  #state: NoteState;
  #underWay: StampUnderWay | undefined;
  /** The last stamp of a save, while nothing has taken its place. */
  #last: Pick<StampUnderWay, 'plan' | 'at'> | undefined;
  /** Its last save could not hold the stamp, which follows into the file. */
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

  /** The last stamp is not known to have reached the file. */
  get isUnconfirmed(): boolean {
    return this.#underWay !== undefined;
  }

  /** The stamp is to be put into the file itself. */
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

  /** A pane has read the note again, with `text`. Others may hold changes of it: then it is open as it was. */
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

  /** Takes in what the panes know of the file and the note does not: others may have written it. */
  arrived(): void {
    for (const pane of this.panes.all()) {
      const disk = pane.takeArrival();
      if (disk !== undefined) this.#takeIn(disk);
    }
  }

  /** A pane is about to write the note. Returns the text to write, if that is not what the pane shows. */
  aboutToSave(pane: Pane): string | undefined {
    const { editor } = pane;
    // The note is still being read, and what the editor holds is saved already.
    if (editor && !holdsTextOf(editor.state, this.file)) return undefined;
    const { isLeaving, isClosing, savedText } = pane;
    const text = editor ? textOf(editor) : pane.text;
    const disk = pane.takeArrival();
    if (disk !== undefined) this.#takeIn(disk);
    // What was edited is in another pane, whose save will hold it and its stamp: this one, which has nothing but a stamp
    // to save, would write over it.
    if (this.panes.isSavedElsewhere(pane) && !this.#hasOwnText(savedText, text)) return savedText;
    this.panes.waitNoMore();
    this.#giveUpFailed();
    const written = this.#stampForSave({ pane, editor, text, savedText, isLeaving, isClosing });
    this.#state = afterWrite(this.#state, written);
    if (this.#underWay) this.#underWay.carrier = pane;
    pane.noteSaved(written);
    return written === pane.text ? undefined : written;
  }

  /** The file was written: a stamp that was part of that has arrived, and one that is to follow can. */
  arrivedOnDisk(): void {
    // Others wrote the file that the disk would not take from us.
    this.#giveUpFailed();
    if (this.#underWay) {
      const { plan, at } = this.#underWay;
      this.#underWay = undefined;
      this.#context.record.add(eventOf(this.file.path, plan, at));
    }
    if (this.#isDue) this.#context.stampFileSoon(this);
  }

  /** The stamp is to follow the next write into the file, or, should none come, soon. */
  stampAfterWrite(isWriteComing: boolean): void {
    this.#isDue = true;
    if (!isWriteComing) this.#context.stampFileSoon(this);
  }

  /** The stamp that was to be put into the file is being put there, or is not wanted any more. */
  noLongerDue(): void {
    this.#isDue = false;
  }

  /** The note is stamped as `text`, or is to be taken as if it had been. What another pane has to save is for a stamp of its own. */
  stamped(text: string, at?: Date): void {
    this.#state = afterStamp(this.#state, text, at);
    if (this.panes.editedBeside(text).some((other) => this.#counts(text, other))) this.edited();
  }

  // --- What the user asks for ------------------------------------------------------------------------------------

  /** Stamps the note in the editor that shows it; the caller saves. */
  stampNow(editor: EditorView): StampPlan {
    const { clock, settings, record } = this.#context;
    const [text, at] = [textOf(editor), clock()];
    const plan = planStamp(text, at, settings.get());
    // A stamp that changes nothing is in the file already, and no write would confirm it.
    if (plan.ok && plan.edits.length > 0) this.#putInto(editor, text, { plan, at });
    else record.add(eventOf(this.file.path, plan, at));
    return plan;
  }

  /** The file was given a stamp, or the value before it, and is `text` now. */
  stampedInFile(text: string, at?: Date): void {
    this.#isDue = false;
    this.#state = afterWrite(afterStamp(this.#state, text, at), text);
  }

  /** Puts edits of a stamp's value into an editor; the note counts as stamped afterwards. The caller saves. */
  replaceValue(editor: EditorView, edits: readonly TextEdit[]): void {
    this.panes.putInto(editor, { text: textOf(editor), edits, editsOf: () => [] });
    this.#state = afterStamp(this.#state, textOf(editor));
  }

  /**
   * The note is to be saved as it is, and that taken for its state at the last stamp. Whoever asks for that by the palette
   * or a menu has had it saved already, as the editor lost the focus: then that save's stamp is taken back.
   * @returns that stamp
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

  /** Stamps the note in an editor whose saves cannot be caught: its own save follows. */
  stampUncaught(editor: EditorView): void {
    if (isComposing(editor)) return;
    const text = textOf(editor);
    const plan = this.plan(text);
    if (plan.ok) this.#putInto(editor, text, { plan, at: this.#context.clock() });
    else this.#skipped(text, plan.skip);
  }

  /** Whether and how a save of `text` would be stamped now, were nothing in the way. */
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
    // Reading view: a checkbox was clicked.
    if (!editor && isWritten && isHandAtWork(pane.view.containerEl)) this.edited();
    const plan = this.#planNow(save);
    if (!plan.ok) {
      this.#skipped(text, plan.skip);
      return this.#keepStampBeside(save);
    }
    const at = clock();
    if (plan.edits.length === 0 && !isWritten) {
      // No write comes that could confirm it.
      this.stamped(text, at);
      this.#context.record.add(eventOf(this.file.path, plan, at));
      return text;
    }
    if (editor && !isClosing) return this.#putInto(editor, text, { plan, at });
    // A pane that is given up is written with its stamp without being changed.
    const left = isClosing ? pane : undefined;
    this.panes.put({ text, edits: plan.edits, editsOf: (other) => this.#editsAt(other, at), left });
    const stamped = applyEdits(text, plan.edits);
    if (!left && !pane.show(stamped)) {
      this.stampAfterWrite(isWritten);
      return text;
    }
    this.#expect({ text: stamped, plan, at });
    return stamped;
  }

  /**
   * The plan, unless the panes must be left alone now. A note that says the present time already needs no waiting, and
   * at quit there is nothing to wait for.
   */
  #planNow({ pane, text, isLeaving, isClosing }: Save): StampPlan {
    const plan = this.plan(text);
    const isQuitting = isLeaving && !isClosing;
    if (!plan.ok || plan.edits.length === 0 || isQuitting) return plan;
    const skip = this.panes.whyWait(isLeaving ? pane : undefined);
    return skip === undefined ? plan : { ok: false, skip };
  }

  /** @returns the note with the stamp: the one string of it that is kept */
  #putInto(editor: EditorView, text: string, { plan, at }: Pick<StampUnderWay, 'plan' | 'at'>): string {
    if (plan.edits.length > 0) {
      const editsOf = (other: string) => this.#editsAt(other, at);
      this.panes.putInto(editor, { text, edits: plan.edits, editsOf });
    }
    const stamped = textOf(editor);
    this.#expect({ text: stamped, plan, at });
    return stamped;
  }

  /**
   * A save that sets out while that of another pane is still on its way, with a text that has not its stamp, would take
   * the stamp back.
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
   * Gives the last stamp up if it has never reached the file, as the pane knows that carried it: what it was for is to be
   * stamped at the next save.
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

  /** Whether there is more to save in a pane than a stamp. */
  #hasOwnText(savedText: string | undefined, text: string): boolean {
    if (savedText === undefined) return true;
    const { stampKey } = this.#context.settings.get();
    return changeBetween(savedText, text, { stampKey, stampCounts: 'all' }).counts;
  }

  #counts(before: string, after: string): boolean {
    return changeBetween(before, after, this.#context.settings.get()).counts;
  }
}
