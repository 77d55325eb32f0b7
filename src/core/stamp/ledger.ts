/** Whether two texts of a note differ in what counts as an edit: the stamped key never does. */
export type CountsAsChange = (before: string, after: string) => boolean;

/** A note that arrived from disk into an editor that shows it. */
export interface Arrival {
  /** The file's text. */
  readonly disk: string;
  /** What the panes show now: the file's text, or that merged with what was not saved yet. */
  readonly shown: readonly string[];
}

interface Entry {
  /** The note at its last stamp or load: what an edit is measured against. */
  baseline: string;
  /** The reader has changed the note since. */
  edited: boolean;
  /** An edit of the reader's is on disk without its stamp, and what it was measured against is gone. */
  owed: boolean;
  /** What the last own save wrote: its echo from the disk is no change of others. */
  written: string | undefined;
  stampedAt: Date | undefined;
}

/**
 * What each open note was at its last stamp or load, and whether the reader has changed it since. Holds one string
 * for each open note (usually the very one that the editor's view holds anyway), and nothing for others.
 */
export class StampLedger {
  readonly #entries = new Map<string, Entry>();

  /** A note was opened. Further panes on a note that is open change nothing. */
  open(path: string, text: string): void {
    if (!this.#entries.has(path)) this.#entries.set(path, entryAt(text));
  }

  /** The last pane on the note is closed. */
  close(path: string): void {
    this.#entries.delete(path);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  paths(): readonly string[] {
    return [...this.#entries.keys()];
  }

  rename(from: string, to: string): void {
    const entry = this.#entries.get(from);
    if (!entry) return;
    this.#entries.delete(from);
    this.#entries.set(to, entry);
  }

  /** The reader changed the note. */
  edit(path: string): void {
    const entry = this.#entries.get(path);
    if (entry) entry.edited = true;
  }

  /** The file was written by others and read again. An edit that is not saved or not stamped yet still counts. */
  arrive(path: string, { disk, shown }: Arrival, countsAsChange: CountsAsChange): void {
    const entry = this.#entries.get(path);
    if (!entry || disk === entry.written) return;
    const savedUnstamped = entry.written !== undefined && countsAsChange(entry.baseline, entry.written);
    entry.owed = entry.edited && (entry.owed || savedUnstamped);
    entry.edited = shown.every((text) => text === disk) ? entry.owed : entry.edited;
    entry.baseline = disk;
    entry.written = undefined;
  }

  /** An own save wrote the note, with or without a stamp. */
  write(path: string, text: string): void {
    const entry = this.#entries.get(path);
    if (entry) entry.written = text;
  }

  /** The note was stamped at `instant`, or is to be taken as if it had been: edits are measured against `text` now. */
  settle(path: string, text: string, instant?: Date): void {
    const entry = this.#entries.get(path);
    if (!entry) return;
    entry.baseline = text;
    entry.edited = false;
    entry.owed = false;
    entry.stampedAt = instant ?? entry.stampedAt;
  }

  /** Whether the reader has done anything to the note since. */
  isEdited(path: string): boolean {
    return this.#entries.get(path)?.edited ?? false;
  }

  /** Whether an edit is on disk unstamped while its measure is gone, so that any comparison would be void. */
  isOwed(path: string): boolean {
    return this.#entries.get(path)?.owed ?? false;
  }

  /** When the note was last stamped while open. */
  lastStamp(path: string): Date | undefined {
    return this.#entries.get(path)?.stampedAt;
  }

  baseline(path: string): string | undefined {
    return this.#entries.get(path)?.baseline;
  }
}

function entryAt(text: string): Entry {
  return {
    baseline: text,
    edited: false,
    owed: false,
    written: undefined,
    stampedAt: undefined,
  };
}
