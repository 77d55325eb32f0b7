import { isAlias, isMap, isScalar, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { findFrontMatter, type FrontMatterBlock } from './block';
import { refuse, type Refusal } from './edit-result';
import { refuseLanguage, refuseMalformed, refuseOpening, refuseText } from './parse';
import { withKnownLineEndings } from './yaml-source';

export type ValueKind = 'empty' | 'scalar' | 'multi-line' | 'not-a-scalar';

/** One top-level key of a block and its value. All offsets are into the whole note. */
export interface Entry {
  /** The key as YAML reads it: `"updated"` and `updated` are one key. */
  readonly key: string;
  readonly keyFrom: number;
  readonly kind: ValueKind;
  /** The value without the spaces and the comment around it; zero-width if it is empty. */
  readonly from: number;
  readonly to: number;
  /** The end of the colon; `undefined` for a key of a flow map without one. */
  readonly colonEnd: number | undefined;
}

export interface ReadBlock {
  readonly ok: true;
  readonly block: FrontMatterBlock;
  readonly entries: readonly Entry[];
  /** Whether braces enclose all keys: JSON, or YAML written like it. */
  readonly flow: boolean;
}

/**
 * The top-level keys of a note's front matter, in document order. A duplicate key is listed twice: only an edit of that
 * very key has to refuse.
 */
export function readEntries(text: string): ReadBlock | Refusal {
  const read = readMap(text);
  if (!read.ok) return read;
  const { block, map } = read;
  if (map === undefined) return { ok: true, block, entries: [], flow: false };
  return { ok: true, block, entries: entriesOf(map, block.contentFrom), flow: map.flow === true };
}

/**
 * The top-level keys with their values, as the `yaml` package reads them. Its offsets are relative to the block's
 * content.
 */
export type FrontMatterMap = YAMLMap<ParsedNode, ParsedNode | null>;

export interface ReadMap {
  readonly ok: true;
  readonly block: FrontMatterBlock;
  /** `undefined` if there are only comments and blank lines between the fences. */
  readonly map: FrontMatterMap | undefined;
}

/** Reads the block of a note and keeps the tokens of its source. */
export function readMap(text: string): ReadMap | Refusal {
  const block = findFrontMatter(text);
  if (block === undefined)
    return refuseOpening(text) ?? refuse('no-front-matter', 'The note has no front matter.');
  if (text.includes('\0', block.to)) return refuseText();
  if (block.language !== '') return refuseLanguage(text, block);
  const content = text.slice(block.contentFrom, block.contentTo);
  const document = parseDocument(withKnownLineEndings(content), {
    keepSourceTokens: true,
    uniqueKeys: false,
    logLevel: 'error',
    // Prose between two thematic breaks has an error on each line. Formatting each would take most of the time.
    prettyErrors: false,
    // Readers of front matter do not know `!!set` and the like, and the release build leaves them out.
    resolveKnownTags: false,
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const { code, message, pos } = error;
    return refuseMalformed(text, block, { offset: pos[0], code, message });
  }
  const map: unknown = document.contents;
  if (map === null) return { ok: true, block, map: undefined };
  if (!isMap<ParsedNode, ParsedNode | null>(map)) {
    return refuse('malformed-yaml', 'The front matter holds no “key: value” lines.', 1);
  }
  return { ok: true, block, map };
}

function entriesOf(map: FrontMatterMap, offset: number): Entry[] {
  return map.items.map(({ key, value, srcToken }) => {
    const colon = srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    const range = value?.range ?? key.range;
    return {
      key: isScalar(key) ? key.source : '',
      keyFrom: offset + key.range[0],
      kind: kindOf(value, colon !== undefined),
      from: offset + (value === null ? range[1] : range[0]),
      to: offset + range[1],
      colonEnd: colon === undefined ? undefined : offset + colon.offset + 1,
    };
  });
}

function kindOf(value: ParsedNode | null, hasColon: boolean): ValueKind {
  if (value === null || !hasColon) return 'not-a-scalar';
  // An anchored value is also the value of other keys.
  if (isAlias(value) || !isScalar(value) || value.anchor !== undefined) return 'not-a-scalar';
  if (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL') return 'multi-line';
  if (value.range[0] === value.range[1]) return value.tag === undefined ? 'empty' : 'not-a-scalar';
  return 'scalar';
}
