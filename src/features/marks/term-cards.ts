import { type App, Component, HoverPopover, type HoverParent, Modal } from 'obsidian';

/** How many milliseconds the mouse must rest on a term before its card appears, as with Obsidian's previews. */
const cardDelay = 300;
/** The last part of that time, in which the card is rendered. For a mouse that only passes, none is rendered. */
const renderTime = 100;

/** A card to be filled. */
export interface TermCard {
  readonly el: HTMLElement;
  /** Lives as long as the card. */
  readonly owner: Component;
  close(): void;
}

/** Cards that say what a term means: beside the mouse, or in a dialog if there is no mouse. */
export class TermCards extends Component {
  readonly #app: App;
  /** The element whose card is shown or about to be. */
  #pointed: HTMLElement | undefined;
  #stopWaiting = (): void => undefined;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  override onunload(): void {
    this.#stopWaiting();
  }

  /** Shows a card beside `element` as long as the mouse is on either. */
  hover(element: HTMLElement, parent: HoverParent, fill: (card: TermCard) => void): void {
    // The mouse moves between parts of one term.
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

  /** Shows a card in a dialog. `name` labels it for screen readers. */
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
