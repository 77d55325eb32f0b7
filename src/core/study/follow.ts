import { TermNames } from '../glossary/term-names';
import { followPath } from '../settings/template-rules';
import type { Asked, CardMemory, StudiedTerm, StudyMemory } from '../settings/study-memory';
import { nameKey } from '../term/fold';
import type { Term } from '../term/term';
import { meaningDigest } from './question';
import { studiedTerm } from './round';

/** The memory after a card was graded. */
export function withGraded(
  memory: StudyMemory,
  term: Term,
  { asked, card }: { readonly asked: Asked; readonly card: CardMemory },
): StudyMemory {
  const note = noteOf(term);
  const studied: StudiedTerm = {
    cards: { ...studiedTerm(memory, term.id)?.cards, [asked]: card },
    ...(note !== undefined && { note }),
    meaning: meaningDigest(term),
  };
  return { ...memory, [term.id]: studied };
}

/** The memory after a grade is taken back: the card is as before, everything else as now. */
export function withoutGrade(
  memory: StudyMemory,
  id: string,
  { asked, before }: { readonly asked: Asked; readonly before: StudiedTerm | undefined },
): StudyMemory {
  const term = studiedTerm(memory, id);
  if (term === undefined) return memory;
  const { [asked]: graded, ...others } = term.cards;
  const former = before?.cards[asked];
  const cards = { ...others, ...(former && { [asked]: former }) };
  const { [id]: left, ...rest } = memory;
  return Object.keys(cards).length === 0 ? rest : { ...memory, [id]: { ...term, cards } };
}

/** After a term was renamed. A term that already had that name loses nothing. */
export function withRenamedTerm(memory: StudyMemory, from: string, to: string): StudyMemory {
  return moved(memory, [[nameKey(from), nameKey(to)]]);
}

/** After a note or a folder was renamed. */
export function withRenamedNote(memory: StudyMemory, from: string, to: string): StudyMemory {
  const follow = (note: string | undefined): string | undefined => note && followPath(note, from, to);
  const terms = Object.entries(memory);
  if (terms.every(([, { note }]) => follow(note) === note)) return memory;
  return Object.fromEntries(
    terms.map(([id, term]) => {
      const note = follow(term.note);
      return [id, note === undefined ? term : { ...term, note }];
    }),
  );
}

/**
 * Moves memory from ids that no longer have a term to the terms that have replaced them: a term that has the id among
 * its names, is the same note, or is the only one with the same meaning. Memory without such a term stays. Returns
 * `memory` itself if nothing moves.
 * @param terms all terms; a glossary that is still being read is not complete
 */
export function followTerms(memory: StudyMemory, terms: readonly Term[]): StudyMemory {
  const ids = new Set(terms.map(({ id }) => id));
  const lost = Object.entries(memory).filter(([id]) => !ids.has(id));
  if (lost.length === 0) return memory;
  const free = terms.filter(({ id }) => studiedTerm(memory, id) === undefined);
  const names = new TermNames(free);
  const byNote = new Map(free.map((term) => [noteOf(term), term.id]));
  const byMeaning = new Map<string, string | undefined>();
  for (const term of free) {
    const digest = meaningDigest(term);
    byMeaning.set(digest, byMeaning.has(digest) ? undefined : term.id);
  }
  const moves = lost.flatMap(([id, { note, meaning }]): [string, string][] => {
    const found =
      names.find(id)?.id ?? (note === undefined ? undefined : byNote.get(note)) ?? byMeaning.get(meaning);
    return found === undefined ? [] : [[id, found]];
  });
  return moved(memory, moves);
}

/** If two would end up under one id, the first stays. */
function moved(memory: StudyMemory, moves: readonly (readonly [from: string, to: string])[]): StudyMemory {
  const result = new Map(Object.entries(memory));
  for (const [from, to] of moves) {
    const term = result.get(from);
    if (term === undefined || to === '' || result.has(to)) continue;
    result.delete(from);
    result.set(to, term);
  }
  return [...result.keys()].every((id) => Object.hasOwn(memory, id)) ? memory : Object.fromEntries(result);
}

/** The note that is itself the term. */
function noteOf({ sources }: Term): string | undefined {
  return sources.find(({ kind }) => kind === 'note')?.path;
}
