import { parseSettings, type Settings } from '../../core';

/** Keys that the plugin remembers and no control shows. */
export const rememberedKeys = [
  'ignoredProblems',
  'panelIntroduced',
  'firstStepsOpen',
  'stampPeersTold',
  'keptPages',
  'studied',
] as const;

/** Settings that a control shows. */
export type SettingKey = Exclude<keyof Settings, (typeof rememberedKeys)[number]>;

/** Lists on one line, separated by commas, since tags contain none. Other lists have one entry per line. */
const oneLineLists: readonly string[] = ['glossaryTags', 'stampExcludedTags'];

/** A setting as its control shows it. */
export function toControlValue(settings: Settings, key: string): unknown {
  const value: unknown = settings[key as SettingKey];
  if (!Array.isArray(value)) return value;
  return value.join(oneLineLists.includes(key) ? ', ' : '\n');
}

/** The change of settings that a control's value makes. */
export function fromControlValue(settings: Settings, key: string, value: unknown): Partial<Settings> {
  const isList = Array.isArray(settings[key as SettingKey]);
  const list = isList && typeof value === 'string' && !oneLineLists.includes(key);
  const stored = list ? splitLines(value) : value;
  return { [key]: parseSettings({ [key]: stored })[key as SettingKey] };
}

export function splitLines(text: string): string[] {
  return text.split(/\r?\n/);
}
