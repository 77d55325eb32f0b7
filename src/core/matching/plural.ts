/** Endings of the last word that change in the plural, and what they become. The first that fits decides. */
const changes: readonly (readonly [ending: RegExp, plurals: readonly string[]])[] = [
  [/([^aeiou])y$/, ['$1ies']],
  [/(s|ax)is$/, ['$1es']],
  [/(matr|append|vert)(?:ix|ex)$/, ['$1ices', '$1ixes', '$1exes']],
  [/(ind)ex$/, ['$1ices', '$1exes']],
  [/(s|x|z|ch|sh)$/, ['$1es']],
  [/(o)$/, ['$1s', '$1es']],
  [/([\p{Script=Latin}\d])$/u, ['$1s']],
];

/**
 * The English plurals of the last word of a name (rules 3 and 4 of the matching rules). None if the name does not end
 * in a Latin letter or a digit. A name in capitals takes a lower-case `s` (LLMs), and after S, X and Z also `es`.
 */
export function pluralsOf(name: string, capitals: boolean): readonly string[] {
  if (capitals) {
    if (!/[\p{Script=Latin}\d]$/u.test(name)) return [];
    return /[SXZ]$/.test(name) ? [`${name}s`, `${name}es`] : [`${name}s`];
  }
  const lower = name.toLowerCase();
  for (const [ending, plurals] of changes) {
    if (ending.test(lower)) return plurals.map((plural) => lower.replace(ending, plural));
  }
  return [];
}
