import type * as Obsidian from 'obsidian';
import { Events } from '../app/events';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { EmptyView, UnknownView } from './placeholder-views';
import type { View } from './view';

export type HostViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which class creates which view, and which view opens which kind of file. */
export class ViewRegistry extends Events {
  readonly viewByType: Record<string, HostViewCreator> = {};
  readonly typeByExtension: Record<string, string> = {};

  registerView(type: string, creator: Obsidian.ViewCreator | HostViewCreator): void {
    if (this.viewByType[type]) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewByType[type] = creator as HostViewCreator;
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    Reflect.deleteProperty(this.viewByType, type);
    this.trigger('view-unregistered', type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.typeByExtension[extension] = type;
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) Reflect.deleteProperty(this.typeByExtension, extension);
  }

  getTypeByExtension(extension: string): string | undefined {
    return this.typeByExtension[extension];
  }

  create(type: string, leaf: WorkspaceLeaf): View {
    if (type === 'empty') return new EmptyView(leaf);
    return this.viewByType[type]?.(leaf) ?? new UnknownView(leaf, type);
  }
}
