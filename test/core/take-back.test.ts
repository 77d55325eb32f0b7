import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFrontMatter } from '../../src/core/front-matter/format';
import { insertFrontMatter } from '../../src/core/front-matter/insert';
import { setField } from '../../src/core/front-matter/edit';
import { takeBackEdits, takeBackOf, type Unwatched } from '../../src/core/take-back';
import { applyEdits, type TextEdit } from '../../src/core/text-edit';

const fields = [
  { key: 'title', value: '노트' },
  { key: 'tags', value: ['ai', 'ml'] },
  { key: 'updated', value: '2024-01-01' },
];
const stampKey: Unwatched = { key: 'updated' };

function edits(result: { ok: true; edits: TextEdit[] } | { ok: false; reason: string }): TextEdit[] {
  if (!result.ok) throw new Error(result.reason);
  return result.edits;
}

function stamped(text: string, value = '2031-12-31 23:59:59 +0900'): string {
  return applyEdits(text, edits(setField(text, 'updated', value)));
}

/** The note after its change was taken back; `undefined` where it is refused. */
function back(
  before: string,
  made: readonly TextEdit[],
  { unwatched, now }: { unwatched: Unwatched; now: string },
) {
  const undo = takeBackEdits(now, takeBackOf(before, made, unwatched));
  return undo && applyEdits(now, undo);
}

describe('a change of front matter that is taken back', () => {
  const unformed = '---\nupdated: 2024-01-01 # when\ntags: [ai]\n\n# about it\ntitle: 노트\n---\n본문\n';

  it('gives each byte back, also where an editor made it and a file with \\r\\n takes it back', () => {
    const made = edits(formatFrontMatter(unformed, { order: ['title', 'tags'] }));
    const after = applyEdits(unformed, made);
    expect(back(unformed, made, { unwatched: 'nothing', now: after })).toBe(unformed);
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(back(unformed, made, { unwatched: 'nothing', now: windows(after) })).toBe(windows(unformed));
    const inFile = edits(formatFrontMatter(windows(unformed), { order: ['title', 'tags'] }));
    expect(back(windows(unformed), inFile, { unwatched: 'nothing', now: after })).toBe(unformed);
  });

  it('is refused as soon as anything else is different', () => {
    const made = edits(formatFrontMatter(unformed, { order: ['title'] }));
    const after = applyEdits(unformed, made);
    for (const now of [`${after}!`, stamped(after, '2025-01-01'), after.replace('ai', 'ml')]) {
      expect(back(unformed, made, { unwatched: 'nothing', now })).toBeUndefined();
    }
  });

  it.each([
    ['a new block', '본문\n'],
    ['keys around the stamp', '---\nupdated: 2024-01-01 # when\n---\n본문\n'],
    ['keys above an empty stamp', '---\ntags: x\nupdated:\n---\n'],
    ['keys behind it', '---\ntitle: x\nupdated:   \n---\n'],
  ])('takes the stamp of a save with it: %s', (_, before) => {
    const made = edits(insertFrontMatter(before, fields));
    const after = applyEdits(before, made);
    expect(back(before, made, { unwatched: stampKey, now: after })).toBe(before);
    expect(back(before, made, { unwatched: stampKey, now: stamped(after) })).toBe(before);
    expect(back(before, made, { unwatched: stampKey, now: `${stamped(after)}!` })).toBeUndefined();
  });

  it('takes the line with it that a stamp has added', () => {
    const before = '---\na: 1\n---\n본문\n';
    const made = edits(insertFrontMatter(before, fields.slice(0, 2)));
    const after = applyEdits(before, made);
    const now = after.replace('\n---\n본문', '\nupdated: 2026-01-01\n---\n본문');
    expect(now).not.toBe(after);
    expect(back(before, made, { unwatched: stampKey, now })).toBe(before);
  });

  it('gives any text back, whatever the stamp is by then', () => {
    const line = fc.constantFrom('a: 1', 'tags: [x]', 'updated: 2020-01-01', 'updated:', 'b: "한글"', '# c');
    const note = fc.tuple(fc.uniqueArray(line, { selector: (text) => text.slice(0, 2) }), fc.boolean());
    fc.assert(
      fc.property(note, fc.string(), fc.boolean(), ([lines, hasBlock], body, windows) => {
        const block = hasBlock ? ['---', ...lines, '---', ''].join('\n') : '';
        const before = (block + body).replace(/\r/g, '').replaceAll('\n', windows ? '\r\n' : '\n');
        const result = insertFrontMatter(before, fields);
        if (!result.ok) return;
        const after = applyEdits(before, result.edits);
        expect(back(before, result.edits, { unwatched: stampKey, now: after })).toBe(before);
        const later = setField(after, 'updated', '2031-12-31');
        if (later.ok) {
          const now = applyEdits(after, later.edits);
          expect(back(before, result.edits, { unwatched: stampKey, now })).toBe(before);
        }
      }),
    );
  });
});
