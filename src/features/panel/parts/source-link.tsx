import type { TermSource } from '../../../core';
import { usePanel } from './panel-context';

/** A link to a place in a note, by the note's name and its heading. */
export function SourceLink({ source }: { readonly source: TermSource }) {
  const { actions } = usePanel();
  const open = (event: MouseEvent): void => {
    if (event.button > 1) return;
    event.preventDefault();
    actions.open(source, event);
  };
  const note = source.path.replace(/\.md$/, '').split('/').pop() ?? source.path;
  return (
    <a
      href={source.path}
      class="ai-glossary-source"
      // It would be dropped as an address of the app.
      draggable={false}
      onClick={open}
      onAuxClick={open}
      onMouseOver={(event) => actions.preview(source, event, event.currentTarget)}
    >
      {note}
      {source.heading !== undefined && ` › ${source.heading}`}
    </a>
  );
}
