import { propertyOf, saysNo } from '../front-matter/fields';
import { normalizeTag } from '../settings/stored-value';
import type { StampSettings } from '../settings/stamp-settings';
import type { StampSkip } from './outcome';

/** What a rule looks at. */
export interface RuledNote {
  /** Of the front matter and of the body, without `#`. */
  readonly tags: readonly string[];
  /** The values of the front matter; empty when it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** A way for a note's own front matter to keep the note from being stamped. */
export interface FrontMatterRule {
  readonly skip: StampSkip;
  /**
   * Whether the rule could apply to a note with this block, by its letters: most blocks need no reading then. It may be
   * true too often, never too seldom. A block with a backslash is read anyway, since letters can be spelled by it.
   * @param block what stands between the fences
   */
  readonly hint: (block: string, settings: StampSettings) => boolean;
  readonly applies: (note: RuledNote, settings: StampSettings) => boolean;
}

/** All of them; the first that applies says why. */
export const frontMatterRules: readonly FrontMatterRule[] = [
  {
    skip: 'excluded-tag',
    hint: (_block, { stampExcludedTags }) => stampExcludedTags.length > 0,
    applies: ({ tags }, { stampExcludedTags }) => carriesOneOf(tags, stampExcludedTags),
  },
  {
    // Drawings of the Excalidraw plugin are Markdown files that it writes itself.
    skip: 'drawing',
    hint: (block) => block.includes('excalidraw-plugin'),
    applies: ({ frontMatter }) => isSet(frontMatter['excalidraw-plugin']),
  },
  {
    skip: 'opted-out',
    hint: (_block, { stampExcludedProperty }) => stampExcludedProperty !== '',
    applies: ({ frontMatter }, { stampExcludedProperty: name }) =>
      name !== '' && isSet(propertyOf(frontMatter, name)),
  },
  {
    skip: 'opted-out',
    hint: (block) => /false|no|off/i.test(block),
    applies: ({ frontMatter }, { stampOptOutProperty, stampKey }) =>
      [stampOptOutProperty, stampKey].some((name) => name !== '' && saysNo(frontMatter, name)),
  },
];

/** Whether any rule could apply to a note with this block. */
export function mayApply(block: string, settings: StampSettings): boolean {
  return block.includes('\\') || frontMatterRules.some(({ hint }) => hint(block, settings));
}

/** As Obsidian compares tags: without regard to case, and a tag answers to the tags above it. */
function carriesOneOf(tags: readonly string[], excluded: readonly string[]): boolean {
  const wanted = excluded.map((tag) => folded(tag));
  return tags.some((tag) => wanted.some((above) => `${folded(tag)}/`.startsWith(`${above}/`)));
}

function folded(tag: string): string {
  return normalizeTag(tag).normalize('NFC').toLowerCase();
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
