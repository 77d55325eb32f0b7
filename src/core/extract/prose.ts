import { notText, plainText } from '../markdown/plain-text';
import { isSectionName } from './noun-phrase';
import { withoutNumbering } from './numbering';

/** In UTF-16 units. Labels, links and pointers are shorter; longer paragraphs are not searched for them. */
export const longestLabel = 2000;
export const sentenceEnd = /[.!。다요음함임것]$/;

const sourceNote =
  /^(?:출처|참고|참조|원문|관련|링크|작성자|글쓴이|source|sources|reference|references|ref|via|see also|related|author|질문)\s*[:：]/i;
const credits = /참고|참조|인용|발췌|번역/;
/** `질문은 …를 참고하였습니다.`: a credit. */
const creditNote =
  /^[^.!?。]{0,200}(?:참고|참조|인용|발췌|번역)(?:하였|했|한 글|한 내용)(?:습니다|다|음|입니다|임)?[.!。]?$/;
const onlyLinks = /^(?:(?:!?\[[^\]]*\]\([^)]*\)|!?\[\[[^\]]*\]\]|<?https?:\/\/\S+)[\s,·|/]*)+$/;
const onlyTags = /^(?:#[^\s#]+\s*)+$/;
const admonition = /^(?:!!!|\?\?\?\+?|:::+)/;
const imageLine =
  /^[ \t]*(?:!?\[?!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)(?:\]\([^()\n]{0,2000}\))?|!\[\[[^\][\n]{1,500}\]\])[ \t]*$/;
const boldLabel = /^[ \t]*(?:\*\*|__)[^*_\n]{1,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)[ \t]*[:：])/;
/** `level: medium`, `난이도: 중` */
const plainLabel = /^[ \t]*[*_]{0,2}[\p{L}][\p{L}\p{N} _-]{0,18}[ \t]*[:：][ \t]*(\S.{0,60})?$/u;
const field = /^[ \t]*\(?\[?[^\s:][^:\n]{0,60}::(?:[ \t]|$)/;
/** A quick test: labels and fields have a colon, images and elements have their marks. */
const mayBeNoProse = /[:：<]|!\[/;
const onlyHtml = /^[ \t]*(?:<[^<>\n]{1,500}>[ \t]*)+$/;
const crumbSeparator = /\s[>›»|/←→]\s/;
/** `아래와 같다.`, `정의는 다음과 같습니다.`, `See below.` */
const onlyAnnounces =
  /^(?!.*[.!?。]\s)(?:.{0,60}(?:다음|아래|이래)(?:와|과) 같(?:다|습니다|음|아요)|.{0,30}(?:아래|다음|위)(?:의|를|을)? ?[^.]{0,20}(?:참고|참조)(?:하자|한다|하세요|합니다|할 것|)|.{0,60}(?:as follows|see below|see above|(?:see|cf|refer to|read) \S+(?: \S+){0,4}|tbd|todo))[.:。]?$/i;
const announces = /다음|아래|이래|위|follows|below|above|see|cf|refer|read|tbd|todo/i;
/** An example defines nothing. */
const example =
  /^(?:예를 들어|예를 들면|예컨대|만약|만일|가령|for example|for instance|suppose|imagine)(?=[\s,，])/i;
/** Words that continue or introduce something else. */
const connective =
  /^(?:따라서|그래서|그러므로|그러나|하지만|그런데|그리고|또한|또|우선|먼저|이제|한편|반면|이때|즉|결국|사실|이처럼|이렇게|이러한|이런|그렇다면|반대로|however|therefore|thus|hence|so|but|and|also|then|first|firstly|second|next|now|finally|moreover|furthermore|in this|here|let's|let us)(?=[\s,，]|$)/i;
const story = /^(?:우리(?:는|가|의|도)?|나(?:는|의)|내가|저(?:는|희)|저자(?:는|들은)|i|we|our|my)\s/i;
const quotation = /^["“「『]/;
/** `김철수: 좋네요.` */
const speaker = /^\p{L}{2,10}\s?[:：]\s/u;

/** A paragraph without lines that are not prose: images, badges, labels, fields, marks of admonitions. */
export function proseLines(text: string): string {
  if (text.length > longestLabel) return text;
  if (admonition.test(text)) return '';
  if (!mayBeNoProse.test(text)) return text;
  const lines = text.split('\n');
  const said = lines.filter((line) => !isNoProse(line));
  if (said.length === lines.length) {
    return lines.every((line) => isPlainLabel(line)) ? '' : text;
  }
  return said.every((line) => isPlainLabel(line)) ? '' : said.join('\n').trim();
}

function isNoProse(line: string): boolean {
  return imageLine.test(line) || boldLabel.test(line) || field.test(line) || onlyHtml.test(line);
}

function isPlainLabel(line: string): boolean {
  const match = plainLabel.exec(line);
  return match !== null && match[1] !== undefined && !sentenceEnd.test(match[1]);
}

/** A paragraph as a possible definition. */
export interface Prose {
  /** Markdown. */
  readonly text: string;
  readonly plain: string;
  /** False for text that defines nothing: a label, a link, a trail of links, a source, a question. */
  readonly says: boolean;
  /** Whether it introduces something else, tells a story or quotes somebody. */
  readonly isAside: boolean;
}

/** @param plain the plain text of the whole, if it is known */
export function readProse(text: string, plain = plainText(text.slice(0, longestLabel))): Prose {
  const says = saysSomething(text, plain);
  return { text, plain, says, isAside: says && isAside(plain) };
}

function saysSomething(text: string, withImages: string): boolean {
  if (text === '' || onlyTags.test(text) || sourceNote.test(text)) return false;
  if (text.length > longestLabel) return true;
  if (onlyLinks.test(text) || isTrail(text, withImages)) return false;
  const plain = withImages.includes(notText) ? withImages.split(notText).join('').trim() : withImages;
  if (!/\p{L}/u.test(plain) || isLabel(plain)) return false;
  if (announces.test(plain) && onlyAnnounces.test(plain)) return false;
  if ((credits.test(plain) && creditNote.test(plain)) || example.test(plain)) return false;
  if (/^(?:Q\d*\.\s*)?[^.!?。]{0,100}[?？]$/.test(plain)) return false;
  const isBoldLine = /^(?:\*\*|__)[^\n]{1,80}(?:\*\*|__)$/.test(text) && !sentenceEnd.test(plain);
  return !isBoldLine && !(plain.length < 60 && isSectionName(withoutNumbering(plain)));
}

/** `[home](../README.md) > [data](README.md) > ingestion` */
function isTrail(text: string, plain: string): boolean {
  if (!text.includes('](') && !text.includes('[[')) return false;
  const steps = plain.split(crumbSeparator);
  return steps.length > 1 && steps.every((step) => step.length < 40 && !sentenceEnd.test(step));
}

/** `정의:`, `How to serve:` */
function isLabel(plain: string): boolean {
  return /^[^\n]{0,60}[:：]$/.test(plain) && plain.split(' ').length < 4;
}

function isAside(plain: string): boolean {
  return connective.test(plain) || story.test(plain) || quotation.test(plain) || speaker.test(plain);
}
