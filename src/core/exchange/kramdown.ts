import { plainText } from '../markdown/plain-text';
import { rowsOf, type ExportableTerm } from './exchanged-term';

/**
 * Abbreviations of kramdown, one per line: `*[LLM]: Large Language Model`. A term without an expansion has its
 * definition as plain text. A term with several senses has all expansions in one line, since kramdown keeps one line
 * per name. kramdown compares names by code points, so a name in decomposed Hangul gets another line in composed form.
 *
 * No line is written for a term that has none of these, nor for a name with `]:`, which would end it, or with `{{` or
 * `{%`, which Jekyll would run as Liquid. Names with `|` come last, because such a line at the beginning would start a
 * table.
 */
export function writeAbbreviations(terms: readonly ExportableTerm[]): string {
  const lines = terms.flatMap((term) => {
    const rows = rowsOf(term);
    const expansions = [...new Set(rows.map(({ expansion }) => expansion))].filter((text) => text !== '');
    const definition = rows.find((row) => row.definition !== '')?.definition ?? '';
    const title = onOneLine(expansions.length > 0 ? expansions.join(' / ') : plainText(definition));
    const name = onOneLine(term.headword);
    if (title === '' || name === '' || /\]:|\{[{%]/.test(name)) return [];
    return [...new Set([name, name.normalize('NFC')])].map((each) => `*[${each}]: ${inTitle(title)}\n`);
  });
  lines.sort((a, b) => Number(a.includes('|')) - Number(b.includes('|')));
  return lines[0]?.includes('|') === true ? '' : lines.join('');
}

/**
 * The text after the name, shown as it is apart from entities. Double braces would be Liquid, which Jekyll runs first.
 */
function inTitle(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\|/g, '&#124;')
    .replace(/\{(?=[{%])/g, '&#123;');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
