import { usePanel } from '../parts/panel-context';
import { ReadingProgress } from '../parts/reading-progress';

export interface ListStatusProps {
  readonly shown: number;
  readonly all: number;
  /** Entries of the reference that are listed with them. */
  readonly reference: number;
}

/** How many terms are listed and how far reading is; a screen reader announces each change. */
export function ListStatus({ shown, all, reference }: ListStatusProps) {
  const { translate } = usePanel();
  return (
    <div class="ai-glossary-status">
      {/* The tab says how many terms there are: it is shown while fewer are. */}
      <span role="status" class={shown === all && reference === 0 ? 'ai-glossary-hidden-text' : undefined}>
        {shown === all
          ? translate('panel.terms', { count: all })
          : translate('panel.some-terms', { shown, count: all })}
        {reference > 0 && ` · ${translate('reference.count', { count: reference })}`}
      </span>
      <ReadingProgress />
    </div>
  );
}
