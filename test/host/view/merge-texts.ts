import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

/**
 * Merges as the app does, with the app's library: patches find their place by similarity, and a patch that finds none
 * is dropped. Assumed: the changes of others are patched into what the pane shows, not the other way round.
 */
export function mergeTexts(base: string, ours: string, theirs: string): string {
  const merger = new DiffMatchPatch();
  return merger.patch_apply(merger.patch_make(base, theirs), ours)[0];
}
