import { useState } from 'preact/hooks';
import type { Term } from '../../../core';
import { usePanel } from './panel-context';
import { SourceLink } from './source-link';

/** So many notes are shown before one asks for the rest. */
const shownAtFirst = 5;

/** The notes that mention a term, those that do so most often first. */
export function Mentions({ term }: { readonly term: Term }) {
  const { survey, translate } = usePanel();
  const [all, setAll] = useState(false);
  const notes = survey?.mentions(term.id) ?? [];
  if (notes.length === 0) return null;
  const shown = all ? notes : notes.slice(0, shownAtFirst);
  return (
    <div class="ai-glossary-mentions">
      <p class="ai-glossary-hint">{translate('panel.mentioned-in')}</p>
      <ul class="ai-glossary-sources">
        {shown.map(({ path, count }) => (
          <li key={path}>
            <SourceLink source={{ path, kind: 'note', line: 0 }} />{' '}
            <span class="ai-glossary-hint">{translate('panel.times', { count })}</span>
          </li>
        ))}
      </ul>
      {shown.length < notes.length && (
        <button type="button" class="ai-glossary-more" onClick={() => setAll(true)}>
          {translate('panel.show-more', { count: notes.length - shown.length })}
        </button>
      )}
    </div>
  );
}
