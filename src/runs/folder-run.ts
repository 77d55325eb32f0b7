import type { TFile, TFolder } from 'obsidian';
import type { OnProgress } from './each-note';
import type { ListedLeft, ListedLine } from './note-list';

/** A note that a run would change, and what changes in it. */
export interface PlannedNote {
  readonly file: TFile;
  readonly lines: readonly ListedLine[];
}

/** What a run would do. */
export interface DryRun {
  readonly toDo: readonly PlannedNote[];
  readonly left: readonly ListedLeft[];
}

/** What came of a run, whether or not it was stopped on its way. */
export interface RunResult {
  /** How many notes were changed. */
  readonly count: number;
  /** Notes that were left alone after all. */
  readonly left: readonly ListedLeft[];
}

/** What came of taking a run back: `kept` are the paths of notes that say something else by now, or cannot be written. */
export interface RunTakenBack {
  readonly count: number;
  readonly kept: readonly string[];
}

/** One thing that is done to the notes of a folder: looked at first, then done, and taken back in one step. */
export interface FolderRun {
  /** Writes nothing. `undefined` when it was told not to go on. */
  preview(folder: TFolder, onProgress: OnProgress): Promise<DryRun | undefined>;
  /** Changes notes that a preview has found. Each is looked at again as it is by then. */
  run(files: readonly TFile[], onProgress: OnProgress): Promise<RunResult>;
  /** Whether there is a run that can be taken back. */
  readonly canTakeBack: boolean;
  /** What a stop leaves undone can still be taken back. */
  takeBack(onProgress: OnProgress): Promise<RunTakenBack>;
}
