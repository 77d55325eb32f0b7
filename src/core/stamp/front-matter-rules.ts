import { propertyOf, saysNo } from '../front-matter/fields';
import { normalizeTag } from '../settings/stored-value';
import type { StampSettings } from '../settings/stamp-settings';
import type { StampSkip } from './outcome';

/** The part of a note that a rule looks at. */
export interface RuledNote {
  /** Tags of the front matter and of the body, without `#`. */
  readonly tags: readonly string[];
  /** The values of the front matter; empty if it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** A way in which a note's own front matter keeps the note from being stamped. */
export interface FrontMatterRule {
  readonly skip: StampSkip;
  /**
   * Whether the rule could apply, judged by the block's raw text, so that most blocks need no parsing. It may be true
   * too often, but never false where the rule applies. A block that contains a backslash is always parsed, since YAML
   * escapes can hide letters.
   * @param block the text between the fences
   */
  readonly hint: (block: string, settings: StampSettings) => boolean;
  readonly applies: (note: RuledNote, settings: StampSettings) => boolean;
}

/** All the rules. The first that applies gives the reason. */
export const frontMatterRules: readonly FrontMatterRule[] = [
  {
    skip: 'excluded-tag',
    hint: (_block, { stampExcludedTags }) => stampExcludedTags.length > 0,
    applies: ({ tags }, { stampExcludedTags }) => carriesOneOf(tags, stampExcludedTags),
  },
  {
    // Drawings of the Excalidraw plugin are Markdown files that Excalidraw itself writes.
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

/** Compares tags as Obsidian does: case does not matter, and an excluded tag also covers the tags nested below it. */
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
