import type { ExchangeRow } from './exchanged-term';
import { escapeMarkdown, onOneLine, selfContained } from './markdown-text';

/**
 * Cards for the plugin Spaced Repetition, one a line: `name::meaning`. The tag in the first line is its mark of a note
 * with cards. Two colons in a name or meaning would part the card elsewhere, so the second is written as an entity.
 */
export function writeCards(rows: readonly ExchangeRow[]): string {
  const cards = rows.flatMap((row) => {
    const meaning = meaningOf(row);
    return meaning === ''
      ? []
      : [`${withoutSeparator(escapeMarkdown(row.headword))}::${withoutSeparator(meaning)}\n`];
  });
  return `#flashcards\n\n${cards.join('')}`;
}

function meaningOf({ expansion, definition, shownNames }: ExchangeRow): string {
  const parts = [escapeMarkdown(expansion), onOneLine(selfContained(definition))].filter(
    (part) => part !== '',
  );
  return parts.length > 0 ? parts.join('<br>') : shownNames.map(escapeMarkdown).join(', ');
}

/** A colon at the edge would make three with the separator, which is a card that is asked both ways. */
function withoutSeparator(text: string): string {
  return text.replace(/:(?=:)|^:|:$/g, '&#58;');
}
