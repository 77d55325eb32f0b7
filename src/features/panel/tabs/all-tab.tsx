import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type ReferenceEntry, type Term, updatedInstant } from '../../../core';
import { mainSource } from '../../../obsidian/term-places';
import { allMentions } from '../parts/mention-count';
import { type PanelState, toggled } from '../panel-state';
import { isOnlyGlossaryTag } from '../list/tag-counts';
import { type ListEntry, listEntries } from '../list/list-rows';
import { EmptyState } from './empty-state';
import { IconButton } from '../parts/icon-button';
import { JumpBar } from '../list/jump-bar';
import { ListStatus } from './list-status';
import { usePanel } from '../parts/panel-context';
import { SearchField } from '../list/search-field';
import { SortButton } from '../list/sort-button';
import { TagChips } from '../list/tag-chips';
import { type ListHandle, TermList } from '../list/term-list';
import { useRowEnd } from '../list/row-end';

/** Every term of the glossary, with search, tags and sorting. */
export function AllTab({ state }: { readonly state: PanelState }) {
  const { actions, glossary, store, translate } = usePanel();
  const inputRef = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);
  const terms = glossary.terms();
  const { listed, chips, entries, reference } = useListed(state);
  const rowEnd = useRowEnd(state.sort);
  useReveal(entries, list);
  const focusSearch = (): void => inputRef.current?.focus();
  const showAll = (event: MouseEvent): void => {
    store.update({ query: '', tags: [] });
    // The button vanishes, so a press by keyboard moves the focus on. After a tap that would raise a phone's keyboard.
    if (event.detail === 0) focusSearch();
  };
  const toggle = (id: string): void => store.update({ opened: toggled(store.state.opened, id) });
  const best = listed[0];
  const ranked = state.query.trim() !== '';

  return (
    <>
      <div class="ai-glossary-header">
        <div class="ai-glossary-search-row">
          <SearchField
            inputRef={inputRef}
            query={state.query}
            onLeave={() => list.current?.focus()}
            onSubmit={(event) => {
              const source = best && mainSource(best);
              const [first] = entries;
              if (source) actions.open(source, event);
              else if (first?.kind === 'reference') toggle(first.key);
            }}
          />
          <SortButton sort={state.sort} />
          <IconButton
            icon="lucide-plus"
            label={translate('panel.new-term')}
            onClick={() => actions.define({ name: '', isToBeChecked: true })}
          />
          <IconButton
            icon="lucide-chevrons-down-up"
            label={translate('panel.collapse-all')}
            isIdle={state.opened.length === 0}
            onClick={() => store.update({ opened: [] })}
          />
        </div>
        <TagChips chips={chips} />
        <ListStatus shown={listed.length} all={terms.length} reference={reference.length} />
        {store.isFilterRestored && listed.length < terms.length && (
          <RestoredFilter state={state} onShowAll={showAll} />
        )}
        {state.sort === 'updated' && !ranked && <NoDates terms={listed} />}
      </div>
      {entries.length === 0 ? (
        <EmptyState filtered={ranked || state.tags.length > 0} query={state.query} onShowAll={showAll} />
      ) : (
        <div class="ai-glossary-body">
          <TermList
            entries={entries}
            opened={state.opened}
            onToggle={toggle}
            query={state.query}
            label={translate('panel.terms-label')}
            termCount={listed.length + reference.length}
            handle={list}
            rowEnd={rowEnd}
            onLeave={focusSearch}
            onSearch={focusSearch}
          />
          <JumpBar entries={entries} onJump={(index) => list.current?.scrollTo(index)} />
        </div>
      )}
    </>
  );
}

interface RestoredFilterProps {
  readonly state: PanelState;
  readonly onShowAll: (event: MouseEvent) => void;
}

/** Says that the list is short because of a search from an earlier session. */
function RestoredFilter({ state: { query, tags }, onShowAll }: RestoredFilterProps) {
  const { translate } = usePanel();
  const wanted = [...(query.trim() === '' ? [] : [query.trim()]), ...tags.map((tag) => `#${tag}`)].join(' ');
  return (
    <p class="ai-glossary-hint ai-glossary-header-hint">
      {translate('panel.filter-restored', { wanted })}{' '}
      <button type="button" class="ai-glossary-more" onClick={onShowAll}>
        {translate('panel.show-all')}
      </button>
    </p>
  );
}

/** Says why sorting by date does nothing where no term has one. */
function NoDates({ terms }: { readonly terms: readonly Term[] }) {
  const { translate } = usePanel();
  if (terms.length === 0 || terms.some(({ updated }) => updatedInstant(updated) !== undefined)) return null;
  return <p class="ai-glossary-hint ai-glossary-header-hint">{translate('panel.no-dates')}</p>;
}

/** Scrolls to the requested row, and clears a search or tags that hide it. */
function useReveal(entries: readonly ListEntry[], list: RefObject<ListHandle>): void {
  const { store } = usePanel();
  useEffect(() => {
    const { revealed } = store;
    if (revealed === undefined) return;
    const index = entries.findIndex((entry) => entry.kind === 'term' && entry.term.id === revealed);
    const { query, tags } = store.state;
    if (index !== -1) list.current?.scrollTo(index);
    if (index === -1 && (query !== '' || tags.length > 0)) store.update({ query: '', tags: [] });
    else store.hasRevealed();
  });
}

/** What the tab lists under `state`; only what changed is computed again. */
function useListed({ query, tags, sort }: PanelState) {
  const { caches, glossary, glossaryTags, survey } = usePanel();
  const { sorter, tags: termTags, search: termSearch } = caches;
  const terms = glossary.terms();
  const ranked = query.trim() !== '';
  const found = useMemo(() => {
    if (!ranked) return terms;
    termSearch.update(terms);
    return termSearch.search(query);
  }, [terms, query, ranked, termSearch]);
  const listed = useMemo(() => termTags.filter(found, tags), [found, tags, termTags]);
  const chips = useMemo(
    () =>
      termTags
        .chips(terms, listed, tags)
        .filter(({ tag, chosen }) => chosen || !isOnlyGlossaryTag(tag, glossaryTags())),
    [terms, listed, tags, termTags, glossaryTags],
  );
  const mentionCount = survey && ((term: Term): number => allMentions(survey, term));
  // Counts can change while the terms do not, so a list sorted by counts is sorted again at each drawing.
  const counts = sort === 'mentions' ? {} : undefined;
  const reference = useReference(query, tags);
  const entries = useMemo(
    () => listEntries(listed, { sort, ranked, mentionCount, reference }, sorter),
    [listed, sort, ranked, sorter, counts, reference],
  );
  return { listed, chips, entries, reference };
}

const noEntries: readonly ReferenceEntry[] = [];

/** The entries of the reference to list: those that a search finds, or all where the settings say so; none has tags. */
function useReference(query: string, tags: readonly string[]): readonly ReferenceEntry[] {
  const { caches, reference } = usePanel();
  const ranked = query.trim() !== '';
  const isListed = reference !== undefined && tags.length === 0 && (ranked || reference.listing() === 'all');
  const others = isListed ? reference.otherEntries() : noEntries;
  return useMemo(
    () => (ranked ? caches.referenceSearch.search(others, query) : others),
    [caches, others, query, ranked],
  );
}
