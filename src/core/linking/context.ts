import type { TextRange } from '../markdown/text-range';

/** The line of a note around a place in it, cut to a readable length. */
export interface LineContext {
  readonly before: string;
  readonly after: string;
}

/** Characters on either side of a place. */
const usualReach = 60;

/**
 * The text before and after a place on the same line; `…` where it was cut. Takes the same time on a line of any
 * length.
 * @param reach how many characters to give on either side
 */
export function contextOf(text: string, { from, to }: TextRange, reach = usualReach): LineContext {
  const start = Math.max(0, from - reach);
  const lineStart = text.slice(start, from).lastIndexOf('\n') + 1;
  const before = text.slice(start + lineStart, from);
  const isCutBefore = lineStart === 0 && start > 0 && text.charAt(start - 1) !== '\n';
  const behind = text.slice(to, to + reach);
  const lineBreak = behind.search(/\r?\n/);
  const after = lineBreak === -1 ? behind : behind.slice(0, lineBreak);
  const isCutAfter =
    lineBreak === -1 && to + reach < text.length && !/^\r?\n/.test(text.slice(to + reach, to + reach + 2));
  return {
    before: isCutBefore ? `…${withoutHalf(before).trimStart()}` : before.trimStart(),
    after: isCutAfter ? `${withoutHalf(after).trimEnd()}…` : after.trimEnd(),
  };
}

/** Removes half a surrogate pair that the cut may have left. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
