import { Component, type Workspace } from 'obsidian';
import type { GlossaryReader } from '../../core';
import type { PanelReference } from './panel-sources';
import type { TermCaches } from './term-caches';
import { Slices, whenIdle } from '../../obsidian/slices';

export interface CachePreparerDeps {
  readonly workspace: Workspace;
  readonly glossary: GlossaryReader;
  readonly caches: TermCaches;
  readonly reference?: PanelReference | undefined;
}

/** Milliseconds without a change of the glossary before work begins. */
const rest = 1000;
/** Terms between two looks at the clock. */
const atOnce = 50;

/** Fills the caches in idle slices, so that opening the panel and the first key of a search need not wait. */
export class CachePreparer extends Component {
  readonly #deps: CachePreparerDeps;
  readonly #slices: Slices;
  #timer: number | undefined;
  #round = 0;

  constructor(deps: CachePreparerDeps) {
    super();
    this.#deps = deps;
    this.#slices = new Slices(deps.workspace.containerEl.win, whenIdle);
  }

  override onload(): void {
    const { glossary, workspace } = this.#deps;
    this.register(glossary.onChange(() => this.#waitForRest()));
    workspace.onLayoutReady(() => this.#waitForRest());
  }

  override onunload(): void {
    this.#round += 1;
    this.#deps.workspace.containerEl.win.clearTimeout(this.#timer);
  }

  #waitForRest(): void {
    const { win } = this.#deps.workspace.containerEl;
    this.#round += 1;
    const round = this.#round;
    win.clearTimeout(this.#timer);
    this.#timer = win.setTimeout(() => void this.#prepare(round), rest);
  }

  async #prepare(round: number): Promise<void> {
    const { caches, glossary } = this.#deps;
    if (glossary.progress() !== undefined) return;
    await this.#slices.next();
    const isDone = (): boolean => caches.prepare(glossary.terms(), atOnce) && this.#prepareReference();
    while (round === this.#round && !isDone()) {
      if (!this.#slices.hasTime) await this.#slices.next();
    }
  }

  #prepareReference(): boolean {
    const { caches, reference } = this.#deps;
    if (reference?.prepare(atOnce) === false) return false;
    // Only now, because asking for it would read a reference that nobody has needed yet.
    return reference?.isAsked() !== true || caches.referenceSearch.prepare(reference.otherEntries(), atOnce);
  }
}
