import { describe, expect, test } from 'vitest';
import { readFileName } from '../../../src/core';
import { derivedDate } from '../../../src/core/front-matter/derived';

describe('readFileName', () => {
  const august = { year: 2024, month: 8, day: 14 };
  test.each([
    ['Large Language Models.md', { title: 'Large Language Models' }],
    ['대규모 언어 모델', { title: '대규모 언어 모델' }],
    ['2024-08-14-large-language-models.md', { title: 'Large Language Models', date: august }],
    ['2024-08-14-BERT-이란.MD', { title: 'BERT 이란', date: august }],
    ['2024-08-14-About self-attention.md', { title: 'About self-attention', date: august }],
    ['2024-08-14.md', { title: '2024-08-14' }],
    ['2024-13-45-x.md', { title: '2024-13-45-x' }],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af.md', { title: '한글' }],
    ['v1.2.md', { title: 'v1.2' }],
  ])('%s', (fileName, expected) => {
    expect(readFileName(fileName)).toEqual(expected);
  });
});

describe('derivedDate', () => {
  const created = new Date('2024-08-14T15:30:00Z');
  test.each([
    ['note.md', 'Asia/Seoul', '2024-08-14T15:30:00.000Z'],
    ['2024-08-15-x.md', 'Asia/Seoul', '2024-08-14T15:30:00.000Z'],
    ['2024-08-14-x.md', 'Asia/Seoul', '2024-08-13T15:00:00.000Z'],
    ['2024-03-10-x.md', 'America/New_York', '2024-03-10T05:00:00.000Z'],
  ])('%s in %s', (fileName, timeZone, expected) => {
    expect(derivedDate(fileName, created, timeZone).toISOString()).toBe(expected);
  });
});
