import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addListItems, applyEdits, readNoteMetadata } from '../../../src/core';

/** The note with names added to its aliases, or why not. */
function added(text: string, ...names: string[]): string {
  const result = addListItems(text, 'aliases', names);
  return result.ok ? applyEdits(text, result.edits) : result.reason;
}

describe('adding items to a list of the front matter', () => {
  it.each([
    [
      'below the last line',
      '---\naliases:\n  - LLM\ntags: [ai]\n---\n',
      '---\naliases:\n  - LLM\n  - 언어 모델\ntags: [ai]\n---\n',
    ],
    [
      'in the column of the others',
      '---\naliases:\n- LLM # short\n---\n',
      '---\naliases:\n- LLM # short\n- 언어 모델\n---\n',
    ],
    [
      'with the quotes of the others',
      '---\naliases:\n  -  "LLM"\n---\n',
      '---\naliases:\n  -  "LLM"\n  -  "언어 모델"\n---\n',
    ],
    ['within brackets', '---\naliases: [ LLM, GPT ]\n---\n', '---\naliases: [ LLM, GPT, 언어 모델 ]\n---\n'],
    ['within empty brackets', '---\naliases: []\n---\n', '---\naliases: [언어 모델]\n---\n'],
    ['behind a comma that waits', '---\naliases: [LLM,]\n---\n', '---\naliases: [LLM, 언어 모델]\n---\n'],
    [
      'beside one text',
      '---\naliases: "LLM"  # one\n---\n',
      '---\naliases: ["LLM", 언어 모델]  # one\n---\n',
    ],
    ['behind texts with commas', '---\naliases: LLM, GPT\n---\n', '---\naliases: LLM, GPT, 언어 모델\n---\n'],
    [
      'below a key without a value',
      '---\naliases: \ntags: ai\n---\n',
      '---\naliases: \n  - 언어 모델\ntags: ai\n---\n',
    ],
    ['for null', '---\naliases: null\n---\n', '---\naliases: [언어 모델]\n---\n'],
    ['in the singular', '---\nalias: LLM\n---\n', '---\nalias: [LLM, 언어 모델]\n---\n'],
    [
      'in a key that is not there',
      '---\ntags: ai\n---\ntext',
      '---\ntags: ai\naliases:\n  - 언어 모델\n---\ntext',
    ],
    ['in front matter that is not there', 'text\n', '---\naliases:\n  - 언어 모델\n---\ntext\n'],
    [
      'in the line ending of the block',
      '---\r\naliases:\r\n  - LLM\r\n---\r\n',
      '---\r\naliases:\r\n  - LLM\r\n  - 언어 모델\r\n---\r\n',
    ],
  ])('%s', (_where, before, after) => {
    expect(added(before, '언어 모델')).toBe(after);
  });

  it('adds nothing that is there, in whatever case or normal form', () => {
    const text = '---\naliases:\n  - llm\n  - 언어 모델\n---\n';
    expect(added(text, 'LLM', '언어 모델'.normalize('NFD'))).toBe(text);
    expect(added(text, 'LLM', 'GPT')).toBe('---\naliases:\n  - llm\n  - 언어 모델\n  - GPT\n---\n');
  });

  it('quotes what YAML would read otherwise', () => {
    expect(added('---\naliases: [a]\n---\n', 'No', 'a, b')).toBe('---\naliases: [a, "No", "a, b"]\n---\n');
  });

  it.each([
    ['a map', '---\naliases: {a: b}\n---\n', 'not-a-scalar'],
    ['an alias of YAML', '---\nx: &x [a]\naliases: *x\n---\n', 'not-a-scalar'],
    ['a block of text', '---\naliases: |\n  a\n  b\n---\n', 'not-a-scalar'],
    ['a key that stands twice', '---\naliases: a\naliases: b\n---\n', 'duplicate-key'],
    ['front matter that cannot be read', '---\na: b: c\n---\n', 'malformed-yaml'],
    ['TOML', '+++\na = 1\n+++\n', 'toml'],
  ])('refuses %s', (_what, text, reason) => {
    expect(added(text, 'X')).toBe(reason);
  });

  it('gives every name, and leaves all else as it was', () => {
    const name = fc.stringMatching(
      /^[A-Za-z가-힣0-9'"#:,[\]{}&*!|>%@`-]([A-Za-z가-힣0-9 '"#:[\]{}-]{0,12}[A-Za-z가-힣0-9])?$/,
    );
    const list = fc.oneof(
      fc.constant('aliases:\n  - One\n  - "Two"\n'),
      fc.constant('aliases: [One, Two]\n'),
      fc.constant("aliases: 'One'\n"),
      fc.constant('aliases:\n'),
      fc.constant(''),
    );
    fc.assert(
      fc.property(
        list,
        fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: (n) => n.toLowerCase() }),
        (aliases, names) => {
          const text = `---\ntitle: "A: b"\n${aliases}updated: 2024-01-01\n---\nbody\n`;
          const result = addListItems(text, 'aliases', names);
          if (!result.ok) throw new Error(result.message);
          const after = applyEdits(text, result.edits);
          const before = readNoteMetadata({ path: 'a.md', text }).aliases;
          const wanted = names.filter(
            (n) => !before.some((known) => known.toLowerCase() === n.toLowerCase()),
          );
          expect(readNoteMetadata({ path: 'a.md', text: after }).aliases).toEqual([...before, ...wanted]);
          const inserted = result.edits.reduce((sum, { insert }) => sum + insert.length, 0);
          expect(after.length).toBe(text.length + inserted);
        },
      ),
    );
  });
});
