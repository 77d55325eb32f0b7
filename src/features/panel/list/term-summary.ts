import type { Term } from '../../../core';

/** What a closed row says of a term beside its headword. */
export interface TermSummary {
  readonly expansion?: string;
  /** A name in the other script: Korean for a Latin headword, Latin for a Korean one. */
  readonly otherName?: string;
  /** The first words of the definition, without Markdown. */
  readonly definition?: string;
}

/** Characters of a definition, more than fit on one line of a wide sidebar. */
const longestDefinition = 120;

export function termSummary({ headword, expansion, names, definition, senses }: Term): TermSummary {
  const unspoken = new Set(senses.flatMap((sense) => sense.unspoken ?? []));
  const isOther = isKorean(headword) ? isLatin : isKorean;
  const otherName = names.find(
    (name) => isOther(name) && name !== headword && name !== expansion && !unspoken.has(name),
  );
  const words = definition === undefined ? '' : plainWords(definition);
  return {
    ...(expansion !== undefined && { expansion }),
    ...(otherName !== undefined && { otherName }),
    ...(words !== '' && { definition: words }),
  };
}

function isKorean(name: string): boolean {
  return /\p{Script=Hangul}/u.test(name);
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !isKorean(name);
}

/** The beginning of a Markdown text as it is read, on one line. */
function plainWords(markdown: string): string {
  const plain = markdown
    .slice(0, longestDefinition * 4)
    .replace(/!\[\[[^\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[\[(?:[^|\]]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]+>/g, '')
    .replace(/\*\*|__|~~|==|`/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(\S)[*_](?=[\s).,]|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length <= longestDefinition
    ? plain
    : `${characters.slice(0, longestDefinition).join('').trimEnd()}…`;
}
