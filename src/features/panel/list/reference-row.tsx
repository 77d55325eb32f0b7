import { Fragment } from 'preact';
import { lineOf, type ReferenceEntry } from '../../../core';
import { ReferenceDetails } from '../details/reference-details';
import { MarkedText } from '../parts/marked-text';
import { usePanel } from '../parts/panel-context';
import { ReferenceMark } from '../parts/reference-mark';
import type { ListEntry } from './list-rows';
import { RowChevron } from './row-chevron';
import { type RowPlace, useRowPlace } from './use-row-place';

export interface ReferenceRowProps {
  readonly row: ListEntry & { readonly kind: 'reference' };
  readonly place: RowPlace;
  /** How many rows the list holds. */
  readonly total: number;
  /** It is the row that Tab reaches. */
  readonly focusable: boolean;
  readonly open: boolean;
  readonly query: string;
  readonly onToggle: (id: string) => void;
}

/** An entry of the built-in reference, among or below the user's own terms: a click opens the row itself. */
export function ReferenceRow({ row, place, total, focusable, open, query, onToggle }: ReferenceRowProps) {
  const { entry } = row;
  const toggle = (): void => onToggle(row.key);
  return (
    <div
      role="treeitem"
      class="ai-glossary-item is-reference"
      ref={useRowPlace(place)}
      data-index={place.index}
      style={{ transform: `translateY(${place.start}px)` }}
      tabIndex={focusable ? 0 : -1}
      aria-level={1}
      aria-posinset={row.position}
      aria-setsize={total}
      aria-expanded={open}
    >
      <div class="tree-item-self is-clickable ai-glossary-row" onClick={toggle}>
        <div class="ai-glossary-row-text">
          <div class="ai-glossary-row-line">
            <span class="ai-glossary-headword" dir="auto">
              <MarkedText text={entry.headword} query={query} />
            </span>{' '}
            <ReferenceMark />
          </div>
          {!open && <Summary entry={entry} query={query} />}
        </div>
        <RowChevron open={open} onToggle={toggle} />
      </div>
      {open && <ReferenceDetails key={row.key} entry={entry} />}
    </div>
  );
}

interface SummaryProps {
  readonly entry: ReferenceEntry;
  readonly query: string;
}

/** As of a term of the user's: what was found, what its letters stand for, its Korean name, what it is. */
function Summary({ entry, query }: SummaryProps) {
  const { caches, rows, translate } = usePanel();
  const { headword, expansion, names, korean } = entry;
  const isCompact = rows?.isCompact() === true;
  const shown = isCompact ? [] : [expansion, korean[0]];
  const isFound = (name: string): boolean => caches.rangesIn(name, query).length > 0;
  const all = [headword, expansion, korean[0], ...names, ...korean].filter((name) => name !== undefined);
  const found = query === '' ? undefined : all.find(isFound);
  const extra = found === headword || shown.includes(found) ? undefined : found;
  const pieces = [extra, ...shown].filter((name) => name !== undefined);
  const line = isCompact ? undefined : lineOf(entry, translate.locale);
  if (pieces.length === 0 && line === undefined) return null;
  return (
    <div class="ai-glossary-summary" dir="auto">
      {pieces.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <MarkedText text={name} query={query} />
        </Fragment>
      ))}
      {line !== undefined && `${pieces.length > 0 ? ' · ' : ''}${line}`}
    </div>
  );
}
