import type { TFile } from 'obsidian';
import {
  type ChangeStamp,
  findAgain,
  takeBackEdits,
  takeBackOf,
  type TakeBack,
  type TextEdit,
} from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import {
  type NoteWriting,
  type Rewrite,
  rewriteNote,
  type RewriteOutcome,
} from '../../obsidian/rewrite-note';
import { Slices, whileAwaited } from '../../obsidian/slices';
import type { ChangePlanner, ChosenChange } from './change-planner';
import { type NoteChanges, notesAtOnce, type OnProgress } from './change-scan';
import type { Choice, NoteChoice } from './change-selection';

/** A note that was changed, and what takes it back. */
export interface ChangedNote {
  readonly file: TFile;
  readonly count: number;
  readonly back: TakeBack;
  /** Takes its stamp back with it. */
  readonly stamp: ChangeStamp | undefined;
}

/** A note that had changed since the preview, so that choices fitted no place in it any more. */
export interface OutdatedNote {
  readonly path: string;
  /** How many choices. */
  readonly count: number;
}

export interface WriteResult {
  readonly changed: readonly ChangedNote[];
  readonly outdated: readonly OutdatedNote[];
  /** Paths of the notes of which a part was being edited by itself and not saved. */
  readonly unsaved: readonly string[];
  /** Paths of the notes that could not be written. */
  readonly failed: readonly string[];
}

/** Makes changes in notes: through the editor that shows a note, as one step to undo, else in the file. */
export class ChangeWriter {
  readonly #writing: NoteWriting;

  constructor(writing: NoteWriting) {
    this.#writing = writing;
  }

  /** @param choices from a preview; notes may have changed since, and are then looked at again. */
  async write(
    choices: readonly NoteChoice[],
    planner: ChangePlanner,
    onProgress: OnProgress,
  ): Promise<WriteResult> {
    const changed: ChangedNote[] = [];
    const outdated: OutdatedNote[] = [];
    const unsaved: string[] = [];
    const failed: string[] = [];
    await this.#each(choices, onProgress, async (choice) => {
      const { file } = choice.note;
      const chosen = choice.chosen();
      let text = '';
      let edits: readonly TextEdit[] = [];
      let stamp: ChangeStamp | undefined;
      const outcome = await this.#rewrite(file, {
        plan: (current) => {
          text = current;
          edits = planner.edits(
            { path: file.path, text },
            presentChoices(choice.note, chosen, { text, planner }),
          );
          return edits;
        },
        onStamp: (known) => (stamp = known),
      });
      if (outcome === 'unsaved-section') {
        unsaved.push(file.path);
        return;
      }
      if (outcome === 'not-text' || outcome instanceof Error) {
        failed.push(file.path);
        return;
      }
      const count = edits.length;
      if (count < chosen.length) outdated.push({ path: file.path, count: chosen.length - count });
      if (count > 0) changed.push({ file, count, back: takeBackOf(text, edits), stamp });
    });
    return { changed, outdated, unsaved, failed };
  }

  /** Takes changes back in the notes whose text is still what they left. Returns those notes. */
  async takeBack(changed: readonly ChangedNote[], onProgress: OnProgress): Promise<readonly ChangedNote[]> {
    const done: ChangedNote[] = [];
    await this.#each(changed, onProgress, async (note) => {
      let edits: readonly TextEdit[] | undefined;
      const outcome = await this.#rewrite(note.file, {
        plan: (text) => {
          edits = takeBackEdits(text, note.back);
          return edits ?? [];
        },
        takesBack: note.stamp,
      });
      if (outcome === 'written' && edits !== undefined) done.push(note);
    });
    return done;
  }

  #rewrite(file: TFile, rewrite: Omit<Rewrite, 'applyTo'>): Promise<RewriteOutcome> {
    return rewriteNote(this.#writing, file, {
      ...rewrite,
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.link'),
    });
  }

  async #each<T>(
    items: readonly T[],
    onProgress: OnProgress,
    work: (item: T) => Promise<void>,
  ): Promise<void> {
    const slices = new Slices(this.#writing.app.workspace.containerEl.win, whileAwaited);
    for (let done = 0; done < items.length; done += notesAtOnce) {
      if (!slices.hasTime) {
        await slices.next();
        if (!onProgress(done, items.length)) return;
      }
      await Promise.all(items.slice(done, done + notesAtOnce).map(work));
    }
  }
}

/** The choices that still fit the note, with the places that they have in it now. */
function presentChoices(
  { file, text: before, changes }: NoteChanges,
  chosen: readonly Choice[],
  { text, planner }: { readonly text: string; readonly planner: ChangePlanner },
): ChosenChange[] {
  if (text === before) return [...chosen];
  const places = planner.plan({ path: file.path, text });
  const found = findAgain({ text: before, places: changes }, { text, places });
  const present = new Map(changes.map((change, index) => [change, found[index]]));
  return chosen.flatMap(({ change, target }) => {
    const place = present.get(change);
    const same = place?.targets.find(({ label }) => label === target.label);
    return place === undefined || same === undefined
      ? []
      : [{ from: place.from, to: place.to, target: same }];
  });
}
