import type { Callout, Container } from './block';
import type { LineCursor } from './line-cursor';

/** A container that may still grow. */
export interface OpenContainer extends Container {
  /** Columns by which its lines are indented. */
  readonly width: number;
  hasContent: boolean;
  callout: Callout | undefined;
}

/** No reader follows deeper nesting. The limit keeps a line of a hundred thousand marks cheap. */
const deepest = 24;

/** The open quotes, list items and footnotes, outermost first, and how many of them the current line is in. */
export class OpenContainers {
  readonly #open: OpenContainer[] = [];
  /** The number of containers that the line is in. */
  #matched = 0;
  #hasBegun = false;

  /** Consumes the marks that keep the line inside the open containers. */
  startLine(cursor: LineCursor): void {
    this.#hasBegun = false;
    this.#matched = 0;
    while (this.#matched < this.#open.length && goesOnIn(this.#open[this.#matched], cursor)) this.#matched++;
  }

  /** Whether the line is in the innermost container, where the open block is. */
  get isInside(): boolean {
    return this.#matched === this.#open.length && !this.#hasBegun;
  }

  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  get isDeepest(): boolean {
    return this.#matched >= deepest;
  }

  /** The innermost container that the line is in. */
  get within(): OpenContainer | undefined {
    return this.#matched === 0 ? undefined : this.#open[this.#matched - 1];
  }

  /** Opens a container. Containers that do not include the line must have been closed. */
  begin(begun: Pick<OpenContainer, 'type' | 'line' | 'width' | 'ordered'>): OpenContainer {
    const { type, line, width, ordered } = begun;
    const parent = this.within;
    const container = { type, line, parent, callout: undefined, ordered, width, hasContent: false };
    this.#open.push(container);
    this.#matched++;
    this.#hasBegun = true;
    return container;
  }

  /** Closes the containers that the line is not in, and returns whether there were any. */
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

/** Consumes `>` and the space that belongs to it. */
export function passQuoteMark(cursor: LineCursor): void {
  cursor.skipMark(1);
  if (cursor.isSpace) cursor.skipColumns(1);
}
