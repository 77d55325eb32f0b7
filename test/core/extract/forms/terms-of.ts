import { extractTerms } from '../../../../src/core/extract/extract';

/** A note that is about no one thing, and one that is a glossary. */
export const article = '3주차.md';
export const glossary = '용어집.md';

/** `headword = expansion | other names: definition`, one a term, of a note that is no term itself. */
export function termsOf(text: string, path = article): string[] {
  return extractTerms({ path, text }).map(({ headword, expansion, names, definition }) => {
    const others = names.filter((name) => name !== headword && name !== expansion);
    return [
      headword,
      expansion && ` = ${expansion}`,
      others.length > 0 && ` | ${others.join(', ')}`,
      definition && `: ${definition.replace(/\n/g, '⏎')}`,
    ]
      .filter(Boolean)
      .join('');
  });
}
