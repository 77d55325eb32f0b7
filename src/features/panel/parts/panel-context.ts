import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import type { GlossaryActions } from '../actions';
import type { PanelStore } from '../panel-store';
import type { TermCaches } from '../term-caches';
import type { PanelSources } from '../panel-sources';

/** What the components of one panel share. */
export interface PanelServices extends PanelSources {
  readonly actions: GlossaryActions;
  readonly store: PanelStore;
  readonly caches: TermCaches;
  /** Begins the ids of this panel's elements: Preact's own are alike in every tree that it renders. */
  readonly idPrefix: string;
}

export const PanelContext = createContext<PanelServices | undefined>(undefined);

export function usePanel(): PanelServices {
  const services = useContext(PanelContext);
  if (services === undefined) throw new Error('A component of the panel stands outside of it');
  return services;
}

/** An id that no other element of the document has, also with two panels open. */
export function useElementId(): string {
  return `${usePanel().idPrefix}-${useId()}`;
}
