import { Component } from 'obsidian';

/** Events that a user causes by hand. A script cannot create trusted ones. */
const inputEvents = [
  'keydown',
  'beforeinput',
  'input',
  'change',
  'compositionend',
  'paste',
  'cut',
  'drop',
  'pointerdown',
  'pointerup',
  'click',
] as const;

/** Elements outside a pane that act on it: palettes, menus, lists of suggestions. */
const popovers = '.modal-container, .menu, .suggestion-container, .mobile-toolbar';

/** For this many milliseconds after an input, a change without a user event counts as caused by it. */
const effectMs = 1000;

export interface TrustedInputDeps {
  /** `event.isTrusted`; tests replace it. */
  readonly isTrusted: (event: Event) => boolean;
  /** Milliseconds on a monotonic clock. */
  readonly elapsed: () => number;
}

/** Knows when and where the user last typed or clicked. */
export class TrustedInput extends Component {
  readonly #deps: TrustedInputDeps;
  /** The composed path of the last event. Its elements may have left the page by the time they are needed. */
  #last: { readonly path: readonly EventTarget[]; readonly at: number } | undefined;

  constructor(deps: TrustedInputDeps) {
    super();
    this.#deps = deps;
  }

  /** Listens in one window, before anything on the page can stop an event. */
  watch(doc: Document): void {
    for (const name of inputEvents) {
      this.registerDomEvent(doc, name, (event) => this.#note(event), { capture: true, passive: true });
    }
  }

  /** Whether the user typed or clicked in `pane`, or in a palette or menu over it, within the last second. */
  isFresh(pane: HTMLElement): boolean {
    const last = this.#last;
    if (!last || this.#deps.elapsed() - last.at > effectMs) return false;
    return last.path.includes(pane) || last.path.some(isPopover);
  }

  /** Runs three times per keystroke, so it does as little as possible. */
  #note(event: Event): void {
    if (!this.#deps.isTrusted(event)) return;
    this.#last = { path: event.composedPath(), at: this.#deps.elapsed() };
  }
}

function isPopover(target: EventTarget): boolean {
  return 'matches' in target && (target as Element).matches(popovers);
}
