/** A message at the corner of the window. It disappears after a while, or when it is clicked. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;

  /** @param duration in milliseconds; with 0 it stays */
  constructor(message: string | DocumentFragment, duration = 5000) {
    const { body } = activeDocument;
    const container =
      body.querySelector<HTMLElement>('.notice-container') ?? body.createDiv('notice-container');
    container.setAttrs({ role: 'status', 'aria-live': 'polite', 'aria-label': 'Notices' });
    this.containerEl = container.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  /** The older name of the element that contains the message. */
  get noticeEl(): HTMLElement {
    return this.messageEl;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.detach();
  }
}
