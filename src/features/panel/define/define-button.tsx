import type { TermSource } from '../../../core';
import type { TermToDefine } from '../actions';
import { IconButton } from '../parts/icon-button';
import { usePanel } from '../parts/panel-context';

export interface DefineButtonProps extends TermToDefine {
  /** Where notes name it. */
  readonly sources?: readonly TermSource[];
  /** An icon in a line of others. */
  readonly isIcon?: boolean;
}

/** Leads to where the definition that is missing is to be written; to a new note where no place waits for one. */
export function DefineButton({ name, expansion, sources = [], isIcon = false }: DefineButtonProps) {
  const { actions, translate } = usePanel();
  const place = sources.find(({ kind }) => kind === 'note' || kind === 'heading');
  const define = (): void =>
    place === undefined ? actions.define({ name, expansion }) : actions.writeDefinition(place);
  const label = translate(place === undefined ? 'panel.define' : 'panel.write-definition');
  if (isIcon) return <IconButton icon="lucide-pencil" label={label} onClick={define} />;
  return (
    <button type="button" class="ai-glossary-more" onClick={define}>
      {label}
    </button>
  );
}
