import type { ViewState, ViewStateResult } from 'obsidian';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';
import { View } from './view';

/** The view of a leaf without content. */
export class EmptyView extends ItemView {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    const state = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    state.createDiv({ cls: 'empty-state-title', text: 'No note is open' });
    await Promise.resolve();
  }
}

/** Stands for a background view that is created only when it is looked at. */
export class DeferredView extends View {
  #state: ViewState;

  constructor(
    leaf: WorkspaceLeaf,
    state: ViewState,
    readonly title: string,
    icon: string,
  ) {
    super(leaf);
    this.#state = state;
    this.icon = icon;
  }

  getViewType(): string {
    return this.#state.type;
  }

  getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.#state.state ?? {};
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    this.#state = { ...this.#state, state: state as Record<string, unknown> };
    await Promise.resolve();
  }
}

/** Keeps the state of a view whose plugin is not loaded, until it is loaded again. */
export class UnknownView extends ItemView {
  #state: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    readonly type: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.type;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    this.#state = state as Record<string, unknown>;
    await Promise.resolve();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'pane-empty', text: 'The plugin of this view is not enabled.' });
    await Promise.resolve();
  }
}
