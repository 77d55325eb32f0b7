import { flagOf, oneOf } from './stored-value';

/** Where the panel shows entries of the built-in reference: to a search, all of them always, or nowhere. */
export type ReferenceListing = 'search' | 'all' | 'off';

/** What a user can set about the built-in reference; part of `Settings`. */
export interface ReferenceSettings {
  /** `off` switches the reference off altogether. */
  readonly referenceListing: ReferenceListing;
  /** Underline its terms in running text, too. */
  readonly referenceMarks: boolean;
}

export const defaultReferenceSettings: ReferenceSettings = {
  referenceListing: 'search',
  referenceMarks: false,
};

/** Reads the stored settings about the reference; what is absent or unreadable gets its default. */
export function parseReferenceSettings(stored: Readonly<Record<string, unknown>>): ReferenceSettings {
  const preset = defaultReferenceSettings;
  return {
    referenceListing: oneOf(stored.referenceListing, ['search', 'all', 'off']) ?? preset.referenceListing,
    referenceMarks: flagOf(stored.referenceMarks) ?? preset.referenceMarks,
  };
}
