import { flagOf, oneOf } from './stored-value';

/** When the panel shows entries of the built-in reference: in a search, always, or never. */
export type ReferenceListing = 'search' | 'all' | 'off';

/** The settings of the built-in reference; part of `Settings`. */
export interface ReferenceSettings {
  /** `off` switches the reference off altogether. */
  readonly referenceListing: ReferenceListing;
  /** Whether to underline its terms in running text too. */
  readonly referenceMarks: boolean;
}

export const defaultReferenceSettings: ReferenceSettings = {
  referenceListing: 'search',
  referenceMarks: false,
};

/** Reads the stored settings about the reference. Missing or unreadable ones get their defaults. */
export function parseReferenceSettings(stored: Readonly<Record<string, unknown>>): ReferenceSettings {
  const preset = defaultReferenceSettings;
  return {
    referenceListing: oneOf(stored.referenceListing, ['search', 'all', 'off']) ?? preset.referenceListing,
    referenceMarks: flagOf(stored.referenceMarks) ?? preset.referenceMarks,
  };
}
