import type { App } from 'obsidian';
import {
  type MarkedTerms,
  type NoteLink,
  noteLinks,
  type NoteText,
  type Term,
  type TextEdit,
  type TextRange,
  unlinkEdits,
  writtenLinks,
} from '../../core';
import { LinkedTerms } from '../../obsidian/linked-terms';
import type { ChangePlanner, ChosenChange, PlannedChange } from '../../runs/change-planner';

export interface UnlinkPlannerDeps {
  readonly app: App;
  readonly terms: MarkedTerms;
  /** Every term of the glossary. */
  readonly glossary: readonly Term[];
  /** Where the present text of a note has links that **Link glossary terms** wrote. */
  readonly putByRuns: (note: NoteText) => readonly TextRange[];
}

/**
 * Plans to turn links to terms back into plain text. It takes those that **Link glossary terms** could have made: they
 * lead to where a term is defined, and show one of its names and nothing else. Other links to the same notes belong to
 * the user. Initially only links that runs are known to have written are chosen, since others may have been written by
 * hand.
 */
export class UnlinkPlanner implements ChangePlanner {
  readonly #deps: UnlinkPlannerDeps;
  readonly #linked: LinkedTerms;

  constructor(deps: UnlinkPlannerDeps) {
    this.#deps = deps;
    this.#linked = new LinkedTerms({ metadataCache: deps.app.metadataCache, terms: deps.glossary });
  }

  plan({ path, text }: NoteText, range?: TextRange): readonly PlannedChange[] {
    const put = this.#deps.putByRuns({ path, text });
    return writtenLinks(text)
      .filter(({ from, to }) => range === undefined || (from >= range.from && to <= range.to))
      .filter((link) => this.#showsItsTerm(link, path))
      .map(({ from, to, target }) => ({
        from,
        to,
        targets: [{ label: target }],
        isPreselected: put.some((place) => place.from <= from && place.to >= to),
      }));
  }

  edits({ text }: NoteText, chosen: readonly ChosenChange[]): TextEdit[] {
    const places = new Set(chosen.map(({ from }) => from));
    return unlinkEdits(noteLinks(text).filter(({ from }) => places.has(from)));
  }

  #showsItsTerm(link: NoteLink, path: string): boolean {
    const ids = this.#linked.idsOf(link, path);
    if (ids.length === 0) return false;
    const { shown } = link;
    const [mention] = this.#deps.terms.matcher().find(shown);
    if (mention?.from !== 0 || mention.to !== shown.length) return false;
    return (mention.ids ?? [mention.id]).some((id) => ids.includes(id));
  }
}
