import { amountOf, isRecord, textOf } from './stored-value';

/** What a card asks for: the meaning of a given name, or the name for a given meaning. */
export type Asked = 'meaning' | 'name';

/** What is remembered about one card, in the terms of FSRS. */
export interface CardMemory {
  /** The number of days until the probability of knowing it has dropped to 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** When it was last graded, and when it is due again; in milliseconds since 1970. */
  readonly reviewed: number;
  readonly due: number;
}

/** What is remembered about one term: its cards, and the data that identify it under another name. */
export interface StudiedTerm {
  readonly cards: Readonly<Partial<Record<Asked, CardMemory>>>;
  /** The path of the note that is the term, if there is one. */
  readonly note?: string;
  /** A digest of its meaning. */
  readonly meaning: string;
}

/** By term id. Terms that have disappeared from the notes stay, as they may come back. */
export type StudyMemory = Readonly<Record<string, StudiedTerm>>;

/** Reads stored data; unreadable parts are dropped. */
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

/** FSRS throws for values outside its bounds. */
function parseCard(stored: unknown): CardMemory | undefined {
  if (!isRecord(stored)) return undefined;
  const [stability, difficulty] = [amountOf(stored.stability), amountOf(stored.difficulty)];
  const [reviewed, due] = [amountOf(stored.reviewed), amountOf(stored.due)];
  if (stability === undefined || difficulty === undefined || reviewed === undefined || due === undefined)
    return undefined;
  const isSound = stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10;
  return isSound ? { stability, difficulty, reviewed, due } : undefined;
}

/** Joins what two devices remember. For each card, the later grade wins. */
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
