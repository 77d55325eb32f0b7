import { describe, expect, it } from 'vitest';
import { type StampEvent, StampRecord } from '../../../src/core/stamp/outcome';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 8, 0, second));
const told = (record: StampRecord) =>
  record.all().map(({ path, at, outcome }) => `${at.getUTCSeconds()} ${path} ${outcome}`);

function recordOf(
  ...events: readonly (readonly [path: string, outcome: StampEvent['outcome']])[]
): StampRecord {
  const record = new StampRecord(4);
  events.forEach(([path, outcome], index) => record.add({ path, at: at(index), outcome }));
  return record;
}

describe('StampRecord', () => {
  it('tells the newest first, and no more than its limit', () => {
    const record = recordOf(
      ['a', 'stamped'],
      ['b', 'off'],
      ['a', 'too-soon'],
      ['b', 'stamped'],
      ['c', 'off'],
    );
    expect(told(record)).toEqual(['4 c off', '3 b stamped', '2 a too-soon', '1 b off']);
  });

  it('tells a refusal that repeats once, with its last time, whatever came of other notes between', () => {
    const record = recordOf(['a', 'no-key'], ['b', 'off'], ['a', 'no-key']);
    expect(told(record)).toEqual(['2 a no-key', '1 b off']);
  });

  it('tells each stamp, and a refusal again that another outcome came between', () => {
    expect(told(recordOf(['a', 'stamped'], ['a', 'stamped']))).toHaveLength(2);
    expect(told(recordOf(['a', 'no-key'], ['a', 'stamped'], ['a', 'no-key']))).toHaveLength(3);
  });

  it('finds the last event and the last stamp of a note, also after a rename', () => {
    const record = recordOf(['a', 'stamped'], ['a', 'too-soon'], ['b', 'stamped']);
    record.rename('a', 'c');
    expect(record.lastOf('c')?.outcome).toBe('too-soon');
    expect(record.lastStampOf('c')?.at).toEqual(at(0));
    expect(record.lastOf('a')).toBeUndefined();
  });
});
