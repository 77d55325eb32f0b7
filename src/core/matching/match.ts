/** What to look for: all names of one entry. */
export interface MatcherEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** Those of `names` that match only in their own case, as names written mostly in capitals do anyway. */
  readonly exactCase?: readonly string[];
}

/** Whether two entries of one id are looked for in the same way. */
export function isSameEntry(a: MatcherEntry, b: MatcherEntry): boolean {
  return isSameList(a.names, b.names) && isSameList(a.exactCase ?? [], b.exactCase ?? []);
}

export function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** One mention. */
export interface Match {
  /** Of the entry that the name belongs to; of the first one given, where several have the name. */
  readonly id: string;
  /** All entries that have the name, in the order given; only where there is more than one. */
  readonly ids?: readonly string[];
  /** UTF-16 offsets of the text as given. Particles and verbalisers are outside, an English plural is inside. */
  readonly from: number;
  readonly to: number;
}

/** Whether a mention may be one of these. */
export function meansAny({ id, ids = [id] }: Match, among: ReadonlySet<string>): boolean {
  return ids.some((each) => among.has(each));
}

export interface Matcher {
  /**
   * The mentions in `text`, in order, not overlapping, each as long as possible. With `from` and `to`, those that lie
   * inside; what stands before and behind still counts as a neighbour.
   */
  find(text: string, from?: number, to?: number): Match[];
}
