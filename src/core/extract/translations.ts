import { looksLikeAcronym } from './acronym';
import { hasHangul, hasLatin, isSectionPhrase } from './noun-phrase';

/** Korean outside and English inside (one name and its acronym, and another Korean name), or the other way round. */
export function areTranslations(
  heads: readonly string[],
  parts: readonly string[],
  areSame: boolean,
): boolean {
  if (heads.some(isSectionPhrase) || parts.some(isSectionPhrase)) return false;
  if (!heads.some(hasHangul)) return heads.every(hasLatin) && parts.every(hasHangul) && parts.length < 3;
  const foreign = parts.filter(isForeign);
  const acronyms = foreign.filter(looksLikeAcronym).length;
  const han = foreign.filter((part) => !hasLatin(part)).length;
  const full = foreign.filter((part) => hasLatin(part) && !looksLikeAcronym(part));
  if (heads.length > 1 || acronyms > 1 || han > 1 || full.length > 2) return false;
  // `재현율(Recall, Sensitivity)` has the form of `앙상블(Bagging, Boosting)`, which are examples.
  if (full.length + acronyms > 1 && !areSame && !shareLastWord(full)) return false;
  return foreign.length > 0 && parts.length - foreign.length <= 1 && isForeign(parts[0] ?? '');
}

/** `Activation Function, Transfer Function`. */
function shareLastWord(names: readonly string[]): boolean {
  const [first, second] = names.map((name) => /\s(\S+)$/.exec(name)?.[1]?.toLowerCase());
  return first !== undefined && first === second;
}

/** Written without Hangul: English, or Chinese characters. */
function isForeign(name: string): boolean {
  return !hasHangul(name);
}
