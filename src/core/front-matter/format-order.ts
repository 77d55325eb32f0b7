import { applyEdits, type TextEdit } from '../text-edit';
import type { Segment } from './format-segments';

/** A segment and the edits inside it, in order. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly edits: readonly TextEdit[];
}

/** Unchanged text that moves to another place: `from` to `to` in the old note, starting at `at` in the new one. */
export interface MovedText {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The fewest edits that reorder the segments and apply the edits inside them, and which text moves. */
export function moveSegments<T extends PlacedSegment>(
  text: string,
  {
    formed,
    ordered,
    removed,
  }: {
    readonly formed: readonly T[];
    readonly ordered: readonly T[];
    readonly removed: ReadonlySet<Segment>;
  },
): { readonly edits: TextEdit[]; readonly moved: readonly MovedText[] } {
  const kept = keptInPlace(formed, ordered);
  const segments = [...formed.map(({ segment }) => segment), ...removed];
  const edits: TextEdit[] = [];
  const moved: MovedText[] = [];
  let waiting: string[] = [];
  let at = Math.min(...segments.map(({ from }) => from));
  const putAt = (place: number): void => {
    for (const insert of waiting) edits.push({ from: place, to: place, insert });
    waiting = [];
  };
  for (const placed of ordered) {
    const { segment } = placed;
    const written = writtenAgain(text, placed);
    if (kept.has(placed)) {
      putAt(segment.from);
      edits.push(...placed.edits);
    } else {
      waiting.push(written);
      moved.push(...unchangedIn(placed, at));
    }
    at += written.length;
  }
  putAt(Math.max(...segments.map(({ to }) => to)));
  // Deletions come last, so that text inserted where one of them begins comes before it.
  for (const { from, to } of segments) {
    if (!ordered.some((placed) => placed.segment.from === from && kept.has(placed)))
      edits.push({ from, to, insert: '' });
  }
  return { edits: edits.sort((a, b) => a.from - b.from), moved };
}

function writtenAgain(text: string, { segment: { from, to }, edits }: PlacedSegment): string {
  const inside = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return applyEdits(text.slice(from, to), inside);
}

/** The unchanged text in a segment that begins at `start` in the new note. */
function unchangedIn({ segment, edits }: PlacedSegment, start: number): MovedText[] {
  const stretches: MovedText[] = [];
  let from = segment.from;
  let at = start;
  for (const edit of [...edits, { from: segment.to, to: segment.to, insert: '' }]) {
    if (edit.from > from) stretches.push({ from, to: edit.from, at });
    at += edit.from - from + edit.insert.length;
    from = edit.to;
  }
  return stretches;
}

/** As many segments as can stay in place while the others move around them: a longest increasing subsequence. */
function keptInPlace<T>(formed: readonly T[], ordered: readonly T[]): ReadonlySet<T> {
  const places = new Map(formed.map((each, index) => [each, index]));
  /** `ends[n]` is the last segment of a subsequence of length n + 1, as early in the block as possible. */
  const ends: T[] = [];
  const before = new Map<T, T | undefined>();
  const placeOf = (each: T | undefined): number => (each === undefined ? -1 : (places.get(each) ?? -1));
  for (const each of ordered) {
    const length = ends.findIndex((end) => placeOf(end) > placeOf(each));
    const at = length === -1 ? ends.length : length;
    before.set(each, ends[at - 1]);
    ends[at] = each;
  }
  const kept = new Set<T>();
  for (let each = ends[ends.length - 1]; each !== undefined; each = before.get(each)) kept.add(each);
  return kept;
}
