import { liesInOneOf } from '../settings/stored-value';
import type { StampSettings } from '../settings/stamp-settings';
import { frontMatterRules, type RuledNote } from './front-matter-rules';
import { matchesGlob } from '../settings/glob';
import type { StampSkip } from './outcome';

/** What decides whether a note is stamped at all. */
export interface ScopedNote extends RuledNote {
  readonly path: string;
}

/** Why a note is never stamped; `undefined` for one that is. */
export function whyOutOfScope(
  note: ScopedNote,
  settings: StampSettings,
  templateFolders: readonly string[] = [],
): StampSkip | undefined {
  if (!settings.stampEnabled) return 'off';
  if (liesInOneOf(note.path, templateFolders)) return 'template';
  if (liesInOneOf(note.path, settings.stampExcludedFolders)) return 'excluded-folder';
  if (settings.stampExcludedPatterns.some((pattern) => matchesGlob(pattern, note.path))) {
    return 'excluded-pattern';
  }
  return frontMatterRules.find(({ applies }) => applies(note, settings))?.skip;
}
