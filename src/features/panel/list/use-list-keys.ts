import { usePanel } from '../parts/panel-context';
import { mainSource } from '../../../obsidian/term-places';
import type { ListEntry, ListRow } from './list-rows';
import type { OpenTerm } from '../actions';
import type { ActiveRow } from './use-active-row';

export interface ListKeysOptions {
  readonly entries: readonly ListEntry[];
  readonly opened: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onOpen?: OpenTerm | undefined;
  readonly active: ActiveRow;
  readonly onLeave: () => void;
  readonly onSearch?: () => void;
  /** Scrolls a line into sight. */
  readonly reveal: (index: number) => void;
}

const pageRows = 10;

/** The keys of the list, after the tree pattern of the ARIA Authoring Practices Guide. */
export function useListKeys(options: ListKeysOptions): (event: KeyboardEvent) => void {
  const { entries, opened, onToggle, onOpen, active, onLeave, onSearch, reveal } = options;
  const { actions } = usePanel();

  const move = (from: number, step: number): void => {
    const to = stepTerms(entries, from, step);
    if (to === from && step === -1) {
      onLeave();
      return;
    }
    active.focus(to);
    reveal(to === firstTerm(entries) ? 0 : to);
  };
  const setOpen = (id: string, open: boolean): void => {
    if (opened.includes(id) !== open) onToggle(id);
  };

  /** An entry of the reference has no note to open: it is read in its row. */
  const open = (entry: ListRow, event: KeyboardEvent): void => {
    if (entry.kind === 'reference') {
      onToggle(entry.key);
      return;
    }
    const source = mainSource(entry.term);
    if (onOpen?.(entry.term, event) !== true && source) actions.open(source, event);
  };

  return (event) => {
    const { index } = active;
    const entry = index === undefined ? undefined : entries[index];
    if (
      index === undefined ||
      entry === undefined ||
      entry.kind === 'letter' ||
      event.isComposing ||
      !isOnRow(event)
    )
      return;
    const inline = isRightToLeft(event) ? (mirrored[event.key] ?? event.key) : event.key;
    const commands: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(index, 1),
      ArrowUp: () => move(index, -1),
      PageDown: () => move(index, pageRows),
      PageUp: () => move(index, -pageRows),
      Home: () => move(index, -entries.length),
      End: () => move(index, entries.length),
      ArrowRight: () => setOpen(entry.key, true),
      ArrowLeft: () => setOpen(entry.key, false),
      ' ': () => setOpen(entry.key, !opened.includes(entry.key)),
      Enter: () => open(entry, event),
      Escape: onLeave,
      ...(onSearch && { '/': onSearch }),
    };
    const command = commands[inline];
    if (command !== undefined && (event.key === 'Enter' || !hasModifier(event))) {
      event.preventDefault();
      event.stopPropagation();
      command();
    } else if (event.key.length === 1 && !hasModifier(event)) {
      // The search box gets the focus now, so that this key is already typed there.
      onSearch?.();
    }
  };
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Keys inside an opened row belong to what has the focus there. */
function isOnRow(event: KeyboardEvent): boolean {
  const target = event.targetNode;
  return target?.instanceOf(HTMLElement) === true && target.getAttribute('role') === 'treeitem';
}

function isRightToLeft(event: KeyboardEvent): boolean {
  const target = event.targetNode;
  return target?.instanceOf(HTMLElement) === true && target.win.getComputedStyle(target).direction === 'rtl';
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

function firstTerm(entries: readonly ListEntry[]): number {
  return entries.findIndex((entry) => entry.kind !== 'letter');
}

/** The index `step` terms away from `from`, at most at the list's ends; letters do not count. */
function stepTerms(entries: readonly ListEntry[], from: number, step: number): number {
  const direction = Math.sign(step);
  let left = Math.abs(step);
  let last = from;
  for (let at = from + direction; left > 0 && at >= 0 && at < entries.length; at += direction) {
    if (entries[at]?.kind === 'letter') continue;
    last = at;
    left -= 1;
  }
  return last;
}
