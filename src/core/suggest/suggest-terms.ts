import type { MarkedTerms } from '../marks/marked-terms';
import { type Meaning, meaningsOf } from '../marks/meanings';
import type { Term } from '../term/term';
import type { NameCompleter } from './name-completion';
import { typedStarts } from './typed-starts';

/** A term that the typed text may mean. Offsets are UTF-16 offsets in the line up to the cursor. */
export interface TermSuggestion extends Meaning {
  /** The text to put in place of `from` to `to`. */
  readonly name: string;
  readonly from: number;
  /** From here to the cursor there is a particle that was typed after the name. It stays. */
  readonly to: number;
}

export interface SuggestScope {
  readonly completer: NameCompleter;
  readonly marked: Pick<MarkedTerms, 'matcher' | 'term'>;
  readonly terms: readonly Term[];
  readonly leftOut: readonly string[];
  /** The least number of characters of a name that must have been typed. */
  readonly smallest: number;
  /** Ids of terms that are not offered, such as those that the note itself is about. */
  readonly except: ReadonlySet<string>;
}

const limit = 12;
const particle = /^\p{Script=Hangul}{0,6}$/u;

/**
 * The terms that the text at the end of `before` may mean, best first. A complete name, with or without a particle
 * (`LLM은`), stays as it is written; others are completed.
 * @param before the line up to the cursor
 * @param next the character after the cursor
 */
export function suggestTerms(before: string, next: string, scope: SuggestScope): TermSuggestion[] {
  const { completer, marked, leftOut, smallest, except } = scope;
  const offered = scope.terms.filter(({ id }) => marked.term(id) !== undefined && !except.has(id));
  const found: TermSuggestion[] = [];
  for (const from of typedStarts(before, next)) {
    const typed = before.slice(from);
    const length = typed.normalize('NFC').replace(/\s/g, '').length;
    if (length < smallest) continue;
    const [mention] = marked.matcher().find(typed);
    if (mention?.from === 0 && particle.test(typed.slice(mention.to))) {
      const name = typed.slice(0, mention.to);
      const meanings = meaningsOf(marked, mention).filter(({ term }) => !except.has(term.id));
      found.push(...meanings.map((meaning) => ({ ...meaning, name, from, to: from + mention.to })));
    }
    const completions = completer.complete(typed, { terms: offered, leftOut, limit });
    found.push(...completions.map((completion) => ({ ...completion, from, to: before.length })));
  }
  return firstOfEach(found).slice(0, limit);
}

function firstOfEach(suggestions: readonly TermSuggestion[]): TermSuggestion[] {
  const seen = new Set<TermSuggestion['sense']>();
  return suggestions.filter(({ sense }) => !seen.has(sense) && seen.add(sense));
}
