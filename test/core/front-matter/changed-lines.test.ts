import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../src/core/front-matter/changed-lines';
import { formatFrontMatter } from '../../../src/core/front-matter/format';
import { applyEdits } from '../../../src/core/text-edit';

const signs = { same: ' ', out: '-', in: '+', gap: '' } as const;

function shown(text: string, order: readonly string[]): string[] {
  const result = formatFrontMatter(text, { order });
  if (!result.ok) throw new Error(result.reason);
  return changedLines(text, result.edits).map((line) => signs[line.kind] + line.text);
}

describe('the changed lines of a block', () => {
  it('are what goes and what comes, with a line that stays on either side', () => {
    const text = '---\ntags: ai\na: 1\nb: 2\nc: 3\ntitle: 노트\n---\n본문\n';
    expect(shown(text, ['title', 'tags'])).toEqual([
      ' ---',
      '+title: 노트',
      ' tags: ai',
      '…',
      ' c: 3',
      '-title: 노트',
      ' ---',
    ]);
  });

  it('are told apart from line endings', () => {
    expect(shown('---\r\nb: 2\r\na: 1\r\n---\r\n', ['a'])).toEqual([
      ' ---',
      '-b: 2',
      ' a: 1',
      '+b: 2',
      ' ---',
    ]);
  });

  it('are none where nothing changes, and all of a block that is new', () => {
    expect(changedLines('---\na: 1\n---\n', [])).toEqual([]);
    expect(changedLines('body\n', [{ from: 0, to: 0, insert: '---\na: 1\n---\n' }])).toEqual([
      { kind: 'in', text: '---' },
      { kind: 'in', text: 'a: 1' },
      { kind: 'in', text: '---' },
    ]);
  });

  it('give both texts back, without the lines that are left out', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const text = before.map((line) => `${line}\n`).join('');
        const insert = after.map((line) => `${line}\n`).join('');
        const found = changedLines(text, [{ from: 0, to: text.length, insert }]);
        const side = (kind: 'out' | 'in'): string[] =>
          found.filter((line) => line.kind === kind || line.kind === 'same').map((line) => line.text);
        const isPart = (part: readonly string[], whole: readonly string[]): boolean => {
          let at = 0;
          return part.every((line) => (at = whole.indexOf(line, at) + 1) > 0);
        };
        expect(isPart(side('out'), before)).toBe(true);
        expect(isPart(side('in'), after)).toBe(true);
        if (!found.some(({ kind }) => kind === 'gap')) {
          expect([side('out'), side('in')]).toEqual([before, after]);
        }
        expect(applyEdits(text, [{ from: 0, to: text.length, insert }])).toBe(insert);
      }),
    );
  });
});
