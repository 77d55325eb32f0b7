import { useRef, useState } from 'preact/hooks';
import type { Problem, ProblemKind } from '../../../core';
import type { Translate } from '../../../i18n';
import { Icon } from '../parts/icon';
import { useElementId, usePanel } from '../parts/panel-context';
import { IgnoreAllButton } from './ignore-button';
import { ProblemItem } from './problem-item';
import { ReadingProgress } from '../parts/reading-progress';
import { useKeptFocus } from '../parts/use-kept-focus';
import type { SortedProblems } from './use-problems';

/** The kinds in the order of their sections: what misleads first. */
const kinds: readonly ProblemKind[] = [
  'wrong-expansion',
  'conflicting-expansions',
  'duplicate-name',
  'unreadable-front-matter',
  'publishing',
  'undefined-acronym',
  'missing-definition',
  'stale-definition',
  'ordinary-acronym',
];

/** Minor kinds: their sections are folded at first. */
const minorKinds: ReadonlySet<ProblemKind> = new Set(['ordinary-acronym']);

/** What in the glossary wants mending. */
export function ProblemsTab({ problems }: { readonly problems: SortedProblems | undefined }) {
  if (problems === undefined) return null;
  return <ProblemList problems={problems} />;
}

function ProblemList({ problems: { open, ignored, isWhole } }: { readonly problems: SortedProblems }) {
  const { translate } = usePanel();
  const ref = useRef<HTMLDivElement>(null);
  useKeptFocus(ref);
  return (
    <div ref={ref} class="ai-glossary-problems" tabIndex={-1}>
      <div class="ai-glossary-status">
        <span role="status">{isWhole && countText(countOf(open), translate)}</span>
        <ReadingProgress />
      </div>
      {kinds.map((kind) => (
        <Section
          key={kind}
          title={translate(`panel.problem.${kind}`)}
          advice={translate(`panel.problem.${kind}.advice`)}
          problems={open.filter((problem) => problem.kind === kind)}
          folded={minorKinds.has(kind)}
        />
      ))}
      <Section title={translate('panel.ignored')} problems={ignored} folded ignored />
    </div>
  );
}

/** How many problems the tab counts; the kinds that are folded as minor are left out. */
export function countOf(problems: readonly Problem[]): number {
  return problems.filter(({ kind }) => !minorKinds.has(kind)).length;
}

function countText(count: number, translate: Translate): string {
  return count === 0 ? translate('panel.no-problems') : translate('panel.problems', { count });
}

/** Problems of a kind shown before "more". */
const shownAtFirst = 20;

interface SectionProps {
  readonly title: string;
  /** How such a problem is mended. */
  readonly advice?: string;
  readonly problems: readonly Problem[];
  readonly folded?: boolean;
  readonly ignored?: boolean;
}

function Section({ title, advice, problems, folded = false, ignored = false }: SectionProps) {
  const { translate } = usePanel();
  const [expanded, setExpanded] = useState(!folded);
  const [all, setAll] = useState(false);
  const titleId = useElementId();
  if (problems.length === 0) return null;
  const shown = all ? problems : problems.slice(0, shownAtFirst);
  return (
    <section class="ai-glossary-problem-section" aria-labelledby={titleId}>
      <div class="ai-glossary-problem-head">
        <button
          type="button"
          id={titleId}
          class={expanded ? 'ai-glossary-problem-title' : 'ai-glossary-problem-title is-collapsed'}
          aria-expanded={expanded}
          onClick={() => setExpanded(!expanded)}
        >
          <Icon name="lucide-chevron-down" />
          <span>{title}</span> <span class="ai-glossary-tab-count">{problems.length}</span>
        </button>
        <IgnoreAllButton title={title} problems={problems} ignored={ignored} />
      </div>
      {expanded && (
        <>
          {advice !== undefined && <p class="ai-glossary-hint">{advice}</p>}
          <ul class="ai-glossary-problem-list">
            {shown.map((problem) => (
              <ProblemItem key={problem.id} problem={problem} ignored={ignored} />
            ))}
          </ul>
          {shown.length < problems.length && (
            <button type="button" class="ai-glossary-more" onClick={() => setAll(true)}>
              {translate('panel.show-more', { count: problems.length - shown.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}
