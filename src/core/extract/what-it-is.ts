import { plainText } from '../markdown/plain-text';
import { nameKey } from '../term/fold';
import { hasHangul } from './noun-phrase';
import { splitSentences } from './sentence-ends';

/** What stands between a name and what is said of it: `X(풀이)는`, `X is a`. */
const koreanTopic = /^\s*(?:\([^()]{1,80}\)\s*)?(?:은|는|이란|란)\s+(.+)$/;
const englishVerb =
  /^(?:s|es)?\s*(?:\([^()]{1,80}\)\s*)?(?:,[^,]{1,60},)?\s+(?:(?:is|are)\s+(?:an?|any|one of|the\s+\w+(?:\s\w+)?\s(?:of|that|which|by|for|in|on|at|from|between|with))\s+\S+|(?:refers? to|means|denotes|describes|stands for)\s+\S+)\s+\S/i;
const koreanPredicate =
  /(?:말한다|말합니다|말해요|말함|뜻한다|뜻합니다|뜻함|의미한다|의미합니다|의미함|가리킨다|가리킵니다|일컫는다|이다|입니다|이에요|예요|것|것임|기법|방법|알고리즘|기술|과정|개념|모델|지표|함수다?|구조다?|현상|단위다?|집합|값|비율|문제다?|이론|시스템|체계다?|상태다?|성질|방식|척도다?|규칙|절차다?|신경망|도구다?)$/;

/** Whether a sentence (plain) says what one of `names` is: `X는 …이다`, `X는 …을 말한다`, `X is a …`, `X refers to …`. */
export function saysWhatItIs(sentence: string, names: readonly string[]): boolean {
  const plain = sentence.replace(/^(?:an?|the)\s+/i, '').replace(/[\s.。!]+$/, '');
  const small = plain.toLowerCase();
  return names.some((name) => {
    if (!small.startsWith(name.toLowerCase())) return false;
    const rest = plain.slice(name.length);
    return englishVerb.test(rest) || isKoreanPredicate(koreanTopic.exec(rest)?.[1] ?? '');
  });
}

/** `월 30만 원이다`, `김민수이다` say how much and who. */
function isKoreanPredicate(said: string): boolean {
  const words = said.split(/\s+/);
  if (words.length < 3 || words.slice(-2).some((word) => /\d/.test(word))) return false;
  return koreanPredicate.test(said);
}

/** Ends like a copula's, of verbs: 높입니다, 쓰인다. */
const causative = /(?:높|줄|쓰|보|붙|들|녹|숙|먹|속|끓|움직|기울|모)(?:입니다|인다|이다|임)$/;
const copula = /(?:입니다|이다|이에요|예요|임)$/;
const ofMeaning = /(?:말|뜻|의미|지칭)(?:한다|합니다|해요|함)$|(?:가리킨다|가리킵니다|일컫는다|일컫습니다)$/;
const verb = /(?:다|음|함|됨|요|죠|까|등)$/;
const englishKind = /^(?:(?:is|are)\s|refers? to|means|denotes|stands for|an?\s|the\s|any\s|one of)/i;

/** What is said of a thing that has been named: `…이 중요한 특징입니다`. */
const ofFeature =
  /(?:특징|특성|장점|단점|이점|한계|때문|덕분|중요|필수|필수적|효과적|일반적)(?:이다|입니다|임)?$/;

/** Whether a definition (Markdown) says what kind of thing something is: it ends in a noun, and tells no doing. */
export function saysWhatKind(definition: string): boolean {
  const said = firstSentence(definition);
  if (!hasHangul(said)) return englishKind.test(said);
  if (ofFeature.test(said)) return false;
  return ofMeaning.test(said) || (copula.test(said) ? !causative.test(said) : !verb.test(said));
}

/** Whether a definition (Markdown) is a sentence that says of something what kind of thing it is: `캐시는 …저장소이다`. */
export function definesSomething(definition: string): boolean {
  const said = firstSentence(definition);
  if (!hasHangul(said)) return /^.{1,60}?\s(?:is|are|refers? to|means)\s/.test(said);
  return topic.test(said) && saysWhatKind(said);
}

const useOf =
  /(?:사용|활용|이용|적용|응용)(?:됩니다|된다|되고 있(?:습니다|다)|될 수 있(?:습니다|다)|할 수 있(?:습니다|다)|합니다|한다|됨|함)$|쓰(?:입니다|인다|임)$|(?:^|\s)등$/;
const englishUse = /^(?:used|useful|helps?|allows?|improves?|e\.g)\b/i;

const mayTellUse = /[사활이적응]용|쓰|등|^["'*_(]*(?:used|useful|help|allow|improve|e\.g)/i;

/** `LSTM의 핵심 요소로, …`: what kind of thing it is comes first. */
const kindFirst = /[가-힣](?:으로|로|로서|이며|이고|인데)[,，]\s/;

/** Whether a definition (Markdown) tells what something is used for, or gives examples, and no more. */
export function saysWhatFor(definition: string): boolean {
  if (!mayTellUse.test(definition)) return false;
  const said = firstSentence(definition);
  return hasHangul(said) ? useOf.test(said) && !kindFirst.test(said) : englishUse.test(said);
}

/** `LSTM은 …`, `의사결정 트리는 …`: who or what a sentence speaks of. */
const topic =
  /^([A-Za-z][A-Za-z0-9.+-]*(?:\s[A-Za-z][A-Za-z0-9.+-]*){0,3}|[^\s,.]+(?:\s[^\s,.]+){0,3}?)(?:\s?[(（][^()（）]{1,60}[)）])?[은는]\s/;

/** Whether a definition (Markdown) speaks of something else that has a name: of what the note is about, or of an acronym. */
export function isOfAnother(
  definition: string,
  names: readonly string[],
  subject: readonly string[],
): boolean {
  const start = definition.slice(0, 120);
  const spoken = /[은는]\s/.test(start) ? topic.exec(plainText(start))?.[1] : undefined;
  if (spoken === undefined) return false;
  const key = nameKey(spoken);
  if (names.some((name) => nameKey(name) === key)) return false;
  const owner = nameKey(/^(\S+(?:\s\S+)?)의\s\S+$/.exec(spoken)?.[1] ?? spoken);
  return subject.some((name) => nameKey(name) === owner) || /^[A-Za-z]/.test(spoken);
}

function firstSentence(definition: string): string {
  const [first = ''] = splitSentences(definition.slice(0, 400));
  return plainText(first)
    .replace(/\s*[(（][^()（）]*[)）]\s*(?=[.。]?$)/, '')
    .replace(/[\s.。!:：]+$/, '');
}
