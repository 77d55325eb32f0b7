/**
 * Normal forms (rule 7 of the matching rules), in two parts. Changes that keep the length (case, width, kinds of space,
 * hyphen and apostrophe) are a table over UTF-16 code units, so that offsets need no translation. Changes of length
 * (decomposed Hangul and marks) are composed first, with a map back to the offsets of the original text.
 */

export const SPACE = 0x20;
export const HYPHEN = 0x2d;

/**
 * Ranges below U+FFFF that contain upper-case letters; wide enough for Latin, Greek, Cyrillic, Armenian and Georgian.
 */
const casedBlocks: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0xc0, 0x58f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2c00, 0x2dff],
  [0xa640, 0xa7ff],
  [0xff21, 0xff3a],
];

/** Code unit → the same character in normal width, with the normal space, hyphen and apostrophe; case is kept. */
export const unifyTable: Uint16Array = buildUnifyTable();
/** Code unit → `unifyTable`, in lower case if that is one code unit. */
export const foldTable: Uint16Array = buildFoldTable();

function buildUnifyTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  // Half-width katakana. Its two sound marks become combining marks, which `compose` then joins.
  for (let unit = 0xff66; unit <= 0xff9f; unit++) {
    table[unit] = String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
  }
  for (const unit of [0xa0, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit++) table[unit] = SPACE;
  for (const unit of [0x2010, 0x2011]) table[unit] = HYPHEN;
  for (const unit of [0x2018, 0x2019, 0x02bc]) table[unit] = 0x27;
  return table;
}

function buildFoldTable(): Uint16Array {
  const table = unifyTable.slice();
  for (const [first, last] of casedBlocks) {
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(table[unit] ?? unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  return table;
}

/**
 * Whether this unit may combine with the character before it: a combining mark, a medial or final jamo, a sound mark.
 */
export function isComposing(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x1160 && unit <= 0x11ff) ||
    unit === 0x3099 ||
    unit === 0x309a ||
    unit === 0xff9e ||
    unit === 0xff9f
  );
}

/** A composed piece of a text. */
export interface Composed {
  readonly text: string;
  /** For each unit of `text`, and for its end: the offset in the original text. */
  readonly offsets: Int32Array;
}

/** Composes `text.slice(from, to)` to NFC, cluster by cluster, so that each unit can be traced to its origin. */
export function compose(text: string, from: number, to: number): Composed {
  const parts: string[] = [];
  const offsets = new Int32Array(to - from + 1);
  let length = 0;
  let plainFrom = from;
  for (let at = from; at < to;) {
    let end = at + 1;
    while (end < to && isComposing(text.charCodeAt(end))) end++;
    if (end === at + 1) {
      offsets[length++] = at;
    } else {
      parts.push(text.slice(plainFrom, at));
      const cluster = composeCluster(text.slice(at, end));
      for (let index = 0; index < cluster.length; index++) offsets[length++] = Math.min(at + index, end - 1);
      parts.push(cluster);
      plainFrom = end;
    }
    at = end;
  }
  parts.push(text.slice(plainFrom, to));
  offsets[length] = to;
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) };
}

function composeCluster(cluster: string): string {
  const composed = mapUnits(cluster, unifyTable).normalize('NFC');
  // NFC decomposes a few characters. No name needs them, and the longer text would have no matching offsets.
  return composed.length <= cluster.length ? composed : cluster;
}

/** Everything except these characters may be changed by `unify` or NFC. */
const irregular =
  /[^\n -~\u00c0-\u02ff\u0370-\u03ff\u3041-\u3098\u30a1-\u30fe\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]/;

/** NFC, then `unifyTable`. */
export function unify(text: string): string {
  return irregular.test(text) ? mapUnits(text.normalize('NFC'), unifyTable) : text;
}

/** Applies `foldTable` to a unified string. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length && !/[^\n -~\uac00-\ud7a3]/.test(text)
    ? lower
    : mapUnits(text, foldTable);
}

function mapUnits(text: string, table: Uint16Array): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    result += String.fromCharCode(table[text.charCodeAt(index)] ?? 0);
  }
  return result;
}
