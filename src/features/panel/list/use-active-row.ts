import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListEntry } from './list-rows';

/** The row that Tab reaches, and on which keys act. */
export interface ActiveRow {
  /** Undefined when the list has no rows. */
  readonly index: number | undefined;
  /** Key of the row that was made active; it may be gone. */
  readonly key: string | undefined;
  /** Makes a row active and gives it the focus once it is drawn. */
  focus(index: number | undefined): void;
  onFocusIn(event: FocusEvent): void;
  onFocusOut(event: FocusEvent): void;
}

/**
 * Roving focus that outlives updates of the list: the active row is held by its key, and when it vanishes while it
 * has the focus, the row that now stands in its place gets it.
 */
export function useActiveRow(entries: readonly ListEntry[], scrollRef: RefObject<HTMLElement>): ActiveRow {
  const [key, setKey] = useState<string>();
  const state = useRef({ index: 0, wanted: false, focused: false });
  const found = key === undefined ? -1 : entries.findIndex((entry) => entry.key === key);
  const index = found >= 0 ? found : nearestTerm(entries, key === undefined ? 0 : state.current.index);

  useLayoutEffect(() => {
    state.current.index = index ?? 0;
    const list = scrollRef.current;
    const vanished = state.current.focused && key !== undefined && found < 0;
    const lost = vanished && list !== null && list.doc.activeElement === list.doc.body;
    if (!state.current.wanted && !lost) return;
    const row = list?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]');
    if (row === null || row === undefined) return;
    state.current.wanted = false;
    if (lost) setKey(entries[index ?? 0]?.key);
    row.focus({ preventScroll: true });
  });

  return {
    index,
    key,
    focus: (next) => {
      const entry = next === undefined ? undefined : entries[next];
      if (entry === undefined) return;
      state.current.wanted = true;
      setKey(entry.key);
    },
    onFocusIn: (event) => {
      state.current.focused = true;
      const row = rowAt(event.targetNode);
      if (row !== undefined) setKey(entries[row]?.key);
    },
    onFocusOut: (event) => {
      // Removing a row drops its focus, so the focus is handed on here.
      if (event.relatedTarget !== null) state.current.focused = false;
    },
  };
}

/** The index of the row that `node` stands in. */
function rowAt(node: Node | null): number | undefined {
  const element = node?.instanceOf(HTMLElement) ? node.closest<HTMLElement>('[role=treeitem]') : null;
  const index = Number(element?.dataset['index'] ?? NaN);
  return Number.isNaN(index) ? undefined : index;
}

/** The first row at or after `index`, at most the last one: no list ends with a letter. */
function nearestTerm(entries: readonly ListEntry[], index: number): number | undefined {
  for (let at = Math.min(index, entries.length - 1); at >= 0 && at < entries.length; at += 1) {
    if (entries[at]?.kind !== 'letter') return at;
  }
  return undefined;
}
