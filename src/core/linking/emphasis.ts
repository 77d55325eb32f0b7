import type { TextRange } from '../markdown/text-range';

/** Runs of marks of emphasis, strikethrough or highlights. A lone `~` or `=` is none. */
const runAtEnd = /(?:\*+|_+|~~+|==+)$/;
const runAtStart = /^(?:\*+|_+|~~+|==+)/;
const runs = /\*+|_+|~~+|==+/g;
const sign = /[\p{P}\p{S}]/u;
/** Pairs that surely pair with each other: a blank or a sign outside, letters at the edges within, no other mark. */
const plainPairs =
  /(^|(?![*_~=\\])[\s\p{P}\p{S}])(\*+|_+|~~|==)(?=[\p{L}\p{N}])[^*_~=`[\]\\<]*[\p{L}\p{N}]\2(?![*_~=])(?=[\s\p{P}\p{S}]|$)/gu;
/** Marks between blanks, such as the bullet of a list. */
const loneMarks = /(^|\s)(?:\*+|_+|~+|=+)(?=\s|$)/g;
const blankLine = /\n[ \t>]*\r?\n/;
/** In UTF-16 units, on either side of a place. Where its paragraph goes on, it is not known what the marks there do. */
const reach = 1000;

/**
 * Whether the marks of emphasis beside a place do what they did, once a link stands there and its bracket is their
 * neighbour in place of a letter (CommonMark 0.31, 6.2). A mark between a bracket and a letter does not: the bold ends in
 * `**GPT**는`, but not in `**[[GPT]]**는`. One between a bracket and another sign can both begin and end, so that it must
 * find nothing else to pair with.
 */
export function keepsEmphasis(text: string, { from, to }: TextRange): boolean {
  const before = text.slice(Math.max(0, from - reach), from);
  const behind = text.slice(to, to + reach);
  const opener = runAtEnd.exec(before)?.[0] ?? '';
  const closer = runAtStart.exec(behind)?.[0] ?? '';
  if (opener === '' && closer === '') return true;
  const isWhole =
    (from <= reach || blankLine.test(before)) && (to + reach >= text.length || blankLine.test(behind));
  const above = before.slice(0, before.length - opener.length);
  const below = behind.slice(closer.length);
  if (above.endsWith('\\')) return false;
  /** Whether there is no other such mark on the far side of a run, and only runs as long on the near side. */
  const isAlone = (run: string, far: string, near: string): boolean =>
    isWhole && runsIn(far, run).length === 0 && runsIn(near, run).every((other) => other === run);
  const [up, down] = [above.split(blankLine).at(-1) ?? '', below.split(blankLine)[0] ?? ''];
  return (
    keeps(opener, above.slice(-1), () => isAlone(opener, `${up}.`, `a${closer}${down}`)) &&
    keeps(closer, below.charAt(0), () => opener === closer || isAlone(closer, `.${down}`, `${up}${opener}a`))
  );
}

/** @param outside what stands on the far side of the run; empty at the edge of the text. */
function keeps(run: string, outside: string, isAlone: () => boolean): boolean {
  return run === '' || /^\s?$/.test(outside) || (sign.test(outside) && isAlone());
}

/** The runs of the mark that may pair with something. */
function runsIn(text: string, mark: string): readonly string[] {
  const found = text.replace(plainPairs, '$1').replace(loneMarks, '$1').match(runs) ?? [];
  return found.filter((run) => run.startsWith(mark.charAt(0)));
}
