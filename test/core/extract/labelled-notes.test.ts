import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractTerms, Glossary } from '../../../src/core';

interface Note {
  readonly path: string;
  readonly text: string;
}

interface Wanted {
  readonly headword: string;
  readonly names?: readonly string[];
  readonly expansion?: string;
  /** How it begins, plain. */
  readonly definition?: string;
}

interface Labelled {
  readonly notes: readonly (Note & {
    readonly id: string;
    readonly expect: readonly Wanted[];
    readonly notNames?: readonly string[];
  })[];
  readonly glossaries: readonly {
    readonly id: string;
    readonly notes: readonly Note[];
    readonly expect: readonly (Wanted & { readonly senses: number })[];
    readonly notNames?: readonly string[];
  }[];
}

/** Labelled notes that lie beside the project on some machines. */
const file = new URL('../../../../shared/data/extraction-dev.json', import.meta.url);
const present = existsSync(file);
const labelled: Labelled = present
  ? (JSON.parse(readFileSync(file, 'utf8')) as Labelled)
  : { notes: [], glossaries: [] };

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, '');
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^\s*(?:[-*+]|\d{1,2}[.)])\s+/gm, '')
    .replace(/[*`_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.skipIf(!present)(
  present ? 'labelled notes' : 'labelled notes: ../shared/data is absent, so nothing to try',
  () => {
    it.each(labelled.notes)('$id gives what a reader would write down, and nothing else', (note) => {
      const found = extractTerms(note);
      const heads = new Set(found.map(({ headword }) => fold(headword)));
      expect([...heads].sort()).toEqual(note.expect.map(({ headword }) => fold(headword)).sort());
      for (const wanted of note.expect) {
        const own = found.filter(({ headword }) => fold(headword) === fold(wanted.headword));
        const names = own.flatMap((term) => term.names.map(fold));
        expect(names).toEqual(expect.arrayContaining((wanted.names ?? []).map(fold)));
        if (wanted.expansion !== undefined)
          expect(own.map(({ expansion }) => expansion)).toContain(wanted.expansion);
        const definition = wanted.definition ?? '';
        expect(own.some((term) => plain(term.definition ?? '').startsWith(definition))).toBe(true);
      }
      const called = found.flatMap(({ names }) => names);
      for (const name of note.notNames ?? []) expect(called).not.toContain(name);
    });

    it.each(labelled.glossaries)(
      '$id is merged as a reader would',
      ({ notes, expect: wanted, notNames = [] }) => {
        const glossary = new Glossary({ tags: [], folders: ['/'] });
        for (const note of notes) glossary.setNote(note);
        const terms = glossary.terms();
        for (const { headword, names = [], senses } of wanted) {
          const own = terms.filter((term) => term.names.some((name) => fold(name) === fold(headword)));
          expect(own.map((term) => term.senses.length)).toEqual([senses]);
          expect(own[0]?.names.map(fold)).toEqual(expect.arrayContaining(names.map(fold)));
        }
        const called = terms.flatMap((term) => term.names);
        for (const name of notNames) expect(called).not.toContain(name);
      },
    );
  },
);
