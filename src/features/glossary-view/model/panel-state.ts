/** The panel's tabs, in the order in which they stand. */
export const panelTabs = ['this-note', 'all', 'problems'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** How the list is sorted while nothing is searched for; a search puts the best hit first. */
export const sortOrders = ['name', 'mentions', 'updated'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What the panel keeps over restarts. Plain data, as it goes into the workspace file. */
export interface PanelState {
  readonly tab: PanelTab;
  readonly query: string;
  readonly sort: SortOrder;
  /** Tags that a term must have, without `#`. */
  readonly tags: readonly string[];
  /** Ids of the terms whose rows are open. */
  readonly opened: readonly string[];
}

export const initialPanelState: PanelState = { tab: 'all', query: '', sort: 'name', tags: [], opened: [] };

/** The state in `value`, which an older version, a newer one or another tool may have written. Never throws. */
export function parsePanelState(value: unknown): PanelState {
  if (typeof value !== 'object' || value === null) return initialPanelState;
  const stored = value as Partial<Record<keyof PanelState, unknown>>;
  return {
    tab: panelTabs.find((tab) => tab === stored.tab) ?? initialPanelState.tab,
    query: typeof stored.query === 'string' ? stored.query : initialPanelState.query,
    sort: sortOrders.find((order) => order === stored.sort) ?? initialPanelState.sort,
    tags: strings(stored.tags),
    opened: strings(stored.opened),
  };
}

function strings(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item: unknown): item is string => typeof item === 'string');
}

/** `items` without `item` when it is among them, else with it at the end. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
