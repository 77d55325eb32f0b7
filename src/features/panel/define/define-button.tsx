import type { TermSource } from '../../../core';
import type { TermToDefine } from '../actions';
import { usePanel } from '../parts/panel-context';

export interface DefineButtonProps extends TermToDefine {
  /** Where notes name it. */
  readonly sources?: readonly TermSource[];
}

/** Leads to where the definition that is missing is to be written; to a new note where no place waits for one. */
export function DefineButton({ name, expansion, sources = [] }: DefineButtonProps) {
  const { actions, translate } = usePanel();
  const place = sources.find(({ kind }) => kind === 'note' || kind === 'heading');
  const define = (): void =>
    place === undefined ? actions.define({ name, expansion }) : actions.writeDefinition(place);
  return (
    <button type="button" class="ai-glossary-more" onClick={define}>
      {translate(place === undefined ? 'panel.define' : 'panel.write-definition')}
    </button>
  );
}
