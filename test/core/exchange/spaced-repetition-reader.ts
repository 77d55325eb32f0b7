/**
 * A reader of cards by the rules of the plugin Spaced Repetition, written from its manual (“Question & Answer Cards”,
 * “Decks”) and from what its parsers do (`src/parser.ts` of 1.10 to 1.13, `src/utils/parsers` of 2026). Where versions
 * differ, it has the rule that takes more away from a card.
 */
export interface ReadCard {
  readonly kind: 'one way' | 'both ways' | 'cloze';
  /** Of a tag in front, which takes the card out of the note's deck. */
  readonly deck?: string;
  readonly front: string;
  readonly back: string;
}

/** The cards of a note; none without the tag that gives the note a deck. */
export function readCards(note: string): ReadCard[] {
  const lines = withoutComments(withoutFrontMatter(note.replace(/\r\n/g, '\n'))).split('\n');
  if (!lines.some((line) => /(?:^|\s)#flashcards(?![\p{L}\p{N}_/-])/u.test(line))) return [];
  const cards: ReadCard[] = [];
  let block: string[] = [];
  let isCode = false;
  const endBlock = (): void => {
    const at = block.findIndex((line) => /^\?\??$/.test(line.trim()));
    if (at > 0) {
      const kind = block[at]?.trim() === '??' ? 'both ways' : 'one way';
      cards.push(
        cardOf(kind, { front: block.slice(0, at).join('\n'), back: block.slice(at + 1).join('\n') }),
      );
    } else if (block.some((line) => /==.*==|\*\*.*\*\*|\{\{.*\}\}/.test(line))) {
      cards.push({ kind: 'cloze', front: block.join('\n'), back: '' });
    }
    block = [];
  };
  for (const line of lines) {
    if (line.includes('```')) isCode = !isCode;
    const parted = isCode || line.includes('```') ? undefined : inlineCard(line.trim());
    if (parted !== undefined) block = [];
    if (parted === undefined && line.trim() !== '') block.push(line);
    else endBlock();
    if (parted !== undefined) cards.push(parted);
  }
  endBlock();
  return cards;
}

/** A separator counts where it stands first, and not with an odd number of backticks on both sides of it. */
function inlineCard(line: string): ReadCard | undefined {
  for (const separator of [':::', '::']) {
    const at = line.indexOf(separator);
    if (at === -1) continue;
    const front = line.slice(0, at);
    const back = line.slice(at + separator.length);
    if ([front, back].every((side) => (side.split('`').length - 1) % 2 === 1)) continue;
    return cardOf(separator === '::' ? 'one way' : 'both ways', { front, back });
  }
  return undefined;
}

function cardOf(kind: ReadCard['kind'], { front, back }: { front: string; back: string }): ReadCard {
  const [deck] = /^#[^\s#]+/.exec(front.trim()) ?? [];
  return {
    kind,
    ...(deck !== undefined && { deck }),
    front: deck === undefined ? front : front.trim().slice(deck.length),
    back: back.replace(/ \^[a-zA-Z0-9-]+$/, ''),
  };
}

/** Also those that hold when a card was asked last; one that is never closed reaches to the end. */
function withoutComments(note: string): string {
  return note.replace(/<!--[^]*?(?:-->|$)/g, (comment) => '\n'.repeat(comment.split('\n').length - 1));
}

function withoutFrontMatter(note: string): string {
  return note.replace(/^---\n[^]*?\n---(?=\n|$)/, '');
}
