import type { TFile, TFolder } from 'obsidian';
import type { OnProgress } from './each-note';
import type { ListedLeft, ListedLine } from './note-list';

/** A note that a run would change, and the changes in it. */
export interface PlannedNote {
  readonly file: TFile;
  readonly lines: readonly ListedLine[];
}

/** What a run would do. */
export interface DryRun {
  readonly toDo: readonly PlannedNote[];
  readonly left: readonly ListedLeft[];
}

/** The result of a run, complete or stopped. */
export interface RunResult {
  /** The number of notes that were changed. */
  readonly count: number;
  /** Notes that were left alone after all. */
  readonly left: readonly ListedLeft[];
}

/** The result of taking a run back. `kept` are the paths of notes that have changed since or cannot be written. */
export interface RunTakenBack {
  readonly count: number;
  readonly kept: readonly string[];
}

/** Something that is done to the notes of a folder: previewed first, then done, and taken back in one step. */
export interface FolderRun {
  /** Writes nothing. `undefined` if it was stopped. */
  preview(folder: TFolder, onProgress: OnProgress): Promise<DryRun | undefined>;
  /** Changes notes that a preview has found. Each is planned again on its present text. */
  run(files: readonly TFile[], onProgress: OnProgress): Promise<RunResult>;
  /** Whether there is a run that can be taken back. */
  readonly canTakeBack: boolean;
  /** If it is stopped, the rest can still be taken back. */
  takeBack(onProgress: OnProgress): Promise<RunTakenBack>;
}
