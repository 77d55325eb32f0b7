import type { CachedMetadata } from 'obsidian';
import { metadataFromFrontMatter, type MetadataOptions, type NoteMetadata } from '../core';

/** What the index needs to know about a note, from Obsidian's cache; `null` if that has nothing yet. */
export function noteMetadataOf(
  path: string,
  cache: CachedMetadata | null,
  keys: MetadataOptions,
): NoteMetadata {
  return metadataFromFrontMatter(
    { path, frontMatter: cache?.frontmatter, inlineTags: cache?.tags?.map(({ tag }) => tag) },
    keys,
  );
}
