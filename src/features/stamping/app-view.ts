import type { MarkdownView } from 'obsidian';

/** The members of Obsidian's view that its typings leave out (1.12 to 1.14; other plugins rely on them too). */
interface UntypedView {
  dirty?: unknown;
  readonly lastSavedData?: unknown;
  readonly saving?: unknown;
  readonly loadFrontmatter?: unknown;
  /** Null between two notes, though the typings say that it is a string. */
  readonly data?: unknown;
}

/**
 * What a view of the app's says of its saves. All that lies beyond the typings is named here and used nowhere else, and
 * only where it has the expected type: without it, saves are not caught (`seesSaves`).
 */
export class AppView {
  readonly #view: MarkdownView;

  constructor(view: MarkdownView) {
    this.#view = view;
  }

  /** Whether the view's own automatic save can be replaced by one that comes by us. */
  get seesSaves(): boolean {
    return typeof this.#untyped.dirty === 'boolean';
  }

  /** There are changes that wait for a save: a merge, rather than a reload, follows a change of the file then. */
  get isDirty(): boolean {
    return this.#untyped.dirty === true;
  }

  set isDirty(isDirty: boolean) {
    this.#untyped.dirty = isDirty;
  }

  /** A write is under way. */
  get isSaving(): boolean {
    return this.#untyped.saving === true;
  }

  /** The file's text as the view last wrote or read it; `undefined` where the app does not tell. */
  get savedText(): string | undefined {
    const { lastSavedData } = this.#untyped;
    return typeof lastSavedData === 'string' ? lastSavedData : undefined;
  }

  /** The view has given one note up and not read the next one yet: it shows nothing. */
  get isBetweenNotes(): boolean {
    return this.#untyped.lastSavedData === null;
  }

  /** The view's own copy of the text; `undefined` between two notes. */
  get data(): string | undefined {
    const { data } = this.#untyped;
    return typeof data === 'string' ? data : undefined;
  }

  /**
   * Has the property panel know `text`, which the view's editor holds already. The panel has copies of the values, and
   * writes all of them back when one is edited.
   */
  fillPropertyPanel(text: string): void {
    const { loadFrontmatter } = this.#untyped;
    // Where lines end in a carriage return, the app would put the text in anew without it.
    if (!text.includes('\r')) this.#view.setViewData(text, false);
    else if (typeof loadFrontmatter === 'function') loadFrontmatter.call(this.#view, text);
  }

  get #untyped(): UntypedView {
    return this.#view;
  }
}

/**
 * Replaces a method of one object; returns what puts it back, or lets it pass by if others wrapped it since. A method
 * that the object has from its class is looked up there at each call: other plugins may replace it later.
 */
export function wrapMethod<T extends object, K extends keyof T & string>(
  target: T,
  name: K,
  wrap: (original: T[K]) => T[K],
): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const present = target[name];
  const original = ((...args: unknown[]): unknown => {
    const method = own ? present : (Object.getPrototypeOf(target) as T)[name];
    return (method as unknown as (...args: unknown[]) => unknown).apply(target, args);
  }) as unknown as T[K];
  let inUse: T[K] = wrap(original);
  const outer = ((...args: unknown[]): unknown =>
    (inUse as unknown as (...args: unknown[]) => unknown).apply(target, args)) as unknown as T[K];
  target[name] = outer;
  return () => {
    inUse = original;
    if (target[name] !== outer) return;
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
