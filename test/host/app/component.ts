import type * as Obsidian from 'obsidian';

type DomListener = (this: HTMLElement, event: never) => unknown;

/** Something that is loaded and unloaded together with its children. */
export class Component {
  _loaded = false;
  readonly _children: Component[] = [];
  readonly _cleanups: (() => unknown)[] = [];

  /** As in the app, this returns what `onload` returns, so that an asynchronous `onload` of a plugin can be awaited. */
  load(): unknown {
    if (this._loaded) return undefined;
    this._loaded = true;
    const result: unknown = this.onload();
    for (const child of [...this._children]) child.load();
    return result;
  }

  onload(): void | Promise<void> {
    // For subclasses.
  }

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (let child = this._children.pop(); child; child = this._children.pop()) child.unload();
    for (let cleanup = this._cleanups.pop(); cleanup; cleanup = this._cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Component>(component: T): T {
    this._children.push(component);
    if (this._loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const index = this._children.indexOf(component);
    if (index >= 0) {
      this._children.splice(index, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this._cleanups.push(cleanup);
  }

  registerEvent(ref: Obsidian.EventRef): void {
    this.register(() => (ref as { e?: Pick<Obsidian.Events, 'offref'> }).e?.offref(ref));
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    listener: DomListener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    target.addEventListener(type, listener as EventListener, options);
    this.register(() => target.removeEventListener(type, listener as EventListener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
