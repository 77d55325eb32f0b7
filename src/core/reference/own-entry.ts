import { foldName } from '../term/fold';
import type { ReferenceEntry } from './entry';
import type { Reference } from './reference';

/** What a vault says of one meaning of a term: a sense of it, with its headword. */
export interface OwnMeaning {
  readonly headword: string;
  readonly expansion?: string | undefined;
  readonly names: readonly string[];
}

/**
 * The entry that is of what a vault means, if one is: the one that its expansion comes closest to, else the one that has
 * most of its names, the usual meaning of a name before others. None where the vault means something else by the name.
 */
export function entryOfMeaning(reference: Reference, own: OwnMeaning): ReferenceEntry | undefined {
  const { headword, expansion, names } = own;
  if (reference.find(headword).length > 0) return entryNamed(reference, headword, own);
  const known = names.find((name) => name !== expansion && reference.find(name).length > 0);
  return known === undefined ? spelledEntry(reference, expansion) : entryNamed(reference, known, own);
}

function entryNamed(
  reference: Reference,
  name: string,
  { headword, expansion, names }: OwnMeaning,
): ReferenceEntry | undefined {
  const entries = reference.find(name);
  if (expansion !== undefined) {
    if (reference.judge(name, expansion) === 'other-meaning') return undefined;
    const spelled = reference.find(expansion).find((entry) => entries.includes(entry));
    const closest = spelled ?? reference.closest(name, expansion);
    if (closest !== undefined) return closest;
  }
  const shared = (entry: ReferenceEntry): number =>
    [headword, ...names].filter((other) => reference.find(other).includes(entry)).length;
  return entries.reduce<ReferenceEntry | undefined>(
    (best, entry) => (best === undefined || shared(entry) > shared(best) ? entry : best),
    undefined,
  );
}

function spelledEntry(reference: Reference, expansion: string | undefined): ReferenceEntry | undefined {
  return expansion === undefined ? undefined : reference.find(expansion)[0];
}

/**
 * The names that an entry adds to what a vault calls the thing: what its letters stand for, where nothing says so, and
 * the usual Korean name, where it has none of the Korean ones.
 */
export function addedNames(
  { headword, expansion, korean }: ReferenceEntry,
  own: OwnMeaning,
): readonly string[] {
  const has = new Set([own.headword, own.expansion ?? '', ...own.names].map(foldName));
  const isNew = (name: string): boolean => !has.has(foldName(name));
  const spelled = [expansion, headword].filter(
    (name): name is string => name !== undefined && own.expansion === undefined && isNew(name),
  );
  return [...spelled, ...(korean.every(isNew) ? korean.slice(0, 1) : [])];
}
