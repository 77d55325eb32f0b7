/** One replacement in a text. `from` and `to` are UTF-16 offsets of the text before any edit; `from <= to`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The text after `edits`, which must lie inside it, sorted by `from`, and not overlap.
 * Two insertions at one place keep their order.
 * @throws RangeError when they do not: that is a defect of the caller, never a matter of the user's text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(`Edit ${from}–${to} does not fit after ${at} in a text of ${text.length}`);
    }
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}
