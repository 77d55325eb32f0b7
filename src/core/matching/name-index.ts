import { foldTable } from './fold';
import type { MatcherEntry } from './match';
import { isSeparator, addPatterns, type NamePattern } from './name-pattern';
import { NameTrie } from './name-trie';
import { onlyParticles } from './only-particles';
import { startFilter, type StartFilter } from './start-filter';

/** All names, arranged for the scan. */
export interface NameIndex {
  /** The keys of the patterns. */
  readonly trie: NameTrie;
  /** Node → how many separators may follow it in the text. */
  readonly separators: Uint8Array;
  /** Node → the index in `patterns` of those whose key ends there; 0 if there are none. */
  readonly terminals: Int32Array;
  readonly patterns: readonly (readonly NamePattern[])[];
  /**
   * Two numbers for each index in `patterns`. If it holds a single plain pattern: the pattern's owner and the length of
   * its key; otherwise -1. Most keys are like this, so the scan seldom has to follow objects across the heap.
   */
  readonly plain: Int32Array;
  readonly filter: StartFilter;
  /** The length of the longest key, in units. */
  readonly longest: number;
  /** The ids of the entries; `owner` of a pattern is an index into this list. */
  readonly ids: readonly string[];
}

export function compileNames(entries: Iterable<MatcherEntry>): NameIndex {
  const ids: string[] = [];
  const trie = new NameTrie();
  const separators: number[] = [];
  const all: NamePattern[] = [];
  const isParticles = onlyParticles();
  for (const { id, names, exactCase = [] } of entries) {
    const owner = ids.push(id) - 1;
    for (const name of names) {
      if (!isParticles(name)) addPatterns({ name, owner, exactCase: exactCase.includes(name) }, all);
    }
  }
  const nodes = all.map((pattern) => insert(trie, separators, pattern));
  const terminals = new Int32Array(trie.size);
  const patterns: NamePattern[][] = [[]];
  all.forEach((pattern, index) => {
    const node = nodes[index] ?? 0;
    const place = terminals[node] ?? 0;
    if (place === 0) terminals[node] = patterns.push([pattern]) - 1;
    else patterns[place]?.push(pattern);
  });
  return {
    trie,
    separators: tableOf(separators, trie.size),
    terminals,
    patterns,
    plain: plainOwners(patterns),
    filter: startFilter(all),
    longest: all.reduce((longest, { key }) => Math.max(longest, key.length), 0),
    ids,
  };
}

function plainOwners(patterns: readonly (readonly NamePattern[])[]): Int32Array {
  const owners = new Int32Array(patterns.length * 2).fill(-1);
  patterns.forEach(([first, second], place) => {
    if (first?.plain !== true || second !== undefined) return;
    owners[place * 2] = first.owner;
    owners[place * 2 + 1] = first.key.length;
  });
  return owners;
}

/** Turns a sparse list into a table. */
function tableOf(counts: readonly number[], size: number): Uint8Array {
  const table = new Uint8Array(size);
  counts.forEach((count, node) => (table[node] = count));
  return table;
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
