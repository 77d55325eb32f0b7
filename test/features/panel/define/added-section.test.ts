import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core';
import { addSection } from '../../../../src/features/panel/define/added-section';

function withSection(text: string, completed = text): string {
  return applyEdits(text, addSection({ text }, completed, '## A\n\nB.\n').edits);
}

describe('a section at the end of a note', () => {
  it.each([
    ['text', 'text\n\n## A\n\nB.\n'],
    ['text\n', 'text\n\n## A\n\nB.\n'],
    ['text\n\n', 'text\n\n## A\n\nB.\n'],
    ['', '## A\n\nB.\n'],
    ['text\r\n', 'text\r\n\r\n## A\r\n\r\nB.\r\n'],
    ['---\ntags: ai\n---\n', '---\ntags: ai\n---\n\n## A\n\nB.\n'],
  ])('stands below %j', (text, after) => {
    expect(withSection(text)).toBe(after);
  });

  it('includes front matter that the note needs', () => {
    const text = '---\ntitle: T\n---\nbody';
    const completed = '---\ntitle: T\ntags: ai\n---\nbody';
    expect(withSection(text, completed)).toBe(`${completed}\n\n## A\n\nB.\n`);
    expect(addSection({ text }, completed, '## A\n').preview).toBe(
      '---\ntitle: T\ntags: ai\n---\n…\n\n## A\n',
    );
  });

  it('changes no byte of the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '---', '가') }), (text) => {
        expect(withSection(text).startsWith(text)).toBe(true);
      }),
    );
  });
});
