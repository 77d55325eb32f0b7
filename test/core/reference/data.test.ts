import { describe, expect, it } from 'vitest';
import { spells } from '../../../src/core/extract/acronym';
import { createReference, type ReferenceEntry } from '../../../src/core';
import { otherMeanings } from '../../../src/core/reference/data/other-meanings';
import { readEntries } from '../../../src/core/reference/entries';
import { judgeExpansion } from '../../../src/core/reference/judge';
import { referenceKey } from '../../../src/core/reference/wording';

const reference = createReference();
const entries = reference.entries();
const parsed = readEntries();

/** Headwords whose letters do not spell what they stand for, each with the reason. */
const unspelled: Readonly<Record<string, string>> = {
  A2A: 'the 2 is read as “to”',
  Bagging: 'a blend of both words',
  SBERT: 'the S stands for a word, the rest for itself',
  STT: 'the small word has a letter',
  'Swin Transformer': 'two letters of each word',
  TD3: 'the 3 counts the letter D',
  TTS: 'the small word has a letter',
  ZeRO: 'a word of the expansion itself',
};

/** What is wrong with each entry, as `headword: what`. */
function faults(check: (entry: ReferenceEntry) => string | false | undefined): string[] {
  return entries.flatMap((entry) => {
    const fault = check(entry);
    return fault === false || fault === undefined ? [] : [`${entry.headword}: ${fault}`];
  });
}

describe('the data of the reference', () => {
  it('hold at least 450 entries, some in each area', () => {
    const counts = new Map<string, number>();
    for (const { area } of entries) counts.set(area, (counts.get(area) ?? 0) + 1);
    expect(entries.length).toBeGreaterThanOrEqual(450);
    expect([...counts.values()].every((count) => count >= 10)).toBe(true);
    expect(counts.size).toBe(15);
  });

  it('stand in the order of headwords', () => {
    const wrong = entries.flatMap(({ area, headword }, at) => {
      const before = entries[at - 1];
      const isBehind = before?.area !== area || compare(before.headword, headword) <= 0;
      return isBehind ? [] : [`${before.headword} before ${headword}`];
    });
    expect(wrong).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });

  it('have names of their own, or say that they share them', () => {
    const owners = new Map<string, string[]>();
    for (const { entry, shared } of parsed) {
      const names = [entry.headword, entry.expansion ?? '', ...entry.names, ...entry.korean];
      const own = new Set(names.filter((name) => !shared.includes(name)).map(referenceKey));
      own.delete('');
      for (const key of own) owners.set(key, [...(owners.get(key) ?? []), entry.headword]);
    }
    expect([...owners].filter(([, headwords]) => headwords.length > 1)).toEqual([]);
    const unowned = parsed.flatMap(({ shared }) => shared.filter((name) => !owners.has(referenceKey(name))));
    expect(unowned).toEqual([]);
  });

  it('repeat no name within an entry', () => {
    expect(
      faults(({ headword, expansion = '', names, korean }) => {
        const keys = [headword, expansion, ...names, ...korean].filter((name) => name !== '').map(exact);
        return keys.find((key, at) => keys.indexOf(key) !== at);
      }),
    ).toEqual([]);
  });

  it('relate entries that exist, others than the entry itself', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(faults(({ id, related }) => related.find((other) => other === id || !ids.has(other)))).toEqual([]);
  });

  it('relate the sense that is meant, where a headword has several', () => {
    const heads = entries.map(({ headword }) => headword.toUpperCase());
    const ambiguous = entries.filter((_, at) => heads.filter((head) => head === heads[at]).length > 1);
    const meant = ambiguous.map(({ id }) => {
      const from = entries.filter(({ related }) => related.includes(id));
      return `${id}: ${from.map((entry) => entry.id).join(', ')}`;
    });
    expect(meant).toEqual([
      'ann: dnn, perceptron',
      'expectation-maximization: gmm',
      'lda: ',
      'map: mle',
      'em: squad',
      'mae: huber-loss, mape, mse, rmse',
      'mean-average-precision: ap, iou, ndcg, coco, object-detection',
      'latent-dirichlet-allocation: topic-modeling',
      'approximate-nearest-neighbor: faiss, hnsw, vector-database',
      'masked-autoencoder: ',
    ]);
  });

  it('spell their expansions', () => {
    expect(
      faults(({ headword, expansion }) => {
        const isSpelled = expansion === undefined || spells(headword, expansion);
        return (
          isSpelled === Object.hasOwn(unspelled, headword) && (expansion ?? 'listed, but without expansion')
        );
      }),
    ).toEqual([]);
  });

  it('say in both languages what an entry is, in one line of at most 160 characters', () => {
    expect(
      faults(({ english, inKorean }) => {
        if (english.length > 160 || inKorean.length > 160) return `${english.length}, ${inKorean.length}`;
        if (!/^[A-Z0-9].{15,}[^.]\.$/.test(english)) return english || 'no English line';
        return !/^\S.{10,}[가-힣A-Za-z]\.$/.test(inKorean) && (inKorean || 'no Korean line');
      }),
    ).toEqual([]);
  });

  it('end each Korean line in a noun, as glossaries do', () => {
    expect(faults(({ inKorean }) => /(?:다|요|함|임|[았었있없]음)\.$/.test(inKorean) && inKorean)).toEqual(
      [],
    );
  });

  it('give Korean names composed', () => {
    expect(faults(({ korean }) => korean.find((name) => name !== name.normalize('NFC')))).toEqual([]);
  });

  it('name origins with a year, or an organization', () => {
    expect(
      faults(({ origin = '2020' }) => !/^\S.*(?:, (?:1[7-9]|20)\d\d)$|^2020$/.test(origin) && origin),
    ).toEqual([]);
  });
});

/** By letters and digits, without case, as a reader looks them up. */
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { sensitivity: 'base' });
}

function exact(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

describe('the other meanings', () => {
  const lines = otherMeanings().trim().split('\n');

  it('stand in order, once each', () => {
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => compare(a, b)));
  });

  it('are each of a name that the reference has, and would be taken for slips', () => {
    const needless = lines.filter((line) => {
      const [name = '', meaning = ''] = line.split(' = ');
      return judgeExpansion(reference.find(name), meaning) !== 'contradicts';
    });
    expect(needless).toEqual([]);
  });
});
