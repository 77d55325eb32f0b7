/** An element of the list and the line that it shows: `slot` tells elements apart, `key` tells lines apart. */
export interface RowSlot {
  readonly slot: number;
  readonly key: string;
}

/**
 * The elements for the lines `keys`, in their order. A line that was shown before keeps its element, and with it focus
 * and state. A further line gets the element of one that is gone, where that does not change the order of elements,
 * because moving one takes the focus from it; else a new one. The element of the line `held` goes with its line.
 * Making rows is what a scrolling list would spend most of its time on.
 */
export function assignSlots(
  previous: readonly RowSlot[],
  keys: readonly string[],
  held: string | undefined,
): readonly RowSlot[] {
  const shown = new Set(keys);
  const usable = previous.filter(({ key }) => key !== held || shown.has(key));
  const places = new Map(usable.map(({ key }, place) => [key, place]));
  let unused = Math.max(-1, ...previous.map(({ slot }) => slot)) + 1;
  let next = 0;
  return keys.map((key) => {
    const own = places.get(key);
    const candidate = usable[own ?? next];
    if (candidate === undefined || (own === undefined && shown.has(candidate.key))) {
      return { slot: unused++, key };
    }
    next = Math.max(next, (own ?? next) + 1);
    return { slot: candidate.slot, key };
  });
}
