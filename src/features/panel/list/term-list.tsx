import type { RefObject } from 'preact';
import { useCallback, useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import type { OpenTerm } from '../actions';
import { letterPlaces, type ListEntry } from './list-rows';
import { HiddenText } from '../parts/hidden-text';
import { useElementId } from '../parts/panel-context';
import { ReferenceRow } from './reference-row';
import { TermRow } from './term-row';
import { type ActiveRow, useActiveRow } from './use-active-row';
import { useLineHeights } from './use-line-heights';
import { useListKeys } from './use-list-keys';
import { type RowPlace, useRowPlace } from './use-row-place';
import { useVirtualList, type VirtualList } from './use-virtual-list';

/** What a tab can ask of its list. */
export interface ListHandle {
  focus(): void;
  /** Scrolls a line to the top of the list. */
  scrollTo(index: number): void;
  /** Scrolls just far enough to show a line, unless the user is working in the list. */
  reveal(index: number): void;
}

export interface TermListProps {
  readonly entries: readonly ListEntry[];
  /** Ids of the terms whose rows are open. */
  readonly opened: readonly string[];
  readonly onToggle: (id: string) => void;
  /** What a click on a row or Enter does first. */
  readonly onOpen?: OpenTerm | undefined;
  /** The search whose matches are marked in the names. */
  readonly query: string;
  readonly label: string;
  /** How many rows are in `entries`. */
  readonly termCount: number;
  readonly handle: RefObject<ListHandle>;
  /** Id of the term at the cursor of the active note. */
  readonly currentId?: string | undefined;
  /** What stands at a row's end: a count, a date. */
  readonly rowEnd: (entry: ListEntry & { kind: 'term' }) => string | undefined;
  /** Leaves the list upwards. */
  readonly onLeave: () => void;
  /** Moves the focus to the search box, so that typing goes on there; absent if there is no box. */
  readonly onSearch?: () => void;
}

/** The terms as a tree; only the rows in sight are in the document. */
export function TermList(props: TermListProps) {
  const { entries, label } = props;
  const scrollRef = useRef<HTMLDivElement>(null);
  const labelId = useElementId();
  const active = useActiveRow(entries, scrollRef);
  const letterBefore = useLettersBefore(entries);
  const list = useLines(props, { scrollRef, active, letterBefore });
  useListHandle(props.handle, { scrollRef, active, scrollTo: list.scrollTo });
  const onKeyDown = useListKeys({ ...props, active, reveal: (index) => list.scrollTo(index, 'auto') });
  const stickyIndex = letterBefore(list.firstVisible);

  return (
    <div class="ai-glossary-list" ref={scrollRef}>
      <HiddenText id={labelId}>{label}</HiddenText>
      <div
        role="tree"
        aria-labelledby={labelId}
        class="ai-glossary-tree"
        style={{ height: list.height }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => active.onFocusIn(event)}
        onFocusOut={(event) => active.onFocusOut(event)}
      >
        {list.lines.map(({ index, start, slot }) => (
          <Line
            key={slot}
            list={props}
            place={{ key: entries[index]?.key ?? '', index, start, measure: list.measure }}
            focusable={index === active.index}
            sticky={index === stickyIndex}
          />
        ))}
      </div>
    </div>
  );
}

/** What the hooks of one list share. */
interface ListParts {
  readonly scrollRef: RefObject<HTMLElement>;
  readonly active: ActiveRow;
  readonly letterBefore: (index: number) => number | undefined;
}

/** The lines in the document: those in sight, the letter above them, and the line with the focus. */
function useLines({ entries, opened, query }: TermListProps, parts: ListParts): VirtualList {
  const { scrollRef, active, letterBefore } = parts;
  const heights = useLineHeights();
  return useVirtualList({
    count: entries.length,
    scrollRef,
    keyOf: useCallback((index: number) => entries[index]?.key ?? '', [entries, heights]),
    estimateHeight: (index) => heights.estimate(entries[index]),
    onMeasure: (index, pixels) => {
      const entry = entries[index];
      // A search result may be one line taller.
      if (entry !== undefined && query === '' && !opened.includes(entry.key)) heights.learn(entry, pixels);
    },
    pinned: (first) => [letterBefore(first), active.index].filter((index) => index !== undefined),
    held: active.key,
  });
}

type HandleParts = Pick<ListParts, 'scrollRef' | 'active'> & Pick<VirtualList, 'scrollTo'>;

function useListHandle(handle: RefObject<ListHandle>, { scrollRef, active, scrollTo }: HandleParts): void {
  useImperativeHandle(handle, () => ({
    focus: () => active.focus(active.index),
    scrollTo: (index) => scrollTo(index, 'start'),
    reveal: (index) => {
      if (scrollRef.current?.contains(scrollRef.current.doc.activeElement) !== true) scrollTo(index, 'auto');
    },
  }));
}

interface LineProps {
  readonly list: TermListProps;
  readonly place: RowPlace;
  /** It is the row that Tab reaches. */
  readonly focusable: boolean;
  /** It is the letter of what is at the top. */
  readonly sticky: boolean;
}

/** A letter or a term. */
function Line({ list, place, focusable, sticky }: LineProps) {
  const entry = list.entries[place.index];
  if (entry === undefined) return null;
  if (entry.kind === 'letter') return <LetterRow letter={entry.letter} place={place} sticky={sticky} />;
  const row = {
    place,
    total: list.termCount,
    focusable,
    open: list.opened.includes(entry.key),
    query: list.query,
    onToggle: list.onToggle,
  };
  if (entry.kind === 'reference') return <ReferenceRow {...row} row={entry} />;
  return (
    <TermRow
      {...row}
      entry={entry}
      current={entry.key === list.currentId}
      rowEnd={list.rowEnd(entry)}
      onOpen={list.onOpen}
    />
  );
}

interface LetterRowProps {
  readonly letter: string;
  readonly place: RowPlace;
  /** It is the letter of what is at the top: it stays in sight. */
  readonly sticky: boolean;
}

function LetterRow({ letter, place, sticky }: LetterRowProps) {
  return (
    <div
      role="presentation"
      class={sticky ? 'ai-glossary-letter is-sticky' : 'ai-glossary-letter'}
      ref={useRowPlace(place)}
      data-index={place.index}
      style={sticky ? {} : { transform: `translateY(${place.start}px)` }}
    >
      {letter}
    </div>
  );
}

/** Finds the letter that a line stands under. */
function useLettersBefore(entries: readonly ListEntry[]): (index: number) => number | undefined {
  const letters = useMemo(() => letterPlaces(entries), [entries]);
  return (index) => letters.filter((letter) => letter <= index).pop();
}
