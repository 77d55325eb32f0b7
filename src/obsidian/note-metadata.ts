import type { CachedMetadata } from 'obsidian';
import { metadataFromFrontMatter, type MetadataOptions, type NoteMetadata } from '../core';

/** The metadata of a note from Obsidian's cache, which is `null` if nothing has been cached yet. */
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
