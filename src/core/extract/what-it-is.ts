import { plainText } from '../markdown/plain-text';
import { nameKey } from '../term/fold';
import { hasHangul } from './noun-phrase';
import { firstSentenceOf } from './sentence-ends';

/** `X(풀이)는 …`: the predicate follows the topic. */
const koreanTopic = /^\s*(?:\([^()]{1,80}\)\s*)?(?:은|는|이란|란)\s+(.+)$/;
const englishVerb =
  /^(?:s|es)?\s*(?:\([^()]{1,80}\)\s*)?(?:,[^,]{1,60},)?\s+(?:are\s+(?:[\w-]+\s){1,4}(?:that|which)|(?:is|are)\s+(?:an?|any|one of|the\s+\w+(?:\s\w+)?\s(?:of|that|which|by|for|in|on|at|from|between|with))\s+\S+|(?:refers? to|means|denotes|describes|stands for)\s+\S+)\s+\S/i;
/** Kinds of things that definitions end in. */
export const kinds =
  '기법|방법|방식|방법론|알고리즘|기술|과정|개념|모델|모형|지표|함수|구조|현상|분야|형태|단위|집합|값|비율|정도|작업|문제|이론|정리|법칙|시스템|체계|학문|행위|상태|능력|성질|확률|척도|규칙|전략|절차|네트워크|신경망|도구';
/** Predicates that only a definition has: `…을 말한다`. */
export const ofMeaning =
  /(?:말|뜻|의미|칭)(?:한다|합니다|해요|함|하며)$|(?:말하는 것(?:이다|입니다)|가리킨다|가리킵니다|일컫는다|일컫습니다|이른다|[로고] 정의(?:한다|합니다|된다|됩니다|할 수 있다))$/;
const koreanPredicate = new RegExp(`(?:이다|입니다|이에요|예요|것|것임|(?:${kinds})다?)$`);

/** Whether a plain sentence defines one of `names`: `X는 …이다`, `X는 …을 말한다`, `X is a …`, `X refers to …`. */
export function saysWhatItIs(sentence: string, names: readonly string[]): boolean {
  const plain = sentence.replace(/^(?:an?|the)\s+/i, '').replace(/[\s.。!]+$/, '');
  const small = plain.toLowerCase();
  return names.some((name) => {
    if (!small.startsWith(name.toLowerCase())) return false;
    const rest = plain.slice(name.length);
    return englishVerb.test(rest) || isKoreanPredicate(koreanTopic.exec(rest)?.[1] ?? '');
  });
}

/** `월 30만 원이다` is an amount, `김민수이다` a person. */
function isKoreanPredicate(said: string): boolean {
  const words = said.split(/\s+/);
  if (words.length < 3 || words.slice(-2).some((word) => /\d/.test(word))) return false;
  return ofMeaning.test(said) || koreanPredicate.test(said);
}

/** A definition in Markdown. Its first sentence is read once, on first use. */
export class Statement {
  readonly markdown: string;
  #first: string | undefined;

  constructor(markdown: string) {
    this.markdown = markdown;
  }

  /** The first sentence as plain text, without a final bracket and full stop. */
  get first(): string {
    this.#first ??= firstSentence(this.markdown);
    return this.#first;
  }
}

/** Verbs that end like the copula: 높입니다, 쓰인다. */
const causative = /(?:높|줄|쓰|보|붙|들|녹|숙|먹|속|끓|움직|기울|모)(?:입니다|인다|이다|임)$/;
const copula = /(?:입니다|이다|이에요|예요|임)$/;
const verb = /(?:다|음|함|됨|요|죠|까|등)$/;
const englishKind = /^(?:(?:is|are)\s|refers? to|means|denotes|stands for|an?\s|the\s|any\s|one of)/i;

/** Describes a feature of a thing that is already known: `…이 중요한 특징입니다`, `…에 미치는 영향`, `깊이가 1과 9 사이입니다`. */
const ofFeature =
  /(?:특징|특성|장점|단점|이점|한계|때문|덕분|중요|필수|필수적|효과적|일반적|(?:미치|끼치|주)는 영향|\S[과와] \S+ 사이)(?:이다|입니다|임)?$/;

/** Whether a definition says what kind of thing something is: it ends in a noun, not in what the thing does. */
export function saysWhatKind(statement: Statement): boolean {
  const said = statement.first;
  if (!hasHangul(said)) return englishKind.test(said);
  if (ofFeature.test(said) || listsExamples(said)) return false;
  return ofMeaning.test(said) || (copula.test(said) ? !causative.test(said) : !verb.test(said));
}

/** `소리를 글자로 변환`: an action and its object, as in a list of uses. */
const action =
  /[을를]\s(?:\S+\s){0,3}(?:변환|제공|처리|설계|감지|분류|예측|생성|관리|개선|향상|제어|탐지|추천|지원|수행|구현|분석|최적화|적용|인식|추출|번역|요약|식별|파악|측정|방지|개발)$/;
/** `말뭉치를 활용하여 검색 성능 향상` */
const improvement = /(?:하여|해서?|함으로써)\s(?:\S+\s){1,6}(?:향상|개선|절감|단축|확보|증대)$/;

/** Whether a definition only names an action: it describes a use, a step or an advantage. */
export function saysAction({ first }: Statement): boolean {
  return action.test(first) || improvement.test(first);
}

/** `품질을 꾸준히 개선하는 과정`: captures the thing that is improved. */
const betters =
  /(\S+)[을를]\s(?:\S+\s){0,2}(?:높이|늘리|줄이|낮추|올리|(?:개선|향상|극대화|최대화|최소화|최적화|단축|절감|강화|확보|달성)(?:하|시키))는\s(?:것|일|과정|작업|활동|목표|목적)$/;

/** Whether a definition says what to do to a thing, not what it is: `검색 속도: 찾는 속도를 높이는 것`. */
export function saysGoal({ first }: Statement, name: string): boolean {
  const bettered = betters.exec(first.replace(/(?:이다|입니다|임)$/, ''))?.[1];
  return bettered !== undefined && bettered === name.slice(name.lastIndexOf(' ') + 1);
}

/** `상품 분류, 문서 분류`: a list of short phrases without a verb. */
function listsExamples(said: string): boolean {
  if (!/[,，]/.test(said)) return false;
  const parts = said.replace(/\s?[(（][^()（）]*[)）]/g, '').split(/[,，]\s*/);
  if (parts.length < 2) return false;
  return parts.every((part) => part.length <= 14 && !adnominal.test(part) && !verb.test(part));
}

/** A verb before a noun, or a case particle. */
const adnominal = /[는은한된인할될온간난친진킨든린]\s|[을를이가]\s|에서\s|으로\s|[로고며서]$/;

/** `…을 처음 제안한 수학자`: a person and what the person did. */
const koreanPersonDid =
  /(?:[가-힣](?:한|했던)|만든|지은|쓴|세운|이끈|부른|그린)\s(?:\S+\s){0,3}\S{0,6}(?:학자|인물|사람|교수|연구[자원]|발명가|사상가|작가|화가|가수|배우|감독|저자)$/;
const englishPersonDid =
  /^(?:an?|the)\s(?:[\w-]+\s){0,4}(?:scientist|mathematician|physicist|engineer|researcher|professor|author|inventor|philosopher|economist|writer|founder|painter|singer|actor|director)\b.*\b(?:who|known for)\s(?!\w+s\b)/i;

/** A quick test: the kinds of persons above. */
const mayBePerson =
  /학자|인물|사람|교수|연구[자원]|발명가|사상가|작가|화가|가수|배우|감독|저자|ist\b|[eo]r\b|cian\b/;

/** Whether a definition is about a person: it says what somebody did. `자료를 분석하는 과학자` is a job. */
export function isOfPerson(statement: Statement): boolean {
  if (!mayBePerson.test(statement.markdown)) return false;
  const said = statement.first.replace(/(?:이다|입니다|이에요|예요)$/, '');
  return koreanPersonDid.test(said) || englishPersonDid.test(said);
}

/** Whether a definition is a full sentence with its subject: `캐시는 …저장소이다`. */
export function definesSomething(statement: Statement): boolean {
  const said = statement.first;
  if (!hasHangul(said)) return /^.{1,60}?\s(?:is|are|refers? to|means)\s/.test(said);
  return topic.test(said) && saysWhatKind(statement);
}

const useOf =
  /(?:사용|활용|이용|적용|응용)(?:됩니다|된다|되고 있(?:습니다|다)|될 수 있(?:습니다|다)|할 수 있(?:습니다|다)|합니다|한다|됨|함)?$|쓰(?:입니다|인다|임)$|(?:^|\s)등$/;
/** Advice (`알맞게 정렬해야 합니다`) or a relation (`낱말 세기와 관련이 깊습니다`). */
const adviceOrRelation =
  /(?:[해되아어]야 (?:한다|합니다|함)|필요(?:하다|합니다|함)|(?:관련|연관|관계|연관성|관련성)(?:이|가) (?:있|높|깊|크)\S{1,4}|밀접\S{0,12}|관련(?:된다|됩니다|됨))$/;
const englishUse = /^(?:used|useful|helps?|allows?|improves?|e\.g)\b/i;

const mayTellUse =
  /[사활이적응]용|쓰|등|야 |필요|관[련계]|연관|밀접|[,，]|^["'*_(]*(?:used|useful|help|allow|improve|e\.g)/i;

/** `LSTM의 핵심 요소로, …`: the kind of thing comes first. */
const kindFirst = /[가-힣](?:[^적]으로|[^으]로|로서|이며|이고|인데)[,，]\s/;

/** `표를 스스로 놓아 줄 때까지 사용한다` says how a thing works, unless it says when or for what. */
const handles = /[을를]\s((?:\S*[^\s을를]\s){1,6})(?:사용|활용|이용)(?:합니다|한다|함)$/;
const whenOrWhatFor = /(?:때|데|위해|위하여|에서?|용도로)(?:도|만)?\s/;

function saysHow(said: string): boolean {
  const how = handles.exec(said)?.[1];
  return how !== undefined && !whenOrWhatFor.test(how);
}

/** Whether a definition only gives a use, examples, advice or a relation. */
export function saysWhatFor(statement: Statement): boolean {
  if (!mayTellUse.test(statement.markdown)) return false;
  const said = statement.first;
  if (!hasHangul(said)) return englishUse.test(said);
  if (adviceOrRelation.test(said) || listsExamples(said)) return true;
  return useOf.test(said) && !kindFirst.test(said) && !saysHow(said);
}

/** The topic of a sentence: `LSTM은 …`, `의사결정 트리는 …`. */
const topic =
  /^([A-Za-z][A-Za-z0-9.+-]*(?:\s[A-Za-z][A-Za-z0-9.+-]*){0,3}|[^\s,.]+?(?:\s[^\s,.]+?){0,3}?)(?:\s?[(（][^()（）]{1,60}[)）])?[은는]\s/;

/** `GPT의 기반이 되는 구조`: after a case particle, 는 belongs to a verb and does not mark a topic. */
const withCase = /[가-힣)](?:이|가|을|를|에|에서|으로|로|와|과|보다|처럼|만큼)\s/;

/** `옛 방식과 달리, `: the topic follows. */
const contrast = /^[^,，\n]{1,60}(?:달리|비해|반해)[,，]\s/;
/** `각 노드는` says what the parts do, unless it says what state they are in. */
const eachOf = /^(?:각각의|각|모든)\s/;
const ofState = /(?:있|없|같|다르)(?:다|습니다|음)$/;

/** `…의 한 종류입니다`, `…와 비슷합니다`: says something about the topic only. */
const oneOf =
  /한\s?(?:예|종류|형태|갈래|사례)(?:이다|입니다|임)?$|일종(?:이다|입니다|임)?$|[과와] (?:유사|비슷)(?:하다|합니다|함)$/;

/** Whether the topic of a definition is something else: the subject of the note, or an acronym. */
export function isOfAnother(
  statement: Statement,
  names: readonly string[],
  subject: readonly string[],
): boolean {
  const start = statement.markdown.slice(0, 120).replace(contrast, '');
  const spoken = /[은는]\s/.test(start) ? topic.exec(plainText(start))?.[1] : undefined;
  if (spoken === undefined || withCase.test(spoken)) return false;
  const key = nameKey(spoken);
  if (names.some((name) => nameKey(name) === key)) return false;
  if (eachOf.test(spoken)) return !ofState.test(statement.first);
  const owner = nameKey(/^(\S+(?:\s\S+)?)의\s\S+$/.exec(spoken)?.[1] ?? spoken);
  const words = spoken.split(/\s/);
  // `메타 학습 모델은 …` in a note about 메타 학습.
  const owners = [owner, ...words.slice(1).map((_, at) => nameKey(words.slice(0, at + 1).join(' ')))];
  if (subject.some((name) => owners.includes(nameKey(name))) || /^[A-Za-z]/.test(spoken)) return true;
  return oneOf.test(statement.first);
}

function firstSentence(definition: string): string {
  return plainText(firstSentenceOf(definition.slice(0, 400)))
    .replace(/\s*[(（][^()（）]*[)）]\s*(?=[.。]?$)/, '')
    .replace(/[\s.。!:：]+$/, '');
}
