import { usePanel } from './panel-context';

export interface ListStatusProps {
  readonly shown: number;
  readonly all: number;
}

/** How many terms are listed, and how far reading has come; told to a screen reader when it changes. */
export function ListStatus({ shown, all }: ListStatusProps) {
  const { glossary, survey, translate } = usePanel();
  const reading = glossary.progress();
  const counting = survey?.progress();
  return (
    <div class="ai-glossary-status">
      <span role="status">
        {shown === all
          ? translate('panel.terms', { count: all })
          : translate('panel.some-terms', { shown, count: all })}
      </span>
      {reading !== undefined && (
        <span class="ai-glossary-progress">{translate('panel.reading', { ...reading })}</span>
      )}
      {reading === undefined && counting !== undefined && (
        <span class="ai-glossary-progress">{translate('panel.counting', { ...counting })}</span>
      )}
    </div>
  );
}
