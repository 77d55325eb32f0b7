import { plainText } from '../markdown/plain-text';
import { rowsOf, type ExportableTerm } from './exchanged-term';

/**
 * Abbreviations of kramdown, one a line: `*[LLM]: Large Language Model`. Of a term without an expansion the definition
 * as plain text; of one with several senses all expansions, since kramdown keeps one line for a name. A name in
 * decomposed Hangul has a line as it is usually typed, too: kramdown compares letter by letter. A term that has nothing
 * of these, or whose name holds `]:`, which ends a name there, or what Jekyll takes for Liquid, gives none. Names with
 * `|` come last: a first line with one would begin a table.
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

/** A title is shown as it is but for entities; braces in pairs would be Liquid, which Jekyll runs first. */
function inTitle(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\|/g, '&#124;')
    .replace(/\{(?=[{%])/g, '&#123;');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
