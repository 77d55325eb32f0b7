import { distinctNames } from '../term/fold';
import { spells } from './acronym';
import { isNounPhrase } from './noun-phrase';
import { readName } from './pair';
import type { TermPhrase } from './term-phrase';

/**
 * Joins plain names of one thing into a phrase. Texts that cannot be names are left out.
 * @param said the definition, which may be just the expansion
 */
export function phraseOfNames(texts: readonly string[], said = ''): TermPhrase | undefined {
  const [phrase, ...others] = texts.flatMap((text) => readName(text) ?? []);
  if (phrase === undefined) return undefined;
  const names = distinctNames([...phrase.names, ...others.flatMap((other) => other.names)]);
  const { headword } = phrase;
  const expansion =
    phrase.expansion ??
    [...names, ...(isNounPhrase(said) ? [said] : [])].find(
      (full) => full !== headword && spells(headword, full),
    );
  return expansion === undefined
    ? { ...phrase, names }
    : { ...phrase, names: distinctNames([headword, expansion, ...names]), expansion };
}
