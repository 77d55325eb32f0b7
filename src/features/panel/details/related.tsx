import { useEffect, useRef, useState } from 'preact/hooks';
import type { Term } from '../../../core';
import { Slices, whenIdle } from '../../../obsidian/slices';
import { usePanel } from '../parts/panel-context';

/** Terms shown before "more". */
const portion = 12;
/** Definitions that are read between two looks at the clock. */
const atOnce = 50;

/** Which terms the definition of a term uses, and whose definitions use it. */
export function Related({ term }: { readonly term: Term }) {
  const { caches, glossary, terms } = usePanel();
  const ref = useRef<HTMLDivElement>(null);
  const [, setRead] = useState({});
  const all = glossary.terms();
  const matcher = terms.matcher();
  const { uses } = caches;
  uses.update(all, matcher);
  useEffect(() => {
    let isShown = true;
    const slices = new Slices(ref.current?.win ?? window, whenIdle);
    const read = async (): Promise<void> => {
      await slices.next();
      while (isShown && !uses.prepare(atOnce)) if (!slices.hasTime) await slices.next();
      if (isShown) setRead({});
    };
    void read();
    return () => {
      isShown = false;
    };
  }, [all, matcher, uses]);
  const used = [...uses.uses(term)].flatMap((id) => terms.term(id) ?? []);
  return (
    <div ref={ref}>
      <RelatedTerms kind="uses" terms={used} />
      <RelatedTerms kind="used-by" terms={uses.usedBy(term.id)} />
    </div>
  );
}

interface RelatedTermsProps {
  readonly kind: 'uses' | 'used-by';
  readonly terms: readonly Term[];
}

function RelatedTerms({ kind, terms }: RelatedTermsProps) {
  const { store, translate } = usePanel();
  const [isWhole, setWhole] = useState(false);
  if (terms.length === 0) return null;
  const shown = isWhole ? terms : terms.slice(0, portion);
  return (
    <p class="ai-glossary-related">
      <span class="ai-glossary-hint">{translate(`panel.related.${kind}`)}</span>
      {shown.map(({ id, headword }) => (
        <button key={id} type="button" class="ai-glossary-more" onClick={() => store.reveal(id)}>
          {headword}
        </button>
      ))}
      {shown.length < terms.length && (
        <button type="button" class="ai-glossary-more" onClick={() => setWhole(true)}>
          {translate('panel.show-more', { count: terms.length - shown.length })}
        </button>
      )}
    </p>
  );
}
