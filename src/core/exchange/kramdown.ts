import { plainText } from '../markdown/plain-text';
import { rowsOf, type ExportableTerm } from './exchanged-term';

/**
 * Abbreviations of kramdown, one a line: `*[LLM]: Large Language Model`. Of a term without an expansion the definition
 * as plain text; of one with several senses all expansions, since kramdown keeps one line for a name. A term that has
 * nothing of these, or whose name holds `]:`, which ends a name there, gives none.
 */
export function writeAbbreviations(terms: readonly ExportableTerm[]): string {
  const lines = terms.flatMap((term) => {
    const rows = rowsOf(term);
    const expansions = [...new Set(rows.map(({ expansion }) => expansion))].filter((text) => text !== '');
    const definition = rows.find((row) => row.definition !== '')?.definition ?? '';
    const title = onOneLine(expansions.length > 0 ? expansions.join(' / ') : plainText(definition));
    const name = onOneLine(term.headword);
    return title === '' || name === '' || name.includes(']:') ? [] : [`*[${name}]: ${title}\n`];
  });
  return lines.join('');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
