import { isSameList, letterOfKey, sortKey, type Sense, type Term, type TermSource } from '../../core';
import { mainSource } from '../../obsidian/term-places';

/** One meaning of a term, as the notes of a base give it. */
export interface BaseMeaning {
  readonly expansion: string | undefined;
  /** Markdown. */
  readonly definition: string | undefined;
}

/** A term as the notes of a base define it. */
export interface BaseTerm {
  readonly term: Term;
  /** At least one. */
  readonly meanings: readonly BaseMeaning[];
  /** The place that it opens at. */
  readonly source: TermSource;
}

/** The terms below one heading: a letter, or the value by which notes are grouped. */
export interface BaseSection {
  readonly title: string | undefined;
  /** Never empty. */
  readonly terms: readonly BaseTerm[];
}

/** The notes of one group of a base, in the base's order. */
export interface NoteGroup {
  /** The value that they share; `undefined` if the base does not group. */
  readonly title: string | undefined;
  readonly paths: readonly string[];
}

/** What a base shows. */
export interface BaseContent {
  readonly sections: readonly BaseSection[];
  /** The number of terms. A term may be in several groups. */
  readonly count: number;
}

/** A term in one group. */
interface Placed {
  readonly item: BaseTerm;
  readonly group: number;
  /** The note of the group that it comes from, as an index in the order of notes. */
  readonly at: number;
  readonly letter: string;
}

/** The terms of one base. When terms or notes have changed, only those that changed are looked at again. */
export class BaseTerms {
  #groups: readonly NoteGroup[] = [];
  /** Where the notes of the base are: their group, and their place in it. */
  #places: ReadonlyMap<string, readonly Omit<Placed, 'item' | 'letter'>[]> = new Map();
  #placed = new WeakMap<Term, readonly Placed[]>();
  #shown:
    | { readonly isSorted: boolean; readonly placed: readonly Placed[]; readonly content: BaseContent }
    | undefined;

  /**
   * The terms that the notes of `groups` define: by group if the base groups, otherwise by letter. The same object as
   * long as they are the same.
   * @param isSorted whether the user has set an order of notes, which then applies; otherwise the order of `terms`, by
   * name
   */
  content(terms: readonly Term[], groups: readonly NoteGroup[], isSorted: boolean): BaseContent {
    this.#follow(groups);
    let count = 0;
    const placed = terms.flatMap((term) => {
      const places = this.#place(term);
      if (places.length > 0) count += 1;
      return places;
    });
    const shown = this.#shown;
    if (shown?.isSorted === isSorted && isSameList(shown.placed, placed)) return shown.content;
    const content = { sections: this.#sections(placed, isSorted), count };
    this.#shown = { isSorted, placed, content };
    return content;
  }

  #follow(groups: readonly NoteGroup[]): void {
    const isSame =
      groups.length === this.#groups.length &&
      groups.every(({ title, paths }, index) => {
        const before = this.#groups[index];
        return before !== undefined && title === before.title && isSameList(paths, before.paths);
      });
    if (isSame) return;
    this.#groups = groups;
    const places = new Map<string, Omit<Placed, 'item' | 'letter'>[]>();
    groups.forEach(({ paths }, group) => {
      paths.forEach((path, at) => places.set(path, [...(places.get(path) ?? []), { group, at }]));
    });
    this.#places = places;
    this.#placed = new WeakMap();
    this.#shown = undefined;
  }

  #place(term: Term): readonly Placed[] {
    const known = this.#placed.get(term);
    if (known !== undefined) return known;
    const firstIn = new Map<number, number>();
    for (const { path } of term.sources) {
      for (const { group, at } of this.#places.get(path) ?? []) {
        firstIn.set(group, Math.min(at, firstIn.get(group) ?? at));
      }
    }
    const letter = firstIn.size === 0 ? '' : letterOfKey(sortKey(term.headword));
    const isOf = (group: number) => (path: string) =>
      this.#places.get(path)?.some((place) => place.group === group) === true;
    const placed = [...firstIn].flatMap(([group, at]): readonly Placed[] => {
      const item = termOfNotes(term, isOf(group));
      return item === undefined ? [] : [{ item, group, at, letter }];
    });
    this.#placed.set(term, placed);
    return placed;
  }

  #sections(placed: readonly Placed[], isSorted: boolean): readonly BaseSection[] {
    const byGroup = this.#groups.map((): Placed[] => []);
    for (const each of placed) byGroup[each.group]?.push(each);
    return byGroup.flatMap((inGroup, index): readonly BaseSection[] => {
      if (inGroup.length === 0) return [];
      const title = this.#groups[index]?.title;
      if (isSorted) inGroup.sort((a, b) => a.at - b.at);
      else if (title === undefined) return byLetter(inGroup);
      return [{ title, terms: inGroup.map(({ item }) => item) }];
    });
  }
}

/** The part of a term that the notes give. Meanings from other notes are left out. */
function termOfNotes(term: Term, isOf: (path: string) => boolean): BaseTerm | undefined {
  const places = term.senses.flatMap((sense) => placeIn(sense, isOf) ?? []);
  const main = places.find(({ source }) => source.definition !== undefined) ?? places[0];
  return main && { term, source: main.source, meanings: places.map(({ meaning }) => meaning) };
}

function placeIn(
  { expansion, definition, sources }: Sense,
  isOf: (path: string) => boolean,
): { readonly source: TermSource; readonly meaning: BaseMeaning } | undefined {
  const inNotes = sources.filter(({ path }) => isOf(path));
  const source = mainSource({ sources: inNotes, ...(definition !== undefined && { definition }) });
  return source && { source, meaning: { expansion, definition: source.definition } };
}

function byLetter(placed: readonly Placed[]): readonly BaseSection[] {
  const sections = new Map<string, BaseTerm[]>();
  for (const { item, letter } of placed) {
    const before = sections.get(letter);
    if (before === undefined) sections.set(letter, [item]);
    else before.push(item);
  }
  return [...sections].map(([title, items]) => ({ title, terms: items }));
}
