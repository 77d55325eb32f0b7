import { looksLikeAcronym, spells } from '../extract/acronym';
import { expansionOf } from '../extract/acronym-pair';
import { readExpansion, sameExpansion } from '../extract/same-expansion';
import type { Match } from './match';

/** Between an acronym and the bracket beside it there may be marks of emphasis and code. */
const marksBehind = /^[*_`~=]{0,4}\s?[(（]/;
const marksBefore = /[(（][^()（）\n]{0,60}$/;
const longestMark = 6;
const longestBefore = 62;

/**
 * The match without the entries that it cannot mean, because the text itself spells the acronym out differently:
 * `Resource Allocation Graph (RAG)`. `undefined` if no entry is left.
 * @param namesOf the names of an entry, including what its letters stand for
 */
export function asSpelledOut(
  match: Match,
  text: string,
  namesOf: (id: string) => readonly string[],
): Match | undefined {
  const { from, to } = match;
  const behind = text.slice(to, to + longestMark);
  const before = text.slice(Math.max(0, from - longestBefore), from);
  if (!marksBehind.test(behind) && !marksBefore.test(before)) return match;
  const acronym = text.slice(from, to);
  const said = looksLikeAcronym(acronym) ? expansionOf(acronym, text, match) : undefined;
  if (said === undefined) return match;
  const ids = match.ids ?? [match.id];
  const left = ids.filter((id) => mayMean(acronym, said, namesOf(id)));
  const [id, another] = left;
  if (id === undefined) return undefined;
  if (left.length === ids.length) return match;
  return another === undefined ? { id, from, to } : { id, ids: left, from, to };
}

/** An entry that does not say what its letters stand for may mean anything. */
function mayMean(acronym: string, said: string, names: readonly string[]): boolean {
  const meanings = names.filter((name) => spells(acronym, name));
  const expansion = readExpansion(acronym, said);
  return (
    meanings.length === 0 || meanings.some((name) => sameExpansion(readExpansion(acronym, name), expansion))
  );
}
