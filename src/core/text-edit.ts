/** One replacement in a text. `from` and `to` are UTF-16 offsets in the text before any edit; `from <= to`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The text after `edits`. They must be inside the text, sorted by `from`, and must not overlap. Two insertions at one
 * place keep their order.
 * @throws RangeError if the edits are invalid: that is a defect of the caller, and never depends on the user's text
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

/** What edits of a text did, with enough of the surrounding text to find the place again when it has moved. */
export interface PlacedEdit {
  readonly before: string;
  readonly former: string;
  readonly insert: string;
  readonly after: string;
}

const contextLength = 80;

/** @param edits as for `applyEdits`, at least one */
export function placedEdit(text: string, edits: readonly TextEdit[]): PlacedEdit {
  const from = edits[0]?.from ?? 0;
  const to = edits.at(-1)?.to ?? from;
  const end = text.length - to;
  const edited = applyEdits(text, edits);
  return {
    before: text.slice(Math.max(0, from - contextLength), from),
    former: text.slice(from, to),
    insert: edited.slice(from, edited.length - end),
    after: text.slice(to, to + contextLength),
  };
}

/**
 * The edit that takes it back in a text that may have changed elsewhere; `undefined` if its place is uncertain. The
 * text on one side of it may have changed, for example by a stamp.
 */
export function editBack(text: string, { before, former, insert, after }: PlacedEdit): TextEdit | undefined {
  const from =
    placeOf(text, { before, insert, after }) ??
    placeOf(text, { before, insert, after: '' }) ??
    placeOf(text, { before: '', insert, after });
  return from === undefined ? undefined : { from, to: from + insert.length, insert: former };
}

function placeOf(text: string, { before, insert, after }: Omit<PlacedEdit, 'former'>): number | undefined {
  const whole = before + insert + after;
  const at = text.indexOf(whole);
  return whole === insert || at === -1 || text.includes(whole, at + 1) ? undefined : at + before.length;
}
