import type { NoteMetadata } from '../note/note';
import { foldCase } from '../term/fold';
import { PathIndex } from './path-index';
import { compareCodeUnits } from './sorted-list';

/** A tag, and the number of notes that have it or a tag nested below it. */
export interface TagCount {
  /** Without `#`, in the most frequent spelling; in a tie, lower case is preferred. */
  readonly tag: string;
  readonly count: number;
}

/** Notes by tag and alias. A change costs only its own note. */
export class NoteIndex {
  readonly #byTag = new PathIndex();
  readonly #byAlias = new PathIndex();
  /** Spellings of a folded tag, with the number of notes that use each. */
  readonly #spellings = new Map<string, Map<string, number>>();

  add(note: NoteMetadata): void {
    for (const [key, tag] of tagsWithParents(note.tags)) {
      this.#byTag.add(key, note.path);
      const spellings = this.#spellings.get(key) ?? new Map<string, number>();
      this.#spellings.set(key, spellings.set(tag, (spellings.get(tag) ?? 0) + 1));
    }
    for (const name of aliasesOf(note)) this.#byAlias.add(name, note.path);
  }

  delete(note: NoteMetadata): void {
    for (const [key, tag] of tagsWithParents(note.tags)) {
      this.#byTag.delete(key, note.path);
      this.#forgetSpelling(key, tag);
    }
    for (const name of aliasesOf(note)) this.#byAlias.delete(name, note.path);
  }

  byTag(tag: string): readonly string[] {
    return this.#byTag.get(tagKey(tag));
  }

  byAlias(alias: string): readonly string[] {
    return this.#byAlias.get(foldCase(alias));
  }

  tags(): readonly TagCount[] {
    const counts = [...this.#byTag.keys()].sort(compareCodeUnits);
    return counts.map((key) => ({ tag: this.#spelling(key), count: this.#byTag.count(key) }));
  }

  #spelling(key: string): string {
    const spellings = [...(this.#spellings.get(key) ?? [])];
    spellings.sort(([a, of], [b, than]) => than - of || compareCodeUnits(b, a));
    return spellings[0]?.[0] ?? key;
  }

  #forgetSpelling(key: string, tag: string): void {
    const spellings = this.#spellings.get(key);
    const count = (spellings?.get(tag) ?? 0) - 1;
    if (count > 0) spellings?.set(tag, count);
    else spellings?.delete(tag);
    if (spellings?.size === 0) this.#spellings.delete(key);
  }
}

/** Tags ignore case (https://help.obsidian.md/tags), and may have a `#`. */
export function tagKey(tag: string): string {
  return foldCase(tag).replace(/^#+/, '').replace(/\/+$/, '');
}

/** Whether a tag is `key` or below it: `ai/nlp` is below `ai`. */
export function isTagWithin(tag: string, key: string): boolean {
  const own = tagKey(tag);
  return own === key || own.startsWith(`${key}/`);
}

/** Key → spelling, for each tag and each of its parents. */
function tagsWithParents(tags: readonly string[]): Map<string, string> {
  const all = new Map<string, string>();
  for (const tag of tags) {
    for (let end = tag.length; end > 0; end = tag.lastIndexOf('/', end - 1)) {
      const within = tag.slice(0, end).normalize('NFC');
      const key = tagKey(within);
      if (key !== '' && !all.has(key)) all.set(key, within);
    }
  }
  return all;
}

/** The title counts as an alias. */
function aliasesOf(note: NoteMetadata): Set<string> {
  return new Set([...note.aliases, note.title ?? fileNameOf(note)].map(foldCase));
}

function fileNameOf({ path }: NoteMetadata): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
