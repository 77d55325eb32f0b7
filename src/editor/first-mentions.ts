import type { Text } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';

/**
 * Which terms a document mentions before its visible part, so that only first mentions are marked. What was found is
 * kept as long as nothing before that part changes: typing costs nothing here, and scrolling down only what is new.
 */
export class FirstMentions {
  readonly #find: (text: string) => Iterable<string>;
  #known: { readonly to: number; readonly ids: ReadonlySet<string> } = { to: 0, ids: new Set() };

  /** @param find the ids of the terms that a Markdown text mentions. */
  constructor(find: (text: string) => Iterable<string>) {
    this.#find = find;
  }

  /** Ids of the terms mentioned before `to`, which is the start of a line. */
  before(doc: Text, to: number): ReadonlySet<string> {
    if (to !== this.#known.to) this.#known = { to, ids: new Set(this.#find(doc.sliceString(0, to))) };
    return this.#known.ids;
  }

  /** To be called for each change of the document. */
  follow(update: ViewUpdate): void {
    if (update.changes.touchesRange(0, this.#known.to) !== false) this.forget();
  }

  forget(): void {
    this.#known = { to: 0, ids: new Set() };
  }
}
