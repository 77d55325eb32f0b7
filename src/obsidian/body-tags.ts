import { type App, getAllTags, type TFile } from 'obsidian';

/** Makes a function that gives the tags of a note's body from the app's cache, with `#`. */
export function bodyTagsIn({ metadataCache }: App): (file: TFile) => readonly string[] {
  return (file) => {
    const cache = metadataCache.getFileCache(file);
    return cache ? (getAllTags(cache) ?? []) : [];
  };
}
