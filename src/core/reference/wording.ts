import { nameKey } from '../term/fold';

/** `Fréchet` as `Frechet`; Hangul stays whole. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** British spelling → American, as far as it occurs; applied to both sides, so that a wrong hit does no harm. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|es|ing|ation|able)$/, 'iz$1'],
  [/our/, 'or'],
  [/ll(ing|ed|er)$/, 'l$1'],
];

function american(word: string): string {
  return spellings.reduce((spelled, [form, other]) => spelled.replace(form, other), word);
}

/** The key under which a name of the reference is found: its case says no more than that `LLMs` is a plural. */
export function referenceKey(name: string): string {
  const plain = withoutAccents(name.normalize('NFKC').trim());
  return nameKey(/[A-Z0-9]s$/.test(plain) ? plain : plain.toLowerCase().replace(/\p{L}+/gu, american));
}

/** Equal for wordings that differ in case, normal form and the width of spaces only. */
export function exactKey(wording: string): string {
  return wording.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Articles, and the word that is as often a comma, `&` or `+`. */
const passedOver = new Set(['a', 'an', 'the', 'and']);

/** The words of a wording without articles and `and`, in the singular and in one spelling; `net` is `network`. */
export function wordsOf(wording: string): string[] {
  const words =
    withoutAccents(wording.normalize('NFKC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return words
    .filter((word) => !passedOver.has(word))
    .map((word) => (/^nets?$/.test(word) ? 'network' : american(nameKey(word))));
}

/** Equal for wordings that differ in hyphens, spaces, number, articles, `and`, and British or American spelling only. */
export function spellingKey(wording: string): string {
  return wordsOf(wording).join('');
}

/** What may stand behind a name to say what kind of thing it is, and adds nothing to what the letters stand for. */
const kinds =
  /\s(?:algorithm|architecture|benchmark|curve|database|dataset|format|framework|function|kernel|layer|library|loss|method|model|network|optimizer|problem|protocol|score|synthesis|system|task|technique)s?$/i;

/** `Radial Basis Function kernel` as `Radial Basis Function`, `Adam optimizer` as `Adam`. */
export function withoutKind(wording: string): string {
  return wording.trim().replace(kinds, '');
}
