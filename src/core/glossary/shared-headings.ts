import { foldName } from '../term/fold';
import { PathIndex } from './path-index';

/** Which notes begin with the same heading: what several have says nothing of any one of them. */
export class SharedHeadings {
  readonly #paths = new PathIndex();
  readonly #keys = new Map<string, string>();

  isShared(path: string): boolean {
    const key = this.#keys.get(path);
    return key !== undefined && this.#paths.count(key) > 1;
  }

  /** Takes in what a note begins with, and gives the other notes that now share it, or share it no more. */
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
