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

  it('finds the last stamp of a note, also after a rename', () => {
    const record = recordOf(['a', 'stamped'], ['a', 'too-soon'], ['b', 'stamped']);
    record.rename('a', 'c');
    expect(told(record)).toEqual(['2 b stamped', '1 c too-soon', '0 c stamped']);
    expect(record.lastStampOf('c')?.at).toEqual(at(0));
    expect(record.lastStampOf('a')).toBeUndefined();
  });

  describe('of stamps that follow one another', () => {
    const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 8, minutes));
    const stamp = (minutes: number, before: string | undefined, after: string): StampEvent => ({
      path: 'a',
      at: minute(minutes),
      outcome: 'stamped',
      done: {
        before,
        after,
        added: before === undefined ? { from: 4, insert: `updated: ${after}\n` } : undefined,
      },
    });
    const recordOfStamps = (...events: readonly StampEvent[]): StampRecord => {
      const record = new StampRecord();
      for (const event of events) record.add(event);
      return record;
    };
    const values = (record: StampRecord) =>
      record
        .all()
        .map(({ outcome, done, since }) => [outcome, done?.before, done?.after, since?.getUTCMinutes()]);

    it('tells those of one stretch of editing as one, whatever waited in between', () => {
      const waited: StampEvent = { path: 'a', at: minute(1), outcome: 'composing' };
      const other: StampEvent = { ...stamp(2, 'x', 'y'), path: 'b' };
      expect(
        values(recordOfStamps(stamp(0, '1', '2'), waited, other, stamp(3, '2', '3'), stamp(13, '3', '4'))),
      ).toEqual([
        ['stamped', '1', '4', 0],
        ['stamped', 'x', 'y', undefined],
        ['composing', undefined, undefined, undefined],
      ]);
    });

    it.each([
      ['after a pause of more than ten minutes', stamp(11, '2', '3')],
      ['when somebody changed the value in between', stamp(1, '5', '6')],
      ['when the clock went back', stamp(-1, '2', '3')],
    ])('begins another stretch %s', (_, second) => {
      expect(recordOfStamps(stamp(0, '1', '2'), second).all()).toHaveLength(2);
    });

    it('begins another stretch where the last one was closed', () => {
      const record = recordOfStamps(stamp(0, '1', '2'));
      record.closeStretch('a');
      record.add(stamp(1, '2', '3'));
      expect(record.lastStampOf('a')?.done?.before).toBe('2');
    });

    it('passes by, as the last one, a save that found its value there', () => {
      const current = (minutes: number): StampEvent => ({ ...stamp(minutes, '2', '2'), outcome: 'current' });
      const record = recordOfStamps(stamp(0, '1', '2'), current(20), current(21));
      expect(values(record)).toEqual([
        ['current', '2', '2', undefined],
        ['stamped', '1', '2', undefined],
      ]);
      expect(record.lastStampOf('a')?.done?.before).toBe('1');
    });

    it('keeps what a first stamp put in, with the value of the last', () => {
      const record = recordOfStamps(stamp(0, undefined, '2'), stamp(1, '2', '3'));
      expect(record.lastStampOf('a')?.done).toEqual({
        before: undefined,
        after: '3',
        added: { from: 4, insert: 'updated: 3\n' },
      });
    });

    it('goes back stretch by stretch', () => {
      const record = recordOfStamps(stamp(0, '1', '2'), stamp(20, '2', '3'));
      for (const before of ['2', '1']) {
        const done = record.lastStampOf('a')?.done;
        expect(done?.before).toBe(before);
        if (done) record.takeBack('a', done, minute(30));
      }
      expect(record.lastStampOf('a')).toBeUndefined();
      expect(values(record).map(([outcome]) => outcome)).toEqual([
        'taken-back',
        'taken-back',
        'stamped',
        'stamped',
      ]);
    });
  });
});
