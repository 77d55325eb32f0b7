import { type EditResult, insertFrontMatter, setField } from '../../core';

/**
 * The edits that make a note part of the glossary: with the first of `glossaryTags` where it has no tags at all, else
 * with `glossary: true`, which goes before whatever its tags say.
 */
export function planJoining(text: string, glossaryTags: readonly string[]): EditResult {
  const inGlossary = setField(text, 'glossary', 'true');
  if (inGlossary.ok) return inGlossary;
  const [tag] = glossaryTags;
  if (tag !== undefined) {
    const tagged = insertFrontMatter(text, [{ key: 'tags', value: [tag] }]);
    if (!tagged.ok || tagged.edits.length > 0) return tagged;
  }
  return insertFrontMatter(text, [{ key: 'glossary', source: 'glossary: true' }]);
}
