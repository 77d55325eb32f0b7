import { shownLine } from '../../markdown/block';
import { plainText } from '../../markdown/plain-text';
import { definitionText } from '../definition-text';
import { type Found, type Form, none, termOfPhrase } from '../form';
import { readName } from '../pair';

/** `X:: …` as a whole line, `[X:: …]` and `(X:: …)` within one. */
const lineField = /^([^\s:[\](][^:[\]()]{0,60}|[^\s:[\](][^:[\]]{0,60}\)[*_]{0,3})[ \t]*::[ \t]+(\S.*)$/;
const inlineField = /[[(]([^:[\]()]{1,60})::[ \t]+([^[\]()]{1,500})[\])]/g;

/**
 * Dataview's inline fields (https://blacksmithgu.github.io/obsidian-dataview). They are terms only in a glossary;
 * elsewhere they are properties.
 */
export const readFields: Form = ({ block }) => {
  if (!block.text.includes('::')) return none;
  return block.lines.flatMap((line, index) => fieldsIn(shownLine(line).trim(), block.line + index));
};

function fieldsIn(line: string, number: number): Found[] {
  const whole = lineField.exec(line);
  const found = whole === null ? [...line.matchAll(inlineField)] : [whole];
  return found.flatMap(([, name = '', said = '']) => {
    const phrase = readName(plainText(name));
    if (phrase === undefined) return [];
    const definition = definitionText(said);
    return [
      {
        term: termOfPhrase(phrase, { kind: 'definition-list', line: number, definition }),
        where: 'glossary' as const,
      },
    ];
  });
}
