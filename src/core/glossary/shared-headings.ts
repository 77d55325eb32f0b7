import { foldName } from '../term/fold';
import { PathIndex } from './path-index';

/** Notes that begin with the same heading. A shared heading says nothing about any single one of them. */
export class SharedHeadings {
  readonly #paths = new PathIndex();
  readonly #keys = new Map<string, string>();

  isShared(path: string): boolean {
    const key = this.#keys.get(path);
    return key !== undefined && this.#paths.count(key) > 1;
  }

  /** Records the first heading of a note. Returns the other notes that now share it, or no longer do. */
  set(path: string, heading: string | undefined): readonly string[] {
    const before = this.#keys.get(path);
    const key = heading === undefined ? undefined : foldName(heading);
    if (before === key) return [];
    const affected: string[] = [];
    if (before !== undefined) {
      this.#paths.delete(before, path);
      this.#keys.delete(path);
      if (this.#paths.count(before) === 1) affected.push(...this.#paths.get(before));
    }
    if (key !== undefined) {
      if (this.#paths.count(key) === 1) affected.push(...this.#paths.get(key));
      this.#paths.add(key, path);
      this.#keys.set(path, key);
    }
    return affected;
  }
}
