/** The panel's tabs, in the order in which they stand. */
export const panelTabs = ['this-note', 'all', 'problems'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** How the list is sorted while nothing is searched for; a search puts the best hit first. */
export const sortOrders = ['name', 'mentions', 'updated'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the panel keeps across restarts: plain data for the workspace file. */
export interface PanelState {
  readonly tab: PanelTab;
  readonly query: string;
  readonly sort: SortOrder;
  /** Tags that a term must have, without `#`. */
  readonly tags: readonly string[];
  /** Ids of the terms whose rows are open under All. */
  readonly opened: readonly string[];
  /** Ids of the terms whose rows are open under This note. */
  readonly openedInNote: readonly string[];
}

export const initialPanelState: PanelState = {
  tab: 'all',
  query: '',
  sort: 'name',
  tags: [],
  opened: [],
  openedInNote: [],
};

/**
 * The state in `value`, which an older version, a newer one or another tool may have written; what it does not say, or
 * not so that it can be read, stays as in `present`. Never throws.
 */
export function parsePanelState(value: unknown, present = initialPanelState): PanelState {
  if (typeof value !== 'object' || value === null) return present;
  const stored = value as Partial<Record<keyof PanelState, unknown>>;
  return {
    tab: panelTabs.find((tab) => tab === stored.tab) ?? present.tab,
    query: typeof stored.query === 'string' ? stored.query : present.query,
    sort: sortOrders.find((order) => order === stored.sort) ?? present.sort,
    tags: strings(stored.tags) ?? present.tags,
    opened: strings(stored.opened) ?? present.opened,
    openedInNote: strings(stored.openedInNote) ?? present.openedInNote,
  };
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'string') : undefined;
}

/** `items` without `item` when it is among them, else with it at the end. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
