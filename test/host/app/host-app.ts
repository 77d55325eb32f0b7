import type * as Obsidian from 'obsidian';
import type { Bases } from '../bases/base-file-view';
import type { RegisteredCli } from './command-line';
import type { SuggestManager } from '../editor/suggest-manager';
import type { PostProcessors } from '../markdown/post-processors';
import type { SettingsModal } from '../settings/settings-modal';
import type { ViewRegistry } from '../view/view-registry';
import type { Workspace } from '../workspace/workspace';
import type { Commands } from './commands';
import type { Keymap, Scope } from './keymap';
import type { Plugins } from './plugins';

/** The stand-in for `App`, including members that plugins use although `obsidian.d.ts` does not list them. */
export interface HostApp {
  readonly vault: Obsidian.Vault;
  readonly metadataCache: Obsidian.MetadataCache;
  readonly fileManager: Obsidian.FileManager;
  readonly workspace: Workspace;
  readonly keymap: Keymap;
  readonly scope: Scope;
  readonly commands: Commands;
  readonly plugins: Plugins;
  readonly setting: SettingsModal;
  readonly viewRegistry: ViewRegistry;
  readonly postProcessors: PostProcessors;
  readonly editorSuggest: SuggestManager;
  /** The undo histories of notes that were left, by path, each with the length of the text that it belongs to. */
  readonly undoHistories: Map<string, { readonly length: number; readonly history: unknown }>;
  /** Extensions that plugins have registered. `workspace.updateOptions()` reads the arrays again. */
  readonly editorExtensions: unknown[];
  readonly hoverLinkSources: Map<string, Obsidian.HoverLinkSource>;
  readonly cliHandlers: Map<string, RegisteredCli>;
  readonly protocolHandlers: Map<string, Obsidian.ObsidianProtocolHandler>;
  readonly bases: Bases;
  readonly statusBarEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  /** Stands for the app's body: notices, menus and modals are put there, in the main window. */
  readonly dom: HTMLElement;
  lastEvent: Obsidian.UserEvent | null;
  isDarkMode(): boolean;
  loadLocalStorage(key: string): unknown;
  saveLocalStorage(key: string, data: unknown): void;
}

/** The one place where the stand-in passes for the real thing. */
export const asApp = (app: HostApp): Obsidian.App => app as unknown as Obsidian.App;
export const asHostApp = (app: Obsidian.App): HostApp => app as unknown as HostApp;
