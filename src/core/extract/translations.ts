import { looksLikeAcronym } from './acronym';
import { hasHangul, hasLatin, isSectionPhrase } from './noun-phrase';

/** Korean outside and English inside (one name and its acronym, and another Korean name), or the other way round. */
export function areTranslations(
  heads: readonly string[],
  parts: readonly string[],
  areSame: boolean,
): boolean {
  if (areOnePerson(heads, parts)) return false;
  if (heads.some(isSectionPhrase) || parts.some(isSectionPhrase) || heads.some((head) => listed.test(head)))
    return false;
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

const koreanPerson =
  /^(?:[김이박최정강조윤장임한오서신권황안송홍전고문양손배백허남심노하곽성차주우구민유류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용])[가-힣]{1,2}$/;
const englishPerson =
  /^(?:(?:kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|hong)\s\S+|\S+\s(?:kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|hong))$/i;

/** `김민수(Minsu Kim)` */
function areOnePerson(heads: readonly string[], parts: readonly string[]): boolean {
  const names = [...heads, ...parts];
  return names.some((name) => koreanPerson.test(name)) && names.some((name) => englishPerson.test(name));
}

/** What a page or a meeting is made of. */
const listed = /\s(?:목표|목록|화면|일정|현황|계획|결과|담당|준비물|안내)$/;

/** `Activation Function, Transfer Function`. */
function shareLastWord(names: readonly string[]): boolean {
  const [first, second] = names.map((name) => /\s(\S+)$/.exec(name)?.[1]?.toLowerCase());
  return first !== undefined && first === second;
}

/** Written without Hangul: English, or Chinese characters. */
function isForeign(name: string): boolean {
  return !hasHangul(name);
}
