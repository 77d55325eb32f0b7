import {
  amountOf,
  flagOf,
  namesOf,
  nonEmptyOf,
  normalizeFolder,
  normalizeTag,
  oneOf,
  textOf,
} from './stored-value';

/** Which part of a note a change must touch to count as an edit. The stamped key never counts. */
export type CountedPart = 'all' | 'body';

/** What to do with a note that lacks the key: nothing, add the key to its front matter, or add front matter too. */
export type AddMissing = 'never' | 'key' | 'block';

/** The settings for stamps; part of `Settings`. */
export interface StampSettings {
  readonly stampEnabled: boolean;
  /** The key that is stamped on save. */
  readonly stampKey: string;
  /** Notes in these folders, at any depth, are not stamped. Without a slash at either end. */
  readonly stampExcludedFolders: readonly string[];
  /** Notes with one of these tags, or a nested tag, are not stamped. Without `#`. */
  readonly stampExcludedTags: readonly string[];
  /** Notes whose path matches one of these are not stamped; see `matchesGlob`. */
  readonly stampExcludedPatterns: readonly string[];
  /** A note where this property is `false` is not stamped. If this is empty, no property has that effect. */
  readonly stampOptOutProperty: string;
  /**
   * A note where this property is set, and not to `false`, is not stamped. If this is empty, no property has that
   * effect.
   */
  readonly stampExcludedProperty: string;
  /** The least number of seconds between two stamps of a note. */
  readonly stampMinimumInterval: number;
  /** The least number of characters that must have changed since the last stamp. */
  readonly stampMinimumChange: number;
  readonly stampCounts: CountedPart;
  readonly stampAddMissing: AddMissing;
  /** The key that gets the creation date if a stamped note lacks one. If this is empty, there is no such key. */
  readonly stampCreatedKey: string;
  /** Not shown in the settings: other plugins that stamp the same key and about which the user has been told. */
  readonly stampPeersTold: readonly string[];
}

export const defaultStampSettings: StampSettings = {
  stampEnabled: true,
  stampKey: 'updated',
  stampExcludedFolders: [],
  stampExcludedTags: [],
  stampExcludedPatterns: [],
  stampOptOutProperty: 'stamp',
  stampExcludedProperty: '',
  stampMinimumInterval: 0,
  stampMinimumChange: 1,
  stampCounts: 'all',
  stampAddMissing: 'never',
  stampCreatedKey: '',
  stampPeersTold: [],
};

/** Reads the stored settings about stamps. Missing or unreadable ones get their defaults. */
export function parseStampSettings(stored: Readonly<Record<string, unknown>>): StampSettings {
  const asIs = (name: string) => name.trim();
  const preset = defaultStampSettings;
  return {
    stampEnabled: flagOf(stored.stampEnabled) ?? preset.stampEnabled,
    stampKey: nonEmptyOf(stored.stampKey)?.trim() ?? preset.stampKey,
    stampExcludedFolders:
      namesOf(stored.stampExcludedFolders, normalizeFolder) ?? preset.stampExcludedFolders,
    stampExcludedTags: namesOf(stored.stampExcludedTags, normalizeTag) ?? preset.stampExcludedTags,
    stampExcludedPatterns: namesOf(stored.stampExcludedPatterns, asIs) ?? preset.stampExcludedPatterns,
    stampOptOutProperty: textOf(stored.stampOptOutProperty)?.trim() ?? preset.stampOptOutProperty,
    stampExcludedProperty: textOf(stored.stampExcludedProperty)?.trim() ?? preset.stampExcludedProperty,
    stampMinimumInterval: amountOf(stored.stampMinimumInterval) ?? preset.stampMinimumInterval,
    stampMinimumChange: amountOf(stored.stampMinimumChange) ?? preset.stampMinimumChange,
    stampCounts: oneOf(stored.stampCounts, ['all', 'body']) ?? preset.stampCounts,
    stampAddMissing: oneOf(stored.stampAddMissing, ['never', 'key', 'block']) ?? preset.stampAddMissing,
    stampCreatedKey: textOf(stored.stampCreatedKey)?.trim() ?? preset.stampCreatedKey,
    stampPeersTold: namesOf(stored.stampPeersTold, asIs) ?? preset.stampPeersTold,
  };
}
