import type { NoteText } from '../note/note';
import { extractTerms } from '../extract/extract';
import { distinctNames, nameKey } from '../term/fold';
import type { ExtractedTerm } from '../term/term';

/** What a note says about its own subject. */
export interface NoteSubject {
  /** Its other names, without the title. */
  readonly aliases: readonly string[];
  /** Markdown. */
  readonly definition?: string;
}

/**
 * Other names of a note's subject, from acronym pairs in the title itself (`LLM(Large Language Model)`) and in headings
 * where one side of the pair is the title (`## LLM(Large Language Model) 이란` in `Large Language Models`). Other pairs
 * in the note are about other things.
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
