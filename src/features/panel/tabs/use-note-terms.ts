import { useEffect, useState } from 'preact/hooks';
import { termsInNote, type NoteTerms } from './note-terms';
import { usePanel } from '../parts/panel-context';
import { useChanges } from '../parts/use-changes';

/**
 * The terms of the active note; undefined when no note is open. They are looked for after the panel has been drawn,
 * because the matcher of a large glossary takes longer to compile than a frame lasts.
 */
export function useNoteTerms(): NoteTerms | undefined {
  const { activeNote, glossary, linkedTerms, terms: marked } = usePanel();
  useChanges(activeNote);
  const [noteTerms, setNoteTerms] = useState<NoteTerms>();
  const note = activeNote.note();
  const terms = glossary.terms();
  useEffect(() => {
    const timer = window.setTimeout(() =>
      setNoteTerms(
        note &&
          termsInNote({
            terms,
            matcher: marked.matcher(),
            note,
            counted: marked.findOptions(note.path),
            linkedTerms: linkedTerms && ((link) => linkedTerms(link, note.path)),
          }),
      ),
    );
    return () => window.clearTimeout(timer);
  }, [terms, marked, linkedTerms, note]);
  return noteTerms;
}
