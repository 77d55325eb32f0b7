import type { Text } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

/**
 * Finds which terms a document mentions before its visible part, so that only first mentions are marked. The result is
 * kept as long as nothing changes before the visible part, so typing there costs nothing.
 */
export class FirstMentions {
  readonly #find: (text: string) => Iterable<string>;
  #known: { readonly to: number; readonly ids: ReadonlySet<string> } = { to: 0, ids: new Set() };

  /** @param find gives the ids of the terms that a Markdown text mentions */
  constructor(find: (text: string) => Iterable<string>) {
    this.#find = find;
  }

  /** Ids of the terms mentioned before `to`, which is the start of a line. */
  before(doc: Text, to: number): ReadonlySet<string> {
    if (to !== this.#known.to) this.#known = { to, ids: new Set(this.#find(doc.sliceString(0, to))) };
    return this.#known.ids;
  }

  /** Must be called for each update of the editor. */
  follow(update: ViewUpdate): void {
    if (update.changes.touchesRange(0, this.#known.to) !== false) this.forget();
  }

  forget(): void {
    this.#known = { to: 0, ids: new Set() };
  }
}
