import { endOfLine, findFrontMatter } from '../front-matter/block';
import type { TermSource } from '../term/term';
import type { TextEdit } from '../text-edit';
import { spellingKey } from './wording';

/** A wording in a note that has to be corrected. */
export interface Correction {
  /** As it was read from the note: one space between words. */
  readonly wrong: string;
  readonly right: string;
  /** The term's name. It may contain the same words (`KL Divergence(Divergence)`) and is not changed. */
  readonly headword: string;
  readonly source: Pick<TermSource, 'kind' | 'line' | 'heading'>;
}

/**
 * The edits that correct a wording where `source` has it: the words that differ, and nothing beside them. None when the
 * text does not have it there, or in just one other place, any more.
 */
export function correctionEdits(text: string, { wrong, right, headword, source }: Correction): TextEdit[] {
  const named = headword === wrong ? [] : wordingRanges(text, headword);
  const found = wordingRanges(text, wrong).filter(
    ({ from, to }) => !named.some((name) => name.from <= from && to <= name.to),
  );
  const there = found.filter(({ from }) => isAt(text, from, source));
  const chosen = there.length > 0 ? there : found.length === 1 ? found : [];
  return chosen.flatMap(({ from, to }) => wordEdits(text.slice(from, to), right, from));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function wordingRanges(text: string, wording: string): Range[] {
  const words = wording.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ \\t\\u00a0]+');
  const isWithinWord = (at: number): boolean => /[A-Za-z0-9]/.test(text.charAt(at));
  return [...text.matchAll(new RegExp(pattern, 'g'))]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => !isWithinWord(from - 1) && !isWithinWord(to));
}

/** A note names itself in its front matter and in its first heading. */
function isAt(text: string, offset: number, { kind, line, heading }: Correction['source']): boolean {
  if (kind === 'note' && offset < (findFrontMatter(text)?.to ?? 0)) return true;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const own = text.slice(start, endOfLine(text, offset));
  if (kind === 'note') return /^# /.test(own);
  if (heading !== undefined && kind === 'heading' && own.includes(heading)) return true;
  return text.slice(0, start).split(/\r\n|\n|\r/).length - 1 === line;
}

interface Word extends Range {
  readonly text: string;
}

/** What turns the words of `written`, which stands at `offset`, into those of `right`. */
function wordEdits(written: string, right: string, offset: number): TextEdit[] {
  const old = [...written.matchAll(/\S+/g)].map(({ 0: text, index }): Word => ({
    text,
    from: offset + index,
    to: offset + index + text.length,
  }));
  const wanted = right.split(' ');
  let start = 0;
  while (start < Math.min(old.length, wanted.length) && isSame(old[start]?.text, wanted[start])) start += 1;
  let end = 0;
  const most = Math.min(old.length, wanted.length) - start;
  while (end < most && isSame(old.at(-1 - end)?.text, wanted.at(-1 - end))) end += 1;
  const gone = old.slice(start, old.length - end);
  const words = wanted.slice(start, wanted.length - end).map((word) => inCaseOf(written, word));
  const [first, last] = [gone[0], gone.at(-1)];
  if (first !== undefined && last !== undefined && words.length > 0) {
    return [{ from: first.from, to: last.to, insert: words.join(' ') }];
  }
  const [before, behind] = [old[start - 1], old[old.length - end]];
  if (first !== undefined && last !== undefined) {
    return behind === undefined
      ? [{ from: before?.to ?? first.from, to: last.to, insert: '' }]
      : [{ from: first.from, to: behind.from, insert: '' }];
  }
  if (words.length === 0) return [];
  return behind === undefined
    ? [{ from: before?.to ?? offset, to: before?.to ?? offset, insert: ` ${words.join(' ')}` }]
    : [{ from: behind.from, to: behind.from, insert: `${words.join(' ')} ` }];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && spellingKey(a) === spellingKey(b);
}

/** Lower case (`generative`) if the whole wording is; a word with inner capitals (`BERT`) keeps them. */
function inCaseOf(written: string, word: string): string {
  const isSmall = !/\p{Lu}/u.test(written);
  return isSmall && /^\p{Lu}[^\p{Lu}]*(?:-\p{Lu}[^\p{Lu}]*)*$/u.test(word) ? word.toLowerCase() : word;
}
