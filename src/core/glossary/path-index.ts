import { SortedList } from './sorted-list';

/** Paths by key. Most keys have one path. */
export class PathIndex {
  readonly #paths = new Map<string, string | PathList>();

  add(key: string, path: string): void {
    const known = this.#paths.get(key);
    if (known === undefined) this.#paths.set(key, path);
    else if (typeof known !== 'string') known.add(path);
    else if (known !== path) this.#paths.set(key, new PathList([known, path]));
  }

  delete(key: string, path: string): void {
    const known = this.#paths.get(key);
    if (known === path) this.#paths.delete(key);
    else if (known instanceof PathList && known.delete(path) === 0) this.#paths.delete(key);
  }

  /** Sorted. */
  get(key: string): readonly string[] {
    const known = this.#paths.get(key);
    return known === undefined ? [] : typeof known === 'string' ? [known] : known.items();
  }

  count(key: string): number {
    const known = this.#paths.get(key);
    return known === undefined ? 0 : typeof known === 'string' ? 1 : known.size;
  }

  keys(): Iterable<string> {
    return this.#paths.keys();
  }
}

class PathList {
  readonly #members: Set<string>;
  /** Created on first use. */
  #sorted: SortedList<string> | undefined;

  constructor(paths: readonly string[]) {
    this.#members = new Set(paths);
  }

  get size(): number {
    return this.#members.size;
  }

  add(path: string): void {
    this.#members.add(path);
    this.#sorted?.put(path, path);
  }

  delete(path: string): number {
    if (this.#members.delete(path)) this.#sorted?.delete(path);
    return this.#members.size;
  }

  items(): readonly string[] {
    if (this.#sorted === undefined) {
      this.#sorted = new SortedList();
      for (const path of this.#members) this.#sorted.put(path, path);
    }
    return this.#sorted.items();
  }
}
