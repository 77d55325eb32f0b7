import { plainText } from '../../markdown/plain-text';
import { distinctNames } from '../../term/fold';
import { looksLikeAcronym, spells } from '../acronym';
import { subjectOfRan } from '../definition-form';
import { definitionLabel, definitionText } from '../definition-text';
import { type Found, type Form, isPair, none, termOfPhrase } from '../form';
import { hasHangul } from '../noun-phrase';
import { sentencesOf } from '../sentence-ends';
import { isDescribed, readCalled } from './called-name';
import { withoutNumbering, withoutQuotes } from '../numbering';
import { readName, readPair } from '../pair';
import { readGenitive, type TermPhrase } from '../term-phrase';
import { kinds, ofMeaning, saysWhatKind, Statement } from '../what-it-is';

/** The part of a sentence that must contain the name, in UTF-16 units. */
const subjectWindow = 300;
/** In UTF-16 units of Markdown: a name's translation stands so near above the sentence that defines it. */
const introduced = 600;
const connective =
  /^(?:즉|또|또한|그리고|여기서|여기에서|우선|먼저|따라서|이때|이 때|그러면|그럼|한편|참고로|일반적으로|보통|흔히|다시 말해|다시 말해서|결국|하지만|그러나|그런데|단|특히|첫째|둘째|셋째|첫 번째로|두 번째로|마지막으로|다음으로|반면|반면에|이처럼|원래|사실|반대로|이와 반대로|이와 달리|다만|실제로|쉽게 말해|간단히 말해|정확히는)\s*[,，]?\s+/;
const predicateEnd = new RegExp(`(?:[다요음함임됨죠]|것|${kinds})$`);
const talk = '말|단어|이름|용어|표현|뜻|의미|것|점|사실|질문|생각|식|이유';
/** `X란 말은`: the sentence is about the word, or X is a quotation. */
const talkedOf = new RegExp(`^(?:${talk})(?:[은는이가도만의로]|으로|에|조차|까지|\\s|$)|^게\\s`);
/** `X란 이름을 지녔다`, but `X란 이름을 찾는 작업을 말한다`. */
const talkedOfAsObject = new RegExp(`^(?:${talk})[을를]`);
const asks = /^(?:무엇|뭐|뭔|뭘|과연|어떤 것|어떻게|왜)(?:[가-힣]|\s|$)/;
const kindAtEnd = new RegExp(`(?:${kinds})(?:이다|입니다|[을를] 말.{1,4})?$`);
const shortFor = /^\s*[,，]?\s*([A-Za-z][A-Za-z0-9 '’-]{2,100}?)\s*의\s*(?:약자|약어|줄임말|머리글자)/;

/**
 * Defining sentences, in any note: `X(이)란 …`, `X(풀이)는 …을 말한다/의미한다/뜻한다`, `… 을 X(이)라고 부른다/한다`, at the start of a block or
 * after a full stop.
 */
export const readKoreanSentences: Form = ({ block }) => {
  if (!mayDefine.test(block.text) || !mayDefine.test(block.text.normalize('NFC'))) return none;
  const found: Found[] = [];
  let before: string | undefined;
  let said = '';
  for (const { text, line } of sentencesOf(block.text)) {
    const sentence = text.trim().replace(definitionLabel, '');
    if (sentence === '') continue;
    const read = mayDefine.test(sentence) ? readSentence(sentence.normalize('NFC'), before) : undefined;
    const above = said;
    said = `${said} ${sentence}`.slice(-introduced);
    before = sentence;
    if (read === undefined) continue;
    const { lead } = read;
    const phrase = withNameFrom(above, read.phrase);
    const definition = lead === undefined ? sentence : `${lead} ${sentence}`;
    const place = {
      kind: 'sentence' as const,
      line: block.line + line,
      definition: definitionText(definition),
    };
    found.push({ term: termOfPhrase(phrase, place), where: 'any' });
  }
  return found;
};

/** `하나는 사전 학습(pre-training)이다. 사전 학습이란 …`: the text above may give the name in the other language. */
function withNameFrom(above: string, phrase: TermPhrase): TermPhrase {
  if (isPair(phrase) || !hasHangul(phrase.headword) || !/[(（]/.test(above)) return phrase;
  const { headword } = phrase;
  const plain = plainText(above.normalize('NFC'));
  for (let at = plain.indexOf(headword); at >= 0; at = plain.indexOf(headword, at + 1)) {
    const inner = englishBracket.exec(plain.slice(at + headword.length, at + headword.length + 80))?.[1];
    if (inner === undefined || hasHangul(plain.charAt(at - 1)) || looksLikeAcronym(inner)) continue;
    return readPair(`${headword}(${inner})`) ?? phrase;
  }
  return phrase;
}

const englishBracket = /^\s?[(（]([A-Za-z][^()（）]{1,60})[)）]/;

/**
 * A quick test on Markdown: marks of emphasis, code or HTML may follow a bracket. A text with a conjoining jamo is not
 * in NFC, so it needs a full reading.
 */
const mayDefine =
  /란|라고|라 (?:부|불|하|한|칭)|[)）][^\s가-힣]{0,20}(?:\s\S{1,4}(?:\s구조)?)?\s?[은는]\s|[\u1100-\u11FF]/;
const pair = String.raw`[^()（）]{1,60}[(（][^()（）]{1,100}[)）]`;
/** `X(풀이)는 …`, `X(풀이) 또는 Y(풀이) 자료구조는 …`, up to the particle. */
const pairTopic = new RegExp(
  `^(${pair})(?:\\s(?:또는|혹은|or)\\s(${pair}))?(?:\\s(?:알고리즘|기법|방법|모델|함수|자료\\s?구조|기술|방식))?\\s?[은는]\\s`,
);

function saysWhatIs(end: string): boolean {
  return ofMeaning.test(end) || kindAtEnd.test(end);
}

function readSentence(
  sentence: string,
  before: string | undefined,
): { phrase: TermPhrase; lead?: string } | undefined {
  const subject = readSubject(sentence) ?? readPairTopic(sentence);
  if (subject !== undefined) return { phrase: subject };
  const called = /라(?:고|\s)/.test(sentence) ? readCalled(endOf(sentence, 400)) : undefined;
  if (called === undefined) return undefined;
  if (!called.isPointing) return { phrase: called.phrase };
  return before === undefined ? undefined : { phrase: called.phrase, lead: before };
}

/** A quick test. Marks of emphasis, code or HTML may stand in between. */
const bracketTopic = /[)）][^\s가-힣]{0,20}(?:\s\S{1,4}(?:\s구조)?)?\s?[은는]\s/;

function readPairTopic(sentence: string): TermPhrase | undefined {
  if (!bracketTopic.test(sentence) || !saysKind(sentence)) return undefined;
  const plain = withoutConnectives(plainText(sentence.slice(0, subjectWindow)));
  const [, first = '', second = ''] = pairTopic.exec(plain) ?? [];
  const phrase = readPair(withoutQuotes(first));
  if (phrase === undefined || !isPair(phrase)) return undefined;
  const other = readPair(withoutQuotes(second));
  return other === undefined
    ? phrase
    : { ...phrase, names: distinctNames([...phrase.names, ...other.names]) };
}

const copula = /(?:이다|입니다)$/;
/** `…을 파서라고 하고`: a part of the sentence is of something else. */
const namesAnother = /라고?\s[하부칭말]/;

/** Whether a sentence says what kind of thing its topic is: `…을 말한다`, `…를 끊는 패턴이다`, but not `금요일이다`. */
function saysKind(sentence: string): boolean {
  const end = endOf(sentence);
  if (saysWhatIs(end)) return true;
  if (!copula.test(end) || namesAnother.test(sentence)) return false;
  const thing = end.replace(/^.*[)）]\s?[은는]\s/, '');
  if (!isDescribed(thing) || /\d\S*(?:\s\S+)?$/.test(thing)) return false;
  return saysWhatKind(new Statement(sentence));
}

function readSubject(sentence: string): TermPhrase | undefined {
  // Marks may follow the particle.
  if (!sentence.slice(0, subjectWindow).includes('란') || /^`[^`]{0,300}란[\s,，]/.test(sentence))
    return undefined;
  const plain = withoutConnectives(plainText(sentence.slice(0, subjectWindow)));
  const ran = /란(?=\s|[,，])/.exec(plain.slice(0, 120));
  if (ran === null) return undefined;
  const name = subjectOfRan(plain.slice(0, ran.index + 1));
  const rest = plain.slice(ran.index + 1);
  if (name === undefined || isTalk(rest, sentence) || /[?？]\W*$/.test(sentence)) return undefined;
  if (!/^[,，]/.test(rest) && !predicateEnd.test(endOf(sentence))) return undefined;
  return withShortFor(readSubjectName(withoutQuotes(name), sentence), rest);
}

/** A genitive can be any phrase (`모델의 크기란`). It is a name only in a sentence that is certainly a definition. */
function readSubjectName(name: string, sentence: string): TermPhrase | undefined {
  const phrase = readName(name) ?? (saysWhatIs(endOf(sentence)) ? readGenitive(name) : undefined);
  // A single lower-case letter is a variable.
  return phrase === undefined || /^[a-z]$/.test(phrase.headword) ? undefined : phrase;
}

function isTalk(rest: string, sentence: string): boolean {
  const said = rest.replace(/^[\s,，]+/, '');
  if (asks.test(said)) return true;
  if (/^[,，]/.test(rest)) return false;
  return talkedOf.test(said) || (talkedOfAsObject.test(said) && !saysWhatIs(endOf(sentence)));
}

/** `REST란 Representational State Transfer의 약자로`: the sentence itself gives the expansion. */
function withShortFor(phrase: TermPhrase | undefined, rest: string): TermPhrase | undefined {
  const expansion = shortFor.exec(rest)?.[1]?.trim();
  if (phrase === undefined || phrase.expansion !== undefined || expansion === undefined) return phrase;
  if (!spells(phrase.headword, expansion)) return phrase;
  return { headword: phrase.headword, names: [...phrase.names, expansion], expansion };
}

function withoutConnectives(plain: string): string {
  let text = withoutNumbering(plain);
  for (let turn = 0; turn < 3; turn++) text = text.replace(connective, '');
  return text;
}

/** The end of a sentence, as plain text, without punctuation and a closing bracket. */
function endOf(sentence: string, length = 120): string {
  const end = plainText(sentence.slice(-length)).replace(/\([^()]*\)\s*[.。]?$/, '');
  return end.replace(/[\s.。!)\]"'”’」』:*]+$/, '');
}
