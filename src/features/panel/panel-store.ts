import { nameKey, type Unsubscribe } from '../../core';
import { initialPanelState, type PanelState } from './panel-state';

/** The state of one panel, with listeners for its changes. */
export class PanelStore {
  #state = initialPanelState;
  #isRestored = false;
  #revealed: string | undefined;
  readonly #listeners = new Set<() => void>();

  get state(): PanelState {
    return this.#state;
  }

  /** The search or the chosen tags come from an earlier session and have not been touched since. */
  get isFilterRestored(): boolean {
    return this.#isRestored;
  }

  /** Takes over what the workspace has kept. */
  restore(state: PanelState): void {
    this.#state = state;
    this.#isRestored = state.query.trim() !== '' || state.tags.length > 0;
    this.#tell();
  }

  update(change: Partial<PanelState>): void {
    if ('query' in change || 'tags' in change) this.#isRestored = false;
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  /** A term was defined: clears a search or tags that would hide it. */
  defined(name: string): void {
    const { query, tags } = this.#state;
    const isShown = tags.length === 0 && nameKey(name).includes(nameKey(query));
    if (!isShown) this.update({ query: '', tags: [] });
  }

  /** The term whose row has to be scrolled to; undefined once that is done. */
  get revealed(): string | undefined {
    return this.#revealed;
  }

  /** Goes to the row of a term under All, opened. */
  reveal(id: string): void {
    const { opened } = this.#state;
    this.#revealed = id;
    this.update({ tab: 'all', opened: opened.includes(id) ? opened : [...opened, id] });
  }

  /** Its row is in sight. */
  hasRevealed(): void {
    this.#revealed = undefined;
  }

  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
