import { foldTable } from './fold';
import type { Match, MatcherEntry } from './match';
import { isSeparator, patternsOf, type NamePattern } from './name-pattern';
import { NameTrie } from './name-trie';

/** All names, laid out for the scan. */
export interface NameIndex {
  /** Over the keys of the patterns. */
  readonly trie: NameTrie;
  /** Node → how many separators may stand behind it in the text. */
  readonly separators: Uint8Array;
  /** Node → the patterns whose key ends there. */
  readonly patterns: readonly (readonly NamePattern[] | undefined)[];
  /** Code unit as given → 1 when some name begins with it. */
  readonly starts: Uint8Array;
  /** A match of these owners (places of entries, in any order). */
  match(owners: readonly number[], from: number, to: number): Match;
}

export function compileNames(entries: Iterable<MatcherEntry>): NameIndex {
  const ids: string[] = [];
  const trie = new NameTrie();
  const separators: number[] = [];
  const patterns: NamePattern[][] = [];
  const firstUnits = new Set<number>();
  for (const { id, names } of entries) {
    const owner = ids.push(id) - 1;
    for (const name of names) {
      for (const pattern of patternsOf(name, owner)) {
        firstUnits.add(foldTable[pattern.spelling.charCodeAt(0)] ?? 0);
        (patterns[insert(trie, separators, pattern)] ??= []).push(pattern);
      }
    }
  }
  return {
    trie,
    separators: Uint8Array.from({ length: trie.size }, (_, node) => separators[node] ?? 0),
    patterns,
    starts: foldTable.reduce((starts, folded, unit) => {
      if (firstUnits.has(folded)) starts[unit] = 1;
      return starts;
    }, new Uint8Array(0x10000)),
    match: (owners, from, to) => matchOf(ids, owners, { from, to }),
  };
}

/** The node where the pattern's key ends. */
function insert(trie: NameTrie, separators: number[], { spelling }: NamePattern): number {
  let node = 0;
  let run = 0;
  for (let index = 0; index < spelling.length; index++) {
    const unit = foldTable[spelling.charCodeAt(index)] ?? 0;
    if (isSeparator(unit)) {
      separators[node] = Math.min(255, Math.max(separators[node] ?? 0, ++run));
    } else {
      node = trie.grow(node, unit);
      run = 0;
    }
  }
  return node;
}

function matchOf(
  ids: readonly string[],
  owners: readonly number[],
  span: { readonly from: number; readonly to: number },
): Match {
  const distinct = [...new Set([...owners].sort((a, b) => a - b).map((owner) => ids[owner] ?? ''))];
  const [id = ''] = distinct;
  return distinct.length > 1 ? { id, ids: distinct, ...span } : { id, ...span };
}
