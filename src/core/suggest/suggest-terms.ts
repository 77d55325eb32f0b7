import type { MarkedTerms } from '../marks/marked-terms';
import { type Meaning, meaningsOf } from '../marks/meanings';
import type { Term } from '../term/term';
import type { NameCompleter } from './name-completion';
import { typedStarts } from './typed-starts';

/** A term that may be meant by what is being typed. Offsets are UTF-16, in the line up to the cursor. */
export interface TermSuggestion extends Meaning {
  /** What is to stand in the place of `from` to `to`. */
  readonly name: string;
  readonly from: number;
  /** A particle that was typed behind the name stands from here to the cursor, and stays. */
  readonly to: number;
}

export interface SuggestScope {
  readonly completer: NameCompleter;
  readonly marked: Pick<MarkedTerms, 'matcher' | 'term'>;
  readonly terms: readonly Term[];
  readonly leftOut: readonly string[];
  /** Characters that must have been typed of a name. */
  readonly smallest: number;
  /** Ids of terms that are not offered, such as those that the note itself is about. */
  readonly except: ReadonlySet<string>;
}

const limit = 12;
const particle = /^\p{Script=Hangul}{0,6}$/u;

/**
 * The terms that what is typed at the end of `before` may mean, best first: a name that stands there in full, with or
 * without a particle (`LLM은`), stays as it is written; others are completed.
 * @param before the line up to the cursor; @param next the character behind the cursor.
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
