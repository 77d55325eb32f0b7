import type { Problem } from '../../../core';
import { IconButton } from '../parts/icon-button';
import { usePanel } from '../parts/panel-context';

/** Fixes what would go wrong on a site, where that is safe. */
export function MendButton({ problem }: { readonly problem: Extract<Problem, { kind: 'publishing' }> }) {
  const { publishing, translate } = usePanel();
  const { finding, path } = problem;
  // A byte order mark is not in the text that the app hands out.
  if (publishing === undefined || finding.edits === undefined || finding.code === 'bom') return null;
  return (
    <IconButton
      icon="lucide-wrench"
      label={translate('publish.mend')}
      onClick={() => void publishing.mend(path, finding)}
    />
  );
}
