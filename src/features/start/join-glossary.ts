import { type EditResult, insertFrontMatter, setField } from '../../core';

/**
 * The edits that make a note part of the glossary: with the first of `glossaryTags` if it has no tags at all, otherwise
 * with `glossary: true`, which overrides its tags.
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
