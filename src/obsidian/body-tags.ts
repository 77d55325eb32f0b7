import { type App, getAllTags, type TFile } from 'obsidian';

/** Tells the tags of a note as the app knows them, with `#`. */
export function bodyTagsIn({ metadataCache }: App): (file: TFile) => readonly string[] {
  return (file) => {
    const cache = metadataCache.getFileCache(file);
    return cache ? (getAllTags(cache) ?? []) : [];
  };
}
