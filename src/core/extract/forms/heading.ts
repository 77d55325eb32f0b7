import { plainText } from '../../markdown/plain-text';
import { type Found, type Form, isPair, type Place, termOfPhrase } from '../form';
import { readSeveralPairs } from '../definition-form';
import { isGlossaryTitle } from '../glossary-title';
import { isSectionPhrase } from '../noun-phrase';
import { definitionBelow } from '../section-definition';
import { firstSentenceOf } from '../sentence-ends';
import { withoutNumbering } from '../numbering';
import { readName } from '../pair';
import type { TermPhrase } from '../term-phrase';
import { standsIn, type TextBlock } from '../text-block';
import { saysWhatItIs } from '../what-it-is';

/** `D`, `ㄱ`, `0-9`: groups of a glossary's entries. */
const letter = /^(?:[A-Z](?:\s*[-–~]\s*[A-Z])?|[ㄱ-ㅎ가-하]|\d|0\s*[-–~]\s*9|#)$/i;

/**
 * Headings. A pair (`ACR(Expansion)`, `한국어(English)`) or a question (`What is X?`, `X란?`) counts in any note. A single
 * name counts in a glossary if text follows it; elsewhere the first sentence below must define it.
 */
export const readHeading: Form = (place) => {
  const { block, blocks, at } = place;
  const { plain, line, text: heading, within, defined: asked } = block;
  if (asked !== undefined) {
    const definition = definitionBelow(blocks, { from: at + 1, within, names: asked.names });
    return [{ term: termOfPhrase(asked, { kind: 'heading', line, definition, heading }), where: 'any' }];
  }
  const pairs = readSeveralPairs(plain);
  if (pairs.length > 0) return pairs.map((pair) => readOneOfSeveral(pair, place));
  const read = (): readonly Found[] => readPlainHeading(blocks, at);
  return isNamedBelow(blocks, at) ? read() : [{ where: 'glossary', read }];
};

/** Below a heading with several pairs, text defines one of them only if it says so. */
function readOneOfSeveral(pair: TermPhrase, { block, blocks, at }: Place): Found {
  const { line, text: heading, within } = block;
  const below = definitionBelow(blocks, { from: at + 1, within, names: pair.names });
  const definition = below !== undefined && isDefinitionOf(below, pair) ? below : undefined;
  return { term: termOfPhrase(pair, { kind: 'heading', line, definition, heading }), where: 'any' };
}

function isDefinitionOf(definition: string, { names }: TermPhrase): boolean {
  return saysWhatItIs(plainText(firstSentenceOf(definition)), names);
}

/** The sentence that defines a heading must be within this many blocks. */
const near = 4;

/**
 * A quick test: a text shortly below the heading begins with the heading's name. Outside glossaries a definition must
 * do so.
 */
function isNamedBelow(blocks: readonly TextBlock[], at: number): boolean {
  const name = withoutNumbering(blocks[at]?.plain ?? '').toLowerCase();
  const start = name.replace(/\s*[(（].*$/, '');
  if (start === '') return false;
  return blocks.slice(at + 1, at + 1 + near).some(({ type, text }) => {
    const window = type === 'heading' ? '' : text.slice(0, start.length + 16).toLowerCase();
    return window.replace(/[*_`]/g, '').includes(start);
  });
}

function readPlainHeading(blocks: readonly TextBlock[], at: number): readonly Found[] {
  const block = blocks[at];
  const phrase = block === undefined ? undefined : nameOf(block);
  if (block === undefined || phrase === undefined) return [];
  const { line, text: heading, within } = block;
  const definition = definitionBelow(blocks, { from: at + 1, within, names: phrase.names });
  if (definition === undefined) return [];
  const isDefined = isDefinitionOf(definition, phrase);
  if (!isDefined && (isGroup(blocks, at) || isAboveEntries(blocks, at))) return [];
  const term = termOfPhrase(phrase, { kind: 'heading', line, definition, heading });
  return [{ term, where: isDefined || isPair(phrase) ? 'any' : 'glossary' }];
}

function nameOf({ plain }: TextBlock): TermPhrase | undefined {
  const text = withoutNumbering(plain);
  return letter.test(text) || isSectionPhrase(text) || isGlossaryTitle(text) ? undefined : readName(text);
}

/** `X: …`, `**X** – …` */
const entryPoint = /^(?:\*\*|__)?[^:：\n]{1,60}?(?:\*\*|__)?(?:\s?[:：]|\s[-–—]\s)\S?/;

/** Whether a list of entries directly follows a heading, which then only groups them. */
function isAboveEntries(blocks: readonly TextBlock[], at: number): boolean {
  if (blocks[at + 2]?.type === 'definition') return true;
  const [first, ...more] = blocks.slice(at + 1, at + 1 + near).filter(({ isItem }) => isItem);
  if (first === undefined || first !== blocks[at + 1] || more.length === 0) return false;
  const points = [first, ...more].filter(({ within }) => within?.parent === first.within?.parent);
  return points.length > 1 && points.every(({ text }) => entryPoint.test(text) && isEntryName(text));
}

function isEntryName(text: string): boolean {
  const name = plainText(text.split(/\s?[:：]|\s[-–—]\s/)[0] ?? '');
  return readName(name) !== undefined;
}

/** Whether other entries follow below a heading, not sections of its own. */
function isGroup(blocks: readonly TextBlock[], at: number): boolean {
  const heading = blocks[at];
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (block === undefined || heading === undefined || !standsIn(block, heading.within)) return false;
    if (block.type !== 'heading') continue;
    if (block.level <= heading.level) return false;
    if (nameOf(block) !== undefined) return true;
  }
  return false;
}
