import { foldName } from '../fold';
import type { Block } from './blocks';
import { isSectionName } from './noun-phrase';
import { definitionText } from './definition-text';
import { notText, plainHeading, plainText } from './plain-text';
import { withoutNumbering } from './term-phrase';

const definitionLabel =
  /^(?:[*_]{1,3})?\s*(?:\d{1,2}[.)]\s*)?(?:정의|뜻|의미|개념|definition|meaning)\s*(?:[:：]\s*[*_]{1,3}|[*_]{1,3}\s*[:：]|[:：])\s*/i;
const definitionSection =
  /^(?:정의|개념|개요|뜻|의미|설명|소개|definition|overview|introduction|meaning|summary|요약)$/i;
const sourceNote =
  /^(?:출처|참고|참조|원문|관련|source|sources|reference|references|ref|via|see also|질문)\s*[:：]/i;
const onlyLink = /^!?\[[^\]]*\]\([^)]*\)$|^!?\[\[[^\]]*\]\]$|^<?https?:\/\/\S+$/;
const onlyTags = /^(?:#[^\s#]+\s*)+$/;
const calloutTitle = /^\[![^\]\n]{1,40}\][^\n]*(?:\n|$)/;
/** `아래와 같다.`, `정의는 다음과 같습니다.`, `See below.` */
const onlyAnnounces =
  /^(?!.*[.!?。]\s)(?:.{0,60}(?:다음|아래|이래)(?:와|과) 같(?:다|습니다|음|아요)|.{0,30}(?:아래|다음|위)(?:의|를|을)? ?[^.]{0,20}(?:참고|참조)(?:하자|한다|하세요|합니다|할 것|)|.{0,60}(?:as follows|see below|see above|see also .{1,40}|tbd|todo))[.:。]?$/i;
const longestLabel = 2000;
const sentenceEnd = /[.!。다요음함임것]$/;

/**
 * The definition in the section that begins at `blocks[from]`: its first paragraph that says something; where there is
 * none, a quotation, else a list item that is a sentence. Labels, images, lone links and notes of the source are passed
 * over. A subsection is entered only when it is called 정의, 개요, Definition and the like. A paragraph in which none of
 * `names` occurs gives way to a later one of the section that begins with one of them: 「DNS는 …」 below a story of hosts.
 */
export function definitionBelow(
  blocks: readonly Block[],
  from: number,
  names: readonly string[] = [],
): string | undefined {
  let first: string | undefined;
  let quote: string | undefined;
  let item: string | undefined;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || (block.type === 'heading' && !holdsDefinition(block))) break;
    const labelled = definitionLabel.exec(block.text);
    const text = (labelled === null ? block.text : block.text.slice(labelled[0].length)).trim();
    if (!saysSomething(text)) continue;
    if (block.type === 'list-item' && labelled !== null) return definitionText(first ?? text);
    if (block.type === 'paragraph') {
      if (first === undefined ? labelled !== null || speaksOf(text, names) : isAbout(text, names))
        return definitionText(text);
      first ??= text;
    }
    if (block.type === 'quote') quote ??= withoutCalloutTitle(text);
    if (block.type === 'list-item' && sentenceEnd.test(plainText(text.slice(-longestLabel)))) item ??= text;
  }
  const found = first ?? quote ?? item;
  return found === undefined ? undefined : definitionText(found);
}

/** Whether one of the names occurs in it; where there are none to look for, it is taken to speak of the thing. */
function speaksOf(text: string, names: readonly string[]): boolean {
  const folded = foldName(plainText(text.slice(0, longestLabel)));
  return names.length === 0 || names.some((name) => folded.includes(foldName(name)));
}

/** What stands behind a name that a paragraph is about; it may be spelled out in between. */
const topicMark = /^\s*(?:\([^()]{1,80}\)\s*)?(?:은|는|이란|란|\s(?:is|are|refers?|means?|stands?)(?=\s))/;

function isAbout(text: string, names: readonly string[]): boolean {
  const plain = plainText(text.slice(0, longestLabel));
  return names.some(
    (name) => plain.toLowerCase().startsWith(name.toLowerCase()) && topicMark.test(plain.slice(name.length)),
  );
}

function holdsDefinition(heading: Block): boolean {
  return definitionSection.test(withoutNumbering(plainHeading(heading.text)));
}

/** A paragraph that is a label, an image, a link or the name of its source defines nothing. */
function saysSomething(text: string): boolean {
  if (text === '' || onlyLink.test(text) || onlyTags.test(text) || sourceNote.test(text)) return false;
  // A label or a link is short; to read a paragraph of a megabyte for one would take longer than all else.
  if (text.length > longestLabel) return true;
  const plain = plainText(text).split(notText).join('').trim();
  if (!/\p{L}/u.test(plain) || /^[^\n]{0,60}[:：]$/.test(plain)) return false;
  if (onlyAnnounces.test(plain) || /^[^.!?。]{0,100}[?？]$/.test(plain)) return false;
  const isBoldLine = /^(?:\*\*|__)[^\n]{1,80}(?:\*\*|__)$/.test(text) && !sentenceEnd.test(plain);
  return !isBoldLine && !isSectionName(withoutNumbering(plain));
}

function withoutCalloutTitle(text: string): string | undefined {
  const content = text.replace(calloutTitle, '').trim();
  return content === '' ? undefined : content;
}
