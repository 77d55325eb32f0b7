import type { ReferenceArea, ReferenceEntry } from './entry';

/** An entry, and which of its names, the headword among them, usually mean another entry. */
export interface ParsedEntry {
  readonly entry: ReferenceEntry;
  readonly shared: readonly string[];
}

/**
 * Reads the entries of one area. A blank line ends an entry; its first line is `headword` or `headword = expansion`, its
 * second has other names, if there are any: those with Hangul are the Korean ones. A sentence in English and one in Korean
 * say what it is; the other lines are `field: value`:
 *
 * ```
 * RAG = Retrieval-Augmented Generation
 * retrieval augmentation, 검색 증강 생성
 * Looks up passages for a question in outside sources and has the model answer from them.
 * 질문과 관련된 글을 외부 자료에서 먼저 찾아 모델에 함께 주고 답하게 하는 기법.
 * from: Lewis et al., 2020
 * see: Embedding, Vector Database
 * ```
 *
 * `shared: CV` marks those of the names, or the headword, whose usual meaning is another entry's. `see` lists headwords;
 * an entry whose headword is shared is meant by its expansion. A line that cannot be read throws: the data ship with the code,
 * and a test reads all of them.
 */
export function parseEntries(area: ReferenceArea, text: string): ParsedEntry[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => parseEntry(area, block.split('\n')));
}

const fieldNames = ['shared', 'from', 'see'];
const hangul = /\p{Script=Hangul}/u;

function parseEntry(area: ReferenceArea, [first = '', ...lines]: string[]): ParsedEntry {
  const [headword = '', expansion] = first.split(' = ');
  const fields = readFields(headword, lines);
  const names = list(fields.get('names'));
  const shared = list(fields.get('shared'));
  const origin = fields.get('from');
  const entry: ReferenceEntry = {
    id: slug(shared.includes(headword) ? (expansion ?? headword) : headword),
    headword,
    ...(expansion !== undefined && { expansion }),
    names: names.filter((name) => !hangul.test(name)),
    korean: names.filter((name) => hangul.test(name)),
    english: fields.get('english') ?? '',
    inKorean: fields.get('inKorean') ?? '',
    area,
    ...(origin !== undefined && { origin }),
    related: list(fields.get('see')).map(slug),
  };
  return { entry, shared };
}

function readFields(headword: string, lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const field = fieldNames.find((name) => line.startsWith(`${name}: `));
    const key = field ?? unlabeled(line);
    if (fields.has(key)) throw new Error(`${headword}: cannot read “${line}”`);
    fields.set(key, field === undefined ? line : line.slice(field.length + 2));
  }
  return fields;
}

function unlabeled(line: string): string {
  if (!line.endsWith('.')) return 'names';
  return hangul.test(line) ? 'inKorean' : 'english';
}

function list(value = ''): string[] {
  return value === '' ? [] : value.split(', ');
}

/** `Bayes’ Theorem` as `bayes-theorem`. */
function slug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
