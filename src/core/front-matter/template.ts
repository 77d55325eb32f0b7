import { isMap, parseDocument } from 'yaml';
import { canonicalKey, valueLines, type FrontMatterField } from './fields';
import { fillPlaceholders, hasPlaceholder, joined, type Piece, type TemplateContext } from './placeholders';
import { unquoted } from './timestamp';
import { doubleQuoted, quoteScalar, singleQuoted } from './yaml-scalar';

export type TemplateProblem = 'unknown-placeholder' | 'bad-line' | 'duplicate-key';

/** `line` is the template's line at fault, from 0; `detail` is the placeholder, line or key as it stands there. */
export type TemplateExpansion =
  | { readonly ok: true; readonly fields: FrontMatterField[] }
  | { readonly ok: false; readonly problem: TemplateProblem; readonly line: number; readonly detail: string };

/**
 * Fills a front-matter template: YAML lines (fences may be left out) with the placeholders `{{title}}`, `{{date}}`,
 * `{{time}}`, `{{created}}`, `{{updated}}` (these four also with a format, `{{date:YYYY-MM-DD}}`), `{{aliases}}`,
 * `{{tags}}`, `{{folder}}` and `{{description}}`. What they stand for is quoted where YAML would change it; in quotes of
 * the template it is escaped for them. A line without placeholders is written as it stands. A value that comes out empty
 * is written as an empty one. Comments and blank lines of a template are notes to oneself and are not written.
 */
export function expandTemplate(template: string, context: TemplateContext): TemplateExpansion {
  const fields: FrontMatterField[] = [];
  const seen = new Set<string>();
  const parts = partsOf(template);
  if (!Array.isArray(parts)) return parts;
  for (const part of parts) {
    const expanded = expandPart(part, context);
    if ('problem' in expanded) return { ok: false, ...expanded };
    const key = canonicalKey(expanded.key);
    if (seen.has(key)) return { ok: false, problem: 'duplicate-key', line: part.line, detail: expanded.key };
    seen.add(key);
    fields.push(expanded);
  }
  return { ok: true, fields };
}

/** One key of a template with the lines that belong to it. */
interface Part {
  readonly line: number;
  /** The key as it is spelled and padded. */
  readonly head: string;
  readonly rest: string;
  readonly below: string[];
}

interface Problem {
  readonly problem: TemplateProblem;
  readonly line: number;
  readonly detail: string;
}

const keyLine =
  /^("(?:[^"\\]|\\.)*"[ \t]*|'(?:[^']|'')*'[ \t]*|[^\s"'#?:,[\]{}&*!|>%@`-][^:#]*):(?:[ \t]+(.*))?$/;

function partsOf(template: string): Part[] | Extract<TemplateExpansion, { ok: false }> {
  const parts: Part[] = [];
  for (const [line, text] of template.split(/\r\n|\n|\r/).entries()) {
    const last = parts[parts.length - 1];
    const match = keyLine.exec(text);
    if (match !== null) {
      parts.push({ line, head: match[1] ?? '', rest: match[2] ?? '', below: [] });
    } else if (last !== undefined && /^(?:[ \t]+[^#\s]|- )/.test(text)) {
      last.below.push(text);
    } else if (!/^(?:[ \t]*(?:#.*)?|---[ \t]*)$/.test(text)) {
      return { ok: false, problem: 'bad-line', line, detail: text };
    }
  }
  return parts;
}

function expandPart(part: Part, context: TemplateContext): FrontMatterField | Problem {
  const { line, head, rest, below } = part;
  const key = unquoted(head.trim()).inner;
  const written = `${head}:${rest === '' ? '' : ` ${rest}`}`;
  if (![rest, ...below].some(hasPlaceholder)) {
    if (rest === '' && below.length === 0) return { key, ...emptyOf(key, head) };
    return readable({ key, source: [written, ...below].join('\n') }, part);
  }
  if (below.length === 0) return expandValue(part, key, context);
  const lines: string[] = [written];
  for (const [index, text] of below.entries()) {
    const item = /^([ \t]*- +)(.*)$/.exec(text);
    const filled = hasPlaceholder(text) ? fillPlaceholders(item?.[2] ?? text, context) : { pieces: [] };
    if ('unknown' in filled) {
      return { problem: 'unknown-placeholder', line: line + index + 1, detail: filled.unknown };
    }
    if (filled.pieces.length === 0 && !hasPlaceholder(text)) lines.push(text);
    else if (item === null) return { problem: 'bad-line', line: line + index + 1, detail: text };
    else lines.push(...itemsOf(filled.pieces).map((value) => (item[1] ?? '') + value));
  }
  if (rest === '' && lines.length === 1) return { key, ...emptyOf(key, head) };
  return readable({ key, source: lines.join('\n') }, part);
}

function expandValue(
  { line, head, rest }: Part,
  key: string,
  context: TemplateContext,
): FrontMatterField | Problem {
  const [, text = rest, comment = ''] = /^(.*?)([ \t]+#.*)?$/.exec(rest.trimEnd()) ?? [];
  const flow = /^\[(.*)\]$/.exec(text)?.[1];
  if (flow !== undefined && !flow.startsWith('[')) {
    return expandFlow({ line, head, rest: flow, below: [comment] }, key, context);
  }
  const { quote, inner } = unquoted(text);
  const filled = fillPlaceholders(inner, context);
  if ('unknown' in filled) return { problem: 'unknown-placeholder', line, detail: filled.unknown };
  const field = { key, value: valueOf(filled.pieces) };
  if (quote !== '') {
    const value = joined(filled.pieces);
    const source = quote === '"' ? doubleQuoted(value) : singleQuoted(value);
    return { key, source: `${head}: ${source}${comment}` };
  }
  if (head === quoteScalar(key) && comment === '') return field;
  const [first = '', ...others] = valueLines(head, field);
  return { key, source: [first + comment, ...others].join('\n') };
}

function expandFlow(
  { line, head, rest, below }: Part,
  key: string,
  context: TemplateContext,
): FrontMatterField | Problem {
  const items: string[] = [];
  for (const item of rest.split(',').map((text) => text.trim())) {
    const filled = fillPlaceholders(item, context);
    if ('unknown' in filled) return { problem: 'unknown-placeholder', line, detail: filled.unknown };
    items.push(...(hasPlaceholder(item) ? itemsOf(filled.pieces, quoteInFlow) : [item]));
  }
  const source = `${head}: [${items.filter((item) => item !== '').join(', ')}]${below.join('')}`;
  return readable({ key, source }, { line, head, rest, below: [] });
}

function valueOf(pieces: readonly Piece[]): string | readonly string[] | null {
  const [only, ...others] = pieces;
  if (only === undefined) return null;
  return others.length === 0 ? only : joined(pieces);
}

function itemsOf(pieces: readonly Piece[], quote: (value: string) => string = quoteScalar): string[] {
  const value = valueOf(pieces);
  if (value === null) return [];
  return typeof value === 'string' ? [quote(value)] : value.map(quote);
}

/** Within brackets a comma and the brackets themselves end a plain value. */
function quoteInFlow(value: string): string {
  return /[,[\]{}]/.test(value) && quoteScalar(value) === value ? doubleQuoted(value) : quoteScalar(value);
}

/** `key: ` in the usual spelling is data, so that the insertion has one way to write it. */
function emptyOf(key: string, head: string): { value: null } | { source: string } {
  return head === quoteScalar(key) ? { value: null } : { source: `${head}: ` };
}

/** A field whose source is one key of YAML; a problem otherwise. */
function readable(field: { key: string; source: string }, { line }: Part): FrontMatterField | Problem {
  const document = parseDocument(field.source, { logLevel: 'error' });
  const contents: unknown = document.contents;
  const isOneKey = isMap(contents) && contents.items.length === 1;
  return document.errors.length === 0 && isOneKey
    ? field
    : { problem: 'bad-line', line, detail: field.source };
}
