import { looksLikeAcronym } from './acronym';
import { areLoanAndNative } from './loanword';
import { hasHangul, hasLatin, isSectionPhrase } from './noun-phrase';

/**
 * Whether the names outside and inside a bracket translate each other: Korean outside and English inside, or vice
 * versa.
 */
export function areTranslations(
  heads: readonly string[],
  parts: readonly string[],
  areSame: boolean,
): boolean {
  if (areOnePerson(heads, parts)) return false;
  if (heads.some(isSectionPhrase) || parts.some(isSectionPhrase)) return false;
  if (heads.some((head) => isPartOfPage(head, parts[0] ?? ''))) return false;
  const [head = '', ...moreHeads] = heads;
  const [part = '', ...moreParts] = parts;
  if (moreHeads.length + moreParts.length === 0 && hasHangul(head))
    return isForeign(part) || areLoanAndNative(head, part);
  if (!heads.some(hasHangul)) return heads.every(hasLatin) && parts.every(hasHangul) && parts.length < 3;
  const foreign = parts.filter(isForeign);
  const acronyms = foreign.filter(looksLikeAcronym).length;
  const han = foreign.filter((part) => !hasLatin(part)).length;
  const full = foreign.filter((part) => hasLatin(part) && !looksLikeAcronym(part));
  if (heads.length > 1 || acronyms > 1 || han > 1 || full.length > 2) return false;
  // `재현율(Recall, Sensitivity)` looks like `앙상블(Bagging, Boosting)`, which lists examples.
  const codes = foreign.filter((part) => code.test(part)).length;
  if (full.length + acronyms - codes > 1 && !areSame && !areSynonyms(head, full)) return false;
  return foreign.length > 0 && parts.length - foreign.length <= 1 && isForeign(part);
}

/** `물리 계층(Physical Layer, L1)` */
const code = /^[A-Z]\d$/;

const koreanPerson =
  /^(?:[김이박최정강조윤장임한오서신권황안송홍전고문양손배백허남심노하곽성차주우구민유류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용])[가-힣]{1,2}$/;
const englishPerson =
  /^(?:(?:kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|hong)\s\S+|\S+\s(?:kim|lee|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|hong))$/i;

/** `김민수(Minsu Kim)` */
function areOnePerson(heads: readonly string[], parts: readonly string[]): boolean {
  const names = [...heads, ...parts];
  return names.some((name) => koreanPerson.test(name)) && names.some((name) => englishPerson.test(name));
}

/** Last words of parts of a page or meeting. */
const listed = /\s(?:목표|목록|화면|일정|현황|계획|결과|담당|준비물|안내|사항)$/;
/** `실행 계획(Execution Plan)` and `열린 목록(Open List)` are names, `여행 계획(Travel Plan)` is not. */
const translatedList = /\s(?:list|plan)$/i;
const ofPage =
  /^(?:학습|공부|스터디|회의|발표|여행|프로젝트|연구|주간|월간|연간|올해|향후|개인|팀|업무|개발|구매|할 일|참석자|참가자|사용자|파일|링크|과제|강의|수강|세부|최종|주요)\s/;

function isPartOfPage(head: string, part: string): boolean {
  return listed.test(head) && (!translatedList.test(part) || ofPage.test(head));
}

/**
 * Whether two English names mean one thing. In `전달 함수(Activation Function, Transfer Function)` they share the kind, and
 * the Korean name has another word besides it. `오차(Squared Error, Absolute Error)` names only the kind. Opposites are
 * different things.
 */
function areSynonyms(head: string, names: readonly string[]): boolean {
  const [first, second] = names.map((name) => name.toLowerCase().split(/[\s-]+/));
  if (first === undefined || second === undefined || first.at(-1) !== second.at(-1)) return false;
  if (first.length < 2 || !head.includes(' ')) return false;
  return !opposites.some(([one, other]) => {
    const isApart = (a: readonly string[], b: readonly string[]): boolean =>
      a.includes(one) && b.includes(other);
    return isApart(first, second) || isApart(second, first);
  });
}

const opposites =
  'depth breadth|global local|forward backward|positive negative|true false|input output|hard soft|long short|min max|encoder decoder|supervised unsupervised|first second|internal external|train test|squared absolute'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]);

/** Whether a name is written without Hangul: in English or Chinese characters. */
function isForeign(name: string): boolean {
  return !hasHangul(name);
}
