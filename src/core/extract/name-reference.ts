import { distinctNames, nameKey } from '../term/fold';
import { readExpansion, sameExpansion } from './same-expansion';
import type { TermPhrase } from './term-phrase';

/**
 * Knows what things are called where a note leaves it open: the built-in reference, seen from here. It is asked last, so
 * that what a note itself says goes before it.
 */
export interface NameReference {
  /** The things that have `name`, in any spelling. */
  find(name: string): readonly KnownThing[];
}

export interface KnownThing {
  readonly headword: string;
  readonly expansion?: string;
  readonly names: readonly string[];
}

/**
 * Adds to the names of a pair the words in front of its acronym that the reference knows as a name of the same thing:
 * 합성곱 신경망 in `합성곱 신경망 CNN(Convolutional Neural Network)`; of `최근 합성곱 신경망 CNN(…)` no more than these.
 */
export function withNameInFront<
  Pair extends Pick<TermPhrase, 'headword' | 'names' | 'expansion' | 'inFront'>,
>(pair: Pair, reference: NameReference | undefined): Pair {
  const { headword, names, expansion, inFront } = pair;
  if (reference === undefined || expansion === undefined || inFront === undefined) return pair;
  const words = inFront.split(/\s+/);
  const endings = words.map((_, at) => words.slice(at).join(' '));
  const name = endings.find((ending) =>
    reference.find(ending).some((thing) => isNamed(thing, headword, expansion)),
  );
  return name === undefined ? pair : { ...pair, names: distinctNames([...names, name]) };
}

/** Whether a thing has this acronym, and its letters stand for the same words. */
function isNamed(thing: KnownThing, acronym: string, expansion: string): boolean {
  const names = [thing.headword, ...thing.names];
  if (!names.some((name) => nameKey(name) === nameKey(acronym))) return false;
  return sameExpansion(
    readExpansion(acronym, thing.expansion ?? thing.headword),
    readExpansion(acronym, expansion),
  );
}
