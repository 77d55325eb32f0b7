import type { TFile } from 'obsidian';
import { changesToMake, findFrontMatter, linkRewrites, movedOffset, shownNote, textDigest } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { NoteWriting } from '../../obsidian/rewrite-note';
import type { Choice, NoteChoice } from '../../runs/change-selection';
import { changeWork, type ChangeWriting, placedChoices } from '../../runs/change-work';
import type { OnProgress } from '../../runs/each-note';
import { NoteWriter, type WriteResult } from '../../runs/note-writer';
import type { RunJournal } from '../../runs/run-journal';
import { type BroughtNote, formerLinks, renameNote, restoreLinks, saveEditors } from './linking-notes';
import type { NoteToRename } from './new-name';
import type { PlannedRename, RenamePlanner } from './rename-planner';
import { type FormerNote, fromStored, toStore } from './stored-renaming';

/** A note that has been renamed, and the notes whose links the app has updated. */
interface RenamedNote extends NoteToRename {
  /** Its former path. */
  readonly from: string;
  readonly brought: readonly BroughtNote[];
}

/** A renaming to be done. */
export interface RenameOrder {
  readonly from: string;
  readonly to: string;
  readonly choices: readonly NoteChoice[];
  readonly planner: RenamePlanner;
  readonly notes: readonly NoteToRename[];
}

/** The result of a renaming. */
export interface Renamed extends WriteResult {
  /** The number of notes that were renamed. */
  readonly notes: number;
}

export interface RenameTakenBack {
  readonly from: string;
  readonly to: string;
  /** The number of places that were restored. */
  readonly count: number;
  /** Paths of notes that have changed since, or could not be renamed back. */
  readonly kept: readonly string[];
}

const renameWriting = {
  applyTo: (view, edits) => applyEditsTo(view, edits, 'input.rename'),
  countsAsEdit: true,
} as const satisfies Omit<ChangeWriting, 'unwatched'>;

export interface RenameRunDeps {
  readonly writing: NoteWriting;
  /** The key that a save stamps. Its value may differ when a renaming is taken back. */
  readonly stampKey: () => string;
  readonly journal: RunJournal;
}

/** Makes the changes of a preview: first the app renames files, then text in notes is changed. */
export class RenameRun {
  readonly #writing: NoteWriting;
  readonly #writer: NoteWriter;
  readonly #deps: RenameRunDeps;

  constructor(deps: RenameRunDeps) {
    this.#deps = deps;
    this.#writing = deps.writing;
    this.#writer = new NoteWriter(deps.writing);
  }

  async run(order: RenameOrder, onProgress: OnProgress): Promise<Renamed> {
    const { from, to, planner } = order;
    const { journal } = this.#deps;
    const notes: RenamedNote[] = [];
    try {
      for (const note of order.notes) {
        const { path } = note.file;
        notes.push({ ...note, from: path, brought: await renameNote(this.#writing.app, note) });
      }
    } finally {
      // Also if the app could not rename one of them, since those before it have been renamed.
      journal.begin(toStore({ from, to, notes: notes.map(formerNote) }));
      if (notes.length > 0) journal.happened();
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
    await journal.end();
    return { ...result, notes: notes.length };
  }

  /** Notes whose properties change are written separately, because there a stamp may add a whole block. */
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
      this.#writer.write(
        some,
        {
          ...changeWork(planner, { ...renameWriting, unwatched }),
          onChanged: (note) => this.#deps.journal.add(note),
        },
        onProgress,
      );
    const first = await write(withProperties, { key: this.#deps.stampKey() });
    const second = await write(others, 'front-matter');
    return {
      changed: [...first.changed, ...second.changed],
      outdated: [...first.outdated, ...second.outdated],
      unsaved: [...first.unsaved, ...second.unsaved],
      failed: [...first.failed, ...second.failed],
    };
  }

  /** Takes back the last renaming, even one from before a restart; `undefined` if there is none any more. */
  async takeBack(): Promise<RenameTakenBack | undefined> {
    const { journal } = this.#deps;
    const { app } = this.#writing;
    const changed = await journal.notes();
    const fileAt = (path: string): TFile | null => app.vault.getFileByPath(journal.pathNow(path));
    const term = fromStored(await journal.about(), fileAt);
    if (term === undefined) {
      await journal.keep([]);
      return undefined;
    }
    const { done } = await this.#writer.takeBack(changed, renameWriting, () => true);
    const left = changed.filter((note) => !done.includes(note)).map(({ file }) => file.path);
    const kept = [...left, ...(await journal.gone())];
    for (const note of [...term.notes].reverse()) {
      if (!(await this.#takeBackName(note))) kept.push(journal.pathNow(note.path));
    }
    await journal.keep([]);
    const { from, to } = term;
    return { from, to, count: done.reduce((sum, { count }) => sum + count, 0), kept };
  }

  /**
   * Whether a note has its former name again. If it has been moved since, it stays in its folder; if it has been
   * renamed since, it keeps that name.
   */
  async #takeBackName({ path, from, brought }: FormerNote): Promise<boolean> {
    const { app } = this.#writing;
    const now = this.#deps.journal.pathNow(path);
    const file = app.vault.getFileByPath(now);
    if (file === null || nameIn(now) !== nameIn(path)) return false;
    const former = now === path ? from : now.slice(0, -nameIn(now).length) + nameIn(from);
    const other = app.vault.getAbstractFileByPath(former);
    if (other !== null && other !== file) return false;
    await saveEditors(
      app,
      brought.map((note) => note.file),
    );
    const present = await Promise.all(brought.map((note) => app.vault.read(note.file)));
    await renameNote(app, { file, path: former });
    // If a note is as the renaming left it, every byte is restored.
    const same = brought.filter(({ digest }, index) => textDigest(present[index] ?? '') === digest);
    for (const note of same) await restoreLinks(this.#writing, note);
    return true;
  }

  /** The choices of a note, at their places after the app has updated its links. */
  #placed(choice: NoteChoice, notes: readonly RenamedNote[], planner: RenamePlanner): NoteChoice {
    const { file } = choice.note;
    const brought = notes.flatMap((note) => note.brought.filter((each) => each.file === file));
    const [first, last] = [brought[0], brought.at(-1)];
    if (first === undefined || last === undefined) return choice;
    // In an editor, all line breaks are `\n`, so the text of the preview may be too.
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

/** The last part of a path. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A text as an editor contains it. */
function withOneBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function formerNote({ from, path, brought }: RenamedNote): FormerNote {
  return { from, path, brought: brought.map(formerLinks) };
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
