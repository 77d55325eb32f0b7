import type { MatcherEntry } from '../matching/match';
import type { MarkSettings } from '../settings/mark-settings';
import { foldCase, withoutAccents } from '../term/fold';

/** How single names may be spelled in running text. */
export type SpellingRules = Pick<MarkSettings, 'markExactCase' | 'markWithoutAccents'>;

/**
 * Makes a function that gives the spellings under which the names of a term are searched for. A name whose case matters
 * is searched for as the user spelled it in the settings, whatever its case in the note that gives it.
 */
export function spellings({
  markExactCase,
  markWithoutAccents,
}: SpellingRules): (names: readonly string[]) => Omit<MatcherEntry, 'id'> {
  if (markExactCase.length === 0 && markWithoutAccents.length === 0) return (names) => ({ names });
  const exact = markExactCase.map((spelling) => ({ spelling, key: foldCase(spelling) }));
  const plain = new Set(markWithoutAccents.map(foldCase));
  return (names) => {
    const exactCase: string[] = [];
    const spelled = names.flatMap((name) => {
      const key = foldCase(name);
      const written = exact.filter((other) => other.key === key).map(({ spelling }) => spelling);
      const all = (written.length > 0 ? written : [name]).flatMap((spelling) =>
        plain.has(key) ? [spelling, withoutAccents(spelling.normalize('NFKC'))] : [spelling],
      );
      if (written.length > 0) exactCase.push(...all);
      return all;
    });
    return { names: [...new Set(spelled)], ...(exactCase.length > 0 && { exactCase }) };
  };
}
