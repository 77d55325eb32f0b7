import { propertyOf } from '../front-matter/fields';
import { liesInOneOf, normalizeTag } from '../settings/stored-value';
import { matchesGlob } from './glob';
import type { StampSkip } from './outcome';
import type { StampSettings } from '../settings/stamp-settings';

/** What decides whether a note is stamped at all. */
export interface ScopedNote {
  readonly path: string;
  /** Of the front matter and of the body, without `#`. */
  readonly tags: readonly string[];
  /** The values of the front matter; empty when it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
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
  if (carriesOneOf(note.tags, settings.stampExcludedTags)) return 'excluded-tag';
  // Drawings of the Excalidraw plugin are Markdown files that it writes itself.
  if (isSet(note.frontMatter['excalidraw-plugin'])) return 'drawing';
  return optsOut(note.frontMatter, settings) ? 'opted-out' : undefined;
}

/** As Obsidian compares tags: without regard to case, and a tag answers to the tags above it. */
function carriesOneOf(tags: readonly string[], excluded: readonly string[]): boolean {
  const wanted = excluded.map((tag) => folded(tag));
  return tags.some((tag) => wanted.some((above) => `${folded(tag)}/`.startsWith(`${above}/`)));
}

function folded(tag: string): string {
  return normalizeTag(tag).normalize('NFC').toLowerCase();
}

/** The property of the settings says `false`, or the stamped key itself does; or the one that keeps notes out is set. */
function optsOut(
  frontMatter: ScopedNote['frontMatter'],
  { stampOptOutProperty, stampExcludedProperty, stampKey }: StampSettings,
): boolean {
  if (stampExcludedProperty !== '' && isSet(propertyOf(frontMatter, stampExcludedProperty))) return true;
  return [stampOptOutProperty, stampKey].some((name) => name !== '' && isNo(propertyOf(frontMatter, name)));
}

function isNo(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^(?:false|no|off)$/i.test(value.trim()));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
