import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GlossaryActions } from '../actions';
import type { PanelStore } from '../model/panel-store';
import type { PanelSources } from '../panel-sources';

/** What the components of one panel share. */
export interface PanelServices extends PanelSources {
  readonly actions: GlossaryActions;
  readonly store: PanelStore;
}

export const PanelContext = createContext<PanelServices | undefined>(undefined);

export function usePanel(): PanelServices {
  const services = useContext(PanelContext);
  if (services === undefined) throw new Error('A component of the panel stands outside of it');
  return services;
}
