/** A delimiter row of a table: cells of dashes, with at least one pipe. */
const delimiterRow = /^\s*(?:\|\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?|:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?)\s*$/;

/**
 * Whether the place at `offset` lies in a row of a Markdown table, where a pipe has to be escaped. A table is a run of
 * lines with pipes whose second line is a delimiter row (GitHub's table extension, which Obsidian follows).
 */
export function isInTable(text: string, offset: number): boolean {
  const line = lineAt(text, offset);
  if (!line.text.includes('|')) return false;
  let first = line;
  for (;;) {
    if (first.from === 0) break;
    const above = lineAt(text, first.from - 1);
    if (!above.text.includes('|')) break;
    first = above;
  }
  const second = first.to < text.length ? lineAt(text, first.to + 1) : undefined;
  return second !== undefined && delimiterRow.test(second.text);
}

function lineAt(text: string, offset: number): { from: number; to: number; text: string } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const to = end === -1 ? text.length : end;
  return { from, to, text: text.slice(from, to) };
}
