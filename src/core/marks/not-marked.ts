import { onlyParticles } from '../matching/only-particles';
import { foldCase } from '../term/fold';
import type { MarkSettings } from '../settings/mark-settings';

/** Which names are searched for. */
export type MarkScope = Pick<MarkSettings, 'markLeftOut' | 'markSmallestName'>;

/** Why a name is not searched for in running text. The interface has a sentence for each reason. */
export type NotMarkedReason =
  /** The name consists only of spaces and hyphens. */
  | 'empty'
  /** The name consists only of Korean particles, such as 은/는, which occur in every sentence. */
  | 'only-particles'
  /** Fewer characters than `markSmallestName`. */
  | 'too-short'
  /** The user left out this name. */
  | 'left-out'
  /** The user left out the term by its headword, and so all of its names. */
  | 'term-left-out';

/**
 * Makes a function that says why a name of a term is not marked, linked or offered; `undefined` if it is. Create it
 * once for many names.
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
