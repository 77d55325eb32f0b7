import type { Reference } from '../reference/reference';
import type { ReferenceEntry } from '../reference/entry';
import { rowsOf, type ExportableSense, type ExportableTerm } from './exchanged-term';

/**
 * Adds lines of the built-in reference to senses without a definition. The entry must have the same expansion; for a
 * name without an expansion, the entry is used only if the name has one meaning. Definitions in notes are never
 * replaced.
 */
export function withReferenceLines(
  terms: readonly ExportableTerm[],
  reference: Pick<Reference, 'find' | 'judge' | 'closest'>,
  language: string,
): ExportableTerm[] {
  return terms.map((term) => {
    const rows = rowsOf(term);
    if (rows.every(({ definition }) => definition !== '')) return term;
    const given = term.senses === undefined || term.senses.length === 0 ? [term] : term.senses;
    const senses = rows.map(({ expansion, definition, names }, index): ExportableSense => {
      const entry = definition === '' ? entryOf(term.headword, expansion, reference) : undefined;
      const line = language === 'ko' ? entry?.inKorean : entry?.english;
      return { ...given[index], expansion, names, definition: line ?? definition };
    });
    const first = senses.find((sense) => Boolean(sense.definition))?.definition;
    return { ...term, definition: first, senses };
  });
}

function entryOf(
  headword: string,
  expansion: string,
  reference: Pick<Reference, 'find' | 'judge' | 'closest'>,
): ReferenceEntry | undefined {
  if (expansion === '') {
    const [entry, ...others] = reference.find(headword);
    return others.length === 0 ? entry : undefined;
  }
  const judgement = reference.judge(headword, expansion);
  const isSame = judgement === 'agrees' || judgement === 'variant';
  return isSame ? reference.closest(headword, expansion) : undefined;
}
