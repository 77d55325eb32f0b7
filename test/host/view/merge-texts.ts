import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

/**
 * Merges as the app does, with its own library: patches look for their place by likeness, and one that finds none is
 * dropped. Assumed: what others have written is patched into what the pane shows, not the other way round.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  const merger = new DiffMatchPatch();
  return merger.patch_apply(merger.patch_make(base, theirs), ours)[0];
}
