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

/** What a change must touch to count as an edit. The stamped key never counts. */
export type CountedPart = 'all' | 'body';

/** What to do about a note that lacks the key: nothing, add the key to its front matter, or add front matter too. */
export type AddMissing = 'never' | 'key' | 'block';

/** What a user can set about stamps; part of `Settings`. */
export interface StampSettings {
  readonly stampEnabled: boolean;
  /** The key that is stamped on save. */
  readonly stampKey: string;
  /** Notes below these folders are not stamped. Without a slash at either end. */
  readonly stampExcludedFolders: readonly string[];
  /** Notes with one of these tags, or a tag below it, are not stamped. Without `#`. */
  readonly stampExcludedTags: readonly string[];
  /** Notes whose path matches one of these are not stamped; see `matchesGlob`. */
  readonly stampExcludedPatterns: readonly string[];
  /** A note where this property is `false` is not stamped. Empty: no property does that. */
  readonly stampOptOutProperty: string;
  /** A note in which this property is set, and not to `false`, is not stamped. Empty: no property does that. */
  readonly stampExcludedProperty: string;
  /** Seconds that must lie between two stamps of a note. */
  readonly stampMinimumInterval: number;
  /** Characters that must have changed since the last stamp. */
  readonly stampMinimumChange: number;
  readonly stampCounts: CountedPart;
  readonly stampAddMissing: AddMissing;
  /** The key that gets the date of creation where a stamped note has none. Empty: none does. */
  readonly stampCreatedKey: string;
  /** No control shows it: the other plugins that stamp the same key and that the user has been told of. */
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

/** Reads the stored settings about stamps; what is absent or unreadable gets its default. */
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
