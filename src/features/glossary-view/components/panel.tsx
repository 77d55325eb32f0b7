import type { PanelTab } from '../model/panel-state';
import { AllTab } from './all-tab';
import { usePanel } from './panel-context';
import { ProblemsTab } from './problems-tab';
import { Tabs } from './tabs';
import { useChanges } from './use-changes';
import { useProblems } from './use-problems';

/** The whole panel. */
export function Panel() {
  const { glossary, store } = usePanel();
  useChanges(glossary);
  useChanges(store);
  const problems = useProblems();
  const tabs: { tab: PanelTab; count: number | undefined }[] = [
    { tab: 'all', count: glossary.terms().length },
    { tab: 'problems', count: problems?.open.length },
  ];
  // A state from another version may name a tab that is not there.
  const chosen = tabs.find(({ tab }) => tab === store.state.tab)?.tab ?? 'all';
  return (
    <Tabs tabs={tabs} chosen={chosen}>
      {chosen === 'all' ? <AllTab state={store.state} /> : <ProblemsTab problems={problems} />}
    </Tabs>
  );
}
