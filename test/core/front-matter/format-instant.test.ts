import { createRequire } from 'node:module';
import fc from 'fast-check';
import type Moment from 'moment';
import { describe, expect, test } from 'vitest';
import { formatInstant, isTimeZone } from '../../../src/core';

/** The yardstick, in the version that obsidian brings along. */
const moment = createRequire(import.meta.url)('moment') as typeof Moment;

const tokens =
  'YYYYYY YYYYY YYYY YY Y Q Qo MMMM MMM MM Mo M DDDD DDDo DDD DD Do D dddd ddd dd do d E e WW Wo W ww wo w GGGG GG gggg gg HH H hh h kk k mm m ss s S SS SSS SSSS SSSSSSSSS A a Z ZZ X x LTS LT L LL LLL LLLL l ll lll llll'.split(
    ' ',
  );

describe('formatInstant', () => {
  test('writes each token as moment does, at any time and offset', () => {
    const instants = fc.date({
      min: new Date('1000-01-02T00:00:00Z'),
      max: new Date('9998-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instants, offsets, fc.constantFrom(...tokens), (instant, offset, token) => {
        const theirs = moment(instant).utcOffset(0).utcOffset(offset, false).locale('en');
        const zone = moment.utc().utcOffset(offset).format('Z');
        expect(formatInstant(instant, token, zone)).toBe(theirs.format(token));
      }),
      { numRuns: 2000 },
    );
  });

  test('escapes with a backslash as moment does', () => {
    const piece = fc.oneof(
      fc.constantFrom(...tokens),
      fc.constantFrom(...tokens).map((token) => `\\${token}`),
      fc.constantFrom('\\', '\\T', 'T', '-', ' ', ':', '[at]', '\\\\', 'r', 'U', '년'),
    );
    const instant = new Date('2024-08-14T04:05:09.070Z');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const format = pieces.join('');
        fc.pre(format !== '');
        expect(formatInstant(instant, format, 'Z')).toBe(moment.utc(instant).locale('en').format(format));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2023-01-01', '2024-12-30', '2021-01-03', '2020-12-31', '2022-01-01', '2026-12-27'])(
    'weeks around the turn of the year: %s',
    (day) => {
      const format = 'GGGG-[W]WW-E gggg-[w]ww-e DDDD';
      expect(formatInstant(new Date(`${day}T12:00:00Z`), format, 'Z')).toBe(moment.utc(day).format(format));
    },
  );

  test.each([
    ['YYYY-MM-DD HH:mm:ss ZZ', '2024-08-14 23:46:50 +0900'],
    ['YYYY-MM-DDTHH:mm:ssZ', '2024-08-14T23:46:50+09:00'],
    ['dddd, MMMM Do YYYY [at] h:mm a', 'Wednesday, August 14th 2024 at 11:46 pm'],
    ['[YYYY] [', 'YYYY ['],
    ['YYYY년 M월 D일', '2024년 8월 14일'],
    ['YYYY-MM-DD\\THH:mm', '2024-08-14T23:46'],
    ['HH U\\hr', '23 Uhr'],
    ['\\[YYYY]', '[2024]'],
  ])('%s', (format, expected) => {
    expect(formatInstant(new Date('2024-08-14T14:46:50Z'), format, 'Asia/Seoul')).toBe(expected);
  });

  test('knows summer time', () => {
    const zone = 'America/New_York';
    expect(formatInstant(new Date('2024-03-10T06:59:59Z'), 'HH:mm:ss ZZ', zone)).toBe('01:59:59 -0500');
    expect(formatInstant(new Date('2024-03-10T07:00:00Z'), 'HH:mm:ss ZZ', zone)).toBe('03:00:00 -0400');
  });

  test("takes the device's zone when none is given or the name is not known", () => {
    const instant = new Date('2024-08-14T14:46:50Z');
    const here = moment(instant).format('YYYY-MM-DD HH:mm:ss ZZ');
    expect(formatInstant(instant, 'YYYY-MM-DD HH:mm:ss ZZ', '')).toBe(here);
    expect(formatInstant(instant, 'YYYY-MM-DD HH:mm:ss ZZ', 'Nowhere/Town')).toBe(here);
  });

  test('says so for an instant that is no date', () => {
    expect(formatInstant(new Date(Number.NaN), 'YYYY', 'Z')).toBe('Invalid date');
  });
});

test.each([
  ['', true],
  ['Asia/Seoul', true],
  ['UTC', true],
  ['Z', true],
  ['+09:00', true],
  ['-0330', true],
  ['Nowhere/Town', false],
  ['9', false],
  ['+14:00', true],
  ['-2359', true],
  ['+25:00', false],
  ['+09:60', false],
])('isTimeZone(%j) is %s', (timeZone, expected) => {
  expect(isTimeZone(timeZone)).toBe(expected);
});
