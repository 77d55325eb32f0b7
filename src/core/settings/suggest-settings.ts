import { amountOf, flagOf, oneOf } from './stored-value';

/** The settings for suggestions while typing; part of `Settings`. */
export interface SuggestSettings {
  readonly suggestEnabled: boolean;
  /** What a chosen suggestion inserts into the note. Shift inserts the other. */
  readonly suggestInsert: 'link' | 'text';
  /**
   * Whether Enter takes the first suggestion. If not, Enter breaks the line, unless the user has moved to another
   * suggestion.
   */
  readonly suggestEnter: boolean;
  /** The least number of characters of a name that must have been typed. */
  readonly suggestSmallest: number;
}

export const defaultSuggestSettings: SuggestSettings = {
  suggestEnabled: true,
  suggestInsert: 'link',
  suggestEnter: false,
  suggestSmallest: 2,
};

/** Reads the stored settings about suggestions. Missing or unreadable ones get their defaults. */
export function parseSuggestSettings(stored: Readonly<Record<string, unknown>>): SuggestSettings {
  const preset = defaultSuggestSettings;
  return {
    suggestEnabled: flagOf(stored.suggestEnabled) ?? preset.suggestEnabled,
    suggestInsert: oneOf(stored.suggestInsert, ['link', 'text']) ?? preset.suggestInsert,
    suggestEnter: flagOf(stored.suggestEnter) ?? preset.suggestEnter,
    suggestSmallest: amountOf(stored.suggestSmallest) ?? preset.suggestSmallest,
  };
}
