import { addedNames, lineOf, type Sense, type Term } from '../../../core';
import { usePanel } from '../parts/panel-context';
import { ReferenceMark } from '../parts/reference-mark';

export interface OwnEntryProps {
  readonly term: Term;
  readonly sense: Sense;
}

/**
 * What the reference adds to what the user's notes say of a term: its line where nothing defines it, and the names that
 * they lack. Only a note that is itself the term can take them as aliases.
 */
export function OwnEntry({ term, sense }: OwnEntryProps) {
  const { actions, reference, translate } = usePanel();
  const entry = reference?.entryOf(term, sense);
  if (entry === undefined) return null;
  const names = addedNames(entry, { ...sense, headword: term.headword });
  const note = sense.sources.find(({ kind }) => kind === 'note');
  const isUndefined = sense.definition === undefined;
  if (!isUndefined && names.length === 0) return null;
  return (
    <>
      {isUndefined && (
        <p>
          <ReferenceMark /> {lineOf(entry, translate.locale)}
        </p>
      )}
      {names.length > 0 && (
        <p class="ai-glossary-other-names">
          <span class="ai-glossary-hint">{translate('reference.adds')}</span> {names.join(', ')}
          {note !== undefined && (
            <>
              {' '}
              <button
                type="button"
                class="ai-glossary-more"
                onClick={() => actions.addAliases(note.path, names)}
              >
                {translate('reference.add-aliases')}
              </button>
            </>
          )}
        </p>
      )}
    </>
  );
}
