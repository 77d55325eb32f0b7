import { looksLikeAcronym } from './acronym';
import { hasHangul } from './noun-phrase';

const noName =
  /^(?:e\.?g|ex|i\.?e|cf|see|hint)\b|^(?:예|예시|예를|참고)(?:\s|$)|^(?:필수|선택|심화|기초|중요|입문|초급|중급|고급|추가|번외|복습|진행 ?중|작성 ?중|완료|미완성?|계속|업데이트|수정|인물|동음이의어?)$|^v?\d[\d.]*(?:$|\s*(?:년|월|일|단계|차|개|번|주차|강|장|절|부|편|가지|계층|분|시간|점|회|쪽|명|배|세대|급))|\s등$|\set al\.?$|\setc\.?$|\bvs\b|[:=]/i;
/** Last words of qualifiers (purpose, price, state: `Oracle 전용`, `로딩 중`), and whole qualifiers. */
const qualifier = new RegExp(
  `(?:^| )(?:${'전용 한정 제외 포함 미만 이상 이하 이후 이전 필요 불필요 가능 불가 미지원 지원 중 용 only required optional deprecated beta alpha draft wip new old free paid internal legacy default recommended experimental'.replace(/ /g, '|')})$|^(?:${'유료 무료 유상 무상 공짜 기본 기본값 최신 구버전 신버전 신규 정식 베타 사내 내부 외부 공식 비공식 임시 권장 비권장 옵션 실험적 폐기 개인'.replace(/ /g, '|')})$`,
  'i',
);
/** `고급용` is a qualifier; 비용 and 적용 are names. */
const forWhom =
  /전용$|(?:사내|개인|고급|초급|중급|업무|개발|운영|테스트|연습|교육|상업|일반|기업|전문가|학생|가정|내부|외부|관리자|입문)용$/;

/** Whether the text in a bracket is not a name: an example, a year, a count, 필수. */
export function isRemark(text: string): boolean {
  return qualifier.test(text) || noName.test(text) || (text.endsWith('용') && forWhom.test(text));
}

/** Kinds of things, each with its letter in an acronym. */
const kinds: ReadonlyMap<string, string> = new Map(
  '언어L 모델M 알고리즘A 라이브러리L 프레임워크F 플랫폼P 도구T 툴T 소프트웨어S 프로그램P 서비스S 데이터셋D 회사C 기업C 게임G 패키지P 함수F 논문P 책B 영화M 제품P 아키텍처A 브로커B 데이터베이스D 저장소S 스토리지S 서버S 엔진E 옵티마이저O 편집기E 에디터E 컴파일러C 브라우저B 벤치마크B 챗봇C 런타임R 오케스트레이터O'
    .split(' ')
    .map((kind) => [kind.slice(0, -1), kind.slice(-1)]),
);
/** Words that describe a kind further. */
const saidOfKinds = new Set(
  '프로그래밍 딥러닝 머신러닝 기계학습 인공지능 AI 언어 생성 생성형 신경망 오픈소스 자바스크립트 파이썬 웹 데이터 시각화 통계 임베딩 이미지 챗봇 대화 오픈AI 구글 메타 메시지 메시징 인메모리 컨테이너 관계형 분산 스트리밍 이벤트 검색 벡터 그래프 문서 오픈 소스 워크플로 워크플로우 빅데이터 로그 모니터링 시계열 객체 캐시 애플리케이션 클라우드 수치 계산 코드 컴퓨터 비전'.split(
    ' ',
  ),
);
/** Fields of knowledge. If the head matches the pattern, it is a translation of the acronym instead. */
const fields: ReadonlyMap<string, RegExp> = new Map([
  ['AI', /지능/],
  ['ML', /학습|러닝/],
  ['DL', /학습|러닝/],
  ['NLP', /자연\s?어|언어/],
  ['CV', /비전|시각|검증|변동/],
  ['CS', /과학|고객/],
  ['IT', /정보/],
  ['DB', /데이터\s?베이스|디비/],
  ['OS', /운영\s?체제/],
]);

const longestField = Math.max(...Array.from(fields.keys(), ({ length }) => length));

/** Whether a Korean word names a kind of things, such as 언어 or 라이브러리. */
export function isKind(word: string): boolean {
  return kinds.has(word);
}

/** Whether the bracket says what kind of thing the head is, or of which field: `Swift (프로그래밍 언어)`, `토큰 (NLP)`. */
export function isKindOf(heads: readonly string[], parts: readonly string[]): boolean {
  const [head = '', part = ''] = [heads[0], parts[0]];
  if (heads.length !== 1 || parts.length !== 1) return false;
  const isKorean = hasHangul(head);
  const translated = part.length <= longestField ? fields.get(part) : undefined;
  if (translated !== undefined) return isKorean && !translated.test(head);
  if (isKorean || !hasHangul(part)) return false;
  const words = part.split(' ');
  const letter = kinds.get(words.at(-1) ?? '');
  if (letter === undefined || !words.slice(0, -1).every((word) => saidOfKinds.has(word))) return false;
  if (looksLikeAcronym(head)) return !head.toUpperCase().endsWith(letter);
  return head.split(' ').length < words.length || words.length === 1
    ? !head.toUpperCase().startsWith(letter)
    : false;
}
