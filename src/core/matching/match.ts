/** What to search for: all names of one entry. */
export interface MatcherEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** Those of `names` that match only in their own case. Names that are mostly capitals do so anyway. */
  readonly exactCase?: readonly string[];
}

/** Whether two entries with the same id are searched for in the same way. */
export function isSameEntry(a: MatcherEntry, b: MatcherEntry): boolean {
  return isSameList(a.names, b.names) && isSameList(a.exactCase ?? [], b.exactCase ?? []);
}

export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** One mention. */
export interface Match {
  /** The entry that the name belongs to; if several entries have the name, the first one given. */
  readonly id: string;
  /** All entries that have the name, in the order given; present only if there are several. */
  readonly ids?: readonly string[];
  /** UTF-16 offsets of the original text. Particles and verbalisers are excluded, an English plural is included. */
  readonly from: number;
  readonly to: number;
}

/** Whether a mention may be one of these entries. */
export function meansAny({ id, ids = [id] }: Match, among: ReadonlySet<string>): boolean {
  return ids.some((each) => among.has(each));
}

export interface Matcher {
  /**
   * The mentions in `text`, in order, not overlapping, each as long as possible. With `from` and `to`, only those
   * inside; the text outside still counts as neighbouring characters.
   */
  find(text: string, from?: number, to?: number): Match[];
}
