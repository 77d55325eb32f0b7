import { Component } from 'obsidian';

/** What a hand does to the page: scripts cannot make such an event trusted. */
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

/** Where a hand works for a pane without being inside it: palettes, menus, lists of suggestions. */
const popovers = '.modal-container, .menu, .suggestion-container, .mobile-toolbar';

/** How long after an input a change without user event is still taken for its effect. */
const effectMs = 1000;

/** What trusted input needs. */
export interface TrustedInputDeps {
  /** `event.isTrusted`, unless a test stands in for the hand. */
  readonly isTrusted: (event: Event) => boolean;
  /** Milliseconds on a clock that never jumps. */
  readonly elapsed: () => number;
}

/** Knows when a hand last touched which part of the page. */
export class TrustedInput extends Component {
  readonly #deps: TrustedInputDeps;
  /** The way of the event through the page: what it touched may be gone from there by the time it is asked about. */
  #last: { readonly path: readonly EventTarget[]; readonly at: number } | undefined;

  constructor(deps: TrustedInputDeps) {
    super();
    this.#deps = deps;
  }

  /** Listens in one window, before anything on the page can stop the event. */
  watch(doc: Document): void {
    for (const name of inputEvents) {
      this.registerDomEvent(doc, name, (event) => this.#note(event), { capture: true, passive: true });
    }
  }

  /** Whether a hand was at work in `pane`, or in a palette or menu before it, within the last second. */
  isFresh(pane: HTMLElement): boolean {
    const last = this.#last;
    if (!last || this.#deps.elapsed() - last.at > effectMs) return false;
    return last.path.includes(pane) || last.path.some(isPopover);
  }

  /** Each keystroke comes by here three times, so this does no more than it must. */
  #note(event: Event): void {
    if (!this.#deps.isTrusted(event)) return;
    this.#last = { path: event.composedPath(), at: this.#deps.elapsed() };
  }
}

function isPopover(target: EventTarget): boolean {
  return 'matches' in target && (target as Element).matches(popovers);
}
