import type * as Obsidian from 'obsidian';
import { Component } from '../app/component';

export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

/** A box beside an element, shown while the mouse is on either. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv('popover hover-popover');
  state = PopoverState.Showing;
  #hiding: number | undefined;
  readonly #onShown: (() => void)[] = [];

  constructor(
    readonly parent: Obsidian.HoverParent,
    readonly targetEl: HTMLElement | null,
    waitTime = 300,
    readonly staticPos: Obsidian.Point | null = null,
  ) {
    super();
    parent.hoverPopover?.unload();
    parent.hoverPopover = this as unknown as Obsidian.HoverPopover;
    const timer = window.setTimeout(() => this.show(), waitTime);
    this.register(() => window.clearTimeout(timer));
    const leave = () => this.#hideSoon();
    const stay = () => window.clearTimeout(this.#hiding);
    for (const el of [targetEl, this.hoverEl]) {
      if (!el) continue;
      el.addEventListener('mouseleave', leave);
      el.addEventListener('mouseenter', stay);
      this.register(() => {
        el.removeEventListener('mouseleave', leave);
        el.removeEventListener('mouseenter', stay);
      });
    }
    this.load();
  }

  show(): void {
    const { targetEl, staticPos, hoverEl } = this;
    if (targetEl && !targetEl.isConnected) {
      this.hide();
      return;
    }
    const doc = targetEl?.doc ?? activeDocument;
    doc.body.append(hoverEl);
    this.state = PopoverState.Shown;
    const box = targetEl?.getBoundingClientRect();
    const { innerWidth, innerHeight } = doc.defaultView ?? window;
    const own = hoverEl.getBoundingClientRect();
    const x = staticPos?.x ?? box?.left ?? 0;
    const below = staticPos?.y ?? (box?.bottom ?? 0) + 6;
    const y = below + own.height > innerHeight ? (box?.top ?? below) - own.height - 6 : below;
    hoverEl.setCssStyles({
      left: `${Math.max(4, Math.min(x, innerWidth - own.width - 4))}px`,
      top: `${Math.max(4, y)}px`,
    });
    for (const callback of this.#onShown.splice(0)) callback();
  }

  /** Calls back once the box is in the page. */
  onShown(callback: () => void): void {
    if (this.state === PopoverState.Shown) callback();
    else this.#onShown.push(callback);
  }

  hide(): void {
    this.unload();
  }

  override onunload(): void {
    window.clearTimeout(this.#hiding);
    this.state = PopoverState.Hidden;
    this.hoverEl.detach();
    if ((this.parent.hoverPopover as unknown) === this) this.parent.hoverPopover = null;
  }

  #hideSoon(): void {
    window.clearTimeout(this.#hiding);
    this.#hiding = window.setTimeout(() => this.hide(), 200);
  }
}
