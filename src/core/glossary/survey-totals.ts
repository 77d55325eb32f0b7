import type { NameChange } from './name-change';
import type { NoteSurvey, UnreadableReason } from './note-survey';

/** A note that mentions a term. */
export interface MentioningNote {
  readonly path: string;
  readonly count: number;
}

/** The sum of what the notes of a vault say, kept note by note. */
export class SurveyTotals {
  readonly #notes = new Map<string, NoteSurvey>();
  readonly #mentions = new Map<string, number>();
  readonly #acronyms = new Map<string, Set<string>>();
  readonly #unreadable = new Map<string, UnreadableReason>();

  /** Takes what a note now says; `undefined` when it is gone. */
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
  }

  /**
   * Paths of the notes whose mentions may be others after `change`.
   * @param ownTerms ids of the terms that the note at a path is now itself about.
   */
  affectedBy(change: NameChange, ownTerms: (path: string) => ReadonlySet<string>): readonly string[] {
    const isAffected = (path: string, { mentions, basis }: NoteSurvey): boolean =>
      basis === undefined || change.mayAffect(mentions, basis) || !isSame(basis.ownTerms, ownTerms(path));
    return [...this.#notes].filter(([path, survey]) => isAffected(path, survey)).map(([path]) => path);
  }

  mentionCount(id: string): number {
    return this.#mentions.get(id) ?? 0;
  }

  /** The notes that mention a term, those that do so most often first. */
  mentions(id: string): readonly MentioningNote[] {
    return [...this.#notes]
      .map(([path, { mentions }]) => ({ path, count: mentions.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  }

  /** Each acronym in running text, with the notes that use it. */
  acronyms(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#acronyms;
  }

  /** Notes whose front matter cannot be read, with the reason. */
  unreadable(): ReadonlyMap<string, UnreadableReason> {
    return this.#unreadable;
  }

  #forget(path: string): void {
    const survey = this.#notes.get(path);
    if (survey === undefined) return;
    this.#notes.delete(path);
    this.#unreadable.delete(path);
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

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((item) => b.has(item)));
}
