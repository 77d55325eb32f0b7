import { Icon } from './icon';

export interface IconButtonProps {
  readonly icon: string;
  /** Said by a screen reader and shown by Obsidian as a tooltip. */
  readonly label: string;
  /** There is nothing for it to do; it keeps its place, and the focus. */
  readonly isIdle?: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** A button that looks like those in Obsidian's pane headers. */
export function IconButton({ icon, label, isIdle, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="clickable-icon ai-glossary-icon-button"
      aria-label={label}
      aria-disabled={isIdle}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
