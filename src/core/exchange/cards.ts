import type { ExchangeRow } from './exchanged-term';
import { escapeMarkdown, onOneLine, selfContained } from './markdown-text';

/**
 * Cards for the plugin Spaced Repetition, one a line: `name::meaning`. The tag in the first line is its mark of a note
 * with cards. What its reader takes for something else in a line is written as an entity. Source: the parsers of its
 * versions up to 2026 (`src/parser.ts`, later `src/utils/parsers`), which look for it in front of all Markdown.
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

/** The first two colons part a card, unless backticks stand around them, escaped or not. */
function front(headword: string): string {
  return withoutOpenComments(escapeMarkdown(headword.trim()))
    .replace(/\\`/g, '&#96;')
    .replace(/:(?=:)|:$/g, '&#58;');
}

/** Three colons ask a card both ways, three backticks begin a block of code, and a block id at the end is cut off. */
function back(meaning: string): string {
  return withoutOpenComments(meaning)
    .replace(/^:|:(?=::)/g, '&#58;')
    .replace(/`{3,}/g, (marks) => '&#96;'.repeat(marks.length))
    .replace(/ \^(?=[A-Za-z0-9-]+$)/, ' \\^');
}

/**
 * Comments are not seen, and may hold when a card was asked. One that is never closed is matched to its end, so that
 * nothing is read twice, and stays.
 */
function withoutComments(markdown: string): string {
  return markdown.replace(/<!(?=--)[^]*?(?:-->|$)/g, (comment) => (comment.endsWith('-->') ? '' : comment));
}

/** A comment that is never closed would hide the cards below it. */
function withoutOpenComments(markdown: string): string {
  return markdown.replace(/\\?<(?=!--)/g, '&lt;');
}
