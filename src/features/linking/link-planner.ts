import type { App } from 'obsidian';
import {
  type LinkPlanOptions,
  type MarkedTerms,
  type Match,
  meaningLabel,
  meaningsOf,
  type NoteText,
  planLinks,
  type Term,
  type TextEdit,
  type TextRange,
} from '../../core';
import { LinkedTerms } from '../../obsidian/linked-terms';
import { editsToLink } from '../../obsidian/term-linker';
import { mainSource, markdownLink } from '../../obsidian/term-places';
import type { ChangePlanner, ChangeTarget, ChosenChange, PlannedChange } from '../../runs/change-planner';

export interface LinkPlannerDeps extends Pick<LinkPlanOptions, 'which' | 'headings'> {
  readonly app: App;
  readonly terms: MarkedTerms;
  /** Every term of the glossary. */
  readonly glossary: readonly Term[];
}

/** Plans links from mentions to where their terms are defined. A note gets no links to terms that it defines itself. */
export class LinkPlanner implements ChangePlanner {
  readonly #deps: LinkPlannerDeps;
  readonly #linked: LinkedTerms;
  readonly #definedIn = new Map<string, Set<string>>();
  /** Mentions of one name share their targets, because a vault has far more mentions than names. */
  readonly #targets = new Map<string, readonly ChangeTarget[]>();

  constructor(deps: LinkPlannerDeps) {
    this.#deps = deps;
    this.#linked = new LinkedTerms({ metadataCache: deps.app.metadataCache, terms: deps.glossary });
    for (const { id, senses } of deps.glossary) {
      for (const path of new Set(senses.map((sense) => mainSource(sense)?.path))) {
        if (path === undefined) continue;
        const ids = this.#definedIn.get(path);
        if (ids === undefined) this.#definedIn.set(path, new Set([id]));
        else ids.add(id);
      }
    }
  }

  plan({ path, text }: NoteText, range?: TextRange): readonly PlannedChange[] {
    const { terms, which, headings } = this.#deps;
    const except = new Set([...terms.ownTerms(path), ...(this.#definedIn.get(path) ?? [])]);
    const matches = planLinks(text, terms.matcher(), {
      which,
      headings,
      except,
      linked: (link) => this.#linked.idsOf(link, path),
      ...(range === undefined ? {} : { range }),
    });
    return matches.flatMap((match) => {
      const targets = this.#targetsOf(match, path);
      return targets.length === 0 ? [] : [{ from: match.from, to: match.to, targets }];
    });
  }

  edits(note: NoteText, chosen: readonly ChosenChange[]): TextEdit[] {
    const mentions = chosen.flatMap(({ from, to, target: { source } }) =>
      source === undefined ? [] : [{ match: { from, to }, source }],
    );
    return editsToLink(this.#deps.app, note, mentions);
  }

  /** The targets that a link can reach. This is tested once, from the note at `fromPath`. */
  #targetsOf(match: Match, fromPath: string): readonly ChangeTarget[] {
    const key = (match.ids ?? [match.id]).join('\n');
    const known = this.#targets.get(key);
    if (known !== undefined) return known;
    const targets = meaningsOf(this.#deps.terms, match).flatMap((meaning) => {
      const source = mainSource(meaning.sense);
      if (source === undefined) return [];
      const alias = meaning.term.headword;
      const canLead = markdownLink(this.#deps.app, { source, fromPath, alias }) !== undefined;
      return canLead ? [{ label: meaningLabel(meaning), source }] : [];
    });
    this.#targets.set(key, targets);
    return targets;
  }
}
