import { distinctNames, nameKey } from '../term/fold';
import { readExpansion, sameExpansion } from './same-expansion';
import type { TermPhrase } from './term-phrase';

/**
 * Knows the names of things. This is the built-in reference as extraction sees it. It is consulted last, because the
 * note itself knows better.
 */
export interface NameReference {
  /** The things called `name`, in any spelling. */
  find(name: string): readonly KnownThing[];
}

export interface KnownThing {
  readonly headword: string;
  readonly expansion?: string;
  readonly names: readonly string[];
}

/**
 * Adds the Korean words before an acronym to the pair's names, if the reference knows them as a name of the same thing:
 * 합성곱 신경망 in `최근 합성곱 신경망 CNN(Convolutional Neural Network)`.
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
