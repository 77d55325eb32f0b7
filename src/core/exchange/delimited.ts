/** Reads rows of cells with one delimiter character, as RFC 4180 describes them and as people deviate from it. */

/** The delimiter of a text: the one of `candidates` that is most frequent in the first line, outside quotes. */
export function delimiterOf(text: string, candidates: readonly string[]): string {
  const counts = new Map(candidates.map((candidate) => [candidate, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') break;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const [first = ','] = candidates;
  return candidates.reduce(
    (best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best),
    first,
  );
}

/**
 * The rows of a text, each as its cells, without blank lines. Cells without quotes are trimmed. A quote that is never
 * closed counts as an ordinary character. Linear in the length of the text.
 */
export function readDelimited(text: string, delimiter: string): string[][] {
  const reader = new DelimitedReader(text, delimiter);
  const rows: string[][] = [];
  while (!reader.isAtEnd) {
    const row = reader.row();
    if (row.length > 1 || row[0] !== '') rows.push(row);
  }
  return rows;
}

class DelimitedReader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.#quoted() ?? this.#plain());
      if (this.#text.charAt(this.#at) !== this.#delimiter) break;
      this.#at += 1;
      // A delimiter at the end of the text also ends an empty cell.
      if (this.isAtEnd) return [...cells, ''];
    }
    if (this.#text.charAt(this.#at) === '\r') this.#at += 1;
    if (this.#text.charAt(this.#at) === '\n') this.#at += 1;
    return cells;
  }

  #plain(): string {
    const from = this.#at;
    this.#at = this.#cellEnd();
    return this.#text.slice(from, this.#at).trim();
  }

  /** The next delimiter or line break. */
  #cellEnd(): number {
    let at = this.#at;
    while (at < this.#text.length) {
      const character = this.#text.charAt(at);
      if (character === this.#delimiter || character === '\n' || character === '\r') break;
      at += 1;
    }
    return at;
  }

  /** A quoted cell; `undefined`, with nothing consumed, if there is none here. */
  #quoted(): string | undefined {
    let open = this.#at;
    while (this.#text.charAt(open) === ' ') open += 1;
    if (this.#text.charAt(open) !== '"') return undefined;
    const close = this.#closingQuote(open + 1);
    if (close === undefined) return undefined;
    const content = this.#text.slice(open + 1, close).replace(/""/g, '"');
    this.#at = close + 1;
    // Text between the closing quote and the delimiter belongs to the cell: `"a" b`.
    return content + this.#plain();
  }

  /** At most one quote of a text lacks a closing one: the quotes after it are paired. So the search stays linear. */
  #closingQuote(from: number): number | undefined {
    for (let at = from; at < this.#text.length; at++) {
      if (this.#text.charAt(at) !== '"') continue;
      if (this.#text.charAt(at + 1) !== '"') return at;
      at += 1;
    }
    return undefined;
  }
}
