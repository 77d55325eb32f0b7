import { useRef, useState } from 'preact/hooks';
import type { Sense, Term, TermSource } from '../../../core';
import { distinctSources } from '../parts/distinct-sources';
import { DefineButton } from '../define/define-button';
import { Definition } from './definition';
import { Mentions } from './mentions';
import { IconButton } from '../parts/icon-button';
import { NotMarked } from './not-marked';
import { OwnEntry } from './own-entry';
import { usePanel } from '../parts/panel-context';
import { Related } from './related';
import { SourceLink } from '../parts/source-link';
import { useKeptFocus } from '../parts/use-kept-focus';

/** Sources shown before "more"; a single further one is shown too. */
const portion = 5;

/** What an open row shows: definition, other names and sources of each sense, then what can be done. */
export function TermDetails({ term }: { readonly term: Term }) {
  const { actions, translate } = usePanel();
  const several = term.senses.length > 1;
  const ref = useRef<HTMLDivElement>(null);
  useKeptFocus(ref);
  return (
    <div ref={ref} class="ai-glossary-details">
      {several && <p class="ai-glossary-hint">{translate('panel.senses-differ')}</p>}
      {term.senses.map((sense, index) => (
        <SenseDetails
          key={sense.expansion ?? index}
          term={term}
          sense={sense}
          number={several ? index + 1 : undefined}
        />
      ))}
      <NotMarked term={term} />
      <div class="ai-glossary-actions">
        <IconButton
          icon="lucide-link"
          label={translate('panel.insert-link')}
          onClick={() => actions.insertLink(term)}
        />
        {term.definition !== undefined && (
          <IconButton
            icon="lucide-copy"
            label={translate('panel.copy-definition')}
            onClick={() => actions.copyDefinition(term)}
          />
        )}
        <IconButton
          icon="lucide-ellipsis"
          label={translate('panel.more-actions')}
          onClick={(event) => actions.showTermMenu(term, event)}
        />
      </div>
      <Related term={term} />
      <Mentions term={term} />
    </div>
  );
}

interface SenseDetailsProps {
  readonly term: Term;
  readonly sense: Sense;
  /** Its place among several senses; undefined for the only one. */
  readonly number: number | undefined;
}

function SenseDetails({ term, sense, number }: SenseDetailsProps) {
  const { translate } = usePanel();
  const { definition } = sense;
  const source = sense.sources.find((candidate) => candidate.definition === definition) ?? sense.sources[0];
  const notShown = new Set([
    term.headword,
    number === undefined ? term.expansion : sense.expansion,
    ...(sense.unspoken ?? []),
  ]);
  const otherNames = sense.names.filter((name) => !notShown.has(name));
  return (
    <div class="ai-glossary-sense">
      {number !== undefined && (
        <div class="ai-glossary-sense-title">
          {number}. {sense.expansion ?? term.headword}
        </div>
      )}
      {definition === undefined || source === undefined ? (
        <p class="ai-glossary-hint">
          {translate('panel.no-definition')} <DefineButton {...sense} name={term.headword} />
        </p>
      ) : (
        <Definition markdown={definition} termId={term.id} sourcePath={source.path} />
      )}
      <OwnEntry term={term} sense={sense} />
      {otherNames.length > 0 && (
        <p class="ai-glossary-other-names">
          <span class="ai-glossary-hint">{translate('panel.other-names')}</span> {otherNames.join(', ')}
        </p>
      )}
      <Sources sources={distinctSources(sense.sources)} />
    </div>
  );
}

/** Where a sense is defined; kept short, so that what follows stays in sight. */
function Sources({ sources }: { readonly sources: readonly TermSource[] }) {
  const { translate } = usePanel();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? sources : sources.slice(0, sources.length > portion + 1 ? portion : undefined);
  return (
    <>
      <ul class="ai-glossary-sources">
        {shown.map((place) => (
          <li key={`${place.path}:${place.line}:${place.kind}`}>
            <SourceLink source={place} />
          </li>
        ))}
      </ul>
      {shown.length < sources.length && (
        <button type="button" class="ai-glossary-more" onClick={() => setWhole(true)}>
          {translate('panel.show-more', { count: sources.length - shown.length })}
        </button>
      )}
    </>
  );
}
