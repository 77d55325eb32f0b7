/** Where the front matter of a note is. All offsets are UTF-16 offsets into the whole note. */
export interface FrontMatterBlock {
  /** Start of the opening fence: 0, or 1 after a byte order mark. */
  readonly from: number;
  /** The lines between the fences, each with its line ending. `contentFrom === contentTo` if there are none. */
  readonly contentFrom: number;
  readonly contentTo: number;
  /** Where the body begins: after the closing fence and its line ending. */
  readonly to: number;
  /** The line ending of the opening fence. Additions to the block use it. */
  readonly eol: LineEnding;
  /** Empty for YAML; otherwise the suffix of the opening fence (`js` for `---js`). Such a block is never read. */
  readonly language: string;
}

export type LineEnding = '\n' | '\r\n' | '\r';

/**
 * The longest block, in UTF-16 units: a fence farther away is a thematic break of the body. Real blocks are far
 * smaller, and the bound keeps a huge note that merely opens with a thematic break cheap.
 */
const longestContent = 100_000;

const byteOrderMark = '\uFEFF';
const openingFence = /^---[ \t]*([A-Za-z][\w-]*)?[ \t]*(\r\n|\n|\r)/;

/**
 * Finds the front matter of a note; `undefined` if there is none.
 *
 * Obsidian takes `---` as the whole first line and ends the block at the next line that is `---`. We accept more, so
 * that we never insert a second block above one that another reader knows: spaces after a fence and `...` as the
 * closing fence (YAML 1.2, section 9.1.2; Jekyll), a byte order mark before the block (Jekyll, gray-matter), and a lone
 * `\r` as a line ending (CodeMirror). A block that is never closed does not count.
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

/** The line ending of most lines of a note. In a tie the first one in the note wins; a single line has `\n`. */
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
 * Recognises the beginning of front matter that is not a block: TOML between `+++`, or keys below a `---` that is never
 * closed. A `---` above prose is a thematic break and does not count.
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

/**
 * Whether a line starts with a key of at most three words. A sentence with a colon usually has more words before it.
 */
function isKeyLine(line: string): boolean {
  return /^["']?[\p{L}_][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+){0,2}["']?[ \t]*:(?:[ \t]|$)/u.test(line);
}

/** The number of the line that holds `offset`, from 0. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length - 1;
}

/** The end of the line that holds `offset`, before its line ending. */
export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** The start of the line that holds `offset`. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** The start of the line after the one that holds `offset`; the end of the text if there is none. */
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
