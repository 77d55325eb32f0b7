import type { WorkspaceWindowInitData } from 'obsidian';
import type { HostApp } from '../app/host-app';
import { WorkspaceContainer } from './items';
import type { Workspace } from './workspace';
import { WorkspaceTabs } from './tabs';

/** A second window. Where there is none to be had (jsdom) an inner frame's stands for it: a document of its own. */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly #close: () => void;

  constructor(
    app: HostApp,
    readonly win: Window,
    close: () => void,
  ) {
    super(app, 'vertical');
    this.#close = close;
    this.containerEl.addClass('mod-root');
    win.document.body.className = `${document.body.className} is-popout-window`;
    win.document.body.append(this.containerEl);
  }

  get doc(): Document {
    return this.win.document;
  }

  close(): void {
    const { workspace } = this.app;
    const at = workspace.floatingSplit.children.indexOf(this);
    if (at < 0) return;
    workspace.floatingSplit.children.splice(at, 1);
    workspace.trigger('window-close', this, this.win);
    for (const tabs of this.children) {
      if (tabs instanceof WorkspaceTabs) for (const leaf of [...tabs.children]) void leaf.view.close();
    }
    this.#close();
  }
}

function newWindow(data: WorkspaceWindowInitData | undefined): { win: Window; close: () => void } {
  const size = data?.size ?? { width: 800, height: 600 };
  const jsdom = navigator.userAgent.includes('jsdom');
  const win = jsdom ? null : window.open('', '', `popup,width=${size.width},height=${size.height}`);
  if (win) {
    document.head.querySelectorAll('style,link[rel=stylesheet]').forEach((style) => {
      win.document.head.append(win.document.importNode(style, true));
    });
    return { win, close: () => win.close() };
  }
  const frame = document.body.createEl('iframe', { cls: 'popout-window', title: 'Pop-out window' });
  if (!frame.contentWindow) throw new Error('There is no second window');
  return { win: frame.contentWindow, close: () => frame.remove() };
}

export function openWindow(workspace: Workspace, data?: WorkspaceWindowInitData): WorkspaceWindow {
  const { win, close } = newWindow(data);
  const container = new WorkspaceWindow(workspace.app, win, close);
  workspace.floatingSplit.insertChild(workspace.floatingSplit.children.length, container);
  const detachKeys = workspace.app.keymap.attach(win);
  win.addEventListener('beforeunload', () => {
    detachKeys();
    container.close();
  });
  workspace.trigger('window-open', container, win);
  return container;
}
