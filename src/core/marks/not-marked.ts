import { onlyParticles } from '../matching/only-particles';
import { foldCase } from '../term/fold';
import type { MarkSettings } from '../settings/mark-settings';

/** Which names are looked for. */
export type MarkScope = Pick<MarkSettings, 'markLeftOut' | 'markSmallestName'>;

/** Why a name is not looked for in running text. The interface has a sentence for each. */
export type NotMarkedReason =
  /** Nothing is left of the name but spaces and hyphens. */
  | 'empty'
  /** Korean particles and nothing else, such as 은/는: they would be found in every sentence. */
  | 'only-particles'
  /** Fewer characters than `markSmallestName`. */
  | 'too-short'
  /** The user left out this name. */
  | 'left-out'
  /** The user left out the term by its headword, and with it all of its names. */
  | 'term-left-out';

/**
 * Tells why a name of a term is not marked, linked or offered; `undefined` when it is. Made once for many names.
 */
export function whyNotMarked({
  markLeftOut,
  markSmallestName,
}: MarkScope): (name: string, term: { readonly headword: string }) => NotMarkedReason | undefined {
  const leftOut = new Set(markLeftOut.map(foldCase));
  const isParticles = onlyParticles();
  return (name, { headword }) => {
    if (leftOut.has(foldCase(headword))) return 'term-left-out';
    if (leftOut.has(foldCase(name))) return 'left-out';
    if (!/[^\s\-\u2010\u2011]/.test(name)) return 'empty';
    if (isParticles(name)) return 'only-particles';
    return name.normalize('NFC').length < markSmallestName ? 'too-short' : undefined;
  };
}
