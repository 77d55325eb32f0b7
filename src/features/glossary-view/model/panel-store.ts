import type { Unsubscribe } from '../../../core';
import { initialPanelState, type PanelState } from './panel-state';

/** The state of one panel, and who wants to know of its changes. */
export class PanelStore {
  #state = initialPanelState;
  readonly #listeners = new Set<() => void>();

  get state(): PanelState {
    return this.#state;
  }

  update(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
