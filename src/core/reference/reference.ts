import { readEntries } from './entries';
import type { ExpansionJudgement, ReferenceEntry } from './entry';
import { closestEntry, judgeExpansion } from './judge';
import { type ReferenceTexts, referenceTexts } from './texts';
import { referenceKey, spellingKey, withKind } from './wording';

/** The AI terms that come with the plugin. What the vault says of a term takes precedence. */
export interface Reference {
  /** All entries, area by area, each area in the order of its headwords. */
  entries(): readonly ReferenceEntry[];
  /**
   * The entries that have `name` as headword, expansion, other name or Korean name, in any case, spacing, hyphenation and
   * normal form, in the singular or plural; of several meanings, the usual one first. The kind of thing that an entry's line
   * says it is may stand behind its name: `ReLU 함수`, `BERT model`.
   */
  find(name: string): readonly ReferenceEntry[];
  /** Whether the expansion that a note gives for `name` agrees with the reference. */
  judge(name: string, expansion: string): ExpansionJudgement;
  /** The entry of that name closest to `expansion`: the correction, where `judge` says `contradicts`. */
  closest(name: string, expansion: string): ReferenceEntry | undefined;
}

/** Makes the reference. Its data are read at the first question. */
export function createReference(): Reference {
  let index: ReferenceIndex | undefined;
  const read = (): ReferenceIndex => (index ??= readIndex(referenceTexts()));
  const find = (name: string): readonly ReferenceEntry[] => findEntries(read().byName, name);
  const spellOut = (wording: string): string =>
    wording.replace(/\b[A-Z]{2,}\b/g, (acronym) => find(acronym)[0]?.expansion ?? acronym);
  return {
    entries: () => read().entries,
    find,
    judge(name, expansion) {
      const isOther = read().otherMeanings.has(meaningKey(name, expansion));
      return isOther ? 'other-meaning' : judgeExpansion(find(name), expansion, spellOut);
    },
    closest: (name, expansion) => closestEntry(find(name), expansion),
  };
}

interface ReferenceIndex {
  readonly entries: readonly ReferenceEntry[];
  readonly byName: ReadonlyMap<string, readonly ReferenceEntry[]>;
  readonly otherMeanings: ReadonlySet<string>;
}

function findEntries(byName: ReferenceIndex['byName'], name: string): readonly ReferenceEntry[] {
  const found = byName.get(referenceKey(name));
  if (found !== undefined) return found;
  const split = withKind(name);
  if (split === undefined) return [];
  const named = byName.get(referenceKey(split.named)) ?? [];
  return named.filter(({ inKorean }) => inKorean.replace(/ 계열\.$/, '.').endsWith(` ${split.kind}.`));
}

function readIndex(texts: ReferenceTexts): ReferenceIndex {
  const parsed = readEntries(texts);
  const byName = new Map<string, ReferenceEntry[]>();
  // Entries that a name usually means come before those that only share it.
  for (const isShared of [false, true]) {
    for (const { entry, shared } of parsed) {
      for (const name of namesOf(entry)) {
        if (shared.includes(name) === isShared) add(byName, referenceKey(name), entry);
      }
    }
  }
  return {
    entries: parsed.map(({ entry }) => entry),
    byName,
    otherMeanings: readOtherMeanings(texts.otherMeanings),
  };
}

function namesOf({ headword, expansion = headword, names, korean }: ReferenceEntry): readonly string[] {
  return [headword, expansion, ...names, ...korean];
}

function add(byName: Map<string, ReferenceEntry[]>, key: string, entry: ReferenceEntry): void {
  const found = byName.get(key);
  if (found === undefined) byName.set(key, [entry]);
  else if (!found.includes(entry)) found.push(entry);
}

function readOtherMeanings(text: string): ReadonlySet<string> {
  const lines = text.trim().split('\n');
  return new Set(
    lines.map((line) => {
      const [name = '', meaning = ''] = line.split(' = ');
      return meaningKey(name, meaning);
    }),
  );
}

function meaningKey(name: string, meaning: string): string {
  return `${referenceKey(name)} ${spellingKey(meaning)}`;
}
