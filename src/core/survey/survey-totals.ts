import { linkKeys, type LinkPlaces, termKeys } from './link-places';
import type { NameChange } from './name-change';
import type { NoteSurvey, UnreadableReason } from './note-survey';
import type { Term } from '../term/term';

/** A note that mentions a term. */
export interface MentioningNote {
  readonly path: string;
  readonly count: number;
}

/** For counts without links: no link leads anywhere. */
const nowhere: LinkPlaces = { ofLink: () => undefined, ofSource: ({ path }) => path };

/** The totals of what the notes of a vault contain, kept note by note. */
export class SurveyTotals {
  readonly #places: LinkPlaces;
  /** For each key, the number of links in each note. */
  readonly #links = new Map<string, Map<string, number>>();
  readonly #linkKeysOf = new Map<string, readonly string[]>();
  readonly #keysOfTerm = new WeakMap<Term, readonly string[]>();
  readonly #notes = new Map<string, NoteSurvey>();
  readonly #mentions = new Map<string, number>();
  readonly #acronyms = new Map<string, Set<string>>();
  readonly #unreadable = new Map<string, UnreadableReason>();

  constructor(places = nowhere) {
    this.#places = places;
  }

  /** Records what a note now contains; `undefined` if it no longer exists. */
  set(path: string, survey: NoteSurvey | undefined): void {
    this.#forget(path);
    if (survey === undefined) return;
    this.#notes.set(path, survey);
    for (const [id, count] of survey.mentions) this.#mentions.set(id, this.mentionCount(id) + count);
    for (const acronym of survey.acronyms) {
      const paths = this.#acronyms.get(acronym) ?? new Set();
      this.#acronyms.set(acronym, paths.add(path));
    }
    if (survey.unreadable !== undefined) this.#unreadable.set(path, survey.unreadable);
    this.#addLinks(path, survey);
  }

  /** Resolves the links of a note again, since they may lead elsewhere now. Returns whether any does. */
  resolveLinks(path: string): boolean {
    const survey = this.#notes.get(path);
    if (survey?.links === undefined) return false;
    const before = this.#linkKeysOf.get(path)?.join('\n');
    this.#forgetLinks(path);
    this.#addLinks(path, survey);
    return this.#linkKeysOf.get(path)?.join('\n') !== before;
  }

  /** The number of links to a term. */
  linkCount(term: Term): number {
    let count = 0;
    for (const key of this.#keysOf(term)) {
      for (const links of this.#links.get(key)?.values() ?? []) count += links;
    }
    return count;
  }

  /** The notes that link to a term, most links first. */
  links(term: Term): readonly MentioningNote[] {
    const counts = new Map<string, number>();
    for (const key of this.#keysOf(term)) {
      for (const [path, count] of this.#links.get(key) ?? []) {
        counts.set(path, (counts.get(path) ?? 0) + count);
      }
    }
    return mostFirst([...counts].map(([path, count]) => ({ path, count })));
  }

  /**
   * The paths of the notes whose mentions may be different after `change`.
   * @param ownTerms the ids of the terms that the note at a path is now about
   */
  affectedBy(change: NameChange, ownTerms: (path: string) => ReadonlySet<string>): readonly string[] {
    const isAffected = (path: string, { mentions, basis }: NoteSurvey): boolean =>
      basis === undefined || change.mayAffect(mentions, basis) || !isSame(basis.ownTerms, ownTerms(path));
    return [...this.#notes].filter(([path, survey]) => isAffected(path, survey)).map(([path]) => path);
  }

  /** The number of mentions without a link. */
  mentionCount(id: string): number {
    return this.#mentions.get(id) ?? 0;
  }

  /** The notes that mention a term without a link, most mentions first. */
  mentions(id: string): readonly MentioningNote[] {
    const counts = [...this.#notes].map(([path, { mentions }]) => ({ path, count: mentions.get(id) ?? 0 }));
    return mostFirst(counts.filter(({ count }) => count > 0));
  }

  /** For each term, by its id, which of the wanted notes mention it without a link. */
  mentionedIn(isWanted: (path: string) => boolean): ReadonlyMap<string, readonly string[]> {
    const paths = new Map<string, string[]>();
    for (const [path, { mentions }] of this.#notes) {
      if (!isWanted(path)) continue;
      for (const id of mentions.keys()) {
        const known = paths.get(id);
        if (known === undefined) paths.set(id, [path]);
        else known.push(path);
      }
    }
    return paths;
  }

  /** Each acronym in running text, and the notes that use it. */
  acronyms(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#acronyms;
  }

  /** The notes whose front matter cannot be read, and the reason. */
  unreadable(): ReadonlyMap<string, UnreadableReason> {
    return this.#unreadable;
  }

  #keysOf(term: Term): readonly string[] {
    const keys = this.#keysOfTerm.get(term) ?? termKeys(term, this.#places);
    this.#keysOfTerm.set(term, keys);
    return keys;
  }

  #addLinks(path: string, { links = [] }: NoteSurvey): void {
    const keys = links.flatMap(({ target, shown }) => {
      const place = this.#places.ofLink(target, path);
      return place === undefined ? [] : linkKeys(place, shown);
    });
    for (const key of keys) {
      const counts = this.#links.get(key) ?? new Map<string, number>();
      this.#links.set(key, counts.set(path, (counts.get(path) ?? 0) + 1));
    }
    if (keys.length > 0) this.#linkKeysOf.set(path, keys);
  }

  #forgetLinks(path: string): void {
    for (const key of this.#linkKeysOf.get(path) ?? []) {
      const counts = this.#links.get(key);
      counts?.delete(path);
      if (counts?.size === 0) this.#links.delete(key);
    }
    this.#linkKeysOf.delete(path);
  }

  #forget(path: string): void {
    const survey = this.#notes.get(path);
    if (survey === undefined) return;
    this.#notes.delete(path);
    this.#unreadable.delete(path);
    this.#forgetLinks(path);
    for (const [id, count] of survey.mentions) {
      const left = this.mentionCount(id) - count;
      if (left > 0) this.#mentions.set(id, left);
      else this.#mentions.delete(id);
    }
    for (const acronym of survey.acronyms) {
      const paths = this.#acronyms.get(acronym);
      paths?.delete(path);
      if (paths?.size === 0) this.#acronyms.delete(acronym);
    }
  }
}

function mostFirst(notes: MentioningNote[]): readonly MentioningNote[] {
  return notes.sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((item) => b.has(item)));
}
