/**
 * A list ordered by its keys (UTF-16 code units). Changes are collected and applied when the list is next requested: a
 * few by splicing a copy, many in a single merge. A list that was handed out never changes.
 */
export class SortedList<T> {
  #keys: string[] = [];
  #items: readonly T[] = [];
  readonly #changes = new Map<string, { readonly item: T } | undefined>();

  put(key: string, item: T): void {
    this.#changes.set(key, { item });
  }

  delete(key: string): void {
    this.#changes.set(key, undefined);
  }

  items(): readonly T[] {
    if (this.#changes.size > 0) {
      if (this.#changes.size < 16 + this.#keys.length / 1000) this.#splice();
      else this.#merge();
      this.#changes.clear();
    }
    return this.#items;
  }

  #splice(): void {
    const items = this.#items.slice();
    for (const [key, change] of this.#changes) {
      const at = this.#indexOf(key);
      const present = this.#keys[at] === key ? 1 : 0;
      const added = change === undefined ? [] : [change.item];
      items.splice(at, present, ...added);
      this.#keys.splice(at, present, ...(change === undefined ? [] : [key]));
    }
    this.#items = items;
  }

  #merge(): void {
    const entries = this.#items.flatMap((item, at) => {
      const key = this.#keys[at] ?? '';
      return this.#changes.has(key) ? [] : [{ key, item }];
    });
    for (const [key, change] of this.#changes) {
      if (change !== undefined) entries.push({ key, item: change.item });
    }
    entries.sort((a, b) => compareCodeUnits(a.key, b.key));
    this.#keys = entries.map(({ key }) => key);
    this.#items = entries.map(({ item }) => item);
  }

  /** The index of `key`, or where it would be. */
  #indexOf(key: string): number {
    let from = 0;
    let to = this.#keys.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#keys[middle] ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** Compares strings by code units, independent of any locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
