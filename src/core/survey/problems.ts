import type { NotePlace } from '../ports';
import type { PublishFinding } from '../front-matter/publish-finding';
import type { Contradiction } from '../reference/contradictions';
import { foldName } from '../term/fold';
import { ordinaryAcronyms } from './ordinary-acronyms';
import type { UnreadableReason } from './note-survey';
import { type StaleDefinition, type Staleness, staleDefinitions } from './stale-definitions';
import type { Sense, Term } from '../term/term';

/** Something in the glossary that the user should look at. `id` stays the same as long as it is the same problem. */
export type Problem =
  | WrongExpansion
  | DuplicateName
  | ConflictingExpansions
  | UndefinedAcronym
  | MissingDefinition
  | StaleDefinition
  | UnreadableFrontMatter
  | PublishingProblem;

export type ProblemKind = Problem['kind'];

/** Notes spell an acronym out differently from the built-in reference, but similarly enough to be a slip. */
export interface WrongExpansion extends Contradiction {
  readonly kind: 'wrong-expansion';
  readonly id: string;
  readonly term: Term;
}

/** Two or more terms claim one name, so that a mention of it may mean any of them. */
export interface DuplicateName {
  readonly kind: 'duplicate-name';
  readonly id: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

/** The notes disagree about the expansion of an acronym. */
export interface ConflictingExpansions {
  readonly kind: 'conflicting-expansions';
  readonly id: string;
  readonly term: Term;
  /** The senses that have an expansion, each with its sources. */
  readonly senses: readonly Sense[];
}

/** An acronym that several notes use and no note defines. `ordinary` ones, such as API, seldom need a definition. */
export interface UndefinedAcronym {
  readonly kind: 'undefined-acronym' | 'ordinary-acronym';
  readonly id: string;
  readonly acronym: string;
  /** The paths of the notes of the glossary that use it, sorted. */
  readonly paths: readonly string[];
}

/** A term that no note defines. */
export interface MissingDefinition {
  readonly kind: 'missing-definition';
  readonly id: string;
  readonly term: Term;
}

/** A note whose front matter cannot be read, so that its tags and aliases are ignored. */
export interface UnreadableFrontMatter extends UnreadableReason {
  readonly kind: 'unreadable-front-matter';
  readonly id: string;
  readonly path: string;
}

/** Something in a note of a published folder that a site would have trouble with. */
export interface PublishingProblem {
  readonly kind: 'publishing';
  readonly id: string;
  readonly path: string;
  readonly finding: PublishFinding;
}

/** The data in which problems are found. */
export interface ProblemInput {
  readonly terms: readonly Term[];
  /** The notes whose front matter cannot be read, by path, and the reason. */
  readonly unreadable?: ReadonlyMap<string, UnreadableReason>;
  /** The findings in published notes, by path. */
  readonly publishing?: ReadonlyMap<string, readonly PublishFinding[]> | undefined;
  /** The acronyms in running text, and the paths of the notes that use them. */
  readonly acronyms?: ReadonlyMap<string, ReadonlySet<string>>;
  /** What contradicts the reference in a term. If it is missing, nothing does. */
  readonly contradictions?: ((term: Term) => readonly Contradiction[]) | undefined;
  /** When a definition counts as old. If it is missing, none does. */
  readonly staleness?: Staleness | undefined;
  /** The place of a note with respect to the glossary. If it is missing, all notes are in the glossary. */
  readonly placeOf?: (path: string) => NotePlace;
  /** Whether some note has this name. */
  readonly isNoteName?: (name: string) => boolean;
}

/** The fewest notes that must use an acronym before it is worth a definition. */
const fewestNotesOfAcronym = 3;

/** What `findProblems` remembers about a term between calls: its folded names. */
export type FoldedNames = WeakMap<Term, readonly string[]>;

/**
 * All problems, the most misleading first. Pure: the same input gives the same list. If `folded` is kept between calls,
 * a call after a small change folds only the names of the terms that have changed.
 */
export function findProblems(input: ProblemInput, folded: FoldedNames = new WeakMap()): readonly Problem[] {
  const { terms, unreadable = new Map(), placeOf = () => 'glossary', isNoteName = () => false } = input;
  const namesOf = (term: Term): readonly string[] => {
    const known = folded.get(term) ?? term.names.map(foldName);
    folded.set(term, known);
    return known;
  };
  const defined = new Set(terms.flatMap(namesOf));
  const acronymProblems = undefinedAcronyms(input.acronyms ?? new Map(), {
    placeOf,
    isDefined: (acronym) => defined.has(foldName(acronym)) || isNoteName(acronym),
  });
  return [
    ...(input.contradictions === undefined ? [] : wrongExpansions(terms, input.contradictions)),
    ...conflictingExpansions(terms),
    ...duplicateNames(terms, namesOf),
    ...unreadableFrontMatter(unreadable, placeOf),
    ...publishingProblems(input.publishing ?? new Map()),
    ...acronymProblems.filter(({ kind }) => kind === 'undefined-acronym'),
    ...missingDefinitions(terms),
    ...(input.staleness === undefined ? [] : staleDefinitions(terms, input.staleness)),
    ...acronymProblems.filter(({ kind }) => kind === 'ordinary-acronym'),
  ];
}

function wrongExpansions(
  terms: readonly Term[],
  contradictions: (term: Term) => readonly Contradiction[],
): readonly WrongExpansion[] {
  return terms.flatMap((term) =>
    contradictions(term).map((contradiction) => ({
      ...contradiction,
      kind: 'wrong-expansion',
      id: `wrong-expansion ${term.id} ${contradiction.key}`,
      term,
    })),
  );
}

function conflictingExpansions(terms: readonly Term[]): readonly ConflictingExpansions[] {
  return terms.flatMap((term) => {
    const senses = term.senses.filter((sense) => sense.expansion !== undefined);
    if (senses.length < 2) return [];
    return [{ kind: 'conflicting-expansions', id: `conflicting-expansions ${term.id}`, term, senses }];
  });
}

function duplicateNames(
  terms: readonly Term[],
  namesOf: (term: Term) => readonly string[],
): readonly DuplicateName[] {
  const owners = new Map<string, { name: string; terms: Set<Term> }>();
  for (const term of terms) {
    namesOf(term).forEach((key, index) => {
      if (key === '') return;
      const owner = owners.get(key) ?? { name: term.names[index] ?? key, terms: new Set() };
      owner.terms.add(term);
      owners.set(key, owner);
    });
  }
  return [...owners]
    .filter(([, owner]) => owner.terms.size > 1)
    .map(([key, owner]) => ({
      kind: 'duplicate-name',
      id: `duplicate-name ${key}`,
      name: owner.name,
      terms: [...owner.terms],
    }));
}

function unreadableFrontMatter(
  notes: ReadonlyMap<string, UnreadableReason>,
  placeOf: (path: string) => NotePlace,
): readonly UnreadableFrontMatter[] {
  return [...notes]
    .filter(([path, { reason }]) => reason !== 'template-code' && placeOf(path) !== 'template')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, reason]) => ({
      kind: 'unreadable-front-matter',
      id: `unreadable-front-matter ${path}`,
      path,
      ...reason,
    }));
}

function publishingProblems(
  notes: ReadonlyMap<string, readonly PublishFinding[]>,
): readonly PublishingProblem[] {
  return [...notes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, findings]) =>
      findings.map((finding) => ({
        kind: 'publishing',
        id: `publishing ${finding.code} ${finding.key ?? finding.line} ${path}`,
        path,
        finding,
      })),
    );
}

interface AcronymScope {
  readonly placeOf: (path: string) => NotePlace;
  /** Whether a term or a note has this name. */
  readonly isDefined: (acronym: string) => boolean;
}

/** Only acronyms in notes of the glossary. The glossary is not responsible for those in the rest of the vault. */
function undefinedAcronyms(
  acronyms: ReadonlyMap<string, ReadonlySet<string>>,
  { placeOf, isDefined }: AcronymScope,
): readonly UndefinedAcronym[] {
  return Array.from(acronyms, ([acronym, all]) => ({
    acronym,
    paths: all.size < fewestNotesOfAcronym ? [] : [...all].filter((path) => placeOf(path) === 'glossary'),
  }))
    .filter(({ acronym, paths }) => paths.length >= fewestNotesOfAcronym && !isDefined(acronym))
    .sort((a, b) => b.paths.length - a.paths.length || (a.acronym < b.acronym ? -1 : 1))
    .map(({ acronym, paths }) => ({
      kind: ordinaryAcronyms.has(acronym) ? 'ordinary-acronym' : 'undefined-acronym',
      id: `undefined-acronym ${acronym}`,
      acronym,
      paths: paths.sort(),
    }));
}

function missingDefinitions(terms: readonly Term[]): readonly MissingDefinition[] {
  return terms
    .filter((term) => term.definition === undefined)
    .map((term) => ({ kind: 'missing-definition', id: `missing-definition ${term.id}`, term }));
}
