import { Fragment } from 'preact';
import { lineOf, type Term } from '../../../core';
import { mainSource } from '../../../obsidian/term-places';
import type { OpenTerm } from '../actions';
import { shownTags } from './tag-counts';
import type { TermSummary } from './term-summary';
import type { ListEntry } from './list-rows';
import { MarkedText } from '../parts/marked-text';
import { usePanel } from '../parts/panel-context';
import { TermDetails } from '../details/term-details';
import { ReferenceMark } from '../parts/reference-mark';
import { RowChevron } from './row-chevron';
import { type RowPlace, useRowPlace } from './use-row-place';

export interface TermRowProps {
  readonly entry: ListEntry & { readonly kind: 'term' };
  readonly place: RowPlace;
  /** How many terms the list holds. */
  readonly total: number;
  /** It is the row that Tab reaches. */
  readonly focusable: boolean;
  readonly open: boolean;
  /** The cursor of the active note stands on a mention of it. */
  readonly current: boolean;
  readonly rowEnd: string | undefined;
  readonly query: string;
  readonly onToggle: (id: string) => void;
  readonly onOpen: OpenTerm | undefined;
}

/** One term: a line to click and, when open, the details below it. */
export function TermRow(props: TermRowProps) {
  const { entry, place, total, focusable, open, current } = props;
  const { actions } = usePanel();
  const { term } = entry;
  return (
    <div
      role="treeitem"
      class={current ? 'ai-glossary-item is-current' : 'ai-glossary-item'}
      ref={useRowPlace(place)}
      data-index={place.index}
      style={{ transform: `translateY(${place.start}px)` }}
      tabIndex={focusable ? 0 : -1}
      aria-level={1}
      aria-posinset={entry.position}
      aria-setsize={total}
      aria-expanded={open}
      aria-current={current ? 'location' : undefined}
      onContextMenu={(event) => {
        // Opened by the keyboard. Elements inside an open row keep their own menus.
        if (event.target === event.currentTarget) actions.showTermMenu(term, event);
      }}
    >
      <RowLine {...props} />
      {open && <TermDetails key={entry.key} term={term} />}
    </div>
  );
}

interface SummaryProps {
  readonly term: Term;
  /** The name that a search matched, if the row would not show it otherwise. */
  readonly found: string | undefined;
  readonly query: string;
  /** The definition stands below. */
  readonly isOpen: boolean;
}

/** One quiet line on what the term is: what was found, what its letters stand for, its other name, its definition. */
function Summary({ term, found, query, isOpen }: SummaryProps) {
  const { caches, rows } = usePanel();
  const summary: TermSummary = rows?.isCompact() === true ? {} : caches.summary(term);
  const { expansion, otherName } = summary;
  const definition = isOpen ? undefined : summary.definition;
  const line = useReferenceLine(term, isOpen || rows?.isCompact() === true);
  const names = [found, expansion, otherName === found ? undefined : otherName].filter(
    (name) => name !== undefined,
  );
  if (names.length === 0 && definition === undefined && line === undefined) return null;
  return (
    <div class="ai-glossary-summary" dir="auto">
      {/* No elements around the pieces: they would stick out of the line that is cut. */}
      {names.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <MarkedText text={name} query={query} />
        </Fragment>
      ))}
      {definition !== undefined && `${names.length > 0 ? ' · ' : ''}${definition}`}
      {definition === undefined && line !== undefined && (
        <>
          {names.length > 0 && ' · '}
          <ReferenceMark /> {line}
        </>
      )}
    </div>
  );
}

/** What the reference says of a term that no note defines. */
function useReferenceLine(term: Term, isHidden: boolean): string | undefined {
  const { reference, translate } = usePanel();
  if (isHidden || term.definition !== undefined || reference === undefined) return undefined;
  const entries = term.senses.map((sense) => reference.entryOf(term, sense));
  const entry = entries.find((found) => found !== undefined);
  return entry && lineOf(entry, translate.locale);
}

/** The name that a search matched, unless a row shows it anyway. */
function otherNameFound(
  { headword, expansion, names }: Term,
  isFound: (name: string) => boolean,
): string | undefined {
  if (isFound(headword) || (expansion !== undefined && isFound(expansion))) return undefined;
  return names.find(isFound);
}

type RowLineProps = Pick<TermRowProps, 'entry' | 'open' | 'rowEnd' | 'query' | 'onToggle' | 'onOpen'>;

function RowLine({ entry, open, rowEnd, query, onToggle, onOpen }: RowLineProps) {
  const { actions, caches, glossaryTags, translate } = usePanel();
  const { term } = entry;
  const found =
    query === '' ? undefined : otherNameFound(term, (name) => caches.rangesIn(name, query).length > 0);
  const source = mainSource(term);
  const openNote = (event: MouseEvent): void => {
    if (event.button > 1 || onOpen?.(term, event) === true) return;
    if (source) actions.open(source, event);
  };
  return (
    <div
      class="tree-item-self is-clickable ai-glossary-row"
      draggable
      onClick={openNote}
      onAuxClick={openNote}
      onContextMenu={(event) => actions.showTermMenu(term, event)}
      onMouseOver={(event) => source && actions.preview(source, event, event.currentTarget)}
      onDragStart={(event) => actions.startDrag(term, event)}
    >
      <div class="ai-glossary-row-text">
        <div class="ai-glossary-row-line">
          <span class="ai-glossary-headword" dir="auto">
            <MarkedText text={term.headword} query={query} />
          </span>
          {term.senses.length > 1 && (
            <span class="ai-glossary-senses">
              {translate('panel.meanings', { count: term.senses.length })}
            </span>
          )}
          <span class="ai-glossary-row-tags">
            {/* By their places: a row that comes to show another term keeps its elements. */}
            {shownTags(term.tags, glossaryTags()).map((tag, index) => (
              <Fragment key={index}>
                {' '}
                <bdi>#{tag}</bdi>
              </Fragment>
            ))}
          </span>
          {rowEnd !== undefined && <span class="ai-glossary-row-end">{rowEnd}</span>}
        </div>
        <Summary term={term} found={found} query={query} isOpen={open} />
      </div>
      <RowChevron open={open} onToggle={() => onToggle(entry.key)} />
    </div>
  );
}
