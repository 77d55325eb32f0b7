import { usePanel } from './panel-context';
import { ReadingProgress } from './reading-progress';

export interface ListStatusProps {
  readonly shown: number;
  readonly all: number;
}

/** How many terms are listed, and how far reading has come; told to a screen reader when it changes. */
export function ListStatus({ shown, all }: ListStatusProps) {
  const { translate } = usePanel();
  return (
    <div class="ai-glossary-status">
      <span role="status">
        {shown === all
          ? translate('panel.terms', { count: all })
          : translate('panel.some-terms', { shown, count: all })}
      </span>
      <ReadingProgress />
    </div>
  );
}
