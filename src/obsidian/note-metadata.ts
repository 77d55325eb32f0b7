import type { CachedMetadata } from 'obsidian';
import { metadataFromFrontMatter, type MetadataOptions, type NoteMetadata } from '../core';

/** What the index needs of a note, out of what Obsidian has cached of it; `null` when it has nothing yet. */
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
