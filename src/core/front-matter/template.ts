import { isMap, parseDocument } from 'yaml';
import { canonicalKey, valueLines, type FrontMatterField } from './fields';
import { fillPlaceholders, hasPlaceholder, joined, type Piece, type TemplateContext } from './placeholders';
import { unquoted } from './timestamp';
import { doubleQuoted, quoteKey, quoteScalar, singleQuoted } from './yaml-scalar';

export type TemplateProblem = 'unknown-placeholder' | 'bad-line' | 'duplicate-key';

/**
 * `line` is the offending line of the template, from 0. `detail` is the placeholder, line or key as it is written
 * there.
 */
export type TemplateExpansion =
  | { readonly ok: true; readonly fields: FrontMatterField[] }
  | { readonly ok: false; readonly problem: TemplateProblem; readonly line: number; readonly detail: string };

/**
 * Fills a front-matter template: YAML lines (the fences may be left out) with the placeholders `{{title}}`, `{{date}}`,
 * `{{time}}`, `{{created}}`, `{{updated}}` (these four also with a format, `{{date:YYYY-MM-DD}}`), `{{aliases}}`,
 * `{{tags}}`, `{{folder}}` and `{{description}}`. A filled-in value is quoted if YAML would change it; inside quotes of
 * the template it is escaped for them. Lines without placeholders are copied. A value that turns out empty is written
 * as an empty value. Comments and blank lines of a template are notes for its author, and are not copied.
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

/** One key of a template and the lines that belong to it. */
interface Part {
  readonly line: number;
  /** The key as it is spelled and padded in the template. */
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
  const { head, rest, below } = part;
  const key = unquoted(head.trim()).inner;
  const own = `${head}:${rest === '' ? '' : ` ${rest}`}`;
  if (![rest, ...below].some(hasPlaceholder)) {
    if (rest === '' && below.length === 0) return emptyField(key, head);
    return readable({ key, source: [own, ...below].join('\n') }, part);
  }
  if (below.length === 0) return expandValue(part, key, context);
  const items = expandItems(part, context);
  if ('problem' in items) return items;
  if (rest === '' && items.lines.length === 0) return emptyField(key, head);
  return readable({ key, source: [own, ...items.lines].join('\n') }, part);
}

/**
 * Fills the lines below a key. Items of a list may contain placeholders; a placeholder for a list gives as many items.
 */
function expandItems({ line, below }: Part, context: TemplateContext): { lines: string[] } | Problem {
  const lines: string[] = [];
  for (const [index, text] of below.entries()) {
    const at = line + 1 + index;
    const [, bullet, item = ''] = /^([ \t]*- +)(.*)$/.exec(text) ?? [];
    if (!hasPlaceholder(text)) {
      lines.push(text);
    } else if (bullet === undefined) {
      return { problem: 'bad-line', line: at, detail: text };
    } else {
      const filled = fillScalar(item, context, quoteScalar);
      if ('unknown' in filled) return { problem: 'unknown-placeholder', line: at, detail: filled.unknown };
      lines.push(...filled.sources.map((source) => bullet + source));
    }
  }
  return { lines };
}

function expandValue(part: Part, key: string, context: TemplateContext): FrontMatterField | Problem {
  const { line, head, rest } = part;
  const [, text = rest, comment = ''] = /^(.*?)([ \t]+#.*)?$/.exec(rest.trimEnd()) ?? [];
  const flow = /^\[(?!\[)(.*)\]$/.exec(text)?.[1];
  const filled =
    flow !== undefined
      ? fillFlow(flow, context)
      : unquoted(text).quote === ''
        ? fillPlaceholders(text, context)
        : fillScalar(text, context, quoteScalar);
  if ('unknown' in filled) return { problem: 'unknown-placeholder', line, detail: filled.unknown };
  if ('sources' in filled) {
    return readable({ key, source: `${head}: ${filled.sources.join('')}${comment}` }, part);
  }
  const field = { key, value: valueOf(filled.pieces) };
  if (head === quoteKey(key) && comment === '') return field;
  const [first = '', ...others] = valueLines(head, field);
  return { key, source: [first + comment, ...others].join('\n') };
}

/** The YAML sources that a scalar of the template becomes: in its own quotes, or in those that each value needs. */
function fillScalar(
  text: string,
  context: TemplateContext,
  quotePlain: (value: string) => string,
): { sources: string[] } | { unknown: string } {
  const { quote, inner } = unquoted(text);
  const filled = fillPlaceholders(inner, context);
  if ('unknown' in filled) return filled;
  if (quote === '"') return { sources: [doubleQuoted(joined(filled.pieces))] };
  if (quote === "'") return { sources: [singleQuoted(joined(filled.pieces))] };
  const value = valueOf(filled.pieces);
  if (value === null) return { sources: [] };
  return { sources: typeof value === 'string' ? [quotePlain(value)] : value.map(quotePlain) };
}

/** Fills a list in brackets, given without its brackets. */
function fillFlow(list: string, context: TemplateContext): { sources: string[] } | { unknown: string } {
  const items: string[] = [];
  for (const item of list.split(',').map((text) => text.trim())) {
    const filled = hasPlaceholder(item) ? fillScalar(item, context, quoteInFlow) : { sources: [item] };
    if ('unknown' in filled) return filled;
    items.push(...filled.sources);
  }
  return { sources: [`[${items.filter((item) => item !== '').join(', ')}]`] };
}

function valueOf(pieces: readonly Piece[]): string | readonly string[] | null {
  const [only, ...others] = pieces;
  if (only === undefined) return null;
  return others.length === 0 ? only : joined(pieces);
}

/** Within brackets, commas and brackets end a plain value. */
function quoteInFlow(value: string): string {
  return /[,[\]{}]/.test(value) && quoteScalar(value) === value ? doubleQuoted(value) : quoteScalar(value);
}

/** An empty field. If its key is spelled as usual it becomes data, so that insertion has one way to write it. */
function emptyField(key: string, head: string): FrontMatterField {
  return head === quoteKey(key) ? { key, value: null } : { key, source: `${head}: ` };
}

/** The field, if its source is exactly one YAML key; otherwise a problem. */
function readable(field: { key: string; source: string }, { line }: Part): FrontMatterField | Problem {
  const document = parseDocument(field.source, { logLevel: 'error', resolveKnownTags: false });
  const contents: unknown = document.contents;
  const isOneKey = isMap(contents) && contents.items.length === 1;
  return document.errors.length === 0 && isOneKey
    ? field
    : { problem: 'bad-line', line, detail: field.source };
}
