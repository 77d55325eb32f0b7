import { type DataAdapter, TFile, type Vault } from 'obsidian';
import { type ChangeStamp, isRecord, type TakeBack, type Unwatched } from '../core';
import type { ChangedNote } from './note-writer';

/** Where the last run is kept. */
export interface RunJournalDeps {
  readonly vault: Vault;
  /** Path of the file, below the plugin's folder. */
  readonly path: string;
}

/**
 * What takes the last run back, kept on disk so that a restart does not lose it: a line of JSON a note, and before them one
 * of what else the run did, where it did anything else. It is no setting and stays on the device; of a note that another
 * device changes it takes nothing back.
 */
export class RunJournal {
  readonly #deps: RunJournalDeps;
  /** Of the last run; `undefined` until the file has been read. */
  #notes: ChangedNote[] | undefined;
  /** What else it did. */
  #about: unknown;
  #isThere = false;
  /** A run that has done nothing yet. */
  #next: { readonly about: unknown } | undefined;
  #unwritten: ChangedNote[] = [];
  /** What the file is to begin with, until that is on disk: a run is never written behind another one. */
  #opening: string | undefined;
  /** Notes that come while the disk is busy are put on it together. */
  #waits = false;
  /** Writes follow each other. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(deps: RunJournalDeps) {
    this.#deps = deps;
  }

  /** Looks whether there is a run of an earlier session. */
  async find(): Promise<void> {
    const isThere = await this.#adapter.exists(this.#deps.path).catch(() => false);
    if (this.#notes === undefined) this.#isThere = isThere;
  }

  get isEmpty(): boolean {
    if (this.#notes === undefined) return !this.#isThere;
    return this.#notes.length === 0 && this.#about === undefined;
  }

  /**
   * Begins a run; what takes the one before it back is given up with its first note, or with `happened`.
   * @param about what the run does besides, as JSON can hold it.
   */
  begin(about?: unknown): void {
    this.#unwritten = [];
    this.#next = { about };
  }

  /** What the run does besides is done. */
  happened(): void {
    if (this.#next === undefined) return;
    this.#notes = [];
    this.#about = this.#next.about;
    this.#next = undefined;
    this.#opening = this.#about === undefined ? '' : `${JSON.stringify({ about: this.#about })}\n`;
    this.#flush();
  }

  add(note: ChangedNote): void {
    this.happened();
    this.#notes?.push(note);
    this.#unwritten.push(note);
    this.#flush();
  }

  /** Resolves when all of the run is on disk, as far as the disk takes it. */
  async end(): Promise<void> {
    this.#flush();
    await this.#lastWrite;
  }

  /** The notes of the last run, in the order in which they were changed; without those that are gone. */
  async notes(): Promise<readonly ChangedNote[]> {
    if (this.#notes !== undefined) return this.#notes;
    const text = this.#isThere ? await this.#adapter.read(this.#deps.path).catch(() => '') : '';
    const { vault } = this.#deps;
    const lines = text.split('\n');
    this.#about = parse(lines[0] ?? '')?.about;
    this.#notes = lines.flatMap((line) => readNote(line, vault));
    return this.#notes;
  }

  /** What else the last run did, as it was given to `begin`. */
  async about(): Promise<unknown> {
    await this.notes();
    return this.#about;
  }

  /** What is left to be taken back. */
  async keep(notes: readonly ChangedNote[]): Promise<void> {
    this.#notes = [...notes];
    this.#about = undefined;
    this.#unwritten = [...notes];
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
      const lines = this.#unwritten.map(written).join('');
      this.#unwritten = [];
      if (opening === undefined) return this.#adapter.append(this.#deps.path, lines);
      await this.#adapter.write(this.#deps.path, opening + lines);
      this.#opening = undefined;
    });
  }

  /** A disk that takes no more leaves the run to be taken back until the restart. */
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

/** None for a line that is not whole, as a crash may leave it, and for a note that is gone. */
function readNote(line: string, vault: Vault): ChangedNote[] {
  const stored = parse(line);
  const file = typeof stored?.path === 'string' ? vault.getAbstractFileByPath(stored.path) : null;
  const back = stored && readBack(stored.back);
  if (!(file instanceof TFile) || back === undefined) return [];
  const count = typeof stored?.count === 'number' ? stored.count : 1;
  return [{ file, count, back, stamp: readStamp(stored?.stamp) }];
}

/** The stamp that went to disk with the change. That of a save that came later nobody knows after a restart. */
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
