import { usePanel } from './panel-context';

/** Marks what comes from the built-in reference, and from none of the user's notes. */
export function ReferenceMark() {
  const { translate } = usePanel();
  return <span class="ai-glossary-reference-mark">{translate('reference.mark')}</span>;
}
