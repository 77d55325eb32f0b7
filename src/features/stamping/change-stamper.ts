import {
  afterEdit,
  atLoad,
  applyEdits,
  type ChangeStamp,
  eventOf,
  planStampOnSave,
  planStampTakenBack,
  type StampDone,
  type StampPlan,
  stampBefore,
  whyNoEdit,
} from '../../core';
import type { EditorView } from '@codemirror/view';
import type { TFile } from 'obsidian';
import type { FileChange, NoteChange, NoteStamper, StampedFile } from '../../obsidian/note-stamper';
import type { StampContext } from './open-note';
import type { OpenNotes } from './open-notes';
import { textOf } from './pane';

export interface ChangeStamperDeps {
  readonly notes: OpenNotes;
  readonly context: StampContext;
  /** Called before a command changes a note in an editor. The note's next save writes the stamp. */
  readonly onChange: (file: TFile) => void;
}

/**
 * Stamps the changes of commands. Such a change is an edit by the user, so it stamps the note in the same write; in an
 * editor that is the note's next save, as for typed text. Taking the change back takes its stamp back too.
 */
export class ChangeStamper implements NoteStamper {
  readonly #deps: ChangeStamperDeps;

  constructor(deps: ChangeStamperDeps) {
    this.#deps = deps;
  }

  changeShown(
    editor: EditorView,
    { file, takesBack }: NoteChange,
    change: () => void,
  ): ChangeStamp | undefined {
    const { context, onChange } = this.#deps;
    const before = this.#stampBefore(file, textOf(editor));
    onChange(file);
    // The change gets a stamp of its own, so that it can be taken back alone.
    context.record.closeStretch(file.path);
    change();
    if (before && takesBack) this.#takeBackShown(editor, file, takesBack);
    return before;
  }

  changeFile({ file, takesBack, before, after }: FileChange): StampedFile {
    const known = this.#stampBefore(file, before);
    const edits = known && takesBack ? this.#planTakenBack(file, after, takesBack) : undefined;
    if (edits && takesBack) {
      const text = applyEdits(after, edits);
      return { text, stamp: known, written: () => this.#takenBackInFile(file, text, takesBack) };
    }
    const { clock, settings, templateFolders, bodyTagsOf } = this.#deps.context;
    const at = clock();
    const plan = planStampOnSave(
      { path: file.path, text: after, tags: bodyTagsOf(file) },
      {
        state: afterEdit(atLoad(before)),
        settings: settings.get(),
        instant: at,
        templateFolders: templateFolders(),
      },
    );
    const text = plan.ok ? applyEdits(after, plan.edits) : after;
    const stamp = known && { ...known, done: plan.ok ? doneOf(plan) : undefined };
    return { text, stamp, written: () => this.#writtenInFile(file, { text, plan, at }) };
  }

  /** `undefined` if the note has edits by the user that are not stamped yet. */
  #stampBefore(file: TFile, text: string): ChangeStamp | undefined {
    const { notes, context } = this.#deps;
    const settings = context.settings.get();
    const note = notes.find(file);
    const skip = note ? whyNoEdit({ text }, note.state, settings) : 'not-edited';
    if (skip !== 'not-edited' && skip !== 'unchanged') return undefined;
    return stampBefore(text, settings.stampKey, this.#lastStamp(file));
  }

  /** The note's last stamp, if it stands for a single save. */
  #lastStamp(file: TFile): StampDone | undefined {
    const event = this.#deps.context.record.lastStampOf(file.path);
    return event?.since === undefined ? event?.done : undefined;
  }

  #planTakenBack(file: TFile, text: string, change: ChangeStamp) {
    const { stampKey } = this.#deps.context.settings.get();
    return planStampTakenBack(text, stampKey, { change, present: this.#lastStamp(file) });
  }

  #takeBackShown(editor: EditorView, file: TFile, change: ChangeStamp): void {
    const edits = this.#planTakenBack(file, textOf(editor), change);
    if (!edits) return;
    this.#deps.notes.find(file)?.replaceValue(editor, edits);
    this.#noteTakenBack(file, change);
  }

  #takenBackInFile(file: TFile, text: string, change: ChangeStamp): void {
    this.#deps.notes.find(file)?.stampedInFile(text);
    this.#noteTakenBack(file, change);
  }

  #noteTakenBack(file: TFile, change: ChangeStamp): void {
    const { record, clock } = this.#deps.context;
    const last = this.#lastStamp(file);
    // If the change brought no stamp, do not take back the stamp of an earlier edit either.
    const done = change.done ?? (last === change.last ? undefined : last);
    if (done) record.takeBack(file.path, done, clock());
  }

  #writtenInFile(file: TFile, { text, plan, at }: { text: string; plan: StampPlan; at: Date }): void {
    const { notes, context } = this.#deps;
    if (plan.ok) notes.find(file)?.stampedInFile(text, at);
    context.record.add({ ...eventOf(file.path, plan, at), ...(plan.ok ? { end: 'closed' as const } : {}) });
  }
}

function doneOf({ before, after, added }: StampDone): StampDone {
  return { before, after, added };
}
