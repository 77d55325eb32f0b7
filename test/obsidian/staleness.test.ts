import { expect, it } from 'vitest';
import { parseSettings } from '../../src/core';
import { stalenessOf } from '../../src/obsidian/staleness';

const clock = (): Date => new Date('2026-11-30T12:00:00Z');

/** The day before which a definition is old, with so many months in the settings. */
function oldBefore(staleMonths: number): string | undefined {
  const settings = { get: () => parseSettings({ staleMonths }), onChange: () => () => undefined };
  const before = stalenessOf({ editedAt: () => undefined }, settings, clock).before();
  return before === undefined ? undefined : new Date(before).toISOString().slice(0, 10);
}

it.each([
  [6, '2026-05-30'],
  [12, '2025-11-30'],
])('a definition is old after the %d months of the settings', (months, day) => {
  expect(oldBefore(months)).toBe(day);
});

it('with no months none is ever old', () => {
  expect(oldBefore(0)).toBeUndefined();
});
