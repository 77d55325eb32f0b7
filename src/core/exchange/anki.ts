import { nameKey } from '../term/fold';
import { rolesOfHeads, type ColumnRole } from './columns';
import { readDelimited } from './delimited';
import type { ExchangeRow, ReadRow } from './exchanged-term';
import { readList, writeList } from './list-cell';

/*
 * Text that Anki imports, one card per line. Source: Anki Manual, “Text Files”. Lines of `#key:value` at the top set
 * separator, HTML and columns. A `guid` column distinguishes notes with the same first field, as the senses of a term
 * have.
 */

const columns = ['Headword', 'Meaning', 'Names', 'Tags', 'Id'];

/**
 * One line per sense of a term: headword, meaning, other names, tags, an id of the note. The meaning is the expansion
 * in bold with the definition below it; if there is neither, the names in italics; if there are no other names either,
 * the sense gives no card. Fields are HTML, so that nothing in them is read as a separator, quote or comment.
 */
export function writeAnki(rows: readonly ExchangeRow[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    `#columns:${columns.join('\t')}`,
    '#tags column:4',
    '#guid column:5',
  ];
  const seen = new Map<string, number>();
  const lines = rows.flatMap((row) => {
    const meaning = backOf(row);
    if (meaning === '') return [];
    const key = `ai-glossary ${nameKey(row.headword) || row.headword} ${nameKey(row.expansion)}`.trim();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = count === 1 ? key : `${key} ${count}`;
    const tags = row.tags.map((tag) => tag.replace(/\s+/g, '_')).join(' ');
    const fields = [toHtml(row.headword), meaning, toHtml(writeList(row.names)), toHtml(tags), toHtml(id)];
    return [fields.join('\t')];
  });
  return [...head, ...lines].map((line) => `${line}\n`).join('');
}

function backOf({ expansion, definition, shownNames }: ExchangeRow): string {
  const parts = [expansion === '' ? '' : `<b>${toHtml(expansion)}</b>`, toHtml(definition)];
  const said = parts.filter((part) => part !== '').join('<br>');
  return said !== '' || shownNames.length === 0 ? said : `<i>${toHtml(shownNames.join(', '))}</i>`;
}

/** Reads what `writeAnki` wrote, and what Anki itself exports as notes in plain text. */
export function readAnki(text: string): ReadRow[] {
  const head = /^(?:#[^\r\n]*(?:\r?\n|\r|$))*/.exec(text)?.[0] ?? '';
  const settings = readSettings(head);
  const roles = rolesOf(settings);
  const isHtml = settings.get('html') !== 'false';
  const read = isHtml ? fromHtml : (field: string): string => field;
  return readDelimited(text.slice(head.length), separatorOf(settings.get('separator')))
    .filter(([first = '']) => !first.startsWith('#'))
    .map((fields) => {
      const field = (role: ColumnRole): string => fields[roles.indexOf(role)] ?? '';
      const { expansion, definition } = isHtml
        ? readMeaning(field('definition'))
        : meaningOf(field('definition'));
      return {
        headword: read(field('headword')),
        expansion: read(field('expansion')) || expansion,
        definition,
        names: readList(read(field('names'))),
        tags: read(field('tags'))
          .split(/\s+/)
          .filter((tag) => tag !== ''),
      };
    });
}

function readSettings(head: string): ReadonlyMap<string, string> {
  const lines = head.split(/\r\n?|\n/).map((line) => /^#([a-z ]+):(.*)$/i.exec(line));
  return new Map(
    lines.flatMap((match) => (match === null ? [] : [[(match[1] ?? '').toLowerCase(), match[2] ?? '']])),
  );
}

function separatorOf(name = 'tab'): string {
  const named: Readonly<Record<string, string>> = {
    tab: '\t',
    comma: ',',
    semicolon: ';',
    pipe: '|',
    colon: ':',
    space: ' ',
  };
  return named[name.trim().toLowerCase()] ?? (name.length === 1 ? name : '\t');
}

/** Columns about the Anki note itself are not fields. */
function rolesOf(settings: ReadonlyMap<string, string>): ColumnRole[] {
  const separator = separatorOf(settings.get('separator'));
  const heads = settings.get('columns')?.split(separator) ?? [];
  const numberOf = (key: string): number => Number(settings.get(`${key} column`) ?? 0) - 1;
  const own = ['guid', 'notetype', 'deck'].map(numberOf);
  const recognised = rolesOfHeads(heads);
  const fields: readonly ColumnRole[] = ['headword', 'definition', 'names'];
  let next = 0;
  return Array.from({ length: Math.max(heads.length, 9) }, (_, at) => {
    if (at === numberOf('tags')) return 'tags';
    if (own.includes(at)) return 'ignored';
    if (recognised !== undefined) return recognised[at] ?? 'ignored';
    return fields[next++] ?? 'ignored';
  });
}

interface Meaning {
  readonly expansion: string;
  readonly definition: string;
}

function readMeaning(field: string): Meaning {
  if (/^<i>[^<]*<\/i>$/.test(field)) return meaningOf('');
  const [whole = '', expansion = ''] = /^<b>([^<]+)<\/b>(?:<br>|$)/.exec(field) ?? [];
  return { expansion: fromHtml(expansion), definition: fromHtml(field.slice(whole.length)) };
}

function meaningOf(definition: string): Meaning {
  return { expansion: '', definition };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function toHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t|^#|^\s|\s$/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r\n?|\n/g, '<br>');
}

/** The text of a field. Paragraphs and line breaks become lines; other tags are removed. */
function fromHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return html
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>(?=.)/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    );
}
