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
