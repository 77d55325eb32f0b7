/** Everything that a user can set, and what the plugin remembers between starts. Flat: a control names its key. */
export interface Settings {
  /** A note with one of these tags (or a tag below it) belongs to the glossary. Without `#`. */
  readonly glossaryTags: readonly string[];
  /** A note in one of these folders belongs to the glossary. Without a slash at either end. */
  readonly glossaryFolders: readonly string[];
  /** The block that Insert front matter writes, with its fences left out. */
  readonly frontMatterTemplate: string;
  /** moment tokens. */
  readonly dateFormat: string;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
  readonly stampEnabled: boolean;
  /** The key that is stamped on save. */
  readonly stampKey: string;
  /** No control shows it: whether the panel has been opened by itself, which happens once. */
  readonly panelIntroduced: boolean;
}

export const defaultSettings: Settings = {
  glossaryTags: ['ai'],
  glossaryFolders: [],
  frontMatterTemplate: [
    'title: {{title}}',
    'date: {{created}}',
    'aliases: {{aliases}}',
    'tags: {{tags}}',
    'categories: ',
    'description: ',
    'updated: {{updated}}',
  ].join('\n'),
  dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
  timeZone: '',
  stampEnabled: true,
  stampKey: 'updated',
  panelIntroduced: false,
};

/** Stored settings as they came from disk: ours, those of a later version, and whatever a hand put there. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** The stored object, or an empty one when there is none to keep. */
export function readStoredSettings(data: unknown): StoredSettings {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/**
 * What to write after a change. Only the changed keys are touched, so that keys of a later version and values that
 * this version cannot read outlive it.
 */
export function patchStoredSettings(stored: StoredSettings, patch: Partial<Settings>): StoredSettings {
  return { ...stored, ...patch };
}

/** Reads stored settings of any shape; a key that is absent or unreadable gets its default, the others keep theirs. */
export function parseSettings(data: unknown): Settings {
  const stored = readStoredSettings(data);
  return {
    glossaryTags: names(stored.glossaryTags, normalizeTag) ?? defaultSettings.glossaryTags,
    glossaryFolders: names(stored.glossaryFolders, normalizeFolder) ?? defaultSettings.glossaryFolders,
    frontMatterTemplate: text(stored.frontMatterTemplate) ?? defaultSettings.frontMatterTemplate,
    dateFormat: nonEmpty(stored.dateFormat) ?? defaultSettings.dateFormat,
    timeZone: text(stored.timeZone)?.trim() ?? defaultSettings.timeZone,
    stampEnabled: flag(stored.stampEnabled) ?? defaultSettings.stampEnabled,
    stampKey: nonEmpty(stored.stampKey)?.trim() ?? defaultSettings.stampKey,
    panelIntroduced: flag(stored.panelIntroduced) ?? defaultSettings.panelIntroduced,
  };
}

/** A tag as the index knows it: without `#`, without slashes at its ends. */
export function normalizeTag(tag: string): string {
  return tag
    .trim()
    .replace(/^#+/, '')
    .replace(/^\/+|\/+$/g, '');
}

/** A folder as `TFolder.path` gives it; empty for the vault's root. */
export function normalizeFolder(folder: string): string {
  return folder
    .trim()
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');
}

/** A list, or the one string with commas that a hand may have written in its place. */
function names(value: unknown, normalize: (name: string) => string): string[] | undefined {
  const list: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : undefined;
  if (list === undefined) return undefined;
  const found = list.filter((name) => typeof name === 'string').map(normalize);
  return [...new Set(found.filter((name) => name !== ''))];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
