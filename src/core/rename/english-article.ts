import { withoutAccents } from '../term/fold';
import type { TextRange } from '../markdown/text-range';

/** An article at the end of a text, not part of another word. */
const articleBefore = /(?:^|[^\p{L}\p{N}\p{M}'’_-])(an?)[ \t]+$/iu;
/** Marks that may come between an article and a name: the start of emphasis, an opening quote. */
const openers = /(?:[*_~=]{1,3}|["'“‘])*$/;
/** How far before a name an article, and the text before it, are looked for. */
const reach = 40;

/** A name and its replacement, both as written. */
export interface ReplacedName {
  readonly was: string;
  readonly is: string;
}

/**
 * Changes the English article directly before `at`, so that it fits: `an` before LLM becomes `a` before foundation
 * model. No change if it already fits, if it did not fit the old name, or in doubt: if it is unknown how a name begins
 * in speech, or if the letter may not be an article (`plan A`, 그룹 a).
 * @param from the start of the text that may change
 */
export function articleChange(
  text: string,
  { from, at }: { readonly from: number; readonly at: number },
  { was, is }: ReplacedName,
): (TextRange & { readonly insert: string }) | undefined {
  const before = text.slice(Math.max(from, at - reach), at).replace(openers, '');
  const [matched, article] = articleBefore.exec(before) ?? [];
  if (matched === undefined || article === undefined) return undefined;
  const start = text.lastIndexOf(article, Math.max(from, at - reach) + before.length - 1);
  if (start < from || !isArticle(text.slice(0, start), article)) return undefined;
  const [had, has] = [beginsWithVowel(was), beginsWithVowel(is)];
  if (had === undefined || has === undefined || had === has || had !== article.length > 1) return undefined;
  return { from: start, to: start + article.length, insert: article.charAt(0) + (has ? 'n' : '') };
}

/** A capital article must begin a sentence. After Hangul, the letter is not an article. */
function isArticle(before: string, article: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (/\p{Script=Hangul}$/u.test(line)) return false;
  return article.startsWith('a') || !/[\p{L}\p{N},;)]["'”’*_]*$/u.test(line);
}

/**
 * Whether a name begins with a vowel when it is read aloud in English. Acronyms are read letter by letter unless they
 * are words (`an LLM`, `a RAG`), numbers as they are spoken (`an 8-bit …`), words by their sound (`a user`, `an hour`).
 * `undefined` if people differ (`SQL`, `FAQ`), and for other scripts.
 */
export function beginsWithVowel(name: string): boolean | undefined {
  const text = withoutAccents(name.normalize('NFKC')).replace(/^[\s"'“‘(*_]+/, '');
  const digits = /^[0-9][0-9,]*/.exec(text)?.[0];
  if (digits !== undefined) return numberBeginsWithVowel(digits.replace(/,/g, ''));
  const word = /^[A-Za-z]+/.exec(text)?.[0];
  return word === undefined ? undefined : wordBeginsWithVowel(word);
}

/** Eight, eighty, eleven, eighteen, also in thousands; and 1800 as a year. */
function numberBeginsWithVowel(digits: string): boolean | undefined {
  if (digits.startsWith('8')) return true;
  if (!/^1[18]/.test(digits)) return false;
  if (digits.length === 4) return digits.startsWith('18') ? true : undefined;
  return digits.length % 3 === 2;
}

/** Acronyms that are read as words although their letters do not force it, and words with capitals inside. */
const saidAsWords = new Set(
  (
    'faiss fair fifo flop flops float flux hellaswag helm hog lasso lime llama llava lora mamba map math ' +
    'meteor mimo minilm mixup moco nand nas nasa net node rag ram ranger rapid relu rest roberta rom rouge sam ' +
    'sarsa selu senet shap sift silu smote sora sota squad star swag swin'
  ).split(' '),
);
/** Acronyms that are read letter by letter although they could be words. */
const saidAsLetters = new Set('llmops mae mlops moe roi seo'.split(' '));
/** Names that people pronounce differently, and names that are as often meant as an English word. */
const undecided = new Set('faq sql ner roc herb homage historic historical hotel'.split(' '));

function wordBeginsWithVowel(written: string): boolean | undefined {
  const word = /[A-Z]s$/.test(written) ? written.slice(0, -1) : written;
  const small = word.toLowerCase();
  if (undecided.has(small)) return undefined;
  if (saidAsWords.has(small)) return false;
  const isSpelled = saidAsLetters.has(small) || !/[aeiouy]/.test(small);
  // `F1`, `n-gram`, `mBERT`, `xLSTM`; `GPT`.
  if (isSpelled || word.length === 1 || /^[a-z][A-Z]/.test(word)) return letterBeginsWithVowel(small);
  // `XGBoost`, `HTTPServer`: capitals before a word of its own.
  const capitals = /^([A-Z]{2,})(?:[A-Z][a-z]|$)/.exec(word)?.[1];
  if (capitals !== undefined) return capitalsBeginWithVowel(capitals.toLowerCase());
  if (/^[A-Z]{2}/.test(word)) return letterAndSoundAgree(small);
  return soundBeginsWithVowel(small);
}

/** The names of F, H, L, M, N, R, S and X begin with a vowel; the name of U does not. */
function letterBeginsWithVowel(word: string): boolean {
  return /^[aefhilmnorsx]/.test(word);
}

/** Acronyms that begin like this can be spoken as words. Others are read letter by letter. */
const speakable = /^(?:[fhlmnrsx][aeiouy]|f[lr]|rh|s[chklmnpqtw])/;

function capitalsBeginWithVowel(word: string): boolean | undefined {
  return speakable.test(word) && /[aeiouy]/.test(word) ? undefined : letterBeginsWithVowel(word);
}

function letterAndSoundAgree(word: string): boolean | undefined {
  const byLetter = letterBeginsWithVowel(word);
  return byLetter === soundBeginsWithVowel(word) ? byLetter : undefined;
}

/** Words that begin with a consonant sound: you, one, Europe; but not unimportant, unnamed, umbrella. */
const consonantSound =
  /^(?:eu(?!ler)|ewe|one(?:s|self)?$|once$|oui|u(?:biq|fo|k[er]|nesco|nicef|ni(?!mp|n|dent)|ra|ri|rol|s[aeiu]|t[aeio](?!r)|ter|tor))/;

function soundBeginsWithVowel(word: string): boolean {
  if (/^(?:hour|honest|honou?r|heir)/.test(word)) return true;
  return /^[aeiou]/.test(word) && !consonantSound.test(word);
}
