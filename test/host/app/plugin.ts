import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';
import { Component } from './component';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { asHostApp, type HostApp } from './host-app';

export abstract class Plugin extends Component {
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(
    readonly app: Obsidian.App,
    readonly manifest: Obsidian.PluginManifest,
  ) {
    super();
  }

  get #host(): HostApp {
    return asHostApp(this.app);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.#host.ribbonEl.createDiv('clickable-icon side-dock-ribbon-action');
    el.setAttrs({ role: 'button', tabindex: 0 });
    setIcon(el, icon);
    setTooltip(el, title, { placement: 'right' });
    el.addEventListener('click', (event) => void callback(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') el.click();
    });
    this.register(() => el.detach());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.#host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => el.detach());
    return el;
  }

  addCommand(command: Obsidian.Command): Obsidian.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    const { commands } = this.#host;
    commands.addCommand(command);
    this.register(() => commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.#host.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: Obsidian.PluginSettingTab): void {
    const { setting } = this.#host;
    setting.addSettingTab(tab, this.manifest);
    this.register(() => setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: Obsidian.ViewCreator): void {
    const { viewRegistry } = this.#host;
    viewRegistry.registerView(type, creator);
    this.register(() => viewRegistry.unregisterView(type));
  }

  registerExtensions(extensions: string[], type: string): void {
    const { viewRegistry } = this.#host;
    viewRegistry.registerExtensions(extensions, type);
    this.register(() => viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: Obsidian.HoverLinkSource): void {
    this.#put(this.#host.hoverLinkSources, id, info);
  }

  registerMarkdownPostProcessor(
    postProcessor: Obsidian.MarkdownPostProcessor,
    sortOrder?: number,
  ): Obsidian.MarkdownPostProcessor {
    const { postProcessors } = this.#host;
    postProcessors.add(postProcessor, sortOrder);
    this.register(() => postProcessors.remove(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: Obsidian.MarkdownPostProcessorContext) => unknown,
    sortOrder?: number,
  ): Obsidian.MarkdownPostProcessor {
    const { postProcessors } = this.#host;
    return this.registerMarkdownPostProcessor(postProcessors.forCodeBlock(language, handler), sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    const { editorExtensions, workspace } = this.#host;
    editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      editorExtensions.splice(editorExtensions.indexOf(extension), 1);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: Obsidian.EditorSuggest<unknown>): void {
    const { editorSuggest } = this.#host;
    editorSuggest.addSuggest(suggest);
    this.register(() => editorSuggest.removeSuggest(suggest));
  }

  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.#put(this.#host.protocolHandlers, action, handler);
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: Obsidian.CliFlags | null,
    handler: Obsidian.CliHandler,
  ): void {
    if (this.#host.cliHandlers.has(command)) throw new Error(`Command "${command}" is already registered`);
    this.#put(this.#host.cliHandlers, command, { description, flags, handler });
  }

  registerBasesView(viewId: string, registration: Obsidian.BasesViewRegistration): boolean {
    const { bases } = this.#host;
    if (!bases.register(viewId, registration)) return false;
    this.register(() => bases.registrations.delete(viewId));
    return true;
  }

  loadData(): Promise<unknown> {
    return this.#host.plugins.loadData(this.manifest);
  }

  saveData(data: unknown): Promise<void> {
    return this.#host.plugins.saveData(this.manifest, data);
  }

  onUserEnable(): void {
    // For subclasses.
  }

  #put<T>(map: Map<string, T>, key: string, value: T): void {
    map.set(key, value);
    this.register(() => map.delete(key));
  }
}
