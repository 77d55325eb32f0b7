import { flagOf, normalizeFolder, normalizeTag, oneOf, textOf } from './stored-value';

/** Assigns a template for front matter to some notes. */
export interface TemplateRule {
  /** How the notes are selected: by their folder, by a pattern of their paths (see `matchesGlob`), or by a tag. */
  readonly by: 'folder' | 'pattern' | 'tag';
  /** The folder, without a slash at either end; the pattern; or the tag, without `#`. */
  readonly value: string;
  /** Whether `template` is the template itself, or the path of a note whose front matter is the template. */
  readonly source: 'text' | 'note';
  readonly template: string;
  /** Whether notes that the user creates there get the front matter automatically. */
  readonly onCreate: boolean;
}

/** Reads stored rules. A rule without a selection or without a template is dropped. */
export function parseTemplateRules(stored: unknown): readonly TemplateRule[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  return stored.flatMap((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null) return [];
    const { by, value, source, template, onCreate } = rule as Readonly<Record<string, unknown>>;
    const kind = oneOf(by, ['folder', 'pattern', 'tag'] as const);
    const from = oneOf(source, ['text', 'note'] as const);
    const text = textOf(template);
    if (kind === undefined || from === undefined || text === undefined || text.trim() === '') return [];
    const name = normalizedValue(kind, textOf(value) ?? '');
    if (name === '') return [];
    return [{ by: kind, value: name, source: from, template: text, onCreate: flagOf(onCreate) ?? false }];
  });
}

function normalizedValue(by: TemplateRule['by'], value: string): string {
  if (by === 'folder') return normalizeFolder(value);
  return by === 'tag' ? normalizeTag(value) : value.trim();
}

/** The rules after a file or folder was renamed. Rules that refer to it, or to something inside, follow. */
export function followInRules(
  rules: readonly TemplateRule[],
  from: string,
  to: string,
): readonly TemplateRule[] {
  const followed = rules.map((rule) => {
    const value = rule.by === 'folder' ? followPath(rule.value, from, to) : rule.value;
    const template = rule.source === 'note' ? followPath(rule.template, from, to) : rule.template;
    return value === rule.value && template === rule.template ? rule : { ...rule, value, template };
  });
  return followed.some((rule, index) => rule !== rules[index]) ? followed : rules;
}

/** The new path of `path` after `from` became `to`. */
export function followPath(path: string, from: string, to: string): string {
  const [whole, former] = [path.normalize('NFC'), from.normalize('NFC')];
  if (whole === former) return to;
  return whole.startsWith(`${former}/`) ? to + whole.slice(former.length) : path;
}
