import { letterOfKey, sortKey, type Sense, type Term, type TermSource } from '../../core';
import { mainSource } from '../../obsidian/term-places';

/** A meaning as notes of a base give it. */
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

/** Terms below one heading: a letter, or what notes are grouped by. */
export interface BaseSection {
  readonly title: string | undefined;
  /** Never empty. */
  readonly terms: readonly BaseTerm[];
}

/** The notes that a base has in one group, in its order. */
export interface NoteGroup {
  /** What they have in common; `undefined` in a base that does not group. */
  readonly title: string | undefined;
  readonly paths: readonly string[];
}

/**
 * The terms that the notes of `groups` define: by letter, or by group where the base groups. `isSorted`: in the order of
 * the notes, because the user has set one; else in that of `terms`, which is that of their names.
 */
export function baseSections(
  terms: readonly Term[],
  groups: readonly NoteGroup[],
  isSorted: boolean,
): readonly BaseSection[] {
  const byPath = termsByPath(terms);
  return groups.flatMap(({ title, paths }): readonly BaseSection[] => {
    const isOfGroup = new Set(paths);
    const inOrder = new Set(paths.flatMap((path) => byPath.get(path) ?? []));
    const listed = isSorted ? [...inOrder] : terms.filter((term) => inOrder.has(term));
    const found = listed.flatMap((term) => termOfNotes(term, isOfGroup) ?? []);
    if (found.length === 0) return [];
    return isSorted || title !== undefined ? [{ title, terms: found }] : byLetter(found);
  });
}

function termsByPath(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const byPath = new Map<string, Term[]>();
  for (const term of terms) {
    for (const path of new Set(term.sources.map((source) => source.path))) {
      const before = byPath.get(path);
      if (before === undefined) byPath.set(path, [term]);
      else before.push(term);
    }
  }
  return byPath;
}

/** What of a term the notes say: another note's meaning of it is left out. */
function termOfNotes(term: Term, paths: ReadonlySet<string>): BaseTerm | undefined {
  const places = term.senses.flatMap((sense) => placeIn(sense, paths) ?? []);
  const main = places.find(({ source }) => source.definition !== undefined) ?? places[0];
  return main && { term, source: main.source, meanings: places.map(({ meaning }) => meaning) };
}

function placeIn(
  { expansion, definition, sources }: Sense,
  paths: ReadonlySet<string>,
): { readonly source: TermSource; readonly meaning: BaseMeaning } | undefined {
  const inNotes = sources.filter(({ path }) => paths.has(path));
  const source = mainSource({ sources: inNotes, ...(definition !== undefined && { definition }) });
  return source && { source, meaning: { expansion, definition: source.definition } };
}

function byLetter(terms: readonly BaseTerm[]): readonly BaseSection[] {
  const sections = new Map<string, BaseTerm[]>();
  for (const item of terms) {
    const letter = letterOfKey(sortKey(item.term.headword));
    const before = sections.get(letter);
    if (before === undefined) sections.set(letter, [item]);
    else before.push(item);
  }
  return [...sections].map(([title, items]) => ({ title, terms: items }));
}
