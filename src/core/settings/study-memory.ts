import { amountOf, isRecord, textOf } from './stored-value';

/** What a card asks for: the meaning of a name, or the name of a meaning. */
export type Asked = 'meaning' | 'name';

/** What is remembered of one card, in the terms of FSRS. */
export interface CardMemory {
  /** Days until the chance to know it has sunk to nine in ten. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** When it was graded last, and when it is to be asked again; in milliseconds since 1970. */
  readonly reviewed: number;
  readonly due: number;
}

/** What is remembered of one term: its cards, and what it is found again by under another name. */
export interface StudiedTerm {
  readonly cards: Readonly<Partial<Record<Asked, CardMemory>>>;
  /** Path of the note that is the term, if one is. */
  readonly note?: string;
  /** Digest of its meaning. */
  readonly meaning: string;
}

/** By the ids of terms. Those that are gone from the notes stay, as they may come back. */
export type StudyMemory = Readonly<Record<string, StudiedTerm>>;

/** Reads what is stored; what is unreadable of it is left out. */
export function parseStudyMemory(stored: unknown): StudyMemory {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, value]) => {
      const term = parseTerm(value);
      return term === undefined ? [] : [[id, term]];
    }),
  );
}

function parseTerm(stored: unknown): StudiedTerm | undefined {
  if (!isRecord(stored) || !isRecord(stored.cards)) return undefined;
  const { cards } = stored;
  const read = cardsOf((asked) => parseCard(cards[asked]));
  if (Object.keys(read).length === 0) return undefined;
  const note = textOf(stored.note);
  return { cards: read, ...(note !== undefined && { note }), meaning: textOf(stored.meaning) ?? '' };
}

function cardsOf(cardOf: (asked: Asked) => CardMemory | undefined): StudiedTerm['cards'] {
  const [meaning, name] = [cardOf('meaning'), cardOf('name')];
  return { ...(meaning && { meaning }), ...(name && { name }) };
}

/** FSRS throws for what is outside of its bounds. */
function parseCard(stored: unknown): CardMemory | undefined {
  if (!isRecord(stored)) return undefined;
  const [stability, difficulty] = [amountOf(stored.stability), amountOf(stored.difficulty)];
  const [reviewed, due] = [amountOf(stored.reviewed), amountOf(stored.due)];
  if (stability === undefined || difficulty === undefined || reviewed === undefined || due === undefined)
    return undefined;
  const isSound = stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10;
  return isSound ? { stability, difficulty, reviewed, due } : undefined;
}

/** What two devices remember, together: of each card what was graded last. */
export function joinStudyMemory(one: StudyMemory, other: StudyMemory): StudyMemory {
  const joined = new Map(Object.entries(one));
  for (const [id, term] of Object.entries(other)) {
    const known = joined.get(id);
    joined.set(id, known === undefined ? term : joinTerms(known, term));
  }
  return Object.fromEntries(joined);
}

function joinTerms(one: StudiedTerm, other: StudiedTerm): StudiedTerm {
  const latest = lastReview(one) > lastReview(other) ? one : other;
  return { ...latest, cards: cardsOf((asked) => laterOf(one.cards[asked], other.cards[asked])) };
}

function laterOf(one: CardMemory | undefined, other: CardMemory | undefined): CardMemory | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.reviewed > other.reviewed ? one : other;
}

function lastReview({ cards }: StudiedTerm): number {
  return Math.max(cards.meaning?.reviewed ?? 0, cards.name?.reviewed ?? 0);
}
