import { describe, expect, test } from 'vitest';
import { detectForm } from '../../../src/core/front-matter/timestamp';
import { formatLike } from '../../../src/core/front-matter/timestamp';

describe('detectForm', () => {
  test.each([
    ['2024-08-14', { kind: 'date', quote: '' }],
    ["'2024-08-14'", { kind: 'date', quote: "'" }],
    ['1723646810000', { kind: 'epoch', unit: 'ms' }],
    ['"1723646810"', { kind: 'epoch', unit: 's', quote: '"' }],
    ['2024-08-14 23:46', { kind: 'date-time', separator: ' ', seconds: false, offset: 'none' }],
    ['2024-08-14T23:46:50.123Z', { separator: 'T', seconds: true, fractionDigits: 3, offset: 'utc' }],
    ['2024-08-14 23:46:50 +0900', { gap: ' ', offset: 'basic' }],
    ['2024-08-14T23:46:50+09:00', { gap: '', offset: 'extended' }],
  ])('%s', (raw, form) => {
    expect(detectForm(raw)).toMatchObject(form);
  });

  test.each([
    '',
    'yesterday',
    '2024',
    '2024-08',
    '24-08-14',
    '2024-8-4',
    '2024/08/14',
    '20:15',
    '2024-08-14 9:00',
    '2024-08-14 ',
    '"2024-08-14',
    '123456789012',
  ])('does not know %j', (raw) => {
    expect(detectForm(raw)).toBeUndefined();
  });
});

describe('formatLike', () => {
  const instant = new Date('2024-08-14T14:46:50.123Z');
  test.each([
    ['2000-01-01T00:00:00+05:30', 'Asia/Seoul', '2024-08-14T23:46:50+09:00'],
    ['2000-01-01T00:00:00 +09', 'Asia/Kolkata', '2024-08-14T20:16:50 +05:30'],
    ['2000-01-01 00:00:00.12 z', '+09:00', '2024-08-14 14:46:50.12 z'],
    ["'2000-01-01'", '+1400', "'2024-08-15'"],
  ])('like %s in %s', (present, timeZone, expected) => {
    const form = detectForm(present);
    expect(form && formatLike(form, instant, timeZone)).toBe(expected);
  });
});
