import { holdsTemplateCode } from '../front-matter/template-code';
import { withoutCode } from '../markdown/plain-text';
import { foldName } from '../term/fold';

import { askedName } from './definition-form';
import { isNounPhrase, isSectionName, isSectionPhrase } from './noun-phrase';
import { withoutNumbering } from './numbering';
import { readPair } from './pair';
import type { TermPhrase } from './term-phrase';
import type { TextBlock } from './text-block';

/** Obsidian's names for new notes, in English and Korean. */
const unnamed = /^(?:untitled|무제(?: 파일)?|제목 없음)(?: \d+)?$/i;
/** `Note: SAM`, `용어: 토큰` */
const titleLabel =
  /^(?:notes?|memo|terms?|concept|glossary|til|wip|draft|용어|개념|메모|정의|노트|정리)\s*[:：]\s+/i;
/** Headings that only label the text below. */
const openingLabel =
  /^(?:recipe|scratch|ideas?|settings|thoughts|draft|log|journal|procedure|process|dump|main|info|about|key ?ideas?|핵심 ?아이디어|아이디어|초안|레시피|절차|동작 ?순서|순서|생각|기록|핵심|한 ?줄 ?요약|내용 ?정리)$/i;

/** The first heading of a note, if it is the only one of level 1. */
export interface TitleHeading {
  /** Plain. Empty if the heading is a mere label. */
  readonly title: string;
  /** Index of its block. */
  readonly at: number;
  /** Whether the heading contains template code. */
  readonly isUnfilled: boolean;
}

/** The first of `headings` (indices into `blocks`), if no other is of level 1 and there is no text above it. */
export function readTitleHeading(
  blocks: readonly TextBlock[],
  headings: readonly number[],
): TitleHeading | undefined {
  const [at = -1, ...others] = headings;
  const heading = blocks[at];
  if (heading?.level !== 1 || others.some((other) => blocks[other]?.level === 1)) return undefined;
  const isFirst = blocks.slice(0, at).every((block) => !isText(block));
  if (!isFirst) return undefined;
  const { plain, text } = heading;
  const bare = withoutNumbering(plain);
  // `Week 5` says what kind of note it is.
  const isLabel =
    openingLabel.test(bare) || (isSectionName(bare) && !/\d/.test(bare)) || isSectionPhrase(bare);
  return { title: isLabel ? '' : plain, at, isUnfilled: holdsTemplateCode(withoutCode(text)) };
}

function isText(block: TextBlock): boolean {
  if (block.type === 'html' || block.type === 'rule' || block.type === 'code' || block.type === 'raw')
    return false;
  return block.type !== 'paragraph' || block.prose.says;
}

/** A title without number, pictograph and label. */
function bareTitle(title: string): string {
  return withoutNumbering(withoutNumbering(title.normalize('NFC')).replace(titleLabel, ''));
}

/** A title. Each part is read at most once. */
export class Title {
  readonly text: string;
  /** Without number, pictograph and label. */
  readonly bare: string;
  #subject: string | undefined;
  #pair: { readonly phrase: TermPhrase | undefined } | undefined;

  constructor(text: string) {
    this.text = text;
    this.bare = bareTitle(text);
  }

  /** The name that the title asks for, otherwise the whole title. */
  get subject(): string {
    this.#subject ??= askedName(this.bare) ?? this.bare;
    return this.#subject;
  }

  get pair(): TermPhrase | undefined {
    this.#pair ??= { phrase: readPair(this.subject) };
    return this.#pair.phrase;
  }
}

/** The names in a title: those of a pair, the name that it asks for, or the title without number and label. */
export function readTitle(title: Title): TermPhrase | undefined {
  const text = title.text.normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(text) || isSectionName(text) || isDate(text) || unnamed.test(text))
    return undefined;
  const { bare } = title;
  if (!/\p{L}/u.test(bare)) return undefined;
  const { subject, pair } = title;
  if (pair !== undefined) return pair;
  const headword = subject !== bare && isNounPhrase(subject) ? subject : bare;
  return { headword, names: [headword] };
}

/** Whether the title is not the user's own: README, a date, the app's name for new notes. */
export function isNoTitle(title: string, path: string): boolean {
  return isReadme(path) || isDate(title) || unnamed.test(title) || !/\p{L}/u.test(title);
}

/** The heading of a README names a folder of notes. */
export function isReadme(path: string): boolean {
  return /(?:^|\/)readme\.md$/i.test(path);
}

function isDate(text: string): boolean {
  return /^\d{4}(?:[-./]?\d{1,2}){0,2}$|^\d{4}-?W\d{1,2}$/.test(text);
}

/** `3-way-handshake` is a name. In `3-deep-learning` the number is a position in a list. */
const countedName =
  /^[1-9]\d?-(?:way|bit|shot|d|opt|gram|step|layer|fold|norm|hop|sat|tier|stage|head|point|pass|class|level|turn|dimensional|[A-Z]+)(?:-|$)/;
/** `ch02-what-is-rag`, `07-norm`: a position in a book or list. */
const numberedSlug =
  /^(?:(?:ch|chapter|part|sec|section|lec|lecture|week|day|unit|module)[-_]?\d+|0\d*|\d{1,2}[-_])[-_a-z0-9]*$/;
/** Lower case, digits and hyphens, as in the last part of a web address. */
const slug = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Whether the file name is an address. An address contradicts no other name. */
export function isSlug(path: string): boolean {
  return slug.test(fileName(path));
}

/** Whether the file name is just an address with a number. */
export function isNumberedSlug(path: string): boolean {
  const name = fileName(path);
  return numberedSlug.test(name) && !countedName.test(name);
}

/** A file's name without folder, extension, date and list number. Underscores become spaces. */
export function fileTitle(path: string): string {
  const name = fileName(path);
  if (/^[A-Z_]*TEMPLATE$/.test(name)) return '';
  const undated = name.replace(/^\d{4}-\d{2}-\d{2}(?:[-_ ]+|$)/, '').replace(/^0\d*[-_. ]+(?=\D)/, '');
  if (undated.includes(' ')) return undated;
  if (!countedName.test(undated)) return spaced(undated.replace(/^\d{1,2}-(?=\D)/, ''));
  return spaced(undated);
}

function spaced(undated: string): string {
  return undated.replace(/_{2,}/g, ' – ').replace(/_/g, ' ').trim();
}

/** The letters and digits of a name, folded. They are the same for `A_Algorithm` and `A* Algorithm`. */
export function lettersOf(name: string): string {
  return foldName(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
