import { skippedRanges } from '../markdown/skipped-ranges';
import { opensEmphasis } from '../markdown/underscores';

const wordCharacter = /[\p{L}\p{N}\p{M}_-]/u;
const lastWords = /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]* ){0,2}[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;
/** Directly before a word: a tag, a mention, an escape, a block id, math, what follows a link or another word. */
const noNameAfter = /[#@\\^$\]\p{L}\p{N}\p{M}_-]$/u;
/** A run of underscores at the end, with what stands before it. */
const underscores = /(^|[^_])(_+)$/;

/** What may be open on the line up to the cursor, and what would close it; addresses, tags and labels need nothing. */
const constructs: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/^\[|#|:\/\/|www\./i, ''],
  [/`/, '`'],
  [/\[\[/, ']]'],
  [/\]\(/, ')'],
  [/<[A-Za-z/]/, '>'],
  [/<!--/, '-->'],
  [/%%/, '%%'],
  // A price opens no formula.
  [/\$[^\s\d]/, '$'],
  [/\{\{/, '}}'],
  [/\{%/, '%}'],
];

/** `/name` at the end of a line asks for a command of the app (https://help.obsidian.md/plugins/slash-commands). */
const slashCommand = /(?:^|\s)\/\S*$/;

/**
 * Where in `before`, the line up to the cursor, a name may begin that is being typed at its end: the last word, also with
 * the one or two words before it. Ascending; empty when no name is being typed there, be it that the cursor is inside a
 * word or that the words are part of a link, code, a tag, math, an address.
 * @param next the character behind the cursor, empty at the line's end.
 */
export function typedStarts(before: string, next: string): number[] {
  const words = lastWords.exec(before);
  if (words === null || isInsideWord(before, next)) return [];
  const lastWord = wordStart(before);
  if (!mayNameFollow(before.slice(0, lastWord)) || slashCommand.test(before)) return [];
  if (isWithinConstruct(before, lastWord)) return [];
  const starts = [...words[0].matchAll(/(?:^| )(?=\S)/g)].map(
    ({ index, 0: space }) => words.index + index + space.length,
  );
  // What may not stand before a name may not stand before its first word either.
  return starts.filter((start) => mayNameFollow(before.slice(0, start)));
}

function mayNameFollow(lead: string): boolean {
  return !noNameAfter.test(beginsEmphasis(lead) ? lead.replace(/_+$/, '') : lead);
}

/** Whether a text ends in underscores that begin emphasis for what follows. */
function beginsEmphasis(lead: string): boolean {
  const [, before, run = ''] = underscores.exec(lead) ?? [];
  return before !== undefined && before !== '\\' && run.length < 4 && opensEmphasis(before, 'a');
}

/**
 * Particles follow Latin words directly, so Hangul behind a Latin word is another one. An underscore behind it closes the
 * emphasis that one before it has opened: editors write both at once.
 */
function isInsideWord(before: string, next: string): boolean {
  if (next === '_' && beginsEmphasis(before.replace(/[^_]+$/, ''))) return false;
  if (!wordCharacter.test(next)) return false;
  return !(/[A-Za-z0-9]$/.test(before) && /\p{Script=Hangul}/u.test(next));
}

function wordStart(before: string): number {
  return before.length - (/[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u.exec(before)?.[0].length ?? 0);
}

/** Whether what stands at `at` would be no running text once what is open on the line is closed. */
function isWithinConstruct(before: string, at: number): boolean {
  // The line may stand in a list: its indentation says nothing here.
  const line = before.trimStart();
  const from = at - (before.length - line.length);
  return constructs.some(
    ([opening, closing]) =>
      opening.test(line) &&
      skippedRanges(line + closing).some((range) => range.from <= from && from < range.to),
  );
}
