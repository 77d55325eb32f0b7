import { useState } from 'preact/hooks';
import type { Term } from '../../../core';
import { NoteMentionsItem } from './note-mentions';
import { usePanel } from './panel-context';

/** So many notes are shown before one asks for more, and so many with each asking: each is read. */
const portion = 5;
const furtherPortion = 20;

/** The notes that mention a term, those that do so most often first. */
export function Mentions({ term }: { readonly term: Term }) {
  const { survey, translate } = usePanel();
  const [limit, setLimit] = useState(portion);
  const notes = survey?.mentions(term.id) ?? [];
  if (notes.length === 0) return null;
  return (
    <>
      <p class="ai-glossary-hint">{translate('panel.mentioned-in')}</p>
      <ul class="ai-glossary-sources">
        {notes.slice(0, limit).map((note) => (
          <NoteMentionsItem key={note.path} term={term} note={note} />
        ))}
      </ul>
      {notes.length > limit && (
        <button type="button" class="ai-glossary-more" onClick={() => setLimit(limit + furtherPortion)}>
          {translate('panel.show-more', { count: Math.min(furtherPortion, notes.length - limit) })}
        </button>
      )}
    </>
  );
}
