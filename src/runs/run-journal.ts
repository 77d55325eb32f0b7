import type { DataAdapter, Vault } from 'obsidian';
import { type ChangeStamp, isRecord, type TakeBack, type Unwatched } from '../core';
import type { ChangedNote } from './note-writer';

/** Where the last run is stored. */
export interface RunJournalDeps {
  readonly vault: Vault;
  /** The path of the file, in the plugin's folder. */
  readonly path: string;
}

/** A file that was renamed. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The data for taking the last run back, stored on disk so that a restart does not lose them: one line of JSON per
 * note; before them a line about anything else that the run did; after them a line for each file that has been renamed
 * since. This is not a setting and stays on the device. A note that another device has changed is not taken back.
 */
export class RunJournal {
  readonly #deps: RunJournalDeps;
  /** The notes of the last run; `undefined` until the file has been read. */
  #notes: ChangedNote[] | undefined;
  /** What else the run did. */
  #about: unknown;
  /** Files that have been renamed since, in order. */
  #moves: Move[] = [];
  /** Paths of its notes that no longer exist. */
  #gone: readonly string[] = [];
  #isThere = false;
  /** A run that has not done anything yet. */
  #next: { readonly about: unknown } | undefined;
  /** Lines that are not written yet. */
  #unwritten: string[] = [];
  /** The first lines of the file, until they are on disk. A run is never appended to another one. */
  #opening: string | undefined;
  /** Whether the disk is busy. Notes that arrive in the meantime are written together. */
  #waits = false;
  /** Writes run one after another. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(deps: RunJournalDeps) {
    this.#deps = deps;
  }

  /** Checks whether there is a run of an earlier session. */
  async find(): Promise<void> {
    const isThere = await this.#adapter.exists(this.#deps.path).catch(() => false);
    if (this.#notes === undefined) this.#isThere = isThere;
  }

  get isEmpty(): boolean {
    if (this.#notes === undefined) return !this.#isThere;
    return this.#notes.length === 0 && this.#about === undefined;
  }

  /**
   * Begins a run. The data of the previous run are dropped at the first note of this run, or at `happened`.
   * @param about what else the run does, as JSON data
   */
  begin(about?: unknown): void {
    this.#unwritten = [];
    this.#next = { about };
  }

  /** The run has done what `about` says. */
  happened(): void {
    if (this.#next === undefined) return;
    this.#notes = [];
    this.#gone = [];
    this.#moves = [];
    this.#about = this.#next.about;
    this.#next = undefined;
    this.#opening = this.#about === undefined ? '' : `${JSON.stringify({ about: this.#about })}\n`;
    this.#flush();
  }

  add(note: ChangedNote): void {
    this.happened();
    this.#notes?.push(note);
    this.#unwritten.push(written(note));
    this.#flush();
  }

  /** A file was renamed. This is recorded so that its note is found after a restart. Does nothing without a run. */
  follow(move: Move): void {
    if (this.isEmpty) return;
    this.#moves.push(move);
    this.#unwritten.push(`${JSON.stringify({ move })}\n`);
    this.#flush();
  }

  /** The present path of a file that had `path` at the time of the run. */
  pathNow(path: string): string {
    return this.#moves.reduce((now, { from, to }) => (now === from ? to : now), path);
  }

  /** Resolves when the whole run is on disk, as far as the disk accepts it. */
  async end(): Promise<void> {
    this.#flush();
    await this.#lastWrite;
  }

  /** The notes of the last run, in the order in which they were changed, without those that are `gone`. */
  async notes(): Promise<readonly ChangedNote[]> {
    if (this.#notes !== undefined) return this.#notes;
    // Renames of this session are at the end of the file.
    await this.end();
    const text = this.#isThere ? await this.#adapter.read(this.#deps.path).catch(() => '') : '';
    const lines = text.split('\n').map(parse);
    this.#about = lines[0]?.about;
    this.#moves = lines.flatMap((line) => readMove(line?.move));
    const gone: string[] = [];
    // Skips a line that is not complete, as a crash may leave it.
    this.#notes = lines.flatMap((line) => {
      const back = readBack(line?.back);
      if (line === undefined || typeof line.path !== 'string' || back === undefined) return [];
      const path = this.pathNow(line.path);
      const file = this.#deps.vault.getFileByPath(path);
      if (file === null) {
        gone.push(path);
        return [];
      }
      const count = typeof line.count === 'number' ? line.count : 1;
      return [{ file, count, back, stamp: readStamp(line.stamp) }];
    });
    this.#gone = gone;
    return this.#notes;
  }

  /** Paths of the notes of the last run that no longer exist, or not under a known path. */
  async gone(): Promise<readonly string[]> {
    await this.notes();
    return this.#gone;
  }

  /** What else the last run did, as given to `begin`. */
  async about(): Promise<unknown> {
    await this.notes();
    return this.#about;
  }

  /** Stores what is left to take back. */
  async keep(notes: readonly ChangedNote[]): Promise<void> {
    this.#notes = [...notes];
    this.#about = undefined;
    this.#gone = [];
    this.#moves = [];
    this.#unwritten = notes.map(written);
    this.#opening = notes.length > 0 ? '' : undefined;
    if (notes.length === 0) this.#write(() => this.#adapter.remove(this.#deps.path));
    await this.end();
  }

  #flush(): void {
    if (this.#waits || (this.#unwritten.length === 0 && this.#opening === undefined)) return;
    this.#waits = true;
    this.#write(async () => {
      this.#waits = false;
      const opening = this.#opening;
      const lines = this.#unwritten.join('');
      this.#unwritten = [];
      if (opening === undefined) return this.#adapter.append(this.#deps.path, lines);
      await this.#adapter.write(this.#deps.path, opening + lines);
      this.#opening = undefined;
    });
  }

  /** If the disk accepts no more, the run can be taken back until the restart. */
  #write(write: () => Promise<void>): void {
    this.#lastWrite = this.#lastWrite.then(write).catch(() => undefined);
  }

  get #adapter(): DataAdapter {
    return this.#deps.vault.adapter;
  }
}

function written({ file, count, back, stamp }: ChangedNote): string {
  return `${JSON.stringify({ path: file.path, count, back: { ...back, places: [...back.places] }, stamp })}\n`;
}

function readMove(stored: unknown): Move[] {
  if (!isRecord(stored) || typeof stored.from !== 'string' || typeof stored.to !== 'string') return [];
  return [{ from: stored.from, to: stored.to }];
}

/** The stamp that was written together with the change. A stamp of a later save is not known after a restart. */
function readStamp(stored: unknown): ChangeStamp | undefined {
  if (!isRecord(stored) || !isRecord(stored.done) || typeof stored.done.after !== 'string') return undefined;
  const { after, added } = stored.done;
  const before = textOf(stored.done.before);
  const isAdded = isRecord(added) && typeof added.from === 'number' && typeof added.insert === 'string';
  const put = isAdded ? { from: Number(added.from), insert: String(added.insert) } : undefined;
  return { before, done: { before, after, added: put }, last: undefined };
}

function textOf(stored: unknown): string | undefined {
  return typeof stored === 'string' ? stored : undefined;
}

function readBack(stored: unknown): TakeBack | undefined {
  if (!isRecord(stored)) return undefined;
  const { unwatched, places, former, hasCarriageReturns, digest, value } = stored;
  const known = readUnwatched(unwatched);
  if (known === undefined || !Array.isArray(places) || places.length % 3 !== 0) return undefined;
  if (typeof former !== 'string' || typeof digest !== 'string') return undefined;
  return {
    unwatched: known,
    places: Uint32Array.from(places.map(Number)),
    former,
    digest,
    hasCarriageReturns: hasCarriageReturns === true,
    ...(isRecord(value)
      ? {
          value: {
            before: textOf(value.before),
            isThere: value.isThere === true,
          },
        }
      : {}),
  };
}

function readUnwatched(stored: unknown): Unwatched | undefined {
  if (stored === 'nothing' || stored === 'front-matter') return stored;
  return isRecord(stored) && typeof stored.key === 'string' ? { key: stored.key } : undefined;
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
