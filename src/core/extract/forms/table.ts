import { shownLine } from '../../markdown/block';
import { plainText } from '../../markdown/plain-text';
import { tableCells } from '../../markdown/blocks/table';
import { spells } from '../acronym';
import { definitionText } from '../definition-text';
import { type Found, type Form, none, termOfPhrase } from '../form';
import { phraseOfNames } from '../names-of-one';

const termHead =
  /^(?:terms?|terminology|name|acronyms?|abbreviations?|abbr\.?|concepts?|words?|keywords?|키워드|용어|용어명|약어|약자|줄임말|개념|이름|명칭|단어|낱말)$/i;
const meaningHead =
  /^(?:definitions?|meaning|descriptions?|explanation|설명|정의|뜻|의미|풀이|해설|뜻풀이|한 줄 설명)$/i;
const expansionHead =
  /^(?:full (?:form|name)|expansion|expanded|stands for|long form|spelled out|원말|본딧말|풀네임|전체 이름|원어|풀이|의미)$/i;
const nameHead =
  /^(?:english|english (?:name|term)|korean|korean (?:name|term)|aliases|alias|synonyms?|also known as|영어|영문|영문명|영어명|한국어|한글|한글명|국문|우리말|번역|번역어|동의어|다른 이름|별칭)$/i;
/** Heads of columns that annotate an expansion. */
const noteHead = /^(?:notes?|remarks?|comments?|비고|메모)$/i;
/** Heads of tables that are not glossaries, such as tables of parameters or people. */
const otherHead =
  /^(?:type|default|required|values?|email|phone|role|price|cost|date|타입|자료형|기본값|필수|값|이메일|연락처|전화|역할|직책|가격|날짜)$/i;
/** Code, a path, a number. */
const noName = /^`[^`]*`$|[/\\]|_|\.[a-z]{1,4}$|^[\d\s.,:%~-]+$/i;

interface Columns {
  readonly term: number;
  readonly meaning: number;
  readonly expansion: number;
  readonly others: readonly number[];
}

/** Tables with a column of terms and a column of meanings. Columns of expansions and translations add names. */
export const readTable: Form = ({ block }) => {
  const [head = '', , ...rows] = block.lines;
  const columns = readColumns(tableCells(shownLine(head)).map(plainText));
  if (columns === undefined) return none;
  return rows.flatMap((row, index) => readRow(tableCells(shownLine(row)), columns, block.line + 2 + index));
};

function readColumns(heads: readonly string[]): Columns | undefined {
  const names = heads.map((text) => text.replace(/\s*[(（][^()（）]*[)）]$/, '').trim());
  const named = names.findIndex((name) => termHead.test(name));
  const term = named < 0 && nameHead.test(names[0] ?? '') ? 0 : named;
  const find = (pattern: RegExp): number => names.findIndex((name, at) => at !== term && pattern.test(name));
  const expansion = find(expansionHead);
  const stated = names.findIndex(
    (name, at) =>
      at !== term && meaningHead.test(name) && at !== (find(meaningHead) === expansion ? expansion : -1),
  );
  const meaning = stated < 0 && expansion >= 0 ? find(noteHead) : stated;
  if (term < 0 || (meaning < 0 && expansion < 0) || names.some((name) => otherHead.test(name)))
    return undefined;
  const others = names.flatMap((name, at) => (at !== term && nameHead.test(name) ? [at] : []));
  return { term, meaning, expansion, others };
}

function readRow(cells: readonly string[], columns: Columns, line: number): Found[] {
  const term = cells[columns.term] ?? '';
  if (term === '') return [];
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
  const full = plainText(cell(columns.expansion));
  const others = columns.others.map((at) => plainText(cell(at)));
  const first = plainText(term);
  const meaning = cell(columns.meaning);
  const spelled = [full, plainText(meaning)].find((text) => text !== '' && spells(first, text));
  if (spelled === undefined && noName.test(term)) return [];
  const phrase = phraseOfNames([first, ...(spelled === undefined ? [] : [spelled]), ...others]);
  // A column 풀이 may hold the expansion or the meaning.
  const said = [meaning, cell(columns.expansion)].find((text) => text !== '' && plainText(text) !== spelled);
  if (phrase === undefined || (said === undefined && spelled === undefined)) return [];
  const definition = said === undefined ? undefined : definitionText(said.replace(/<br\s*\/?>/gi, ' '));
  return [{ term: termOfPhrase(phrase, { kind: 'definition-list', line, definition }), where: 'any' }];
}
