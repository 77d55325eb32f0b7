/** What a column of an imported table can contain. */
export const columnRoles = ['headword', 'expansion', 'definition', 'names', 'tags'] as const;

export type ColumnRole = (typeof columnRoles)[number] | 'ignored';

/** Column heads in English and Korean, as glossaries, word lists and card decks use them. Case is ignored. */
const heads: Readonly<Record<(typeof columnRoles)[number], string>> = {
  headword: `headword, term, terms, name, word, keyword, acronym, abbreviation, abbr, concept, front, question, title,
    용어, 용어명, 표제어, 이름, 명칭, 약어, 약자, 줄임말, 단어, 낱말, 개념, 키워드, 앞면, 질문`,
  expansion: `expansion, full name, full form, full term, long form, stands for, spelled out,
    전체 명칭, 전체 이름, 전체명, 원말, 본딧말, 풀네임, 원어`,
  definition: `definition, meaning, description, explanation, gloss, back, answer, summary, comment,
    정의, 뜻, 뜻풀이, 의미, 설명, 풀이, 해설, 뒷면, 답, 한 줄 설명`,
  names: `names, other names, alias, aliases, synonym, synonyms, also known as, english, korean, translation,
    다른 이름, 별칭, 동의어, 유의어, 번역, 번역어, 영어, 영문, 영문명, 영어명, 한국어, 한글, 한글명, 국문, 우리말`,
  tags: 'tags, tag, category, categories, topic, 태그, 분류, 카테고리, 범주, 주제',
};

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  columnRoles.flatMap((role) => heads[role].split(',').map((head) => [fold(head), role] as const)),
);

/** What a column or key with this name contains. */
export function roleOfHead(head: string): ColumnRole {
  return roles.get(fold(head.replace(/[(（][^()（）]*[)）]\s*$/, ''))) ?? 'ignored';
}

/**
 * What the columns under these heads contain. `undefined` if no column contains headwords, so that this is not a
 * header. Each role except names and tags is given only once: in `Term | Name`, the second column is another name.
 */
export function rolesOfHeads(cells: readonly string[]): ColumnRole[] | undefined {
  const taken = new Set<ColumnRole>();
  const found = cells.map((cell): ColumnRole => {
    const role = roleOfHead(cell);
    if (role === 'ignored' || role === 'names' || role === 'tags') return role;
    const isTaken = taken.has(role);
    taken.add(role);
    return isTaken ? (role === 'headword' ? 'names' : 'ignored') : role;
  });
  if (taken.has('headword')) return found;
  // A bilingual list, such as `한국어 | English | 설명`.
  const first = found.indexOf('names');
  if (first === -1 || found.filter((role) => role !== 'ignored').length < 2) return undefined;
  return found.map((role, at) => (at === first ? 'headword' : role));
}

/** What the columns of a table without heads contain, judged by their number. */
export function rolesByPlace(count: number): ColumnRole[] {
  const inOrder: readonly ColumnRole[] = count < 3 ? ['headword', 'definition'] : columnRoles;
  return Array.from({ length: count }, (_, at) => inOrder[at] ?? 'ignored');
}

function fold(head: string): string {
  return head
    .normalize('NFC')
    .replace(/[\s_*`-]+/g, ' ')
    .trim()
    .toLowerCase();
}
