import type { Problem } from '../../../core';
import { useAnnounce } from '../parts/announcer';
import { IconButton } from '../parts/icon-button';
import { usePanel } from '../parts/panel-context';

interface IgnoreButtonProps {
  /** What the user is told of. */
  readonly name: string;
  readonly problem: Problem;
  /** The problem is ignored now, so the button shows it again. */
  readonly ignored: boolean;
}

/** Ignores a problem, or shows it again. */
export function IgnoreButton({ name, problem, ignored }: IgnoreButtonProps) {
  const { translate } = usePanel();
  const setIgnored = useSetIgnored([problem], (next) =>
    translate(next ? 'panel.is-ignored' : 'panel.is-shown-again', { name }),
  );
  if (setIgnored === undefined) return null;
  return (
    <IconButton
      icon={ignored ? 'lucide-eye' : 'lucide-eye-off'}
      label={translate(ignored ? 'panel.show-again' : 'panel.ignore')}
      onClick={() => setIgnored(!ignored)}
    />
  );
}

interface IgnoreAllButtonProps {
  /** Of the section. */
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly ignored: boolean;
}

/** Ignores all problems of a section, or shows them again, in one step. */
export function IgnoreAllButton({ title, problems, ignored }: IgnoreAllButtonProps) {
  const { translate } = usePanel();
  const count = problems.length;
  const setIgnored = useSetIgnored(problems, (next) =>
    translate(next ? 'panel.are-ignored' : 'panel.are-shown-again', { count }),
  );
  if (setIgnored === undefined) return null;
  return (
    <IconButton
      icon={ignored ? 'lucide-eye' : 'lucide-eye-off'}
      label={translate(ignored ? 'panel.show-all-again' : 'panel.ignore-all', { title })}
      onClick={() => setIgnored(!ignored)}
    />
  );
}

/** Ignores problems or shows them again, and offers to undo that. Undefined if nothing remembers ignored problems. */
function useSetIgnored(
  problems: readonly Problem[],
  said: (ignored: boolean) => string,
): ((ignored: boolean) => void) | undefined {
  const { actions, ignoredProblems, translate } = usePanel();
  const announce = useAnnounce();
  if (ignoredProblems === undefined) return undefined;
  const ids = new Set(problems.map(({ id }) => id));
  const setIgnored = (next: boolean): void => {
    const others = ignoredProblems.get().filter((id) => !ids.has(id));
    ignoredProblems.set(next ? [...others, ...ids] : others);
    const text = said(next);
    announce(text);
    if (next) actions.notify(text, { label: translate('panel.show-again'), run: () => setIgnored(false) });
  };
  return setIgnored;
}
