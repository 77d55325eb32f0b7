import type { CachedMetadata, ListItemCache, SectionCache } from 'obsidian';

type Block = SectionCache | ListItemCache;

const idPattern = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/;

/**
 * Assigns the `^id` at the end of sections and list items. An id alone in a paragraph belongs to the section before it.
 */
export function nameBlocks(
  note: string,
  { sections, listItems }: { sections: readonly SectionCache[]; listItems: readonly ListItemCache[] },
): CachedMetadata['blocks'] {
  const named: NonNullable<CachedMetadata['blocks']> = {};
  const sourceOf = ({ position }: Block) => note.slice(position.start.offset, position.end.offset);
  const name = (block: Block, id: string) => {
    block.id = id;
    named[id.toLowerCase()] = { id, position: block.position };
  };
  for (const item of listItems) {
    const id = idPattern.exec(sourceOf(item))?.[1];
    if (id !== undefined) name(item, id);
  }
  for (const [index, section] of sections.entries()) {
    const id = section.type === 'paragraph' ? idPattern.exec(sourceOf(section))?.[1] : undefined;
    if (id === undefined) continue;
    const isAlone = sourceOf(section).trim() === `^${id}`;
    name((isAlone ? sections[index - 1] : undefined) ?? section, id);
  }
  return Object.keys(named).length > 0 ? named : undefined;
}
