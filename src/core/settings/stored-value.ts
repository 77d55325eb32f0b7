/** A tag as the index knows it: without `#` and without slashes at its ends. */
export function normalizeTag(tag: string): string {
  return tag.replace(/^[\s#/]+|[\s/]+$/g, '');
}

/** A folder as `TFolder.path` gives it; empty for the vault's root. */
export function normalizeFolder(folder: string): string {
  return folder
    .trim()
    .normalize('NFC')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '');
}

/** Compares whole path parts: `AI` contains `AI/notes.md`, but not `AIR/notes.md`. */
export function liesInOneOf(path: string, folders: readonly string[]): boolean {
  const whole = path.normalize('NFC');
  return folders.some((folder) => {
    const wanted = normalizeFolder(folder);
    return wanted !== '' && whole.startsWith(`${wanted}/`);
  });
}

/** A list, or a string with commas that somebody may have written by hand in its place. */
export function namesOf(value: unknown, normalize: (name: string) => string): string[] | undefined {
  const list: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : undefined;
  if (list === undefined) return undefined;
  const found = list.filter((name) => typeof name === 'string').map(normalize);
  return [...new Set(found.filter((name) => name !== ''))];
}

/** The strings in a list, unchanged. */
export function stringsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'string') : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function nonEmptyOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** A finite number that is not negative. */
export function amountOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}

/** Whether a value from JSON is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
