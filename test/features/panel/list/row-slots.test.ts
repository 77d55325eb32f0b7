import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSlots, type RowSlot } from '../../../../src/features/panel/list/row-slots';

/** `0a 1b`: element 0 shows line a, element 1 shows line b. */
function slots(text: string): RowSlot[] {
  return text.split(' ').map((item) => ({ slot: Number(item[0]), key: item.slice(1) }));
}

function assign(previous: string, keys: string, held?: string): string {
  const assigned = assignSlots(previous === '' ? [] : slots(previous), keys.split(''), held);
  return assigned.map(({ slot, key }) => `${slot}${key}`).join(' ');
}

describe('assignSlots', () => {
  it('makes an element for each line at first', () => {
    expect(assign('', 'abc')).toBe('0a 1b 2c');
  });

  it('reuses elements for other lines if all lines are different', () => {
    expect(assign('0a 1b 2c', 'xyz')).toBe('0x 1y 2z');
    expect(assign('0a 1b 2c', 'xy')).toBe('0x 1y');
    expect(assign('0a 1b', 'xyz')).toBe('0x 1y 2z');
  });

  it('keeps lines that stay in their elements', () => {
    expect(assign('0a 1b 2c', 'bcd')).toBe('1b 2c 3d');
    expect(assign('0a 1b 2c 3d', 'axyd')).toBe('0a 1x 2y 3d');
    expect(assign('0a 1b 2c 3d', 'axyzd')).toBe('0a 1x 2y 4z 3d');
  });

  it('does not move an element past one that stays', () => {
    expect(assign('0a 1b', 'bx')).toBe('1b 2x');
    expect(assign('0a 1b', 'xa')).toBe('2x 0a');
  });

  it('does not give the element of the held line to another one', () => {
    expect(assign('0a 1b 2c', 'xyz', 'a')).toBe('1x 2y 3z');
    expect(assign('0a 1b 2c', 'axy', 'a')).toBe('0a 1x 2y');
  });

  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 8 });

  it('keeps, whatever is shown in succession, lines in their elements and elements in order', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 6 }), keys, (earlier, now) => {
        const before = earlier.reduce<readonly RowSlot[]>((last, next) => assignSlots(last, next, '3'), []);
        const after = assignSlots(before, now, '3');
        const slotBefore = new Map(before.map(({ key, slot }) => [key, slot]));
        const placeBefore = new Map(before.map(({ slot }, place) => [slot, place]));
        expect(after.map(({ key }) => key)).toEqual(now);
        expect(new Set(after.map(({ slot }) => slot)).size).toBe(now.length);
        for (const { key, slot } of after) {
          if (slotBefore.has(key)) expect(slot).toBe(slotBefore.get(key));
        }
        // Where the lines that stay are in order, so is everything.
        const kept = now.flatMap((key) => slotBefore.get(key) ?? []);
        if (!isAscending(kept.map((slot) => placeBefore.get(slot) ?? -1))) return;
        const places = after.flatMap(({ slot }) => placeBefore.get(slot) ?? []);
        expect(isAscending(places)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? Infinity));
}
