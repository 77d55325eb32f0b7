import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../../src/core';
import { foldName } from '../../../../src/core/term/fold';
import { englishNotes } from './english-notes';
import { koreanNotes } from './korean-notes';

const plain = (text: string): string =>
  text
    .replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+/gm, '')
    .replace(/[*`_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each([
  ['Korean notes', koreanNotes],
  ['English notes', englishNotes],
])('%s', (_, notes) => {
  it.each(notes)('$about', ({ path, text, terms }) => {
    const found = extractTerms({ path, text });
    const told = terms.map(({ headword, expansion, names = [], says }) => {
      const own = found.filter((term) => foldName(term.headword) === foldName(headword));
      const called = own.flatMap((term) => term.names);
      const definition = own.map((term) => plain(term.definition ?? '')).find((text) => text !== '');
      return {
        headword,
        expansion: own.find((term) => term.expansion !== undefined)?.expansion,
        lacks: names.filter((name) => !called.some((one) => foldName(one) === foldName(name))),
        says: says === undefined ? definition : definition?.slice(0, says.length),
      };
    });
    const others = found
      .map(({ headword }) => headword)
      .filter((headword) => !terms.some((term) => foldName(term.headword) === foldName(headword)));
    expect({ told, others }).toEqual({
      told: terms.map(({ headword, expansion, says }) => ({ headword, expansion, lacks: [], says })),
      others: [],
    });
  });
});
