import type { ListEntry } from '../model/term-list';
import type { SortOrder } from '../model/panel-state';

/** What stands at a row's end: the day of its last update while the list is sorted by it. */
export function useFlair(sort: SortOrder): (entry: ListEntry & { kind: 'term' }) => string | undefined {
  return ({ term }) => (sort === 'updated' ? term.updated?.slice(0, 'YYYY-MM-DD'.length) : undefined);
}
