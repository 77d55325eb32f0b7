import '../../host/setup';
import './css/variables.css';
import './css/app.css';
import './css/controls.css';
import './css/notes.css';
import './css/overlays.css';
import type * as Obsidian from 'obsidian';
import { createHost, type Host } from '../../host/create-host';
import { HttpStore } from '../../host/files/http-store';
import { Tasks } from '../../host/app/tasks';
import type { WorkspaceLeaf } from '../../host/workspace/leaf';
import { readEnabled, readLayout, writeEnabled } from './enabled-plugins';
import { FileExplorer } from './file-explorer';
import { loadPlugin, type LoadedPlugin } from './load-plugin';
import { readOptions, showTheme, type PageOptions } from './options';
import { fillRibbon } from './ribbon';
import { makeResizable } from './sidebar-width';
import { WorkbenchSettings } from './workbench-settings';

declare global {
  interface Window {
    /** What end-to-end tests hold on to; there once everything is loaded. */
    workbench?: {
      readonly host: Host;
      readonly app: Obsidian.App;
      readonly pluginEvaluation: number | undefined;
    };
  }
}

let leaving = false;
// A page that goes away may still hand over what is small enough to be sent on behind it.
const store = new HttpStore('', (input, init) => window.fetch(input, { ...init, keepalive: leaving }));

async function setEnabled(host: Host, plugin: LoadedPlugin, enabled: boolean): Promise<void> {
  const { vault } = host.app;
  const others = (await readEnabled(vault)).filter((id) => id !== plugin.manifest.id);
  await writeEnabled(vault, enabled ? [...others, plugin.manifest.id] : others);
  if (enabled) await host.enable(plugin.pluginClass, { manifest: plugin.manifest, byUser: true });
  else await host.disable(plugin.manifest.id);
}

/** Makes the panes of a first start. */
async function firstLayout(host: Host): Promise<void> {
  const { workspace } = host.internals;
  await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
  if (!document.body.hasClass('is-phone')) workspace.leftSplit.expand();
  await workspace.getLeaf(false).setViewState({ type: 'empty', active: true });
}

function addWorkbenchSettings(host: Host, options: PageOptions, plugin: LoadedPlugin | undefined): void {
  const { internals } = host;
  const tab = new WorkbenchSettings(internals, options, {
    isEnabled: () => plugin !== undefined && internals.plugins.enabledPlugins.has(plugin.manifest.id),
    setEnabled: async (enabled) => {
      if (plugin) await setEnabled(host, plugin, enabled);
    },
  });
  internals.setting.addSettingTab(tab, { id: 'workbench', name: 'Workbench' }, 'Options');
}

/** The save points that a window brings: it is left, hidden or closed. */
function saveWhenLeft(host: Host): void {
  window.addEventListener('beforeunload', () => {
    leaving = true;
    void host.internals.workspace.quit(new Tasks());
    void host.internals.workspace.requestSaveLayout.run();
    for (const container of host.internals.workspace.floatingSplit.children) {
      container.discard();
    }
  });
}

/** On a phone a sidebar lies over the note, and makes room when one is opened. */
function showNoteAlone(host: Host): void {
  const { leftSplit, rightSplit } = host.internals.workspace;
  leftSplit.collapse();
  rightSplit.collapse();
}

/** Keeps the last thing that the reader did in a window. */
function rememberEvents(win: Window, host: Host): void {
  const remember = (event: Event) => {
    host.internals.lastEvent = event as Obsidian.UserEvent;
  };
  for (const type of ['mousedown', 'keydown', 'touchstart']) {
    win.addEventListener(type, remember, { capture: true, passive: true });
  }
}

async function start(): Promise<void> {
  const options = readOptions(window.location.search);
  document.documentElement.lang = options.language;
  document.body.toggleClass('is-mobile', options.device !== 'desktop');
  document.body.toggleClass('is-phone', options.device === 'phone');
  // The app has this class in the languages that it knows to run so; its style sheet does the rest.
  document.body.toggleClass('mod-rtl', options.direction === 'rtl');
  showTheme(options.theme);
  const header = document.body.createEl('header', 'for-screen-readers');
  header.createEl('h1', { text: document.title });
  const plugin = options.plugin ? await loadPlugin() : undefined;
  let enabled: string[] = [];
  let layout: unknown;
  const host = await createHost({
    store,
    language: options.language,
    device: options.device,
    soon: (task) => void window.setTimeout(task, 0),
    beforeReady: async (early) => {
      const { vault } = early.app;
      early.internals.viewRegistry.registerView(
        'file-explorer',
        (leaf: WorkspaceLeaf) => new FileExplorer(leaf),
      );
      fillRibbon(early.internals);
      enabled = await readEnabled(vault);
      // For other plugins the ones that the list names are on, though none but ours runs here.
      for (const id of enabled) early.internals.plugins.enabledPlugins.add(id);
      layout = await readLayout(vault);
      if (plugin && enabled.includes(plugin.manifest.id)) {
        await early.enable(plugin.pluginClass, { manifest: plugin.manifest });
      }
      addWorkbenchSettings(early, options, plugin);
    },
    arrange: async (early) => {
      if (layout === undefined) await firstLayout(early);
      else await early.internals.workspace.changeLayout(layout);
    },
  });
  const { workspace } = host.internals;
  makeResizable(workspace.rightSplit, () => workspace.trigger('resize'));
  if (plugin && !enabled.includes(plugin.manifest.id)) await setEnabled(host, plugin, true);
  saveWhenLeft(host);
  if (options.device === 'phone') workspace.on('file-open', () => showNoteAlone(host));
  // So that a page that is loaded again finds what this one has put up.
  await workspace.requestSaveLayout.run();
  rememberEvents(window, host);
  workspace.on('window-open', (_container, win) => rememberEvents(win as Window, host));
  window.workbench = { host, app: host.app, pluginEvaluation: plugin?.evaluation };
  Object.assign(window, { app: host.app });
  document.body.dataset['ready'] = 'true';
}

start().catch((error: unknown) => {
  document.body.createDiv({ cls: 'empty-state', text: `The workbench did not start: ${String(error)}` });
  throw error;
});
