import type * as Obsidian from 'obsidian';
import pluginManifest from '../../manifest.json';
import { asApp } from './app/host-app';
import { runCommandLine } from './app/command-line';
import { App } from './app/create-app';
import type { PluginClass } from './app/plugins';
import { Tasks } from './app/tasks';
import { createDataLayer, type DataLayer } from './files/data-layer';
import { type FileStore, MemoryStore } from './files/file-store';
import { TextCard } from './canvas/text-card';
import { composition, type Composition } from './driver/composition';
import { pressKey, typeText } from './driver/keyboard';
import { environment, setPlatform, type Device } from './app/platform';
import { SectionEditor } from './editor/section-editor';
import { MarkdownView } from './view/markdown-view';

export interface HostOptions {
  /** The texts of notes by path, for a disk in memory. */
  readonly notes?: Readonly<Record<string, string>>;
  /** A disk instead of `notes`. */
  readonly store?: FileStore;
  /** Where to put the app. Default: at the end of the document's body. */
  readonly container?: HTMLElement;
  readonly language?: 'en' | 'ko';
  readonly device?: Device;
  /** Whether the core plugin Bases is switched off. */
  readonly withoutBases?: boolean;
  /** `cold`: as when a vault is opened for the first time. */
  readonly index?: 'warm' | 'cold';
  /** The panes of an earlier run (`host.app.workspace.getLayout()`). */
  readonly layout?: unknown;
  /** Called before the layout is ready. Plugins that were enabled before the start are loaded at this time. */
  readonly beforeReady?: (host: Host) => Promise<unknown>;
  /** Opens the panes, instead of `layout`. Called when files and metadata are available. */
  readonly arrange?: (host: Host) => Promise<unknown>;
  /** How metadata is delayed after a change. Default: to a later microtask, so that no timer is needed. */
  readonly soon?: (task: () => void) => void;
}

export interface OpenOptions {
  readonly newTab?: boolean;
  /** `live`, the default, is Live Preview; `source` is plain text; `preview` is Reading view. */
  readonly mode?: 'live' | 'source' | 'preview';
  readonly line?: number;
  readonly subpath?: string;
}

export interface EnableOptions {
  readonly manifest?: Obsidian.PluginManifest;
  /** The content of `data.json`. */
  readonly data?: unknown;
  /** Whether the user has just switched it on, so that `onUserEnable` is called. */
  readonly byUser?: boolean;
}

/** A running stand-in, with methods that act and look as a user does. */
export class Host {
  /** The hosts that are not closed yet. */
  static readonly running = new Set<Host>();

  readonly app: Obsidian.App;
  #unsettled: (() => void)[] = [];

  constructor(
    readonly internals: App,
    readonly data: DataLayer,
    readonly store: FileStore,
  ) {
    this.app = asApp(internals);
    Host.running.add(this);
    this.#unsettled.push(internals.keymap.attach(window));
  }

  /** The disk, if it is one in memory. */
  get memory(): MemoryStore {
    if (!(this.store instanceof MemoryStore)) throw new Error('This host has no disk in memory');
    return this.store;
  }

  async enable<T extends Obsidian.Plugin>(
    pluginClass: PluginClass<T>,
    options: EnableOptions = {},
  ): Promise<T> {
    const { manifest = pluginManifest, data, byUser = false } = options;
    const { plugins, vault } = this.internals;
    if (data !== undefined) {
      const dir = `${vault.configDir}/plugins/${manifest.id}`;
      await this.#hurry(() => plugins.saveData({ ...manifest, dir }, data));
    }
    const plugin = await this.#hurry(() => plugins.enable(pluginClass, manifest, byUser));
    await this.idle();
    return plugin;
  }

  async disable(id = pluginManifest.id): Promise<void> {
    await this.internals.plugins.disable(id);
  }

  async open(path: string, options: OpenOptions = {}): Promise<MarkdownView> {
    await this.#hurry(() => this.opening(path, options));
    await this.idle();
    return this.view;
  }

  /** As `open`, on a disk that takes time. */
  opening(path: string, options: OpenOptions = {}): Promise<void> {
    const file = this.file(path);
    const { newTab = false, mode, line, subpath } = options;
    const leaf = this.internals.workspace.getLeaf(newTab ? 'tab' : false);
    const state = mode && (mode === 'preview' ? { mode } : { mode: 'source', source: mode === 'source' });
    const eState = {
      focus: true,
      ...(line !== undefined && { line }),
      ...(subpath !== undefined && { subpath }),
    };
    return leaf.openFile(file, { ...(state && { state }), eState });
  }

  /**
   * Opens a section of a note for editing, like a card of a canvas or a popover. `subpath` is as in a link: `#Heading`,
   * `#^block`, `#[^footnote]`; without it, the whole note.
   */
  async openSection(path: string, subpath = ''): Promise<SectionEditor> {
    const section = new SectionEditor(this.internals, this.file(path), subpath);
    await section.open();
    if (section.subpathNotFound) throw new Error(`There is no ${subpath} in ${path}`);
    return section;
  }

  /** Edits a text card of a canvas, which belongs to no note. */
  async openCard(text: string): Promise<SectionEditor> {
    const card = new SectionEditor(this.internals, null, '');
    await card.open(text);
    return card;
  }

  /** Shows a text card of the canvas at `path`. */
  async showCard(text: string, path = 'board.canvas'): Promise<TextCard> {
    const card = new TextCard(this.internals, this.file(path), text);
    await card.open();
    return card;
  }

  file(path: string): Obsidian.TFile {
    const file = this.app.vault.getFileByPath(path);
    if (!file) throw new Error(`There is no file ${path}`);
    return file;
  }

  /** The note in the active pane. */
  get view(): MarkdownView {
    const view = this.internals.workspace.getActiveViewOfType(MarkdownView);
    if (!view) throw new Error('No note is open in the active pane');
    return view;
  }

  /**
   * Types into the active editor, or into the table cell being edited, like a keyboard: one transaction per character.
   */
  type(text: string): void {
    typeText(this.view.editMode.activeCM, text);
  }

  /** Presses `Mod-Shift-p`, `Enter`, … on the focused element. */
  press(key: string): void {
    pressKey(key);
  }

  /** Starts an input method in the active editor. */
  compose(): Composition {
    return composition(this.view.editMode.activeCM);
  }

  /** Runs a command. Returns whether it exists and could run. Ids of plugins may be given without their prefix. */
  command(id: string): boolean {
    const { commands } = this.internals;
    const full = commands.findCommand(id) ? id : `${pluginManifest.id}:${id}`;
    return commands.executeCommandById(full);
  }

  /** What `obsidian` with these words prints in a terminal. */
  cli(...words: readonly string[]): Promise<string> {
    return this.#hurry(() => runCommandLine(this.internals.cliHandlers, words));
  }

  /** The bytes of a file on disk, as text. */
  async read(path: string): Promise<string> {
    const bytes = await this.store.read(path);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** Writes a file as another program would. */
  async writeOutside(path: string, text: string): Promise<void> {
    await this.memory.external.writeText(path, text);
    await this.idle();
  }

  /** How often this app wrote a file. */
  writes(path: string): number {
    return this.store.writes.get(path) ?? 0;
  }

  /** The texts of the visible notices. */
  notices(): string[] {
    return Array.from(document.querySelectorAll('.notice-message'), (el) => el.textContent);
  }

  /** Waits for reading, writing and metadata, with a disk that takes no time. Does not wait for timers. */
  idle(): Promise<void> {
    return this.#hurry(async () => {
      for (let round = 0; round < 3; round++) {
        await this.data.idle();
        const { workspace } = this.internals;
        const editors = [...workspace.viewsOfType(MarkdownView), ...workspace.embeds];
        await Promise.all(editors.map((editor) => editor.settled()));
        for (let step = 0; step < 20; step++) await Promise.resolve();
      }
    });
  }

  /** Waits for work that involves the disk, with a disk that takes no time. */
  finish<T>(work: Promise<T>): Promise<T> {
    return this.#hurry(() => work);
  }

  #hurry<T>(work: () => Promise<T>): Promise<T> {
    return this.store instanceof MemoryStore ? this.store.hurry(work) : work();
  }

  /** Quits the app: plugins are told, and unsaved text is saved. */
  async quit(): Promise<void> {
    await this.#hurry(() => this.internals.workspace.quit(new Tasks()));
    await this.idle();
  }

  /** Removes everything without saving. */
  async close(): Promise<void> {
    Host.running.delete(this);
    const { plugins, workspace, dom } = this.internals;
    for (const id of plugins.enabledPlugins) await plugins.disable(id);
    workspace.iterateAllLeaves((leaf) => leaf.view.unload());
    for (const embed of workspace.embeds) embed.unload();
    for (const container of workspace.floatingSplit.children) container.discard();
    this.data.close();
    for (const stop of this.#unsettled.splice(0)) stop();
    dom.remove();
    document
      .querySelectorAll(
        '.notice-container, .menu, .modal-container, .suggestion-container, .popover, .tooltip',
      )
      .forEach((el) => el.remove());
  }
}

export async function createHost(options: HostOptions = {}): Promise<Host> {
  environment.language = options.language ?? 'en';
  setPlatform(options.device ?? 'desktop', navigator.userAgent);
  const store = options.store ?? new MemoryStore(options.notes ?? {});
  const soon = options.soon ?? ((task: () => void) => void Promise.resolve().then(task));
  const data = await createDataLayer({ store, soon });
  const container = options.container ?? document.body.createDiv();
  const app = new App(data, container);
  app.bases.enabled = options.withoutBases !== true;
  const host = new Host(app, data, store);
  await options.beforeReady?.(host);
  await data.load(options.index ?? 'warm');
  if (options.layout !== undefined) await app.workspace.changeLayout(options.layout);
  await options.arrange?.(host);
  app.workspace.becomeReady();
  await host.idle();
  return host;
}
