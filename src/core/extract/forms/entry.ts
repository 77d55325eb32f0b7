import {
  isOfAnother,
  isOfPerson,
  saysAction,
  saysGoal,
  saysWhatFor,
  saysWhatKind,
  Statement,
} from '../what-it-is';
import { plainHeading, plainText, withoutCodeBracket } from '../../markdown/plain-text';
import { mayDefine, readDefiningHeading } from '../definition-form';
import { definitionText } from '../definition-text';
import { isRemark } from '../disambiguator';
import { type Entry, readBoldEntry } from '../entry-text';
import { type Candidate, type Form, type Found, isPair, none, termOfPhrase } from '../form';
import { definitionBelow, pointsBelow } from '../section-definition';
import { hasHangul } from '../noun-phrase';
import { withoutNumbering } from '../numbering';
import { mayBePair, readName } from '../pair';
import type { TermPhrase } from '../term-phrase';
import { standsIn, type TextBlock } from '../text-block';

/** A line in a paragraph that begins another entry. */
const nextEntry =
  /\n(?=(?:\*\*|__)[^*_\n]{1,80}(?:[:：](?:\*\*|__)|(?:\*\*|__)(?:[^\n:：]{0,60}[:：]|[^\S\n]+[-–—][^\S\n])))/;
/** Labels that are not names: steps, roles, dates and the like. */
const label =
  /^(?:[a-z0-9]|\d.*|q\d*|a\d*|step\s*\d+|first|second|third|then|next|finally|last|yes|no|ok|name|date|time|place|owner|author|status|severity|level|room|goal|risk|homework|todo|done|idea|doubt|who|what|when|where|why|how|이름|날짜|시간|장소|담당|담당자|작성자|상태|준비물|오전|오후|월|화|수|목|금|토|일|참석|참석자|안건|결정|결론|비고|관련|관련어|유의어|동의어|반의어|비슷한 말|반대말|related|see also|synonyms?|antonyms?|sources?|tags?|첫째|둘째|셋째|다음|마지막|한 줄 평|총점|점심|저녁)$/i;

/**
 * Entries: `**X**: …`, `- X: …`, `1. **X** – …`, and a bold name on a line of its own with text below. They count in a
 * glossary and below a heading that announces terms. Elsewhere the name must be a pair, or be alone on its line and
 * asked for.
 */
export const readEntries: Form = (place) => {
  const { block, blocks, at } = place;
  // A paragraph above a definition belongs to a definition list.
  if (blocks[at + 1]?.type === 'definition') return none;
  if (block.within?.type === 'item' && !block.isItem && !block.isBelowHeading) return none;
  if (!block.isItem) {
    if (!/^(?:\d|\*\*|__|<(?:b|strong)>)/.test(block.text)) return none;
    return readLines(place);
  }
  if (block.entry === undefined || isBelowEntry(block)) return none;
  return readEntry(block.entry, block.line, place);
};

/** The entries of a paragraph; each begins a line. */
function readLines(place: Place): Candidate[] {
  let { line } = place.block;
  const { lines, text: whole } = place.block;
  const texts = lines.length === 1 ? [whole] : whole.split(nextEntry);
  return texts.flatMap((text) => {
    const entry = readBoldEntry(text);
    const found = entry === undefined ? [] : readEntry(entry, line, place);
    line += text.split('\n').length;
    return found;
  });
}

function readEntry(entry: Entry, line: number, place: Place): Candidate[] {
  const read = (): Found[] => readNamed(entry, line, place);
  const isAnnounced = place.section === 'terms' || place.section === 'points';
  const isNow = isAnnounced || (entry.isAlone === true ? mayDefine(entry.name) : mayBePair(entry.name));
  return isNow ? read() : [{ where: 'glossary', read }];
}

function readNamed(entry: Entry, line: number, place: Place): Found[] {
  const name = withoutNumbering(plainHeading(withoutCodeBracket(entry.name)));
  const asked = entry.isAlone === true ? readDefiningHeading(name) : undefined;
  const phrase = asked ?? readName(name);
  if (phrase === undefined || label.test(phrase.headword) || isRemark(phrase.headword)) return [];
  const definition = entry.rest === '' ? definitionFarther(place, line, phrase.names) : saidIn(entry, place);
  if (asked === undefined && (definition === undefined || !isTelling(definition))) return [];
  const statement = definition === undefined ? undefined : new Statement(definition);
  if (statement !== undefined && isOfPerson(statement)) return [];
  if (statement !== undefined && isOfPage(statement, name, place)) return [];
  const isAny = asked !== undefined || (statement !== undefined && isDefinedHere(phrase, statement, place));
  const where = isAny ? 'any' : 'glossary';
  const kind = entry.isAlone === true ? 'heading' : 'definition-list';
  return [{ term: termOfPhrase(phrase, { kind, line, definition }), where }];
}

type Place = Parameters<Form>[0];

/** The rest of the line, and the list that it introduces. */
function saidIn({ rest }: Entry, { block, blocks, at }: Place): string {
  return definitionText(/[:：]$/.test(rest) && block.isItem ? rest + pointsBelow(blocks, at) : rest);
}

/**
 * Whether an entry counts outside glossaries: below a heading that announces terms, or as a pair with an explanation.
 * Below a bold line that announces terms, and among uses and advantages, the text must also say what kind of thing it
 * is.
 */
function isDefinedHere(phrase: TermPhrase, statement: Statement, { section, subject }: Place): boolean {
  if (isOfAnother(statement, phrase.names, subject)) return false;
  const isNamed = isPair(phrase);
  if (!isNamed && saysGoal(statement, phrase.headword)) return false;
  if (section === 'terms') return true;
  if (!isNamed && section !== 'points') return false;
  if (!isNamed || section === 'account')
    return saysWhatKind(statement) && !saysAction(statement) && !saysWhatFor(statement);
  const { markdown } = statement;
  return /\S\s+\S/.test(markdown) && !isOpinion(markdown) && !saysWhatFor(statement);
}

/** `느리고 따뜻하다`: a few words of opinion. */
function isOpinion(definition: string): boolean {
  return (
    /^(?:[가-힣]+\s){0,2}[가-힣]+다[.!]?$/.test(definition) &&
    !/[을를이가에로]\s|[이한는된준진린난]다[.!]?$/.test(definition)
  );
}

/**
 * `코드 생성: Claude`, `판: 1.2`: above the first of several sections, one or two words, or only names in another script,
 * are data about the page itself.
 */
function isOfPage({ markdown }: Statement, name: string, { blocks, at }: Place): boolean {
  const isShort = markdown.split(/\s+/, mostWordsOfPage + 1).length <= mostWordsOfPage;
  if (!isShort && (!hasHangul(name) || hasHangul(markdown))) return false;
  const isSection = ({ type, level }: TextBlock): boolean => type === 'heading' && level > 1;
  const first = blocks.findIndex(isSection);
  return first > at && blocks.slice(first + 1).some(isSection);
}

const mostWordsOfPage = 2;

/** Whether a definition contains words, not just a number or a mark. */
function isTelling(definition: string): boolean {
  return /^[A-Za-z가-힣]{2}/.test(definition) || /\p{L}{2}/u.test(plainText(definition.slice(0, 300)));
}

/** What stands below the block defines the name on its first line. */
function definitionFarther(
  { blocks, at, block }: Place,
  line: number,
  names: readonly string[],
): string | undefined {
  if (line > block.line) return undefined;
  const below = sectionBelow(blocks, at);
  const { within } = block;
  // `> **X란?**`: if the quotation contains only the name, the definition follows the quotation.
  const isQuoteAlone = within?.type === 'quote' && !below.slice(0, 1).some((next) => standsIn(next, within));
  return definitionBelow(below, { from: 0, within: isQuoteAlone ? within.parent : within, names });
}

/** The definition must be within this many blocks. */
const blocksBelow = 8;

/** The blocks below, up to the next bold name. */
function sectionBelow(blocks: readonly TextBlock[], at: number): readonly TextBlock[] {
  const below = blocks.slice(at + 1, at + 1 + blocksBelow);
  const next = below.findIndex(
    ({ type, text }) => type === 'paragraph' && readBoldEntry(text)?.isAlone === true,
  );
  return next < 0 ? below : below.slice(0, next);
}

/** Whether an item belongs to an entry above it, like `- 예: …` below `- 파드: …`. */
function isBelowEntry({ parentItem }: TextBlock): boolean {
  // A parent without text, such as 관련 용어, only groups entries.
  return (parentItem?.entry?.rest ?? '') !== '';
}
