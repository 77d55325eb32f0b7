import type { ReferenceEntry, Sense, Term, TermSource } from '../../../src/core';

type Overrides = Partial<Omit<Term, 'senses'>> & { readonly senses?: readonly Sense[] };

/** A term with one source and one sense, unless told otherwise. */
export function aTerm(headword: string, overrides: Overrides = {}): Term {
  const source: TermSource = {
    path: `${headword}.md`,
    kind: 'note',
    line: 0,
    ...(overrides.definition !== undefined && { definition: overrides.definition }),
  };
  const names = overrides.names ?? [
    headword,
    ...(overrides.expansion !== undefined ? [overrides.expansion] : []),
  ];
  const sources = overrides.sources ?? [source];
  const sense: Sense = {
    names: names.slice(1),
    sources,
    ...(overrides.expansion !== undefined && { expansion: overrides.expansion }),
    ...(overrides.definition !== undefined && { definition: overrides.definition }),
  };
  return { id: headword.toLowerCase(), headword, tags: [], senses: [sense], ...overrides, names, sources };
}

/** An entry of the reference that says no more than its name. */
export function anEntry(headword: string): ReferenceEntry {
  return {
    id: headword.toLowerCase(),
    headword,
    names: [],
    korean: [],
    english: '',
    inKorean: '',
    area: 'foundations',
    related: [],
  };
}

/** A place in a note that gives no definition. */
export function aSource(path: string, overrides: Partial<TermSource> = {}): TermSource {
  return { path, kind: 'heading', line: 0, ...overrides };
}
