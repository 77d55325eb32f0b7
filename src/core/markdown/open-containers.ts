import type { Callout, Container } from './block';
import type { LineCursor } from './line-cursor';

/** A container that lines may still go on in. */
export interface OpenContainer extends Container {
  /** Columns that a line of it is indented by. */
  readonly width: number;
  hasContent: boolean;
  callout: Callout | undefined;
}

/** No reader follows deeper nesting; a line of a hundred thousand marks costs no more than another. */
const deepest = 24;

/** The quotes, list items and footnotes that are open, outermost first, and how far the current line stands in them. */
export class OpenContainers {
  readonly #open: OpenContainer[] = [];
  /** How many of them the line stands in, and whether it has begun one of its own. */
  #matched = 0;
  #hasBegun = false;

  /** Passes the marks by which a line goes on in what is open. */
  startLine(cursor: LineCursor): void {
    this.#hasBegun = false;
    this.#matched = 0;
    while (this.#matched < this.#open.length && goesOnIn(this.#open[this.#matched], cursor)) this.#matched++;
  }

  /** Whether the line stands in the innermost one, as the open block does. */
  get isInside(): boolean {
    return this.#matched === this.#open.length && !this.#hasBegun;
  }

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  get isDeepest(): boolean {
    return this.#matched >= deepest;
  }

  /** What the line stands in. */
  get within(): OpenContainer | undefined {
    return this.#open[this.#matched - 1];
  }

  /** Opens one that the line begins, once what it does not stand in has ended. */
  begin(begun: Pick<OpenContainer, 'type' | 'line' | 'width' | 'ordered'>): OpenContainer {
    const { type, line, width, ordered } = begun;
    const parent = this.within;
    const container = { type, line, parent, callout: undefined, ordered, width, hasContent: false };
    this.#open.push(container);
    this.#matched++;
    this.#hasBegun = true;
    return container;
  }

  /** Ends what the line does not stand in, and tells whether there was any. */
  endOthers(): boolean {
    if (this.#matched >= this.#open.length) return false;
    while (this.#open.length > this.#matched) this.#open.pop();
    return true;
  }
}

function goesOnIn(container: OpenContainer | undefined, cursor: LineCursor): boolean {
  if (container?.type === 'quote') {
    if (cursor.indent > 3 || cursor.line.charCodeAt(cursor.next) !== 62) return false;
    passQuoteMark(cursor);
    return true;
  }
  if (container === undefined || (cursor.isBlank && !container.hasContent)) return false;
  if (!cursor.isBlank && cursor.indent < container.width) return false;
  cursor.skipColumns(container.width);
  return true;
}

/** Passes `>` and the space that belongs to it. */
export function passQuoteMark(cursor: LineCursor): void {
  cursor.skipMark(1);
  if (cursor.isSpace) cursor.skipColumns(1);
}
