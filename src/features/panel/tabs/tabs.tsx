import type { ComponentChildren, RefObject } from 'preact';
import type { PanelTab } from '../panel-state';
import { HiddenText } from '../parts/hidden-text';
import { useElementId, usePanel } from '../parts/panel-context';

export interface TabsProps {
  /** The tabs that there are, each with what it counts; undefined while that is not known. */
  readonly tabs: readonly { readonly tab: PanelTab; readonly count: number | undefined }[];
  readonly chosen: PanelTab;
  readonly barRef: RefObject<HTMLDivElement>;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

/** A row of tabs and the panel of the chosen one, after the tabs pattern of the ARIA Authoring Practices Guide. */
export function Tabs({ tabs, chosen, barRef, children }: TabsProps) {
  const { store, translate } = usePanel();
  const id = useElementId();
  const choose = (index: number): void => {
    const next = tabs[(index + tabs.length) % tabs.length];
    if (next === undefined) return;
    store.update({ tab: next.tab });
    barRef.current?.querySelector<HTMLElement>(`[data-tab="${next.tab}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tabs.findIndex(({ tab }) => tab === chosen);
    const forward = isRightToLeft(barRef.current) ? -1 : 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: index + forward,
      ArrowLeft: index - forward,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <>
      <HiddenText id={`${id}-label`}>{translate('panel.title')}</HiddenText>
      <div
        ref={barRef}
        class="ai-glossary-tabs"
        role="tablist"
        aria-labelledby={`${id}-label`}
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ tab, count }, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            class="ai-glossary-tab"
            aria-selected={tab === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(index)}
          >
            {translate(`panel.tab.${tab}`)}{' '}
            {count !== undefined && <span class="ai-glossary-tab-count">{count}</span>}
          </button>
        ))}
      </div>
      <div
        class="ai-glossary-tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
      >
        {children}
      </div>
    </>
  );
}

function isRightToLeft(element: HTMLElement | null): boolean {
  return element !== null && element.win.getComputedStyle(element).direction === 'rtl';
}
