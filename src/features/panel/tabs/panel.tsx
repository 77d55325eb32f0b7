import { useRef } from 'preact/hooks';
import type { PanelTab } from '../panel-state';
import { AllTab } from './all-tab';
import { Announcer } from '../parts/announcer';
import { FirstSteps } from './first-steps';
import { usePanel } from '../parts/panel-context';
import { countOf, ProblemsTab } from '../problems/problems-tab';
import { Tabs } from './tabs';
import { ThisNoteTab } from './this-note-tab';
import { useChanges } from '../parts/use-changes';
import { useNoteTerms } from './use-note-terms';
import { useProblems } from '../problems/use-problems';

/** The whole panel. */
export function Panel() {
  const { firstSteps, glossary, rows, store, survey } = usePanel();
  useChanges(firstSteps);
  useChanges(rows);
  useChanges(glossary);
  useChanges(survey);
  useChanges(store);
  const bar = useRef<HTMLDivElement>(null);
  const noteTerms = useNoteTerms();
  const { state } = store;
  const problems = useProblems(state.tab === 'problems');
  const tabs: readonly { tab: PanelTab; count: number | undefined }[] = [
    { tab: 'this-note', count: noteTerms?.terms.length },
    { tab: 'all', count: glossary.terms().length },
    { tab: 'problems', count: problems?.isWhole === true ? countOf(problems.open) : undefined },
  ];
  const focusTab = (): void => bar.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  return (
    <Announcer>
      {firstSteps?.isToBeShown() === true && <FirstSteps steps={firstSteps} />}
      <Tabs tabs={tabs} chosen={state.tab} barRef={bar}>
        {state.tab === 'this-note' && <ThisNoteTab state={state} noteTerms={noteTerms} onLeave={focusTab} />}
        {state.tab === 'all' && <AllTab state={state} />}
        {state.tab === 'problems' && <ProblemsTab problems={problems} />}
      </Tabs>
    </Announcer>
  );
}
