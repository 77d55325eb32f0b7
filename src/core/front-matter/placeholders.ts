import { derivedDate, readFileName } from './derived';
import { formatInLanguage, formatInstant } from './format-instant';

/** The data that fills a template. */
export interface TemplateContext {
  /** With or without `.md`. */
  readonly fileName: string;
  /** The path of the folder; empty for the vault's root. */
  readonly folder: string;
  /** When the file was created. */
  readonly created: Date;
  readonly now: Date;
  /** When the note last changed; `now` if it is missing. */
  readonly updated?: Date;
  /** An IANA name, an offset such as `+09:00`, or empty for the device's. */
  readonly timeZone: string;
  /** The language for names of months and days in formats that the template gives; English if it is missing. */
  readonly language?: string;
  /** In moment tokens, for `{{created}}` and `{{updated}}` without a format of their own. */
  readonly dateFormat: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly description?: string;
}

const placeholder = /\{\{\s*([A-Za-z]+)\s*(?::([^{}]*))?\}\}/;

/** A text between placeholders, or the value of a placeholder. A list stays a list. */
export type Piece = string | readonly string[];

export function hasPlaceholder(text: string): boolean {
  return text.includes('{{');
}

/** The pieces of a template text with its placeholders filled, or the first placeholder that is unknown. */
export function fillPlaceholders(
  text: string,
  context: TemplateContext,
): { readonly pieces: Piece[] } | { readonly unknown: string } {
  const pieces: Piece[] = [];
  let rest = text;
  for (let match = placeholder.exec(rest); match !== null; match = placeholder.exec(rest)) {
    const value = valueOf((match[1] ?? '').toLowerCase(), match[2], context);
    if (value === undefined) return { unknown: match[0] };
    pieces.push(rest.slice(0, match.index), value);
    rest = rest.slice(match.index + match[0].length);
  }
  const leftOver = /\{\{[^}]*\}{0,2}/.exec(rest);
  if (leftOver !== null) return { unknown: leftOver[0] };
  pieces.push(rest);
  return { pieces: pieces.filter((piece) => piece !== '') };
}

/** The pieces as one text. Items of a list are joined by commas. */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.join(', '))).join('');
}

function valueOf(name: string, format: string | undefined, context: TemplateContext): Piece | undefined {
  const { fileName, created, now, updated = now, timeZone, dateFormat } = context;
  // Later stamps rewrite `{{updated}}`, so its names must be in the language of stamps.
  const moment = (instant: Date, usual: string): string =>
    format === undefined || name === 'updated'
      ? formatInstant(instant, format ?? usual, timeZone)
      : formatInLanguage(instant, format, context);
  switch (name) {
    // These two defaults are those of the core Templates plugin.
    case 'date':
      return moment(now, 'YYYY-MM-DD');
    case 'time':
      return moment(now, 'HH:mm');
    case 'created':
      return moment(derivedDate(fileName, created, timeZone), dateFormat);
    case 'updated':
      return moment(updated, dateFormat);
    case 'title':
      return format === undefined ? readFileName(fileName).title : undefined;
    case 'aliases':
      return format === undefined ? context.aliases : undefined;
    case 'tags':
      return format === undefined ? context.tags : undefined;
    case 'folder':
      return format === undefined ? context.folder : undefined;
    case 'description':
      return format === undefined ? (context.description ?? '') : undefined;
    default:
      return undefined;
  }
}
