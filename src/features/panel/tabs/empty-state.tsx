import { GlossarySources } from './first-steps';
import { usePanel } from '../parts/panel-context';

export interface EmptyStateProps {
  /** A search or a tag leaves no term. */
  readonly filtered: boolean;
  /** What was searched for. */
  readonly query: string;
  readonly onShowAll: (event: MouseEvent) => void;
}

/** Shown instead of an empty list: why it is empty, and what to do next. */
export function EmptyState({ filtered, query, onShowAll }: EmptyStateProps) {
  const { actions, firstSteps, glossary, glossaryTags, translate } = usePanel();
  if (filtered) {
    const name = query.trim();
    const canBeName = name !== '' && !name.startsWith('#');
    return (
      <div class="ai-glossary-empty">
        <p>{translate('panel.no-match')}</p>
        <button type="button" onClick={onShowAll}>
          {translate('panel.show-all')}
        </button>
        {canBeName && (
          <button type="button" onClick={() => actions.define({ name, isToBeChecked: true })}>
            {translate('panel.define-name', { name })}
          </button>
        )}
      </div>
    );
  }
  // While notes are being read the progress shows; advice would come too early.
  if (glossary.progress() !== undefined) return null;
  const tags = glossaryTags().map((tag) => `#${tag}`);
  return (
    <div class="ai-glossary-empty">
      <p class="ai-glossary-empty-title">{translate('panel.empty')}</p>
      <p>
        {tags.length > 0
          ? translate('panel.empty-how-tag', { tags: tags.join(', ') })
          : translate('panel.empty-how-property')}
      </p>
      <p>{translate('panel.empty-how-heading')}</p>
      {firstSteps === undefined ? (
        <p>{translate('panel.empty-how-folder')}</p>
      ) : (
        // They say so themselves while they are shown.
        !firstSteps.isToBeShown() && <GlossarySources steps={firstSteps} />
      )}
    </div>
  );
}
