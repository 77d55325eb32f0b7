import type { Block } from './blocks';
import { readDefiningHeading } from './definition-form';
import { definitionText } from './definition-text';
import { plainText } from './plain-text';
import { definitionBelow } from './section-definition';
import type { TermPhrase } from './term-phrase';

/** A term that stands in bold on a line of its own, in place of a heading. */
export interface BoldTerm {
  readonly phrase: TermPhrase;
  /** Markdown. */
  readonly definition?: string;
}

const boldLine = /^(?:\d{1,2}[.)]\s*)?(\*\*\*|\*\*|__)(?=\S)([^\n]{2,150}?)\1[^\S\n]*[:：]?[^\S\n]*(?:\n|$)/;
/** Its definition is near. */
const blocksBelow = 8;

/**
 * The term of a paragraph that begins with `**약어(풀이)**` or `**X란?**` on a line of its own. Entries with what they are
 * on the same line (`**학습률(Learning Rate)**: …`) are parts of what the note explains, and no terms of their own.
 */
export function readBoldTerm(blocks: readonly Block[], at: number): BoldTerm | undefined {
  const block = blocks[at];
  const phrase = block?.type === 'paragraph' ? phraseOf(block.text) : undefined;
  if (block === undefined || phrase === undefined) return undefined;
  const rest = block.text.replace(boldLine, '').trim();
  const definition = rest === '' ? definitionBelow(sectionBelow(blocks, at), 0) : definitionText(rest);
  return { phrase, ...(definition === undefined ? {} : { definition }) };
}

function sectionBelow(blocks: readonly Block[], at: number): readonly Block[] {
  const below = blocks.slice(at + 1, at + 1 + blocksBelow);
  const next = below.findIndex(({ type, text }) => type === 'paragraph' && phraseOf(text) !== undefined);
  return next < 0 ? below : below.slice(0, next);
}

function phraseOf(text: string): TermPhrase | undefined {
  const inner = boldLine.exec(text)?.[2];
  return inner === undefined ? undefined : readDefiningHeading(plainText(inner).replace(/\s*[:：]$/, ''));
}
