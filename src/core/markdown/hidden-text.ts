import { codeSpans } from './code-spans';
import type { TextRange } from './text-range';

const opener = /%%|<!--|\$\$|<%|\{%-?[ \t]*(?:comment|highlight)\b/g;

/**
 * Finds hidden text that may span blank lines: `%%comments%%`, HTML comments, display math, Templater's `<% code %>`,
 * Liquid's comments and listings. An opening mark that is never closed hides nothing; otherwise it would hide the rest
 * of the note. Lines must be requested in order. Lines of code are never requested, so marks in code open nothing.
 */
export class HiddenText {
  /** In order. */
  readonly ranges: TextRange[] = [];
  readonly #text: string;
  #next: { readonly at: number; readonly mark: string } | undefined;
  /** Closing mark → its next place, from an earlier search. */
  readonly #places = new Map<string, { readonly from: number; readonly at: number }>();
  #until = 0;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#search(0);
  }

  /** Whether something in the line is hidden. */
  touches(from: number, to: number): boolean {
    if (this.#next !== undefined && this.#next.at < from) this.#next = this.#search(from);
    return this.#until > from || (this.#next !== undefined && this.#next.at < to);
  }

  partOf(from: number, to: number): { readonly begins: boolean; mask(): string } {
    return { begins: this.#until > from, mask: () => this.#mask(from, to) };
  }

  /** The line from `from` to `to` with NUL for each hidden character. */
  #mask(from: number, to: number): string {
    const text = this.#text;
    let masked = '';
    let at = from;
    let inCode: ((offset: number) => number | undefined) | undefined;
    while (at < to) {
      if (this.#until > at) {
        const end = Math.min(this.#until, to);
        masked += '\0'.repeat(end - at);
        at = end;
        continue;
      }
      if (this.#next !== undefined && this.#next.at < at) this.#next = this.#search(at);
      const next = this.#next;
      if (next === undefined || next.at >= to) break;
      inCode ??= ascendingIn(codeSpans(text.slice(from, to)));
      const shownTo = inCode(next.at - from);
      const end = shownTo === undefined ? this.#open(next, { from, to }) : from + shownTo;
      masked += text.slice(at, Math.min(end, to));
      at = end;
    }
    return at < to ? masked + text.slice(at, to) : masked;
  }

  /** Records the hidden text that a mark opens, and returns where visible text continues. */
  #open(
    { at, mark }: { readonly at: number; readonly mark: string },
    line: { readonly from: number; readonly to: number },
  ): number {
    const behind = at + mark.length;
    const close = closerOf(mark);
    const closeAt = this.#place(close, behind);
    if (closeAt < 0) return behind;
    let end = closeAt + close.length;
    if (mark === '<%' && end <= line.to) return end;
    if (mark === '$$' && !isAlone(this.#text, line, { from: at, to: end })) return end;
    if (close.startsWith('end')) end = this.#place('%}', end) + 2 || end;
    this.ranges.push({ from: at, to: end });
    this.#until = end;
    return at;
  }

  #search(from: number): { at: number; mark: string } | undefined {
    opener.lastIndex = from;
    const match = opener.exec(this.#text);
    return match === null ? undefined : { at: match.index, mark: match[0] };
  }

  /** As `indexOf`. It remembers the last answer for each mark. */
  #place(mark: string, from: number): number {
    const known = this.#places.get(mark);
    if (known !== undefined && from >= known.from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.#text.indexOf(mark, from);
    this.#places.set(mark, { from, at });
    return at;
  }
}

function closerOf(mark: string): string {
  if (mark === '<!--') return '-->';
  if (mark === '<%') return '%>';
  return mark.startsWith('{') ? `end${/[a-z]+/.exec(mark)?.[0] ?? ''}` : mark;
}

/** kramdown also writes `$$x$$` within a sentence. Such a formula is part of the sentence. */
function isAlone(text: string, line: TextRange, math: TextRange): boolean {
  if (math.to > line.to) return true;
  return blank.test(text.slice(line.from, math.from)) && blank.test(text.slice(math.to, line.to));
}

const blank = /^[\s>]*$/;

/** Gives the end of the span around an offset. Offsets must ascend. */
function ascendingIn(spans: ReadonlyMap<number, number>): (offset: number) => number | undefined {
  const list = [...spans];
  let index = 0;
  return (offset) => {
    while ((list[index]?.[1] ?? Infinity) <= offset) index++;
    const span = list[index];
    return span !== undefined && span[0] <= offset ? span[1] : undefined;
  };
}
