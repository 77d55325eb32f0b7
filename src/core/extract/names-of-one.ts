import { distinctNames } from '../term/fold';
import { spells } from './acronym';
import { isNounPhrase } from './noun-phrase';
import { readName } from './pair';
import type { TermPhrase } from './term-phrase';

/**
 * Several names (plain) of one thing as a phrase; what cannot be a name is left out.
 * @param said what the letters may stand for as well: a definition that is no more than that.
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
