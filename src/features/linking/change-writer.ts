import type { App, TFile } from 'obsidian';
import { applyEdits, findAgain, takeBackEdits, takeBackOf, type TakeBack, type TextEdit } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import { editorShowing } from '../../obsidian/editor-view';
import { IdleSlices } from '../../obsidian/idle-slices';
import { isPlainText } from '../../obsidian/text-file';
import type { ChangePlanner, ChosenChange } from './change-planner';
import type { NoteChanges, OnProgress } from './change-scan';
import type { Choice, NoteChoice } from './change-selection';

/** A note that was changed, and what takes it back. */
export interface ChangedNote {
  readonly file: TFile;
  readonly count: number;
  readonly back: TakeBack;
}

export interface WriteResult {
  readonly changed: readonly ChangedNote[];
  /** Choices that fit no place of their note as it was by then. */
  readonly outdated: number;
  /** Paths of the notes that could not be written. */
  readonly failed: readonly string[];
}

/** Finds out, on the text as it is when it is written, what to change; an empty list leaves the note alone. */
type Rewrite = (text: string) => readonly TextEdit[];

/** Makes changes in notes: through the editor that shows a note, as one step to undo, else in the file. */
export class ChangeWriter {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** @param choices from a preview; notes may have changed since, and are then looked at again. */
  async write(
    choices: readonly NoteChoice[],
    planner: ChangePlanner,
    onProgress: OnProgress,
  ): Promise<WriteResult> {
    const changed: ChangedNote[] = [];
    const failed: string[] = [];
    let outdated = 0;
    await this.#each(choices, onProgress, async (choice) => {
      const { file } = choice.note;
      const chosen = choice.chosen();
      let made: ChangedNote | undefined;
      const isWritten = await this.#rewrite(file, (text) => {
        const present = presentChoices(choice.note, chosen, { text, planner });
        const edits = planner.edits({ path: file.path, text }, present);
        made = { file, count: edits.length, back: takeBackOf(text, edits) };
        return edits;
      });
      if (!isWritten) failed.push(file.path);
      else if (made !== undefined) {
        outdated += chosen.length - made.count;
        if (made.count > 0) changed.push(made);
      }
    });
    return { changed, outdated, failed };
  }

  /** Takes changes back in the notes whose text is still what they left. Returns those notes. */
  async takeBack(changed: readonly ChangedNote[], onProgress: OnProgress): Promise<readonly ChangedNote[]> {
    const done: ChangedNote[] = [];
    await this.#each(changed, onProgress, async (note) => {
      let edits: readonly TextEdit[] | undefined;
      const isWritten = await this.#rewrite(note.file, (text) => {
        edits = takeBackEdits(text, note.back);
        return edits ?? [];
      });
      if (isWritten && edits !== undefined) done.push(note);
    });
    return done;
  }

  /** Answers whether the note could be written. */
  async #rewrite(file: TFile, rewrite: Rewrite): Promise<boolean> {
    const { vault, workspace } = this.#app;
    const editor = editorShowing(workspace, file);
    if (editor !== undefined) {
      const edits = rewrite(editor.state.doc.toString());
      if (edits.length > 0) applyEditsTo(editor, edits, 'input.link');
      return true;
    }
    try {
      const text = await vault.read(file);
      if (!(await isPlainText(vault, file, text))) return false;
      // Nothing to write is no reason to touch the file.
      if (rewrite(text).length === 0) return true;
      await vault.process(file, (current) => applyEdits(current, rewrite(current)));
      return true;
    } catch {
      return false;
    }
  }

  async #each<T>(
    items: readonly T[],
    onProgress: OnProgress,
    work: (item: T) => Promise<void>,
  ): Promise<void> {
    const slices = new IdleSlices(this.#app.workspace.containerEl.win);
    for (const [done, item] of items.entries()) {
      if (!slices.hasTime) {
        await slices.next();
        if (!onProgress(done, items.length)) return;
      }
      await work(item);
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
