import { foldName } from '../term/fold';
import { notText } from '../markdown/plain-text';

/** Headings of ordinary sections, folded. They are never terms, with or without a translation. */
const sectionNames = new Set(
  [
    '개요 서론 결론 요약 정리 소개 목차 참고 참고문헌 참고자료 참조 출처 인용 링크 더보기 관련문서 관련글 관련노트 관련용어 관련연구',
    '정의 개념 핵심개념 배경 동기 목적 목표 특징 장점 단점 장단점 종류 유형 예 예시 예제 사례 활용 활용사례 응용 응용분야 사용법 사용예시',
    '사용방법 작동방식 작동원리 동작원리 동작방식 원리 구조 구성 구성요소 과정 절차 방법 방법론 기법 이유 차이 차이점 비교 한계 한계점 문제점',
    '해결책 해결방법 결과 실험 실험결과 평가 분석 논의 토론 고찰 향후연구 기여 초록 부록 역사 설치 설정 환경설정 실습 구현 코드 예제코드 문법',
    '질문 답변 문제 풀이 해설 정답 퀴즈 연습문제 과제 메모 노트 기타 용어 용어정리 약어 의미 설명 효과 역할 주의사항 주의점 주의 팁 느낀점 후기 논문리뷰 리뷰 회고 회의 회의록 일정 학습목표 할일',
    '트러블슈팅 문제상황 원인 원인분석 해결과정 해결방안 증상 조치 재발방지 배운점 시행착오 들어가며 들어가기 들어가기전에 시작하며 시작하기 마치며 마무리 맺음말 머리말 기본개념 주요개념 주요특징 주요내용 내용 본문 이론 수식 공식 증명',
    'introduction overview background motivation summary conclusion conclusions abstract discussion results result experiments experiment',
    'evaluation analysis method methods methodology approach relatedwork related relatedtopics relatedterms relatednotes seealso reference references',
    'source sources citation bibliography furtherreading reading links link resources appendix acknowledgements acknowledgments example examples',
    'usage usecases application applications advantages disadvantages pros cons prosandcons limitations features notes note todo tasks misc other',
    'roadmap contributing input inputs output outputs caveat caveats issue issues solution solutions limitation advantage disadvantage workflow benefits prerequisites requirements troubleshooting',
    'others contents tableofcontents toc index faq qa questions question answer answers exercise exercises definition definitions concept concepts',
    'keyconcepts terms terminology glossary abbreviations history installation install setup configuration code implementation tutorial practice',
    'steps step types type kinds purpose goal goals tips details description meaning structure theory proof formula getstarted gettingstarted',
    'inbox home moc dashboard archive archives starthere daily weekly projects areas attachments templates people companies',
    'tldr changelog license readme untitled 무제 제목없음 intro outro agenda attendees actionitems quotes paperreview review retrospective meeting learningobjectives',
  ]
    .join(' ')
    .split(' '),
);

/** In UTF-16 units, including the spaces that folding removes. */
const longestSectionName = 40;
/** The edges of each section name. */
const sectionEdges = new Set(Array.from(sectionNames, edgesOf));

/**
 * The first two letters and the last one as one number. `undefined` if there are fewer, or if there are non-ASCII
 * signs.
 */
function edgesOf(text: string): number | undefined {
  const first = letterFrom(text, 0, 1);
  const second = letterFrom(text, first + 1, 1);
  const last = letterFrom(text, text.length - 1, -1);
  if (first < 0 || second < 0 || last < 0) return undefined;
  const [one, two, end] = [text.charCodeAt(first), text.charCodeAt(second), text.charCodeAt(last)];
  return (smallLetter(one) * 31 + smallLetter(two)) * 31 + smallLetter(end);
}

/**
 * The offset of the next letter in one direction; -1 if there is none. Other ASCII characters are skipped, since
 * folding may remove them.
 */
function letterFrom(text: string, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const unit = text.charCodeAt(at);
    if (smallLetter(unit) !== 0) return at;
    if (unit >= 0x80) return -1;
  }
  return -1;
}

/** A quick test: for most texts, no section name begins and ends with the same letters. */
function mayBeSection(text: string): boolean {
  if (text.length > longestSectionName) return false;
  const edges = edgesOf(text);
  return edges === undefined || sectionEdges.has(edges);
}

/** An English letter in lower case, or a Hangul syllable; 0 for anything else. */
function smallLetter(unit: number): number {
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a ? small : 0;
}

/** Nouns whose last syllable only looks like a particle. */
const nounsLikeParticles =
  /(?:효과|결과|성과|경과|통과|초과|인과|사과|학과|부과|부여|여과|투과|교과|내과|외과|치과|안과|백과|일과|문과|이과|간과|^과|정의|강의|회의|주의|합의|동의|논의|결의|문의|편의|의의|임의|유의|모의|다의|창의|협의|심의|건의|제의|예의|호의|마을|가을|노을|^은|기와|푸리에|^(?:숨|깊|얕|높|낮|넓|좁|작|짧|굵|얇|많|적|같)은)$/;
const particle = /(?:[을를와과의은는에]|에서|에게|으로|부터|까지|처럼|보다|이나|하고|이며|라는)(?= |$)/;
/** Words that may come before a name or between names. */
const modifier = new RegExp(
  `(?:^| )(?:${'이 그 저 각 한 왜 및 또는 혹은 이런 그런 이러한 그러한 어떤 모든 여러 어떻게 무엇 언제 누가 누구 나 너 우리 저희 당신 이것 그것 저것 이게 그게 잘 더 좋은 나쁜 새로운 다양한 간단한 몇'.replace(/ /g, '|')}|[vV][sS]\\.?|&)(?= |$)`,
);
const modifierEnding = /(?:하기|되기|하지|위한|대한|관한|통한|따른|의한)(?= |$)/;
/** Endings of verbs, questions and requests. Names do not have them. */
const predicate =
  /(?:니다|세요|십시오|까요|나요|가요|어요|아요|해요|데요|네요|지요|죠|한다|된다|이다|있다|없다|는다|인가|는가|을까|할까|일까|는지|은지|하기|되기|하는 법|보기|것|경우|여부|이해하기|하며|하여|해서|에서|에게|으로|하고|라고|이라고|다고|\s(?:때|중|등)|[할한될된는은을던운] (?:점|것|수|일|곳))$/;
/** In UTF-16 units. */
const longestPredicate = 5;
/** The least length of seven words and the spaces after them, in UTF-16 units. */
const sevenWords = 14;
const eighthWord = /^(?:\S+\s+){7}/;
const nineWords = 18;
const tenthWord = /^(?:\S+\s+){9}/;
const englishSentence =
  /^(?:how|why|when|where|which|who|whose|is|are|do|does|did|can|could|should|would|will|what|whats|let|lets|if|explain|describe|compare|define)\b/i;
const englishVerb = /\s(?:is|are|was|were|vs\.?|versus|does|do|can|should|has|have)\s/i;
/** Words without any punctuation. Most names are like this. */
const onlyWords = /^[A-Za-z가-힣][A-Za-z0-9가-힣 ]*$/;
const notInNames = /[`%\0?!;:,"“”«»<>=→←↔|{}[\]()（）·…。]/;
/** Characters that a name may contain, unless they are a Markdown mark, the end of a sentence or a dash. */
const signs = /[-+#>*_^$~.–—]/;
const otherSigns = /^[-+#>]\s|\*\*|__|\s\^|\$\$|^[*_~]|\.\s|\.$|\s[-–—]\s/;

/** Whether plain `text` can be the name of a thing: not a sentence, question or section name. */
export function isNounPhrase(text: string): boolean {
  if (text.length < 1 || text.length > 80) return false;
  if (!onlyWords.test(text) && holdsOtherSign(text)) return false;
  if (mayBeSection(text) && sectionNames.has(foldName(text))) return false;
  return hasHangul(text) ? isKoreanNounPhrase(text) : isEnglishNounPhrase(text);
}

function holdsOtherSign(text: string): boolean {
  if (text.includes(notText) || !/\p{L}/u.test(text) || notInNames.test(text)) return true;
  return signs.test(text) && otherSigns.test(text);
}

const numberedSection = /^(?:제?\d+[장절부편강주차]+|(?:part|chapter|section|day|week)\d+)$/;

/** Whether `text` is a usual name for a section: 참고, References, 1장, Part 2. */
export function isSectionName(text: string): boolean {
  if (!mayBeSection(text) && !/\d/.test(text)) return false;
  const folded = foldName(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
  return sectionNames.has(folded) || numberedSection.test(folded);
}

/** Whether an English phrase consists of words for sections: `Model Architecture`, `Known Issues`. */
export function isSectionPhrase(text: string): boolean {
  if (!text.includes(' ') || hasHangul(text)) return false;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length < 2) return false;
  return lastOfSection.has(words[words.length - 1] ?? '') || words.every((word) => sectionWords.has(word));
}

/** A phrase that ends in one of these words is a section: `Learning Objectives`, `Related Materials`. */
const lastOfSection = new Set(
  'overview introduction conclusion conclusions objectives goals plans materials resources references contributions limitations requirements advantages disadvantages ideas issues tips takeaways points'.split(
    ' ',
  ),
);

const sectionWords = new Set(
  [
    'architecture structure overview background introduction related previous existing prior known common main key core basic general future current',
    'proposed our important additional other possible potential work works issue issues problem problems challenge challenges limitation limitations',
    'caveat caveats idea ideas point points concept concepts features method methods methodology approach approaches procedure process processes step',
    'steps result results experiment experiments experimental setup setting settings environment implementation details detail comparison performance',
    'evaluation model models training study studies research paper code example examples usage application applications advantages disadvantages pros',
    'cons strengths weaknesses contribution contributions goal goals objective objectives purpose role characteristics types kinds history trend trends',
    'direction directions summary conclusion questions answers references materials resources installation guide tips notes content contents quick',
    'start project directory folder file system requirements presentation plan plans and of the for in to',
  ]
    .join(' ')
    .split(' '),
);

/** The ranges of the script, written out because `\p{Script=Hangul}` takes twice as long. */
const hangul =
  /[\u1100-\u11FF\u3131-\u318E\u3200-\u321E\u3260-\u327E\uA960-\uA97C\uAC00-\uD7FB\uFFA0-\uFFDC]/;

export function hasHangul(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0xac00 && first <= 0xd7a3) || hangul.test(text);
}

const latin = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF\uFF21-\uFF3A\uFF41-\uFF5A]/;

export function hasLatin(text: string): boolean {
  return latin.test(text);
}

function isKoreanNounPhrase(text: string): boolean {
  if (text.length > 50 || predicate.test(text.slice(-longestPredicate))) return false;
  if (text.length >= sevenWords && eighthWord.test(text)) return false;
  if (modifier.test(text) || modifierEnding.test(text)) return false;
  if (!particle.test(text)) return true;
  return text.split(' ').every((word) => !particle.test(word) || nounsLikeParticles.test(word));
}

function isEnglishNounPhrase(text: string): boolean {
  if (englishSentence.test(text) || (text.length >= nineWords && tenthWord.test(text))) return false;
  return !englishVerb.test(text) && !/\s&\s|\s(?:and|or|&|to|of|in|for|with|the|a|an)$/i.test(text);
}
