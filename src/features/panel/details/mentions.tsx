import { useState } from 'preact/hooks';
import type { MentioningNote, Term } from '../../../core';
import type { MentionKind } from './mention-reader';
import { NoteMentionsItem } from './note-mentions';
import { usePanel } from '../parts/panel-context';

/** Notes shown at first, and added by each "more"; few, because each is read. */
const portion = 5;
const furtherPortion = 20;

/** The notes that mention a term, those that link to it apart from the others, as Backlinks has them. */
export function Mentions({ term }: { readonly term: Term }) {
  const { survey } = usePanel();
  if (survey === undefined) return null;
  return (
    <>
      <MentionsOfKind term={term} kind="linked" notes={survey.links(term)} />
      <MentionsOfKind term={term} kind="unlinked" notes={survey.mentions(term.id)} />
    </>
  );
}

interface MentionsOfKindProps {
  readonly term: Term;
  readonly kind: MentionKind;
  /** Those that do so most often first. */
  readonly notes: readonly MentioningNote[];
}

function MentionsOfKind({ term, kind, notes }: MentionsOfKindProps) {
  const { translate } = usePanel();
  const [limit, setLimit] = useState(portion);
  if (notes.length === 0) return null;
  const count = notes.reduce((sum, note) => sum + note.count, 0);
  return (
    <>
      <p class="ai-glossary-hint">
        {translate(`panel.mentions.${kind}`)} <span class="ai-glossary-tab-count">{count}</span>
      </p>
      <ul class="ai-glossary-sources">
        {notes.slice(0, limit).map((note) => (
          <NoteMentionsItem key={note.path} term={term} note={note} kind={kind} />
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
