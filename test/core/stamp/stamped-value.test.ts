import { describe, expect, it } from 'vitest';
import { changeOfForm, readableValue } from '../../../src/core/stamp/stamped-value';

const seoul = { dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ', timeZone: 'Asia/Seoul' };

describe('readableValue', () => {
  it.each([
    ['1723646810000', '2024-08-14 23:46:50 +0900'],
    ['1723646810', '2024-08-14 23:46:50 +0900'],
    ['"1723646810000"', '2024-08-14 23:46:50 +0900'],
    ['2024-08-14T14:46:50Z', '2024-08-14T14:46:50Z'],
    ["'2024-08-14 23:46'", '2024-08-14 23:46'],
    ['someday', 'someday'],
    ['', ''],
  ])('%j reads %j', (source, text) => expect(readableValue(source, seoul)).toBe(text));
});

it('a value in digits of the settings is no number of seconds', () => {
  const settings = { ...seoul, dateFormat: 'YYMMDDHHmm' };
  expect(readableValue('2408142346', settings)).toBe('2408142346');
});

describe('changeOfForm', () => {
  it.each([
    ['2024-08-14 23:46:50 +0900', '2026-11-23 17:00:00 +0900', undefined],
    ['2024-08-14T14:46:50Z', '2026-11-23T08:00:00Z', undefined],
    ['2024-08-14', '2026-11-23', undefined],
    ['20240814', '20261123', undefined],
    ['1723646810000', '1795420800000', undefined],
    ['', '2026-11-23 17:00:00 +0900', undefined],
    ['""', '"2026-11-23 17:00:00 +0900"', undefined],
    ['someday', 'someday', undefined],
    ['2024-08-14 14:46:50 +0000', '2026-11-23 17:00:00 +0900', { of: 'offset', from: '+0000', to: '+0900' }],
    [
      '"2024-08-14 14:46 +00:00"',
      '"2026-11-23 17:00 +09:00"',
      { of: 'offset', from: '+00:00', to: '+09:00' },
    ],
    ['2024-08-14 14:46 +00', '2026-11-23 17:00 +09', { of: 'offset', from: '+00', to: '+09' }],
    ['Aug 14, 2024', '2026-11-23 17:00:00 +0900', { of: 'form' }],
  ])('%j → %j: %j', (before, after, change) => expect(changeOfForm(before, after)).toEqual(change));
});
