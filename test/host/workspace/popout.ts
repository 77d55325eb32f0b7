import type { WorkspaceWindowInitData } from 'obsidian';
import type { HostApp } from '../app/host-app';
import { WorkspaceContainer } from './items';
import { openSecondWindow, type SecondWindow, setActiveWindow } from './second-window';
import type { Workspace } from './workspace';
import { WorkspaceTabs } from './tabs';

/** A pop-out window: further panes, in a document of their own. */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly #window: SecondWindow;

  constructor(app: HostApp, second: SecondWindow) {
    super(app, 'vertical');
    this.#window = second;
    this.containerEl.addClass('mod-root');
    this.containerEl.setAttrs({ role: 'main' });
    const container = this.doc.body.createDiv('app-container').createDiv('horizontal-main-container');
    container.createDiv('workspace').append(this.containerEl);
  }

  get win(): Window {
    return this.#window.win;
  }

  get doc(): Document {
    return this.win.document;
  }

  /** Saves its notes and closes the window. */
  close(): void {
    const { workspace } = this.app;
    if (!workspace.floatingSplit.children.includes(this)) return;
    workspace.floatingSplit.children.remove(this);
    workspace.trigger('window-close', this, this.win);
    for (const tabs of [...this.children]) {
      if (tabs instanceof WorkspaceTabs) for (const leaf of [...tabs.children]) leaf.detach();
    }
    this.discard();
    setActiveWindow(workspace.activeLeaf?.getContainer().win ?? window);
  }

  /** Closes the window without saving. */
  discard(): void {
    this.#window.close();
    setActiveWindow(window);
  }
}

/** When a window gets the focus, the pane that was last active in it becomes active. */
function activateOnFocus(workspace: Workspace, container: WorkspaceContainer): () => void {
  const { win } = container;
  const activate = () => {
    if (workspace.activeLeaf?.getContainer() === container) return;
    const leaf = workspace.getMostRecentLeaf(container);
    if (leaf) workspace.setActiveLeaf(leaf);
  };
  win.addEventListener('focus', activate);
  return () => win.removeEventListener('focus', activate);
}

export function openWindow(workspace: Workspace, data?: WorkspaceWindowInitData): WorkspaceWindow {
  const second = openSecondWindow(data?.size);
  const { win } = second;
  const container = new WorkspaceWindow(workspace.app, second);
  workspace.floatingSplit.insertChild(workspace.floatingSplit.children.length, container);
  const stops = [
    workspace.app.keymap.attach(win),
    activateOnFocus(workspace, container),
    activateOnFocus(workspace, workspace.rootSplit),
  ];
  win.addEventListener('beforeunload', () => container.close());
  const closed = workspace.on('window-close', (closing) => {
    if (closing !== container) return;
    workspace.offref(closed);
    for (const stop of stops) stop();
  });
  workspace.trigger('window-open', container, win);
  return container;
}
