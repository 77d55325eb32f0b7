import type { NoteText } from '../note/note';
import { extractTerms } from '../extract/extract';
import { distinctNames, nameKey } from '../term/fold';
import type { ExtractedTerm } from '../term/term';

/** What a note itself says of the thing that it is about. */
export interface NoteSubject {
  /** Other names of it, without the title. */
  readonly aliases: readonly string[];
  /** Markdown. */
  readonly definition?: string;
}

/**
 * Other names of a note's subject, out of acronym pairs: one that is the title (`LLM(Large Language Model)`), and those
 * in headings of which one side is the title (`## LLM(Large Language Model) 이란` in `Large Language Models`). Pairs of
 * other things that the note speaks of are no names of it.
 */
export function readNoteSubject(note: NoteText, title: string): NoteSubject {
  const titlePair = extractTerms({ path: note.path, text: `# ${title}\n` }).filter(isPair);
  const own = new Set([title, ...titlePair.flatMap(({ names }) => names)].map(nameKey));
  const pairs = extractTerms(note).filter(
    (term) => isPair(term) && term.names.some((name) => own.has(nameKey(name))),
  );
  const names = distinctNames([...titlePair, ...pairs].flatMap((term) => term.names));
  const definition = pairs.find((term) => term.definition !== undefined)?.definition;
  return {
    aliases: names.filter((name) => nameKey(name) !== nameKey(title)),
    ...(definition === undefined ? {} : { definition }),
  };
}

function isPair(term: ExtractedTerm): boolean {
  return term.kind === 'heading' && term.expansion !== undefined;
}
