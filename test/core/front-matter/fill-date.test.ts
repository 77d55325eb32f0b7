import { describe, expect, it } from 'vitest';
import { applyEdits, defaultSettings, fillDate } from '../../../src/core';

const { frontMatterTemplate, dateFormat } = defaultSettings;

/** A note after its `date` was filled. */
function filled(text: string, fileName = 'a.md'): string {
  const created = new Date('2024-08-14T23:46:00+09:00');
  const date = { key: 'date', fileName, created, dateFormat, timeZone: 'Asia/Seoul', frontMatterTemplate };
  return applyEdits(text, fillDate(text, date));
}

describe('a missing date', () => {
  it.each([
    ['---\ntitle: A\ntags: [ai]\n---\n', '---\ntitle: A\ndate: 2024-08-14 23:46:00 +0900\ntags: [ai]\n---\n'],
    [
      '---\r\ndate:   # when\r\ntitle: A\r\n---\r\n',
      '---\r\ndate: 2024-08-14 23:46:00 +0900  # when\r\ntitle: A\r\n---\r\n',
    ],
    ['---\ndate: null\n---\n', '---\ndate: 2024-08-14 23:46:00 +0900\n---\n'],
  ])('is that of the file, in its place: %j', (text, expected) => {
    expect(filled(text)).toBe(expected);
    expect(filled(expected)).toBe(expected);
  });

  it('is that of the name, where the name of the file has one', () => {
    expect(filled('---\ntitle: A\n---\n', '2023-01-02-a.md')).toContain('date: 2023-01-02 00:00:00 +0900\n');
  });

  it.each([
    'No front matter.\n',
    '---\ndate: 2020-01-01\n---\n',
    '---\nDate: 2020-01-01\n---\n',
    '---\ndate: {{date}}\n---\n',
    '---\ndate: [2020]\n---\n',
    '---\ndate:\ndate:\n---\n',
    '---\ntitle: [\n---\n',
    '+++\ntitle = "A"\n+++\n',
  ])('leaves alone what has one, or cannot be changed safely: %j', (text) => {
    expect(filled(text)).toBe(text);
  });
});
