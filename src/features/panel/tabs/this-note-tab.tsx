import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { TextRange } from '../../../core';
import type { Translate } from '../../../i18n';
import type { NoteTerm, NoteTerms } from './note-terms';
import { type PanelState, toggled } from '../panel-state';
import type { ListEntry } from '../list/list-rows';
import { usePanel } from '../parts/panel-context';
import { type ListHandle, TermList } from '../list/term-list';

export interface ThisNoteTabProps {
  readonly state: PanelState;
  /** Undefined when no note is open, or its terms have not been looked for yet. */
  readonly noteTerms: NoteTerms | undefined;
  /** Leaves the list upwards. */
  readonly onLeave: () => void;
}

const noTerms: NoteTerms['terms'] = [];

/** What the active note is about, then its terms in the order in which it mentions them. */
export function ThisNoteTab({ state, noteTerms, onLeave }: ThisNoteTabProps) {
  const { actions, activeNote, store, translate } = usePanel();
  const list = useRef<ListHandle>(null);
  const cursor = activeNote.cursor();
  const currentId = cursor === undefined ? undefined : noteTerms?.at(cursor);
  const found = noteTerms?.terms ?? noTerms;
  const entries = useMemo(
    () =>
      found.map(({ term }, index): ListEntry => ({ kind: 'term', key: term.id, term, position: index + 1 })),
    [found],
  );
  const byId = useMemo(() => new Map(found.map((noteTerm) => [noteTerm.term.id, noteTerm])), [found]);

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
        {!noNote && (
          <button type="button" onClick={() => actions.explainNote()}>
            {translate('standing.command')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="ai-glossary-body">
      <TermList
        entries={entries}
        opened={state.openedInNote}
        onOpen={(term, event) => {
          const place = placeToShow(byId.get(term.id)?.places ?? [], cursor);
          const note = activeNote.note();
          if (place === undefined || note === undefined || isForNewPane(event)) return false;
          actions.goTo(note, place);
          return true;
        }}
        onToggle={(id) => store.update({ openedInNote: toggled(store.state.openedInNote, id) })}
        query=""
        label={translate('panel.tab.this-note')}
        termCount={entries.length}
        handle={list}
        currentId={currentId}
        rowEnd={({ key }) => rowEndOf(byId.get(key), translate)}
        onLeave={onLeave}
      />
    </div>
  );
}

/** The first place in the note; undefined if the cursor is at one already, so that the definition opens. */
function placeToShow(places: readonly TextRange[], cursor: number | undefined): TextRange | undefined {
  const isThere = places.some(({ from, to }) => cursor !== undefined && cursor >= from && cursor <= to);
  return isThere ? undefined : places[0];
}

/** A new tab would show the same note again, so it gets the term's definition. */
function isForNewPane(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || ('button' in event && event.button === 1);
}

/** What stands at a row's end. */
function rowEndOf(noteTerm: NoteTerm | undefined, translate: Translate): string | undefined {
  if (noteTerm === undefined) return undefined;
  const { count, linked, isAmbiguous, isSubject } = noteTerm;
  if (isSubject) return translate('panel.subject');
  if (count === 0) return undefined;
  if (linked === 0) return translate(isAmbiguous ? 'panel.times-at-most' : 'panel.times', { count });
  return translate(isAmbiguous ? 'panel.times-linked-at-most' : 'panel.times-linked', { count, linked });
}
