import type { Asked, CardMemory, StudiedTerm, StudyMemory } from '../settings/study-memory';
import { textDigest } from '../take-back';
import type { Term } from '../term/term';
import { isAskable } from './question';

/** A card: a question about a term. */
export interface StudyCard {
  /** The term's id. */
  readonly id: string;
  readonly asked: Asked;
}

export interface RoundOptions {
  /** The end of the user's day, in milliseconds since 1970. Cards that are due before it can be asked now. */
  readonly until: number;
  /** The most cards. */
  readonly size: number;
}

const day = 86_400_000;

/** What is remembered about a term. */
export function studiedTerm(memory: StudyMemory, id: string): StudiedTerm | undefined {
  return Object.hasOwn(memory, id) ? memory[id] : undefined;
}

/**
 * The cards to ask now: first those that are due, most overdue first, then new ones in an order unrelated to the
 * alphabet. At most one card per term, since one would give the answer to the other. The name is first asked on a later
 * day than the meaning.
 */
export function studyRound(
  terms: readonly Term[],
  memory: StudyMemory,
  { until, size }: RoundOptions,
): StudyCard[] {
  const due: (StudyCard & { readonly at: number })[] = [];
  const fresh: (StudyCard & { readonly at: string })[] = [];
  for (const term of terms) {
    if (!isAskable(term)) continue;
    const { id } = term;
    const cards = studiedTerm(memory, id)?.cards ?? {};
    const known = (['meaning', 'name'] as const)
      .flatMap((asked) => cardAt({ id, asked }, cards[asked]))
      .sort((a, b) => a.at - b.at)[0];
    if (known !== undefined && known.at < until) due.push(known);
    else if (cards.meaning === undefined) fresh.push({ id, asked: 'meaning', at: textDigest(id) });
    else if (cards.name === undefined && cards.meaning.reviewed < until - day) {
      fresh.push({ id, asked: 'name', at: textDigest(id) });
    }
  }
  due.sort((a, b) => a.at - b.at);
  fresh.sort((a, b) => (mixed(a.at) < mixed(b.at) ? -1 : 1));
  return [...due, ...fresh].slice(0, size).map(({ id, asked }) => ({ id, asked }));
}

function cardAt(card: StudyCard, known: CardMemory | undefined): (StudyCard & { readonly at: number })[] {
  return known === undefined ? [] : [{ ...card, at: known.due }];
}

/** Drops the length at the start of a digest, which would make the order depend on the length of the meaning. */
function mixed(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}
