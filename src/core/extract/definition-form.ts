import { isRemark } from './disambiguator';
import { isNounPhrase, isSectionName } from './noun-phrase';
import { splitBracket } from './bracket';
import { withoutNumbering, withoutQuotes } from './numbering';
import { readName, readPair, readPairWithin } from './pair';
import { readGenitive, type TermPhrase } from './term-phrase';

/** Ordinary words that end in 란 or 이란. */
const wordsInRan =
  /^(?:이란|란)$|(?:^|\s)(?:혼란|교란|논란|반란|노란|파란|커다란|기다란|피란|계란|모란|토란|곤란|심란|찬란|현란|환란|소란|대란|요란|문란|호란|왜란|자란|바란|놀란|모자란|알란)$/;
/** Nouns in 이 whose last syllable is not a particle. */
const nounsInI = /(?:높이|깊이|길이|넓이|굵이|놀이|풀이|먹이|벌이|손잡이|덩이|줄이)$/;
const whatIs = /^what(?:'s|’s|\s+is|\s+are)\s+(?:an?\s+|the\s+)?(.+?)\s*\??$/i;
const notAThing =
  /^(?:difference|purpose|usage|uses?|types?|advantages?|benefits?|role|goal|point|reason|meaning|result|output|price|cost|number|date|deadline|name|size|status|state|plan|story|deal|catch|problem|effect|impact|value|time|place|way|rest|best|worst|first|last|next)(?:\s+(?:of|for|in|to|between|with|behind|on|at|from)\b|$)|^(?:key|best|main|most|your|my|our|it|this|that|these|those|happening|going|wrong|next|new|left|missing|there|in|on|at|for|inside|behind|under|about|with|to|up|so)(?:\s|$)|^(?:changed|included|expected|improved|needed|required|covered|planned|done|used|known|meant)(?:\s|$)|^\w+ed\s(?:since|in|of|by|for|to|from|on|at|with|when|during|here)\b|\b(?:types|kinds? of|features|differences?|and|or|vs|between|when|why|how|if|do|does|did|used)\b|\bmean$/i;
/** `What is X, and why does it work?` */
const furtherQuestion = /,?\s+and\s+(?:why|how|when|where|what|who)\b.*$/i;
const leadIn = /^(?:그래서|그럼|그러면|그렇다면|도대체|대체|과연|우선|먼저|잠깐)[,，]?\s+/;
const asked =
  /\s*(?:(?:이란|란|은|는|이|가)\s*(?:대체\s*)?(?:(?:무엇|뭐)이?[고며][,，]?\s.{1,60}|무엇(?:인가요?|일까요?|인지|입니까|이죠|이에요)?|뭔가요?|뭘까요?|뭐지|뭐야|뭐예요|뭐임))\s*[?？.!…]*\s*$/;
/** Quick tests for questions and requests. */
const mayAsk = /란|무엇|뭐|뭔|뭘/;
const mayRequest = /(?:설명|서술|소개|말)[해하]/;
/** `토큰에 대해 설명해주세요`, `토큰이 무엇인지 설명하시오`: the text below says what it is. */
const requested =
  /\s*(?:에\s*대(?:해서?|하여)|을|를|(?:이|가|이란|란)\s*무엇인지)\s*(?:간단히|간략히|자세히|쉽게)?\s*(?:설명|서술|소개|말)(?:해|하)[가-힣\s]{0,10}[?？.!]*\s*$/;
/** `벡터란 무엇인가 — 숫자의 나열` */
const subtitle = /^([^–—]{1,80}란(?:\s*무엇(?:인가요?|일까요?))?\s*\??)\s*[-–—:]\s.+$/;
const introduction = /^(?:an?\s+)?(?:introduction|intro|guide)\s+to\s+|^understanding\s+/i;
const called = /\s*(?:이란|란)\s*[?？.!…]*\s*$/;
const about =
  /\s*(?:에\s*대(?:해|하여|한\s*설명)|(?:의)?\s*(?:정의|개념|의미|뜻|설명|소개|정리|개요|이해))\s*$/;
const genitiveAbout = /의\s*(?:정의|개념|뜻|의미)\s*$/;

/** Every form contains one of these. */
const signOfForm =
  /[([（]|\s[-–—:/]\s|[:,]\s|what|란|무엇|뭐|뭔|뭘|설명|서술|소개|말[해하]|정의|개념|의미|뜻/i;

/** A quick test before `readDefiningHeading`. */
export function mayDefine(plain: string): boolean {
  return signOfForm.test(plain);
}

/**
 * What a plain heading defines. A pair is enough by itself; 이란, 란 무엇인가, 설명 or 의 정의 may follow it. A single name needs
 * words that announce a definition: `X란`, `X이란 무엇인가요?`, `X의 정의`, `What is X?`.
 */
export function readDefiningHeading(plain: string): TermPhrase | undefined {
  if (!mayDefine(plain)) return undefined;
  const text = withoutRemark(withoutNumbering(plain)).replace(subtitle, '$1').replace(leadIn, '');
  const english = askedInEnglish(text);
  if (english !== undefined) return readAskedEnglish(english);
  if (text.length > 200) return undefined;
  if (/[?？].*[?？]|[.!?]\s/.test(text)) return asDefined(readPairWithin(text));
  const question = cutQuestion(text) ?? cutRequest(text);
  const subject = (question ?? text).replace(about, '').trim();
  if (subject !== '') {
    const pair = firstPair([subject, question ?? text, subject.replace(introduction, '')]);
    if (pair !== undefined) return isDefined(pair) ? pair : undefined;
  }
  const isDefinition = question !== undefined || genitiveAbout.test(text);
  if (!isDefinition) return asDefined(readPairWithin(text));
  if (text.slice(subject.length).includes('란')) return asDefined(readName(subject) ?? readGenitive(subject));
  return /의\s/.test(subject) ? undefined : asDefined(readName(subject));
}

/** Separates the pairs of one heading. */
const betweenPairs = /([)）])\s*(?:와|과|및|[,，·/&]|and|or|vs\.?|이?랑|하고|또는|혹은)\s*(?=\S)/gi;

/** A comparison explains neither thing. Its pairs count only where both spell an acronym out. */
const comparison = /차이|비교|관계|구분|구별|\bvs\b|difference|compar/i;

/**
 * The pairs of a plain heading that contains several: `CNN(Convolutional Neural Network)과 RNN(Recurrent Neural
 * Network)`.
 */
export function readSeveralPairs(plain: string): readonly TermPhrase[] {
  if (plain.length > 300 || plain.split(/[(（]/).length < 3) return [];
  const parts = withoutNumbering(plain).replace(betweenPairs, '$1\n').split('\n');
  const pairs = parts.flatMap((part) => asDefined(readPairWithin(part)) ?? []);
  if (parts.length < 2 || pairs.length < parts.length) return [];
  const areNames = !comparison.test(plain) || pairs.every(({ expansion }) => expansion !== undefined);
  return areNames ? pairs : [];
}

/** `토큰이란? (복습)` */
function withoutRemark(text: string): string {
  const remark = /\s*[(（]([^()（）]{1,20})[)）]$/.exec(text);
  if (remark === null || !isRemark(remark[1] ?? '')) return text;
  const bare = text.slice(0, remark.index);
  return askedName(bare) === undefined ? text : bare;
}

function firstPair(forms: readonly string[]): TermPhrase | undefined {
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? '';
    const pair = forms.indexOf(form) < at ? undefined : readPair(form);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

/** The name before a question: `text` without the particle and the question. `undefined` if it is not a question. */
function cutQuestion(text: string): string | undefined {
  if (!mayAsk.test(text)) return undefined;
  const end = asked.exec(text) ?? called.exec(text);
  if (end === null) return undefined;
  const name = withoutQuotes(text.slice(0, end.index));
  if (/^\s*(?:이란|란)/.test(end[0])) return subjectOfRan(name + leadingRan(end[0]));
  return name;
}

function askedInEnglish(text: string): string | undefined {
  return /^what/i.test(text) ? whatIs.exec(text.replace(furtherQuestion, ''))?.[1] : undefined;
}

/** The name that a title asks for, in either language. */
export function askedName(text: string): string | undefined {
  const english = askedInEnglish(text);
  return english === undefined ? cutQuestion(text) : readAskedEnglish(english)?.headword;
}

/** As `cutQuestion`, for a request. Requests to explain how something works or differs do not count. */
function cutRequest(text: string): string | undefined {
  const end = mayRequest.test(text) ? requested.exec(text) : null;
  if (end === null) return undefined;
  const name = withoutQuotes(text.slice(0, end.index));
  return isSectionName(name.split(' ').at(-1) ?? '') ? undefined : name;
}

/** The name before 란: `값이란` is 값, `높이란` is 높이, `LLM이란` is LLM. `undefined` for words such as 혼란. */
export function subjectOfRan(text: string): string | undefined {
  const stem = text.replace(/\s*란$/, '').trimEnd();
  if (wordsInRan.test(text) || stem === '') return undefined;
  if (!stem.endsWith('이') || nounsInI.test(stem)) return stem;
  const before = stem.slice(0, -1).trimEnd();
  return before !== '' && !endsInVowel(before) ? before : stem;
}

function leadingRan(end: string): string {
  return end.trimStart().startsWith('이란') ? '이란' : '란';
}

/** Whether the last syllable is Hangul without a final consonant. */
function endsInVowel(text: string): boolean {
  const code = text.charCodeAt(text.length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 === 0;
}

const withinLanguage = /\s+in\s+(?:the\s+)?(?:python|java|javascript|js|c|c\+\+|c#|go|rust|sql|r)\b.*$/i;
const withinField = /\s+in\s+[\p{L}\d+#.]+(?:\s[\p{L}\d]+)?$/u;

function readAskedEnglish(subject: string): TermPhrase | undefined {
  const name = subject.replace(withinLanguage, '').replace(withinField, '').trim();
  if (notAThing.test(name) || /[?.!]\s/.test(name)) return undefined;
  // `What are functions in Python?` asks about an ordinary word.
  if (withinLanguage.test(subject) && /^[a-z]+$/.test(name)) return undefined;
  return (
    readPair(name) ??
    (splitBracket(name) === undefined && isNounPhrase(name) ? asDefined(readName(name)) : undefined)
  );
}

function asDefined(phrase: TermPhrase | undefined): TermPhrase | undefined {
  return phrase !== undefined && isDefined(phrase) ? phrase : undefined;
}

function isDefined({ names }: TermPhrase): boolean {
  return names.every((name) => !isSectionName(name));
}
