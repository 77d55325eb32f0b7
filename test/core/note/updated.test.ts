import { describe, expect, it } from 'vitest';
import { latestUpdated, updatedInstant } from '../../../src/core/note/updated';

describe('updatedInstant', () => {
  it.each([
    ['2024-08-14', '2024-08-14T00:00:00.000Z'],
    ['2024-08-14 23:46:50 +0900', '2024-08-14T14:46:50.000Z'],
    ['2024-08-14T23:46:50+09:00', '2024-08-14T14:46:50.000Z'],
    ['"2024-08-14 23:46"', '2024-08-14T23:46:00.000Z'],
    ['1723646810000', '2024-08-14T14:46:50.000Z'],
    ['1723646810', '2024-08-14T14:46:50.000Z'],
    ['2024-8-4', '2024-08-04T00:00:00.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(updatedInstant(written)).toBe(Date.parse(instant));
  });

  it.each([undefined, '', 'yesterday', '2024-13-45'])('%s is no instant', (written) => {
    expect(updatedInstant(written)).toBeUndefined();
  });
});

describe('latestUpdated', () => {
  it('is the latest as written, whatever form each has', () => {
    expect(latestUpdated(['2024-08-14 23:46:50 +0900', undefined, '2024-08-14T15:00:00Z', 'soon'])).toBe(
      '2024-08-14T15:00:00Z',
    );
    expect(latestUpdated([undefined])).toBeUndefined();
    expect(latestUpdated(['soon'])).toBe('soon');
  });
});
