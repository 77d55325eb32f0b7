import { foldCase } from '../term/fold';
import { parseQuery, type QueryForm } from '../search/query';
import { Rank, rankName } from '../search/rank';
import { searchable, type Searchable } from '../search/searchable';
import type { Meaning } from '../marks/meanings';
import type { Sense, Term } from '../term/term';
import { spokenNames } from '../glossary/unspoken-names';

/** A name that the typed text may become, and its meaning. */
export interface Completion extends Meaning {
  readonly name: string;
}

interface PreparedName {
  readonly name: string;
  readonly form: Searchable;
}

interface Hit extends Completion {
  readonly rank: Rank;
  readonly length: number;
  readonly order: number;
}

/**
 * Whether words within a name are completed too. This takes three characters, or two Hangul syllables, which carry as
 * much as a word. `model` begins a word of `language model`, but `former` does not begin one of `transformer`.
 */
function mayBeginInnerWord({ compact, isConsonants }: QueryForm): boolean {
  return !isConsonants && (compact.length >= 3 || /^[가-힣]{2}$/.test(compact));
}

/** Completes names while they are typed. It is much stricter than search, which users call on purpose. */
export class NameCompleter {
  readonly #prepared = new WeakMap<Sense, readonly PreparedName[]>();

  /**
   * The names among `terms` that begin with the typed text, best first: by its letters, by its first consonants (ㅇㅇㅁㄷ),
   * with the last syllable half typed (언ㅇ), by the first letters of its words; and, from three characters or two Hangul
   * syllables on, names with a word that begins with the text. Each meaning gives one name. Names that nobody uses for
   * a term, such as the headline of a post, are never offered.
   * @param leftOut further names that are not offered
   */
  complete(
    typed: string,
    { terms, leftOut, limit }: { terms: Iterable<Term>; leftOut: readonly string[]; limit: number },
  ): Completion[] {
    const query = parseQuery(typed)?.typed;
    if (query === undefined) return [];
    const hits: Hit[] = [];
    const except = new Set(leftOut.map(foldCase));
    for (const term of terms) {
      for (const sense of term.senses) {
        const hit = bestHit(this.#namesOf(term, sense), query, except);
        if (hit !== undefined) hits.push({ ...hit, term, sense, order: hits.length });
      }
    }
    return hits
      .sort((a, b) => a.rank - b.rank || a.length - b.length || a.order - b.order)
      .slice(0, limit)
      .map(({ term, sense, name }) => ({ term, sense, name: asTyped(name, typed) }));
  }

  #namesOf({ headword }: Term, sense: Sense): readonly PreparedName[] {
    const known = this.#prepared.get(sense);
    if (known !== undefined) return known;
    const names = new Set([
      headword,
      ...(sense.expansion === undefined ? [] : [sense.expansion]),
      ...spokenNames(sense),
    ]);
    const prepared = [...names].map((name) => ({ name, form: searchable(name) }));
    this.#prepared.set(sense, prepared);
    return prepared;
  }
}

function bestHit(
  names: readonly PreparedName[],
  query: QueryForm,
  except: ReadonlySet<string>,
): Pick<Hit, 'name' | 'rank' | 'length'> | undefined {
  const isInnerWordEnough = mayBeginInnerWord(query);
  let best: Pick<Hit, 'name' | 'rank' | 'length'> | undefined;
  for (const { name, form } of names) {
    const rank = rankName(form, query);
    if (rank > Rank.initials || (rank === Rank.wordStart && !isInnerWordEnough)) continue;
    if (query.words !== undefined && (rank > Rank.prefix || !breaksAlike(form, query.words))) continue;
    if (best !== undefined && best.rank <= rank) continue;
    if (!except.has(foldCase(name))) best = { name, rank, length: form.compact.length };
  }
  return best;
}

/**
 * Several words are the beginning of a name only if the name has word boundaries at the same places: “in it” does not
 * begin “initialization”.
 */
function breaksAlike(name: Searchable, words: readonly string[]): boolean {
  let start = 0;
  return words.slice(0, -1).every((word) => name.wordStarts.includes((start += word.length)));
}

/** Capitalises a lower-case name if the user began it with a capital. */
function asTyped(name: string, typed: string): string {
  const first = typed.charAt(0);
  const isBegun = first !== first.toLowerCase() && name.charAt(0) === first.toLowerCase();
  return isBegun ? first + name.slice(1) : name;
}
