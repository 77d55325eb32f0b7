import type { ExchangeRow } from './exchanged-term';
import { escapeMarkdown, onOneLine, selfContained } from './markdown-text';

/**
 * Cards for the plugin Spaced Repetition, one per line: `name::meaning`. The tag in the first line marks the note as
 * one with cards. Text that the plugin would read as something else within a line is written as an entity. Source: its
 * parsers in versions up to 2026 (`src/parser.ts`, later `src/utils/parsers`), which run before any Markdown is
 * interpreted.
 */
export function writeCards(rows: readonly ExchangeRow[]): string {
  const cards = rows.flatMap((row) => {
    const meaning = meaningOf(row);
    return meaning === '' ? [] : [`${front(row.headword)}::${back(meaning)}\n`];
  });
  return `#flashcards\n\n${cards.join('')}`;
}

function meaningOf({ expansion, definition, shownNames }: ExchangeRow): string {
  const parts = [escapeMarkdown(expansion), onOneLine(withoutComments(selfContained(definition)))].filter(
    (part) => part !== '',
  );
  return parts.length > 0 ? parts.join('<br>') : shownNames.map(escapeMarkdown).join(', ');
}

/** The first two colons separate question and answer, unless they are between backticks, escaped or not. */
function front(headword: string): string {
  return withoutOpenComments(escapeMarkdown(headword.trim()))
    .replace(/\\`/g, '&#96;')
    .replace(/:(?=:)|:$/g, '&#58;');
}

/**
 * Three colons make a card that is asked both ways, three backticks begin a code block, and a block id at the end is
 * cut off.
 */
function back(meaning: string): string {
  return withoutOpenComments(meaning)
    .replace(/^:|:(?=::)/g, '&#58;')
    .replace(/`{3,}/g, (marks) => '&#96;'.repeat(marks.length))
    .replace(/ \^(?=[A-Za-z0-9-]+$)/, ' \\^');
}

/**
 * Comments are invisible, and may record when a card was last asked. A comment that is never closed is matched to the
 * end of the text, which keeps the search linear, and stays.
 */
function withoutComments(markdown: string): string {
  return markdown.replace(/<!(?=--)[^]*?(?:-->|$)/g, (comment) => (comment.endsWith('-->') ? '' : comment));
}

/** A comment that is never closed would hide the cards below it. */
function withoutOpenComments(markdown: string): string {
  return markdown.replace(/\\?<(?=!--)/g, '&lt;');
}
