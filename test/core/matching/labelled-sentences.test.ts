import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown } from '../../../src/core';

interface Labelled {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly cases: readonly {
    readonly id: string;
    readonly text: string;
    readonly expect: readonly { readonly term: string; readonly from: number; readonly to: number }[];
  }[];
}

/** Labelled sentences that lie beside the project on some machines. */
const file = new URL('../../../../shared/data/matching-dev.json', import.meta.url);
const present = existsSync(file);
const labelled: Labelled = present
  ? (JSON.parse(readFileSync(file, 'utf8')) as Labelled)
  : { names: {}, cases: [] };

describe.skipIf(!present)(
  present ? 'labelled sentences' : 'labelled sentences: ../shared/data is absent, so nothing to try',
  () => {
    const matcher = compileMatcher(Object.entries(labelled.names).map(([id, names]) => ({ id, names })));

    it.each(labelled.cases)('$id: $text', ({ text, expect: expected }) => {
      const found = findInMarkdown(matcher, text).map(({ id, from, to }) => ({ term: id, from, to }));
      expect(found).toEqual(expected);
    });
  },
);
