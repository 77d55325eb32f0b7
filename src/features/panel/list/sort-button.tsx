import { type SortOrder } from '../panel-state';
import { IconButton } from '../parts/icon-button';
import { usePanel } from '../parts/panel-context';

/** Opens the menu of sort orders. */
export function SortButton({ sort }: { readonly sort: SortOrder }) {
  const { actions, store, translate } = usePanel();
  return (
    <IconButton
      icon="lucide-arrow-up-narrow-wide"
      label={translate('panel.sort')}
      onClick={(event) => actions.showSortMenu(sort, event, (next) => store.update({ sort: next }))}
    />
  );
}
