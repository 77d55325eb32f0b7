import type { Term } from '../../../core';
import { usePanel } from '../parts/panel-context';

/** The names of a term that are not looked for in notes, and why, so that users do not miss their underlines. */
export function NotMarked({ term }: { readonly term: Term }) {
  const { terms, translate } = usePanel();
  const names = terms.notMarked(term);
  if (names.length === 0) return null;
  const isLeftOut = names.some(({ reason }) => reason === 'term-left-out');
  return (
    <p class="ai-glossary-hint">
      {isLeftOut
        ? translate('panel.term-not-marked')
        : translate('panel.not-marked', {
            names: names
              .map(({ name, reason }) => `${name} (${translate(`panel.not-marked.${reason}`)})`)
              .join(', '),
          })}
    </p>
  );
}
