import type { Term } from '../../../core';
import { mainSource } from '../../../obsidian/term-places';
import { usePanel } from './panel-context';

/** What is to be defined: a term that notes name, or an acronym that they only use. */
export type DefineButtonProps = { readonly term: Pick<Term, 'sources'> } | { readonly acronym: string };

/** Leads to where the definition that is missing is to be written. */
export function DefineButton(props: DefineButtonProps) {
  const { actions, translate } = usePanel();
  const define = (): void => {
    if ('acronym' in props) {
      actions.define(props.acronym);
      return;
    }
    const source = mainSource(props.term);
    if (source !== undefined) actions.writeDefinition(source);
  };
  return (
    <button type="button" class="ai-glossary-more" onClick={define}>
      {translate('panel.define')}
    </button>
  );
}
