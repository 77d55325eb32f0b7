import { onWindowMigrated } from './window-migration';

interface Delegated {
  readonly selector: string;
  readonly listener: (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
  readonly options: boolean | AddEventListenerOptions | undefined;
  readonly callback: EventListener;
}

const delegated = new WeakMap<EventTarget, Map<string, Delegated[]>>();

function on(
  this: HTMLElement,
  type: string,
  selector: string,
  listener: Delegated['listener'],
  options?: Delegated['options'],
): void {
  const callback: EventListener = (event) => {
    const from = event.target as Element | null;
    const target = from?.closest<HTMLElement>(selector);
    if (target && this.contains(target)) listener.call(this, event, target);
  };
  const byType = delegated.get(this) ?? new Map<string, Delegated[]>();
  delegated.set(this, byType);
  byType.set(type, [...(byType.get(type) ?? []), { selector, listener, options, callback }]);
  this.addEventListener(type, callback, options);
}

function off(this: HTMLElement, type: string, selector: string, listener: Delegated['listener']): void {
  const byType = delegated.get(this);
  const entries = byType?.get(type) ?? [];
  const gone = entries.filter((entry) => entry.selector === selector && entry.listener === listener);
  for (const { callback, options } of gone) this.removeEventListener(type, callback, options);
  byType?.set(
    type,
    entries.filter((entry) => !gone.includes(entry)),
  );
}

/** Also works without layout, as in jsdom. */
function isShown(this: HTMLElement): boolean {
  if (!this.isConnected) return false;
  return this.closest('[style*="display: none"]') === null;
}

/** Uses the class of that name in the window of the node, or of the node that the event happened to. */
function instanceOf(this: Node | UIEvent, type: { name: string; new (): unknown }): boolean {
  if (this instanceof type) return true;
  const there: unknown = (this.win as unknown as Record<string, unknown>)[type.name];
  return typeof there === 'function' && this instanceof there;
}

const isNode = (target: EventTarget | null): target is Node => target !== null && 'nodeType' in target;

/** Members that the app adds to events, in each window. */
const eventMembers: PropertyDescriptorMap & ThisType<UIEvent> = {
  targetNode: {
    configurable: true,
    get() {
      return isNode(this.target) ? this.target : null;
    },
  },
  win: {
    configurable: true,
    get() {
      return this.view ?? this.targetNode?.win ?? window;
    },
  },
  doc: {
    configurable: true,
    get() {
      return this.win.document;
    },
  },
  instanceOf: { configurable: true, writable: true, value: instanceOf },
};

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  let there = false;
  const observer = new MutationObserver(() => {
    if (this.isConnected === there) return;
    there = this.isConnected;
    if (!there) return;
    listener();
    if (once) observer.disconnect();
  });
  observer.observe(this.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const noBox = () => new DOMRect(0, 0, 0, 0);

/** jsdom has no layout, but CodeMirror and menus ask for it. */
function addLayout(win: Window & typeof globalThis): void {
  const range = win.Range.prototype as Partial<Range>;
  range.getClientRects ??= () => [] as unknown as DOMRectList;
  range.getBoundingClientRect ??= noBox;
  const element = win.Element.prototype as Partial<Element>;
  element.scrollIntoView ??= () => undefined;
  element.scrollTo ??= () => undefined;
  const doc = win.document as Partial<Document>;
  doc.elementFromPoint ??= () => null;
}

/** Adds what the mocks' DOM helpers lack. */
export function correctDom(win: Window & typeof globalThis): void {
  const { HTMLElement: htmlElement, Document: documentClass, Node: node, UIEvent: event } = win;
  Object.assign(htmlElement.prototype, { on, off, isShown, onNodeInserted, onWindowMigrated });
  Object.assign(documentClass.prototype, { on, off });
  Object.assign(node.prototype, { instanceOf });
  Object.defineProperties(event.prototype, eventMembers);
  Object.assign(win, { nextFrame: () => new Promise((resolve) => win.requestAnimationFrame(resolve)) });
  if (!('DOMRect' in win)) return;
  addLayout(win);
}
