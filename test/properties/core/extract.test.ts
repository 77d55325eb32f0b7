import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../../src/core';

const word = fc.constantFrom(
  '샤드',
  '한 조각',
  'Shard',
  'RAG',
  'Retrieval-Augmented Generation',
  '이다.',
  '정의',
  'a',
);
const open = fc.constantFrom(
  ...[
    '## ',
    '- ',
    '> ',
    '> [!정의] ',
    '| ',
    '**',
    '1. ',
    ': ',
    '[',
    '(',
    '`',
    '$$',
    '%%',
    '<dt>',
    '<h3>',
    '*[',
    '  ',
    '\\',
  ],
);
const close = fc.constantFrom(
  ...['', '**', ' |', ']', ')', '`', '$$', '%%', '</dt>', ':: ', ': ', '란?', ' ^id', ' – ', '란 '],
);
const line = fc
  .array(fc.tuple(open, word, close), { maxLength: 4 })
  .map((parts) => parts.map(([before, said, behind]) => before + said + behind).join(' '));
const rows = fc.constant('| Term | Meaning |\n|---|---|\n| Shard | **one** slice |');
const note = fc.record({
  path: fc.constantFrom('용어집.md', '3주차.md', '샤드.md'),
  text: fc
    .array(fc.oneof({ weight: 8, arbitrary: line }, rows), { maxLength: 12 })
    .map((lines) => lines.join('\n')),
});

describe('extractTerms', () => {
  it('takes no mark of Markdown into a name, and none of a block into a definition', () => {
    fc.assert(
      fc.property(note, (given) => {
        for (const { names, definition = '' } of extractTerms(given)) {
          for (const name of names) {
            expect(name).toMatch(/\p{L}/u);
            expect(name).not.toMatch(/^(?:[#>|-]|\d+\.)\s|\*\*|[|[\]`]|::|\s\^\w+$|<\/?\w|\0/);
          }
          expect(definition).not.toMatch(/\0|^(?:#{1,6}|>|\|)\s|^\[!/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '[',
    '(',
    '"',
    '|',
    '- ',
    '**',
    '`',
    ': ',
    '란 ',
    'is a ',
    '<dt>',
    '<h3>',
    '(A',
    '**a',
    '- a: b\n',
    '**a**: b\n',
    '  - a: b\n',
    '## a\n',
    '을 라고 ',
  ])('is through with a hundred thousand of %j', (mark) => {
    expect(extractTerms({ path: '용어집.md', text: mark.repeat(100_000) }).length).toBeLessThan(300_000);
  });
});
