import type * as Obsidian from 'obsidian';
import { asApp, type HostApp } from '../app/host-app';
import type { Scope } from '../app/keymap';
import { Component } from '../app/component';
import type { WorkspaceLeaf } from '../workspace/leaf';

export abstract class View extends Component {
  readonly app: Obsidian.App;
  icon = 'file';
  navigation = false;
  readonly containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = asApp(leaf.app);
    this.containerEl = createDiv('workspace-leaf-content');
  }

  protected get host(): HostApp {
    return this.leaf.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Called by the leaf. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Called by the leaf. */
  async close(): Promise<void> {
    this.containerEl.detach();
    this.unload();
    await this.onClose();
  }

  protected async onOpen(): Promise<void> {
    // For subclasses.
  }

  protected async onClose(): Promise<void> {
    // For subclasses.
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> {
    // For subclasses.
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // For subclasses.
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // For subclasses.
  }

  onPaneMenu(_menu: Obsidian.Menu, _source: string): void {
    // For subclasses.
  }
}
