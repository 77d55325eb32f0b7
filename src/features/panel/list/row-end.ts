import { allMentions } from '../parts/mention-count';
import type { SortOrder } from '../panel-state';
import type { ListEntry } from './list-rows';
import { usePanel } from '../parts/panel-context';

/**
 * What stands at a row's end: how often notes mention the term; the day of its last update, if it has one, while that
 * sorts the list.
 */
export function useRowEnd(sort: SortOrder): (entry: ListEntry & { kind: 'term' }) => string | undefined {
  const { survey, translate } = usePanel();
  return ({ term }) => {
    if (sort === 'updated' && term.updated !== undefined) return term.updated.slice(0, 'YYYY-MM-DD'.length);
    const count = survey === undefined ? 0 : allMentions(survey, term);
    return count > 0 ? translate('panel.times', { count }) : undefined;
  };
}
