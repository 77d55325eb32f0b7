import { looksLikeAcronym, singularAcronym, spells, spellsByStarts } from './acronym';

/** How far an expansion may reach on either side of an acronym, in UTF-16 units. */
const reach = 160;

/** The expansion right beside an acronym: `ACR(Expansion)`, `Expansion (ACR)`. */
export function expansionOf(
  acronym: string,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): string | undefined {
  const behind = /^[*_`~=]{0,4}\s?[(（]([^()（）\n]{2,160})[)）]/.exec(text.slice(to, to + reach + 8));
  if (behind !== null) return partsOf(behind[1] ?? '').find((part) => spells(acronym, part));
  const before = text.slice(Math.max(0, from - reach), from);
  const open = /^([^]*)[(（]([^()（）\n]*)$/.exec(before);
  const inner = /^[^()（）\n]{0,160}[)）]/.exec(text.slice(to, to + reach));
  if (open === null || inner === null) return undefined;
  const beside = partsOf((open[2] ?? '') + acronym + inner[0].slice(0, -1));
  const inside = beside.find((part) => part !== acronym && spells(acronym, part));
  return inside ?? wordsSpelling(acronym, (open[1] ?? '').replace(/[*_`~=\s]+$/, ''));
}

function partsOf(inner: string): string[] {
  return inner.split(/\s*[,，;]\s*/).map((part) => part.replace(/^[*_`~=]+|[*_`~=]+$/g, ''));
}

/** Length of an acronym and the character before it, in UTF-16 units. */
const acronymWindow = 16;

export function acronymAtEnd(text: string): string | undefined {
  const end = text.slice(-acronymWindow);
  const word = /(?:^|[^A-Za-z0-9-])([A-Za-z][A-Za-z0-9.&/+-]{1,13})$/.exec(end)?.[1];
  return word !== undefined && looksLikeAcronym(word) ? word : undefined;
}

/** `ANN(Artificial Neural Network)`, `Artificial Neural Network (ANN)`. */
export function pairAround(before: string, parts: readonly string[]): readonly [string, string] | undefined {
  const word = acronymAtEnd(before);
  if (word !== undefined) {
    const expansion = parts.find((part) => spells(word, part));
    if (expansion !== undefined) return [singularAcronym(word), expansion];
  }
  const acronym = parts.find(looksLikeAcronym);
  const expansion = acronym === undefined ? undefined : wordsSpelling(acronym, before);
  return acronym === undefined || expansion === undefined ? undefined : [singularAcronym(acronym), expansion];
}

/**
 * The fewest words at the end of `before` that spell `acronym`. They begin with its first letter. Words spelled by their
 * first letters win over words with letters inside, so that `Mixture of Experts Models (MoE)` gives no `Models`.
 */
export function wordsSpelling(acronym: string, before: string): string | undefined {
  const words = /[A-Za-z][A-Za-z' ’–-]*$/.exec(before)?.[0].split(' ') ?? [];
  const phrases: string[] = [];
  for (let count = 1; count <= Math.min(words.length, acronym.length + 2); count++) {
    const phrase = words.slice(-count).join(' ');
    if (phrase.charAt(0).toLowerCase() === acronym.charAt(0).toLowerCase()) phrases.push(phrase);
  }
  return (
    phrases.find((phrase) => spellsByStarts(acronym, phrase)) ??
    phrases.find((phrase) => (acronym.length < 3 || /[\s-]/.test(phrase)) && spells(acronym, phrase))
  );
}

/** Whether one of the two is the acronym of the other. */
export function spellEachOther(a: string, b: string): boolean {
  return (!/\s/.test(a) && spells(a, b)) || (!/\s/.test(b) && spells(b, a));
}
