import { useRef } from 'preact/hooks';
import { lineOf, type ReferenceEntry } from '../../../core';
import { usePanel } from '../parts/panel-context';
import { useKeptFocus } from '../parts/use-kept-focus';

/** What an open row shows of an entry of the reference: what it is, its names, where it comes from, what to read next. */
export function ReferenceDetails({ entry }: { readonly entry: ReferenceEntry }) {
  const { actions, translate } = usePanel();
  const { expansion, names, korean, origin } = entry;
  const ref = useRef<HTMLDivElement>(null);
  useKeptFocus(ref);
  const others = [...korean, ...names].filter((name) => name !== expansion);
  return (
    <div ref={ref} class="ai-glossary-details">
      <p>{lineOf(entry, translate.locale)}</p>
      {expansion !== undefined && <Fact label={translate('panel.define-expansion')} text={expansion} />}
      {others.length > 0 && <Fact label={translate('panel.other-names')} text={others.join(', ')} />}
      {origin !== undefined && <Fact label={translate('reference.origin')} text={origin} />}
      <Related entry={entry} />
      <button type="button" class="ai-glossary-more" onClick={() => actions.addToNotes(entry)}>
        {translate('reference.add-to-notes')}
      </button>
    </div>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p class="ai-glossary-other-names">
      <span class="ai-glossary-hint">{label}</span> {text}
    </p>
  );
}

/** Each leads to a search for it, which finds the user's own term first. */
function Related({ entry: { related } }: { readonly entry: ReferenceEntry }) {
  const { reference, store, translate } = usePanel();
  const entries = reference?.reference()?.entries() ?? [];
  const known = related.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <p class="ai-glossary-other-names">
      <span class="ai-glossary-hint">{translate('reference.related')}</span>{' '}
      {known.map(({ id, headword, expansion }, index) => (
        <span key={id}>
          {index > 0 && ' '}
          <button
            type="button"
            class="ai-glossary-more"
            onClick={() => store.update({ tab: 'all', query: expansion ?? headword, tags: [] })}
          >
            {headword}
          </button>
        </span>
      ))}
    </p>
  );
}
