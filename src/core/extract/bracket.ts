import { spellEachOther } from './acronym-pair';
import { isRemark } from './disambiguator';
import { hasLatin, isNounPhrase } from './noun-phrase';

interface Bracket {
  readonly head: string;
  readonly inner: string;
  /** The text after a dash that follows the bracket. */
  readonly tail: string;
}

/**
 * Within a bracket, `Term Frequency – Inverse Document Frequency` is one name, but `SVM - Support Vector Machine` are
 * two.
 */
export function withoutSpacedDashes(inner: string): string {
  if (!/\s[-–—]\s/.test(inner)) return inner;
  const [, before = '', after = ''] = /^([^,，]+?)\s+[-–—]\s+([^,，]+)$/.exec(inner) ?? [];
  if (spellEachOther(before, after)) return `${before}, ${after}`;
  return inner.replace(/\s+([-–—])\s+/g, '$1');
}

/** Splits a text with one bracket, which must be at the end or before a dash or colon. */
export function splitBracket(text: string): Bracket | undefined {
  if (text.length > 300) return undefined;
  const match = /^([^()（）]+)[(（]([^()（）]+)[)）](?:\s*[-–—:：]\s+([^()（）]+))?$/.exec(text);
  if (match === null) return undefined;
  return {
    head: (match[1] ?? '').trim(),
    inner: withoutSpacedDashes(match[2] ?? '').trim(),
    tail: (match[3] ?? '').trim(),
  };
}

/** Separates two names of one thing. Examples are not separated in this way. */
export const saysSame = /\s+(?:또는|혹은|or|=|\/)\s+/;

const bracketLabel =
  /^(?:영어|영문|한글|국문|한국어|약어|약자|약칭|이하|줄여서|또는|혹은|a\.?k\.?a\.?|abbr\.?|or)\s*:?\s+/i;

/** A bracket without these holds one name. */
const anySeparator = /[,，、;；:/=]|또는|혹은|\sor\s/;

/** The names in a bracket; none if one of them is not a name. */
export function splitInner(inner: string, head: string): string[] {
  const parts = anySeparator.test(inner) ? partsOf(inner, head) : [inner];
  const names = parts.map((part) => part.trim().replace(bracketLabel, ''));
  return names.every((name) => isNounPhrase(name.replace(byMeansOf, ' ')) && !isRemark(name)) ? names : [];
}

function partsOf(inner: string, head: string): string[] {
  const separators = head.includes('/') || hasLatin(inner) ? /\s*[,，、;；]\s*/ : /\s*[,，、;；/]\s*/;
  return withoutColon(inner)
    .split(separators)
    .flatMap((part) => part.split(head.includes('/') ? /\s+(?:또는|혹은|or|=)\s+/ : saysSame));
}

/** `RLHF (인간 피드백을 통한 강화학습)`: a translation may be long. */
const byMeansOf = /[을를] (?:통한|위한|이용한|활용한) /;

/** `(VAE: Variational Autoencoder)` is a pair, as if it had a comma. */
function withoutColon(inner: string): string {
  const [, before = '', after = ''] = /^([^:]+?)\s*:\s+([^:]+)$/.exec(inner) ?? [];
  return spellEachOther(before, after) ? `${before}, ${after}` : inner;
}
