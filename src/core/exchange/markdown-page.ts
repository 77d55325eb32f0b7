import { letterOfKey, sortKey } from '../term/sort-key';
import type { TermSource } from '../term/term';
import { rowsOf, type ExchangeRow, type ExportableTerm } from './exchanged-term';
import { escapeMarkdown, indented, isRunningText, selfContained } from './markdown-text';

export interface PageOptions {
  /** The heading above the page. Default: none, since a note is headed by its name. */
  readonly title?: string | undefined;
  /** A link to a source, as Markdown; `undefined` if the source cannot be linked. Default: `wikilinkTo`. */
  readonly linkTo?: ((source: TermSource) => string | undefined) | undefined;
}

/**
 * A page for readers: a heading for each letter (A–Z, then ㄱ–ㅎ, then the rest), and below it a list item for each term
 * with links to its sources. The senses of a term form a nested list. A definition always stays within its item,
 * whatever Markdown it contains.
 */
export function writeMarkdownPage(terms: readonly ExportableTerm[], options: PageOptions): string {
  const { title = '', linkTo = wikilinkTo } = options;
  const keyed = terms.map((term) => ({ term, key: sortKey(term.headword) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const parts: string[] = title === '' ? [] : [`# ${escapeMarkdown(title)}\n`];
  let letter = '';
  for (const { term, key } of keyed) {
    if (letterOfKey(key) !== letter) {
      letter = letterOfKey(key);
      parts.push(`${parts.length === 0 ? '' : '\n'}## ${letter === '#' ? '\\#' : letter}\n\n`);
    }
    parts.push(entry(term, linkTo));
  }
  return parts.join('');
}

type LinkTo = NonNullable<PageOptions['linkTo']>;

function entry(term: ExportableTerm, linkTo: LinkTo): string {
  const rows = rowsOf(term);
  const headword = `**${escapeMarkdown(term.headword)}**`;
  const [only, ...others] = rows;
  if (only === undefined || others.length === 0) return item('', headword, { row: only, linkTo });
  const senses = rows.map((row) =>
    item('  ', row.expansion === '' ? '' : `*${escapeMarkdown(row.expansion)}*`, { row, linkTo }),
  );
  return `- ${headword}\n${senses.join('')}`;
}

/** `- **LLM** (Large Language Model, 대규모 언어 모델): definition ([[LLM]])`. */
function item(
  indent: string,
  lead: string,
  { row, linkTo }: { row: ExchangeRow | undefined; linkTo: LinkTo },
): string {
  if (row === undefined) return `${indent}- ${lead}\n`;
  const isSense = indent !== '';
  const spelledOut = row.expansion === '' || isSense ? [] : [row.expansion];
  const names = [...spelledOut, ...row.shownNames].map(escapeMarkdown).join(', ');
  const links = [...new Set(row.sources.flatMap((source) => linkTo(source) ?? []))].join(', ');
  const definition = selfContained(row.definition.trim());
  const named = [lead, names === '' ? '' : `(${names})`].filter((part) => part !== '').join(' ');
  const linked = links === '' ? '' : ` (${links})`;
  if (definition === '') return `${indent}- ${`${named}${linked}`.trim()}\n`;
  if (isRunningText(definition)) {
    return `${indent}- ${named === '' ? '' : `${named}: `}${definition}${linked}\n`;
  }
  const block = indented(definition, `${indent}  `);
  return `${indent}- ${`${named}${linked}`.trim() || '&nbsp;'}\n\n${block}\n`;
}

/**
 * `[[Note#Heading|Heading]]`; `undefined` if a wikilink cannot contain the path of the note. In the heading, such
 * characters are replaced by spaces, as Obsidian does.
 */
function wikilinkTo({ path, heading }: TermSource): string | undefined {
  const target = path.replace(/\.md$/i, '');
  if (/[#^|[\]\r\n]/.test(target)) return undefined;
  const name = target.slice(target.lastIndexOf('/') + 1);
  const place = (heading ?? '')
    .replace(/[#^|:[\]\\]|%%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (place !== '') return `[[${target}#${place}|${place}]]`;
  return name === target ? `[[${target}]]` : `[[${target}|${name}]]`;
}
