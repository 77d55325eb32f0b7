import type { TermSource } from '../../../core';
import { placeText } from '../../../obsidian/term-places';
import { usePanel } from './panel-context';

export interface SourceLinkProps {
  readonly source: TermSource;
  /** What it says in place of the note's name and the heading. */
  readonly label?: string | undefined;
}

/** A link to a place in a note, by the note's name and its heading. */
export function SourceLink({ source, label }: SourceLinkProps) {
  const { actions } = usePanel();
  const open = (event: MouseEvent): void => {
    if (event.button > 1) return;
    event.preventDefault();
    actions.open(source, event);
  };
  return (
    <a
      href={source.path}
      class="ai-glossary-source"
      // The browser would otherwise drag an address of the app.
      draggable={false}
      onClick={open}
      onAuxClick={open}
      onMouseOver={(event) => actions.preview(source, event, event.currentTarget)}
    >
      {label ?? placeText(source)}
    </a>
  );
}
