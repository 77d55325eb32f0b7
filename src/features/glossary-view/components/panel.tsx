import { AllTab } from './all-tab';
import { usePanel } from './panel-context';
import { useChanges } from './use-changes';

/** The whole panel. */
export function Panel() {
  const { glossary, store } = usePanel();
  useChanges(glossary);
  useChanges(store);
  return <AllTab state={store.state} />;
}
