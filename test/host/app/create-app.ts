import type * as Obsidian from 'obsidian';
import { BaseFileView, Bases } from '../bases/base-file-view';
import type { RegisteredCli } from './command-line';
import { SuggestManager } from '../editor/suggest-manager';
import { PostProcessors } from '../markdown/post-processors';
import { SettingsModal } from '../settings/settings-modal';
import { MarkdownView } from '../view/markdown-view';
import { ViewRegistry } from '../view/view-registry';
import { showPagePreviews } from '../workspace/page-preview';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Workspace } from '../workspace/workspace';
import { Commands } from './commands';
import { addCoreCommands } from './core-commands';
import type { HostApp } from './host-app';
import { Keymap, Scope } from './keymap';
import { Plugins } from './plugins';

export interface Files {
  readonly vault: Obsidian.Vault;
  readonly metadataCache: Obsidian.MetadataCache;
  readonly fileManager: Obsidian.FileManager;
}

/** `App`. The window's values allow anybody who has the files to construct it. */
export class App implements HostApp {
  readonly vault;
  readonly metadataCache;
  readonly fileManager;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly viewRegistry = new ViewRegistry();
  readonly postProcessors = new PostProcessors();
  readonly editorSuggest = new SuggestManager();
  readonly undoHistories: HostApp['undoHistories'] = new Map();
  readonly editorExtensions: unknown[] = [];
  readonly hoverLinkSources = new Map<string, Obsidian.HoverLinkSource>();
  readonly cliHandlers = new Map<string, RegisteredCli>();
  readonly protocolHandlers = new Map<string, Obsidian.ObsidianProtocolHandler>();
  readonly bases = new Bases();
  readonly renderContext = { hoverPopover: null };
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  readonly workspace: Workspace;
  readonly plugins: Plugins;
  readonly setting: SettingsModal;
  readonly commands: Commands;
  lastEvent: Obsidian.UserEvent | null = null;
  readonly #localStorage = new Map<string, unknown>();

  constructor(
    files: Files,
    readonly dom: HTMLElement,
  ) {
    this.vault = files.vault;
    this.metadataCache = files.metadataCache;
    this.fileManager = files.fileManager;
    dom.addClass('app-container');
    const main = dom.createDiv('horizontal-main-container');
    const ribbon = main.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    ribbon.setAttr('role', 'navigation');
    this.ribbonEl = ribbon.createDiv('side-dock-actions');
    this.ribbonEl.setAttrs({ role: 'toolbar', 'aria-label': 'Ribbon', 'aria-orientation': 'vertical' });
    this.statusBarEl = dom.createDiv('status-bar');
    this.workspace = new Workspace(this, main.createDiv('workspace'));
    this.plugins = new Plugins(this);
    this.setting = new SettingsModal(this);
    this.commands = new Commands(this);
    this.viewRegistry.registerView('markdown', (leaf: WorkspaceLeaf) => new MarkdownView(leaf));
    this.viewRegistry.registerExtensions(['md'], 'markdown');
    this.viewRegistry.registerView('bases', (leaf: WorkspaceLeaf) => new BaseFileView(leaf));
    this.viewRegistry.registerExtensions(['base'], 'bases');
    addCoreCommands(this);
    showPagePreviews(this);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return this.#localStorage.get(key) ?? null;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) this.#localStorage.delete(key);
    else this.#localStorage.set(key, data);
  }
}
