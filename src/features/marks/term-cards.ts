import { type App, Component, HoverPopover, type HoverParent, Modal } from 'obsidian';

/** Milliseconds that the mouse rests on a term before its card comes up, as with Obsidian's previews. */
const cardDelay = 300;
/** The last of them, in which the card is rendered: a mouse that only passes has none made. */
const renderTime = 100;

/** The card that is being filled. */
export interface TermCard {
  readonly el: HTMLElement;
  /** Lives as long as the card. */
  readonly owner: Component;
  close(): void;
}

/** Cards that say what a term means: beside the mouse, or in a dialog where there is none. */
export class TermCards extends Component {
  readonly #app: App;
  /** The element whose card is up, or on its way. */
  #pointed: HTMLElement | undefined;
  #stopWaiting = (): void => undefined;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  override onunload(): void {
    this.#stopWaiting();
  }

  /** Shows a card beside `element` while the mouse is on one of the two. */
  hover(element: HTMLElement, parent: HoverParent, fill: (card: TermCard) => void): void {
    // The mouse moves over pieces of one term.
    if (this.#pointed === element) return;
    this.#stopWaiting();
    this.#pointed = element;
    const timer = element.win.setTimeout(() => {
      this.#stopWaiting();
      if (element.isConnected) this.#show(element, parent, fill);
    }, cardDelay - renderTime);
    const leave = (): void => this.#stopWaiting();
    element.addEventListener('mouseleave', leave);
    this.#stopWaiting = () => {
      element.win.clearTimeout(timer);
      element.removeEventListener('mouseleave', leave);
      if (this.#pointed === element) this.#pointed = undefined;
      this.#stopWaiting = () => undefined;
    };
  }

  #show(element: HTMLElement, parent: HoverParent, fill: (card: TermCard) => void): void {
    this.#pointed = element;
    const popover = new HoverPopover(parent, element, renderTime);
    popover.register(() => {
      if (this.#pointed === element) this.#pointed = undefined;
    });
    const { hoverEl } = popover;
    hoverEl.addClass('ai-glossary-card');
    fill({ el: hoverEl, owner: popover, close: () => hoverEl.hide() });
  }

  /** Shows a card in a dialog, whose name is for those who do not see it. */
  open(name: string, fill: (card: TermCard) => void): void {
    const modal = new CardModal(this.#app, fill);
    modal.modalEl.setAttr('aria-label', name);
    modal.open();
  }
}

class CardModal extends Modal {
  readonly #fill: (card: TermCard) => void;
  readonly #owner = new Component();

  constructor(app: App, fill: (card: TermCard) => void) {
    super(app);
    this.#fill = fill;
  }

  override onOpen(): void {
    this.#owner.load();
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-card-modal']);
    this.#fill({ el: this.contentEl, owner: this.#owner, close: () => this.close() });
  }

  override onClose(): void {
    this.#owner.unload();
    this.contentEl.empty();
  }
}
