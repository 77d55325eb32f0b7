import { parseQuery, type QueryForm } from './query';
import { searchFold, type Searchable } from './searchable';

/** One word of a query: a tag with `#`, or a text that may occur anywhere in a term. */
export type QueryWord = { readonly tag: string } | { readonly form: QueryForm };

/** The texts of a term that words are searched in. */
export interface SearchedTerm {
  readonly names: readonly Searchable[];
  /** Folded, without spaces. */
  readonly definition: string;
  /** Folded, without `#`. */
  readonly tags: readonly string[];
}

/**
 * The words of a query with several words or with tags. `undefined` for a single word, which is searched for as a name.
 */
export function parseWords(text: string): readonly QueryWord[] | undefined {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2 && !/^[#＃]./.test(text.trim())) return undefined;
  const words = parts.flatMap((part): QueryWord[] => {
    if (/^[#＃]/.test(part)) return part.length > 1 ? [{ tag: searchFold(part.slice(1)) }] : [];
    const form = parseQuery(part)?.typed;
    return form === undefined ? [] : [{ form }];
  });
  return words.length > 0 ? words : undefined;
}

/** Whether a term contains all the words, in any order: within one name, or spread over its texts. */
export function wordsIn(term: SearchedTerm, words: readonly QueryWord[]): 'name' | 'anywhere' | undefined {
  const inOneName = term.names.some((name) =>
    words.every((word) => 'form' in word && nameHas(name, word.form)),
  );
  if (inOneName) return 'name';
  return words.every((word) => hasWord(term, word)) ? 'anywhere' : undefined;
}

function hasWord({ names, definition, tags }: SearchedTerm, word: QueryWord): boolean {
  // The beginning of a tag or of one of its parts is enough: `#nlp` finds `#ai/nlp`.
  if ('tag' in word) return tags.some((tag) => `/${tag}`.includes(`/${word.tag}`));
  const { form } = word;
  return (
    names.some((name) => nameHas(name, form)) || (!form.isConsonants && definition.includes(form.compact))
  );
}

function nameHas(name: Searchable, { compact, letters, isConsonants }: QueryForm): boolean {
  return isConsonants ? name.consonants.includes(compact) : name.letters.includes(letters);
}
