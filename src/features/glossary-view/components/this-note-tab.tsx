import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { NoteTerms } from '../model/note-terms';
import { type PanelState, toggled } from '../model/panel-state';
import type { ListEntry } from '../model/term-list';
import { usePanel } from './panel-context';
import { type ListHandle, TermList } from './term-list';

export interface ThisNoteTabProps {
  readonly state: PanelState;
  /** Undefined when no note is open, or its terms have not been looked for yet. */
  readonly noteTerms: NoteTerms | undefined;
  /** Leaves the list upwards. */
  readonly onLeave: () => void;
}

const noTerms: NoteTerms['terms'] = [];

/** The terms of the active note, in the order in which it mentions them. */
export function ThisNoteTab({ state, noteTerms, onLeave }: ThisNoteTabProps) {
  const { activeNote, store, translate } = usePanel();
  const list = useRef<ListHandle>(null);
  const cursor = activeNote.cursor();
  const currentId = cursor === undefined ? undefined : noteTerms?.at(cursor);
  const found = noteTerms?.terms ?? noTerms;
  const entries = useMemo(
    () =>
      found.map(({ term }, index): ListEntry => ({ kind: 'term', key: term.id, term, position: index + 1 })),
    [found],
  );
  const counts = useMemo(() => new Map(found.map(({ term, count }) => [term.id, count])), [found]);

  useLayoutEffect(() => {
    const index = entries.findIndex((entry) => entry.key === currentId);
    if (index >= 0) list.current?.reveal(index);
  }, [entries, currentId]);

  const noNote = activeNote.note() === undefined;
  if (noteTerms === undefined && !noNote) return null;
  if (entries.length === 0) {
    return (
      <div class="ai-glossary-empty">
        <p>{translate(noNote ? 'panel.no-note' : 'panel.no-terms-in-note')}</p>
      </div>
    );
  }
  return (
    <div class="ai-glossary-body">
      <TermList
        entries={entries}
        opened={state.openedInNote}
        onToggle={(id) => store.update({ openedInNote: toggled(store.state.openedInNote, id) })}
        query=""
        label={translate('panel.tab.this-note')}
        termCount={entries.length}
        handle={list}
        currentId={currentId}
        flair={({ term }) => {
          const count = counts.get(term.id);
          return count !== undefined && count > 1 ? translate('panel.times', { count }) : undefined;
        }}
        onLeave={onLeave}
      />
    </div>
  );
}
