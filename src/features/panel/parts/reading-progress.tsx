import { usePanel } from './panel-context';

/** How far reading notes, and then counting mentions in them, has come; nothing when that is done. */
export function ReadingProgress() {
  const { glossary, survey, translate } = usePanel();
  const reading = glossary.progress();
  const counting = survey?.progress();
  if (reading !== undefined) {
    return <span class="ai-glossary-progress">{translate('panel.reading', { ...reading })}</span>;
  }
  if (counting === undefined) return null;
  return <span class="ai-glossary-progress">{translate('panel.counting', { ...counting })}</span>;
}
