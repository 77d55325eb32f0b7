import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../../src/core';
import { definitionNote, isNameOf } from '../../../../src/features/panel/define/new-definition';

describe('definitionNote', () => {
  it.each([
    ['', '', '\n'],
    ['', 'It attends.', '\nIt attends.\n'],
    ['Key-Value Cache', '', '\n## KVC(Key-Value Cache)\n\n'],
    [
      ' Key-Value\nCache ',
      ' It remembers.\n\nMuch. ',
      '\n## KVC(Key-Value Cache)\n\nIt remembers.\n\nMuch.\n',
    ],
  ])('of %j and %j is well formed', (expansion, definition, expected) => {
    expect(definitionNote('KVC', { expansion, definition })).toBe(expected);
  });

  it('is read as it was meant', () => {
    const text = definitionNote('KVC', { expansion: 'Key-Value Cache', definition: 'It remembers.' });
    expect(extractTerms({ path: 'KVC.md', text })).toContainEqual(
      expect.objectContaining({
        headword: 'KVC',
        expansion: 'Key-Value Cache',
        definition: 'It remembers.',
        kind: 'heading',
      }),
    );
  });
});

describe('isNameOf', () => {
  it.each([
    ['KVC', 'Key-Value Cache', true],
    ['KVC', ' Key-Value  Cache ', true],
    ['RAG', '검색 증강 생성', true],
    ['KVC', 'Gradient Descent', false],
    ['KVC', 'see below', false],
  ])('%s, %j: %s', (name, expansion, expected) => {
    expect(isNameOf(name, expansion)).toBe(expected);
  });
});
