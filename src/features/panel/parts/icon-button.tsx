import { Icon } from './icon';

export interface IconButtonProps {
  readonly icon: string;
  /** Said by a screen reader and shown by Obsidian as a tooltip. */
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** A button that looks as Obsidian's do in a pane's header. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="clickable-icon ai-glossary-icon-button" aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
