import { describe, expect, test } from 'vitest';
import { stampField } from '../../../src/core';
import { edited } from './edited';

const instant = new Date('2024-08-15T09:08:07.065+09:00');
const seoul = { timeZone: 'Asia/Seoul', format: 'YYYY-MM-DD HH:mm:ss ZZ' };

function stamped(value: string, options = seoul): string {
  const text = `---\nupdated:${value}\n---\n`;
  return edited(text, stampField(text, 'updated', instant, options)).replace(/^---\nupdated:|\n---\n$/g, '');
}

describe('stampField', () => {
  test.each([
    ['date', ' 2024-08-14', ' 2024-08-15'],
    ['minutes', ' 2024-08-14 23:46', ' 2024-08-15 09:08'],
    ['seconds', ' 2024-08-14 23:46:50', ' 2024-08-15 09:08:07'],
    ['T', ' 2024-08-14T23:46:50', ' 2024-08-15T09:08:07'],
    ['T and minutes', ' 2024-08-14T23:46', ' 2024-08-15T09:08'],
    ['milliseconds', ' 2024-08-14T23:46:50.123', ' 2024-08-15T09:08:07.065'],
    ['one digit of a fraction', ' 2024-08-14T23:46:50.1', ' 2024-08-15T09:08:07.0'],
    ['microseconds', ' 2024-08-14 23:46:50.123456', ' 2024-08-15 09:08:07.065000'],
    ['offset', ' 2024-08-14 23:46:50 +0900', ' 2024-08-15 09:08:07 +0900'],
    ['offset with a colon, no space', ' 2024-08-14T23:46:50+09:00', ' 2024-08-15T09:08:07+09:00'],
    ['offset in hours', ' 2024-08-14 23:46:50 +09', ' 2024-08-15 09:08:07 +09'],
    ['offset of another zone', ' 2024-08-14 03:46:50 -0500', ' 2024-08-15 09:08:07 +0900'],
    ['UTC', ' 2024-08-14T23:46:50Z', ' 2024-08-15T00:08:07Z'],
    ['UTC with milliseconds', ' 2024-08-14T23:46:50.000Z', ' 2024-08-15T00:08:07.065Z'],
    ['epoch milliseconds', ' 1723646810000', ' 1723680487065'],
    ['epoch seconds', ' 1723646810', ' 1723680487'],
    ['single quotes', " '2024-08-14 23:46'", " '2024-08-15 09:08'"],
    ['double quotes', ' "2024-08-14"', ' "2024-08-15"'],
    ['a comment and spaces', '   2024-08-14   # by hand ', '   2024-08-15   # by hand '],
    ['a no-break space behind', ' 2024-08-14\u00a0', ' 2024-08-15\u00a0'],
    ['a zero-width space before', ' \u200b2024-08-14', ' \u200b2024-08-15'],
    ['a day that does not exist', ' 2024-02-31', ' 2024-08-15'],
  ])('keeps the form: %s', (_, before, after) => {
    expect(stamped(before)).toBe(after);
    expect(stamped(after)).toBe(after);
  });

  test.each([
    ['YYYYMMDD', ' 20240101', ' 20240815'],
    ['YYYYMMDD', ' "20240101"', ' "20240815"'],
    ['YYYYMMDDHHmm', ' 202401010101 # by hand', ' 202408150908 # by hand'],
    ['YYMMDDHHmm', ' 2401012105', ' 2408150908'],
    // No month has the number 36: these are seconds.
    ['YYMMDDHHmm', ' 1723646810', ' 1723680487'],
    ['YYMMDDHHmm', ' 2501012105', ' 2501012105'],
    ['DDMMYYYY', ' 31122023', ' 15082024'],
    ['[0]DDMMYYYY', ' 31122023', ' "015082024"'],
    ['YYYYMMDD', ' ', ' "20240815"'],
  ])(
    'writes digits of the setting, %s, as the number or the string that they were: %s',
    (format, before, after) => {
      expect(stamped(before, { ...seoul, format })).toBe(after);
    },
  );

  test.each([
    ['no value', '', ' 2024-08-15 09:08:07 +0900'],
    ['an empty value', ' ', ' 2024-08-15 09:08:07 +0900'],
    ['null', ' null', ' 2024-08-15 09:08:07 +0900'],
    ['words', ' yesterday', ' 2024-08-15 09:08:07 +0900'],
    ['words in double quotes', ' "yesterday"', ' "2024-08-15 09:08:07 +0900"'],
    ['words in single quotes', " 'yesterday'", " '2024-08-15 09:08:07 +0900'"],
    ['empty quotes', ' ""', ' "2024-08-15 09:08:07 +0900"'],
    ['slashes', ' 2024/08/14', ' 2024-08-15 09:08:07 +0900'],
    ['a year', ' 2024', ' 2024-08-15 09:08:07 +0900'],
  ])('writes the format of the setting for another form: %s', (_, before, after) => {
    expect(stamped(before)).toBe(after);
  });

  test.each([
    ['YYYY-MM-DD', '', ' 2024-08-15'],
    ['x', '', ' 1723680487065'],
    ['HH:mm', '', ' "09:08"'],
    ['[at: ]HH', '', ' "at: 09"'],
    ['[it\'s "now"]', " 'x'", " 'it''s \"now\"'"],
    ['[it\'s "now"]', ' "x"', ' "it\'s \\"now\\""'],
    ['YYYY', '', ' "2024"'],
  ])('quotes what the format %j gives only where YAML would change it', (format, before, after) => {
    expect(stamped(before, { ...seoul, format })).toBe(after);
  });

  test('a format that cannot stand within braces is quoted or refused, never written', () => {
    const text = '---\n{ updated: , b: 1 }\n---\n';
    const options = { ...seoul, format: 'MMM D, YYYY' };
    expect(edited(text, stampField(text, 'updated', instant, options))).toBe('refused: invalid-value');
  });

  test.each([
    ' 2024-08-16',
    ' 2024-08-15',
    ' 2024-08-15 09:08',
    ' 2024-08-15 09:09',
    ' 2024-08-15 09:08:08',
    ' 2024-08-15T00:08:08Z',
    ' 2024-08-14 20:08:08 -0400',
    ' 1723680487066',
    ' 1723680488',
    ' "2099-01-01"',
  ])('never goes back, and writes nothing that is there already:%s', (value) => {
    const text = `---\nupdated:${value}\n---\n`;
    expect(stampField(text, 'updated', instant, seoul)).toEqual({ ok: true, edits: [] });
  });

  test('a moment with another offset that is earlier is not later by its digits', () => {
    expect(stamped(' 2024-08-15 11:00:00 +1400')).toBe(' 2024-08-15 09:08:07 +0900');
  });

  test('no edit for an instant that is no date', () => {
    const text = '---\nupdated: \n---\n';
    expect(edited(text, stampField(text, 'updated', new Date(Number.NaN), seoul))).toBe(
      'refused: invalid-value',
    );
  });

  test.each([
    ['body', 'refused: no-front-matter'],
    ['---\na: 1\n---\n', 'refused: no-key'],
    ['---\nupdated: [a]\n---\n', 'refused: not-a-scalar'],
    ['---\nupdated: <% now %>\n---\n', 'refused: template-code'],
    ['---\nupdated: a: b\n---\n', 'refused: malformed-yaml'],
  ])('refuses as setField does: %j', (text, outcome) => {
    expect(edited(text, stampField(text, 'updated', instant, seoul))).toBe(outcome);
  });
});
