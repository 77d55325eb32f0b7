import { skippedRanges } from '../markdown/skipped-ranges';
import { opensEmphasis } from '../markdown/underscores';

const wordCharacter = /[\p{L}\p{N}\p{M}_-]/u;
const lastWords = /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]* ){0,2}[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;
/**
 * What must not directly precede a word: a tag, a mention, an escape, a block id, math, the end of a link, another
 * word.
 */
const noNameAfter = /[#@\\^$\]\p{L}\p{N}\p{M}_-]$/u;
/** A run of underscores at the end, and the character before it. */
const underscores = /(^|[^_])(_+)$/;

/**
 * What may be open on the line up to the cursor, and what would close it. Addresses, tags and labels need no closing.
 */
const constructs: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/^\[|#|:\/\/|www\./i, ''],
  [/`/, '`'],
  [/\[\[/, ']]'],
  [/\]\(/, ')'],
  [/<[A-Za-z/]/, '>'],
  [/<!--/, '-->'],
  [/%%/, '%%'],
  // A price does not open a formula.
  [/\$[^\s\d]/, '$'],
  [/\{\{/, '}}'],
  [/\{%/, '%}'],
];

/** `/name` at the end of a line calls a command of the app (https://help.obsidian.md/plugins/slash-commands). */
const slashCommand = /(?:^|\s)\/\S*$/;

/**
 * Where in `before`, the line up to the cursor, a name may begin that is being typed at its end: at the last word, or
 * one or two words before it. Ascending. Empty if no name can be typed there, because the cursor is inside a word, or
 * the words are part of a link, code, a tag, math or an address.
 * @param next the character after the cursor; empty at the end of the line
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
  // What rules out a name also rules out its first word.
  return starts.filter((start) => mayNameFollow(before.slice(0, start)));
}

function mayNameFollow(lead: string): boolean {
  return !noNameAfter.test(beginsEmphasis(lead) ? lead.replace(/_+$/, '') : lead);
}

/** Whether a text ends in underscores that open emphasis for what follows. */
function beginsEmphasis(lead: string): boolean {
  const [, before, run = ''] = underscores.exec(lead) ?? [];
  return before !== undefined && before !== '\\' && run.length < 4 && opensEmphasis(before, 'a');
}

/**
 * Particles follow Latin words directly, so Hangul after a Latin word is a word of its own. An underscore after the
 * cursor closes the emphasis that one before it opened: editors insert them in pairs.
 */
function isInsideWord(before: string, next: string): boolean {
  if (next === '_' && beginsEmphasis(before.replace(/[^_]+$/, ''))) return false;
  if (!wordCharacter.test(next)) return false;
  return !(/[A-Za-z0-9]$/.test(before) && /\p{Script=Hangul}/u.test(next));
}

function wordStart(before: string): number {
  return before.length - (/[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u.exec(before)?.[0].length ?? 0);
}

/** Whether the text at `at` would not be running text once everything open on the line is closed. */
function isWithinConstruct(before: string, at: number): boolean {
  // The line may be part of a list, so its indentation means nothing here.
  const line = before.trimStart();
  const from = at - (before.length - line.length);
  return constructs.some(
    ([opening, closing]) =>
      opening.test(line) &&
      skippedRanges(line + closing).some((range) => range.from <= from && from < range.to),
  );
}
