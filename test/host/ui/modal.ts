import type * as Obsidian from 'obsidian';
import { asHostApp } from '../app/host-app';
import { Scope } from '../app/keymap';
import { setIcon } from './icons';

const focusable = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

export class Modal {
  readonly scope = new Scope();
  readonly containerEl = createDiv('modal-container mod-dim');
  readonly bgEl = this.containerEl.createDiv('modal-bg');
  readonly modalEl = this.containerEl.createDiv('modal');
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | undefined;
  #before: Element | null = null;

  constructor(readonly app: Obsidian.App) {
    const close = this.modalEl.createDiv('modal-close-button clickable-icon');
    close.setAttrs({ role: 'button', 'aria-label': 'Close', tabindex: 0 });
    setIcon(close, 'lucide-x');
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.modalEl.setAttrs({ role: 'dialog', 'aria-modal': true, tabindex: -1 });
    close.addEventListener('click', () => this.close());
    this.bgEl.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (event) => (this.#keepFocus(event) ? false : undefined));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.#before = activeDocument.activeElement;
    activeDocument.body.append(this.containerEl);
    asHostApp(this.app).keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.containerEl.contains(activeDocument.activeElement)) {
      (this.contentEl.querySelector<HTMLElement>(focusable) ?? this.modalEl).focus();
    }
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    asHostApp(this.app).keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    this.#closeCallback?.();
    if (this.shouldRestoreSelection) (this.#before as HTMLElement | null)?.focus();
  }

  onOpen(): Promise<void> | void {
    // For subclasses.
  }

  onClose(): void {
    // For subclasses.
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttr('aria-label', title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Tab stays within the modal. */
  #keepFocus(event: KeyboardEvent): boolean {
    const all = Array.from(this.modalEl.querySelectorAll<HTMLElement>(focusable)).filter((el) =>
      el.isShown(),
    );
    const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    const active = this.modalEl.doc.activeElement;
    if (active !== edge && this.modalEl.contains(active)) return false;
    other?.focus();
    return other !== undefined;
  }
}
