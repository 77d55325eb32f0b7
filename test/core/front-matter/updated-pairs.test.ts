import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, setField, stampField } from '../../../src/core';

const folder = resolve(import.meta.dirname, '../../../../shared/data/updated-pairs');
const present = existsSync(folder);
const pairs = present
  ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  : [];

const read = (pair: string, file: string): string => readFileSync(join(folder, pair, file), 'utf8');

function newValueOf(pair: string): string {
  return (JSON.parse(read(pair, 'meta.json')) as { newValue: string }).newValue;
}

describe.skipIf(!present)(`saves of real notes (left out where ${folder} is absent)`, () => {
  test('there are pairs', () => {
    expect(pairs.length).toBeGreaterThan(0);
  });

  test.each(pairs)('%s: setField reproduces the save byte for byte', (pair) => {
    const before = read(pair, 'in.md');
    const result = setField(before, 'updated', newValueOf(pair));
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && applyEdits(before, result.edits)).toBe(read(pair, 'out.md'));
  });

  test.each(pairs)('%s: stampField writes the same in the form that was there', (pair) => {
    const before = read(pair, 'in.md');
    const options = { timeZone: '+09:00', format: 'x' };
    const result = stampField(before, 'updated', new Date(newValueOf(pair)), options);
    expect(result.ok && applyEdits(before, result.edits)).toBe(read(pair, 'out.md'));
  });
});
