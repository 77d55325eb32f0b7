import { amountOf, flagOf, oneOf } from './stored-value';

/** What a user can set about suggestions while typing; part of `Settings`. */
export interface SuggestSettings {
  readonly suggestEnabled: boolean;
  /** What choosing a suggestion puts into the note; with Shift it is the other. */
  readonly suggestInsert: 'link' | 'text';
  /** Whether Enter takes the first suggestion. Else it breaks the line, unless another one was gone to. */
  readonly suggestEnter: boolean;
  /** Characters that must have been typed of a name. */
  readonly suggestSmallest: number;
}

export const defaultSuggestSettings: SuggestSettings = {
  suggestEnabled: true,
  suggestInsert: 'link',
  suggestEnter: false,
  suggestSmallest: 2,
};

/** Reads the stored settings about suggestions; what is absent or unreadable gets its default. */
export function parseSuggestSettings(stored: Readonly<Record<string, unknown>>): SuggestSettings {
  const preset = defaultSuggestSettings;
  return {
    suggestEnabled: flagOf(stored.suggestEnabled) ?? preset.suggestEnabled,
    suggestInsert: oneOf(stored.suggestInsert, ['link', 'text']) ?? preset.suggestInsert,
    suggestEnter: flagOf(stored.suggestEnter) ?? preset.suggestEnter,
    suggestSmallest: amountOf(stored.suggestSmallest) ?? preset.suggestSmallest,
  };
}
