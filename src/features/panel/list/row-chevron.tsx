import { HiddenText } from '../parts/hidden-text';
import { Icon } from '../parts/icon';
import { usePanel } from '../parts/panel-context';

/** Opens and closes a row. In the document it follows the names, for screen readers; on screen it precedes them. */
export function RowChevron({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const { translate } = usePanel();
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    onToggle();
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      class={open ? 'ai-glossary-chevron' : 'ai-glossary-chevron is-collapsed'}
      aria-expanded={open}
      onClick={toggle}
    >
      <HiddenText>{translate('panel.show-definition')}</HiddenText>
      <Icon name="lucide-chevron-down" />
    </button>
  );
}
