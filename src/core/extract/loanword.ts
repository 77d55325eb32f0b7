import { isKind } from './disambiguator';

/** Syllables of English loanwords that hardly any other Korean noun has. */
const loanSyllable =
  /[컴컨콘퓨프트크브르즈츠링팅닝밍싱핑칭딩켓캐캡캔쿼큐클플블픽팩페펙펜퍼펑티테텍텐텔튜틱틸셋셀섹션쉬쇼샤섀웨웹윈워옵엔앱밸베벡벤벨멀맵믹덱델넷뉴닉랜랩램럴렌렉렛롭롤룰릴케레러터드더]/;
const loanword = /^[가-힣]{2,12}$/;
const native = /^[가-힣]{2,12}(?: [가-힣]{1,8}){0,2}$/;
/**
 * A shorter word after a loanword is not a translation, but says of which kind or state the thing is: `레이어(출력)`,
 * `서버(운영)`.
 */
const shortestTranslation = 3;
/** Last syllables of fields of knowledge: `커널(운영체제)`, `에이전트(강화학습)`. */
const field =
  /(?:학|학습|처리|통신|보안|체제|이론|언어|분야|자연어|사항|추론|예측|분류|관리|설계|개발|영상)$/;
/** An activity, not a product: in `검색 엔진(넷플릭스)` the bracket names one of several. */
const gerund = /[링팅닝밍싱핑칭딩징]$/;

/**
 * Whether one of two Korean names is an English loanword and the other its translation: `파라미터(매개변수)`, `과적합(오버피팅)`, `미세
 * 조정(파인튜닝)`.
 */
export function areLoanAndNative(head: string, part: string): boolean {
  if (!native.test(head) || !native.test(part) || isKind(head) || isKind(part)) return false;
  const isLoan = loanSyllable.test(head);
  if (isLoan === loanSyllable.test(part)) return false;
  const [loan, other] = isLoan ? [head, part] : [part, head];
  if (!loanword.test(loan) || (other.includes(' ') && !gerund.test(loan))) return false;
  return !isLoan || (part.length >= shortestTranslation && !field.test(part));
}
