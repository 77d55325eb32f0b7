/** Where the front matter of a note is. All offsets are UTF-16 offsets into the whole note. */
export interface FrontMatterBlock {
  /** The opening fence: 0, or 1 after a byte order mark. */
  readonly from: number;
  /** The lines between the fences, each with its line ending: `contentFrom === contentTo` when there is none. */
  readonly contentFrom: number;
  readonly contentTo: number;
  /** Where the note's body begins, behind the closing fence and its line ending. */
  readonly to: number;
  /** The line ending of the opening fence; what is added to the block is written with it. */
  readonly eol: LineEnding;
  /** Empty for YAML; the suffix of the opening fence otherwise (`js` for `---js`). Such a block is never read. */
  readonly language: string;
}

export type LineEnding = '\n' | '\r\n' | '\r';

/**
 * A closing fence farther away than this (in UTF-16 units) is a thematic break of the body. The largest real block
 * is far smaller, and the bound keeps a huge note that merely opens with a thematic break cheap.
 */
const longestContent = 100_000;

const byteOrderMark = '\uFEFF';
const openingFence = /^---[ \t]*([A-Za-z][\w-]*)?[ \t]*(\r\n|\n|\r)/;

/**
 * Finds the front matter of a note, or `undefined` where there is none.
 *
 * Obsidian itself takes `---` as the whole first line and ends at the next line that is `---`. This is wider, so that
 * a block which another reader knows is never given a second block above it: spaces after a fence and `...` as the
 * closing fence (YAML 1.2, section 9.1.2; Jekyll), a byte order mark before the block (Jekyll, gray-matter), and a
 * lone `\r` as a line ending (CodeMirror). A block that is never closed is none.
 */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const from = text.startsWith(byteOrderMark) ? 1 : 0;
  if (!text.startsWith('---', from)) return undefined;
  const opening = openingFence.exec(text.slice(from, from + 200));
  if (opening === null) return undefined;
  const contentFrom = from + opening[0].length;
  const closing = findClosingFence(text, contentFrom);
  if (closing === undefined) return undefined;
  return {
    from,
    contentFrom,
    contentTo: closing.from,
    to: closing.to,
    eol: asLineEnding(opening[2]),
    language: opening[1] ?? '',
  };
}

/** The line ending of most of a note's lines; where that is open, the one that comes first, and `\n` for one line. */
export function lineEndingOf(text: string): LineEnding {
  const counts = new Map<LineEnding, number>();
  for (const [ending] of text.matchAll(/\r\n|\n|\r/g)) {
    const eol = asLineEnding(ending);
    counts.set(eol, (counts.get(eol) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '\n';
}

/**
 * What a note without a block begins with that only looks like the beginning of its text: TOML between `+++`, or keys
 * below a `---` that no second one follows. A `---` above prose is a thematic break, and no such thing.
 */
export function strangeOpening(text: string): 'toml' | 'unclosed' | undefined {
  const opening = text.slice(text.startsWith(byteOrderMark) ? 1 : 0, longestContent);
  const [first = '', ...rest] = opening.split(/\r\n|\n|\r/);
  if (/^\+\+\+[ \t]*$/.test(first)) {
    const isToml = rest.some((line) => /^\+\+\+[ \t]*$/.test(line)) || /^[\w".-]+[ \t]*=/.test(rest[0] ?? '');
    return isToml ? 'toml' : undefined;
  }
  if (!/^---[ \t]*$/.test(first)) return undefined;
  const end = rest.findIndex((line) => line.trim() === '');
  const lines = end === -1 ? rest : rest.slice(0, end);
  const areKeys = lines.every((line) => isKeyLine(line) || /^(?:[ \t]|- |#)/.test(line));
  return areKeys && lines.some(isKeyLine) ? 'unclosed' : undefined;
}

/** A key of at most three words: a sentence with a colon has more before it. */
function isKeyLine(line: string): boolean {
  return /^["']?[\p{L}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+){0,2}["']?[ \t]*:(?:[ \t]|$)/u.test(line);
}

/** The line, from 0, that `offset` is on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length - 1;
}

/** Where the line that holds `offset` ends, before its line ending. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Where the line that holds `offset` begins. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where the line after the one that holds `offset` begins; the end of the text when there is none. */
export function startOfNextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : Math.min(1, text.length - end));
}

function findClosingFence(text: string, contentFrom: number): { from: number; to: number } | undefined {
  const closingFence = /(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/y;
  const last = Math.min(text.length, contentFrom + longestContent);
  for (let line = contentFrom; line < last; line = startOfNextLine(text, line)) {
    closingFence.lastIndex = line;
    const fence = closingFence.exec(text);
    if (fence !== null) return { from: line, to: line + fence[0].length };
  }
  return undefined;
}

function asLineEnding(text: string | undefined): LineEnding {
  return text === '\r\n' || text === '\r' ? text : '\n';
}
