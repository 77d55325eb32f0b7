import { changesToMake, findFrontMatter, linkRewrites, movedOffset, shownNote } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import type { Choice, NoteChoice } from '../../runs/change-selection';
import { changeWork, type ChangeWriting, placedChoices } from '../../runs/change-work';
import type { OnProgress } from '../../runs/each-note';
import { type ChangedNote, NoteWriter, type WriteResult } from '../../runs/note-writer';
import { type BroughtNote, renameNote, restoreLinks, saveEditors } from './linking-notes';
import type { NoteToRename } from './new-name';
import type { PlannedRename, RenamePlanner } from './rename-planner';

/** A note that has another name now, and the notes whose links were brought along. */
interface RenamedNote extends NoteToRename {
  /** The path that it had. */
  readonly from: string;
  readonly brought: readonly BroughtNote[];
}

/** A term that has another name now, and what takes that back. */
export interface RenamedTerm {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly RenamedNote[];
  readonly changed: readonly ChangedNote[];
}

/** What is to be done. */
export interface RenameOrder {
  readonly from: string;
  readonly to: string;
  readonly choices: readonly NoteChoice[];
  readonly planner: RenamePlanner;
  readonly notes: readonly NoteToRename[];
}

export interface RenameTakenBack {
  /** Places that read again as they did. */
  readonly count: number;
  /** Paths of notes that say something else by now, or could not be named as they were. */
  readonly kept: readonly string[];
}

const renameWriting = {
  applyTo: (view, edits) => applyEditsTo(view, edits, 'input.rename'),
  countsAsEdit: true,
} as const satisfies Omit<ChangeWriting, 'unwatched'>;

/** Does what a preview has shown: files first, as the app does it, then what is written in notes. */
export class RenameRun {
  readonly #writing: NoteWriting;
  readonly #writer: NoteWriter;
  readonly #stampKey: string;

  /** @param stampKey the key that a save stamps: its value may be another when a renaming is taken back. */
  constructor(writing: NoteWriting, stampKey: string) {
    this.#writing = writing;
    this.#writer = new NoteWriter(writing);
    this.#stampKey = stampKey;
  }

  async run(
    order: RenameOrder,
    onProgress: OnProgress,
  ): Promise<{ readonly term: RenamedTerm; readonly result: WriteResult }> {
    const { from, to, planner } = order;
    const notes: RenamedNote[] = [];
    for (const note of order.notes) {
      const { path } = note.file;
      notes.push({ ...note, from: path, brought: await renameNote(this.#writing.app, note) });
    }
    const choices = order.choices.map((choice) => this.#placed(choice, notes, planner));
    const headings = new Set(
      choices.flatMap((choice) => choice.chosen().flatMap(({ change }) => headingOf(change))),
    );
    const makeable = choices.map(({ note, chosen }): NoteChoice => {
      const isBrought = notes.some(({ brought }) => brought.some(({ file }) => file === note.file));
      const done = isBrought ? new Set([...headings, shownNote]) : headings;
      return { note, chosen: () => madeWith(done, chosen()) };
    });
    const result = await this.#write(makeable, planner, onProgress);
    return { term: { from, to, notes, changed: result.changed }, result };
  }

  /** Notes whose properties change apart from the others, in which a stamp may add a whole block. */
  async #write(
    choices: readonly NoteChoice[],
    planner: RenamePlanner,
    onProgress: OnProgress,
  ): Promise<WriteResult> {
    const withProperties = choices.filter(changesProperties);
    const others = choices.filter((choice) => !withProperties.includes(choice));
    const write = (
      some: readonly NoteChoice[],
      unwatched: ChangeWriting['unwatched'],
    ): Promise<WriteResult> =>
      this.#writer.write(some, changeWork(planner, { ...renameWriting, unwatched }), onProgress);
    const first = await write(withProperties, { key: this.#stampKey });
    const second = await write(others, 'front-matter');
    return {
      changed: [...first.changed, ...second.changed],
      outdated: [...first.outdated, ...second.outdated],
      unsaved: [...first.unsaved, ...second.unsaved],
      failed: [...first.failed, ...second.failed],
    };
  }

  async takeBack({ notes, changed }: RenamedTerm, onProgress: OnProgress): Promise<RenameTakenBack> {
    const { done } = await this.#writer.takeBack(changed, renameWriting, onProgress);
    const kept = changed.filter((note) => !done.includes(note)).map(({ file }) => file.path);
    const { app } = this.#writing;
    for (const { file, path, from, brought } of [...notes].reverse()) {
      const isThere = app.vault.getFileByPath(path) === file;
      const other = app.vault.getAbstractFileByPath(from);
      if (!isThere || (other !== null && other !== file)) {
        kept.push(path);
        continue;
      }
      await saveEditors(
        app,
        brought.map((note) => note.file),
      );
      const present = await Promise.all(brought.map((note) => app.vault.read(note.file)));
      await renameNote(app, { file, path: from });
      // Of a note that is as the renaming left it, every byte comes back.
      const same = brought.filter(
        ({ after }, index) => withOneBreak(present[index] ?? '') === withOneBreak(after),
      );
      for (const note of same) await restoreLinks(this.#writing, note);
    }
    return { count: done.reduce((sum, { count }) => sum + count, 0), kept };
  }

  /** The choices of a note where they are once the app has brought its links along. */
  #placed(choice: NoteChoice, notes: readonly RenamedNote[], planner: RenamePlanner): NoteChoice {
    const { file } = choice.note;
    const brought = notes.flatMap((note) => note.brought.filter((each) => each.file === file));
    const [first, last] = [brought[0], brought.at(-1)];
    if (first === undefined || last === undefined) return choice;
    // As the preview has the text: an editor knows but one line break.
    const inBreaks = choice.note.text.includes('\r') ? (text: string) => text : withOneBreak;
    const [before, after] = [inBreaks(first.before), inBreaks(last.after)];
    const rewrites = linkRewrites(before, after);
    if (rewrites === undefined) return choice;
    const moved = placedChoices(choice.note, choice.chosen(), { text: before, planner }).map(
      (placed): Choice => {
        const range = { from: movedOffset(placed.from, rewrites), to: movedOffset(placed.to, rewrites) };
        return { ...placed, ...range, change: { ...placed.change, ...range } };
      },
    );
    return { note: { file, text: after, changes: moved.map(({ change }) => change) }, chosen: () => moved };
  }
}

/** As an editor has a text. */
function withOneBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function changesProperties({ note, chosen }: NoteChoice): boolean {
  const bodyFrom = findFrontMatter(note.text)?.to ?? 0;
  return chosen().some(({ from }) => from < bodyFrom);
}

function headingOf({ heading }: PlannedRename): string[] {
  return heading === undefined ? [] : [heading];
}

function madeWith(done: ReadonlySet<string>, chosen: readonly Choice[]): Choice[] {
  const makeable = new Set(
    changesToMake(
      chosen.map(({ change }) => change as PlannedRename),
      done,
    ),
  );
  return chosen.filter(({ change }) => makeable.has(change as PlannedRename));
}
