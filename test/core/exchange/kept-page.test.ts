import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { keptBlocks, keptPageEdits } from '../../../src/core/exchange/kept-page';

function refresh(text: string, content = '- **LLM**: x'): string {
  return applyEdits(
    text,
    keptPageEdits(text, ({ scope }) => (scope === undefined ? undefined : content)),
  );
}

const kept = '%% ai-glossary: all %%\n\n- **LLM**: x\n\n%% end %%\n';

describe('a kept page', () => {
  it.each([
    ['is filled', '%% ai-glossary: all %%\n%% end %%\n', kept],
    ['is brought up to date', '%% ai-glossary: all %%\nold\n%% end %%\n', kept],
    ['stays when it is up to date', kept, kept],
    ['keeps what stands around it', `# My page\n\n${kept}after`, `# My page\n\n${kept}after`],
    [
      'has the line breaks of its note',
      'a\r\n%% ai-glossary: all %%\r\n%% end %%',
      'a\r\n%% ai-glossary: all %%\r\n\r\n- **LLM**: x\r\n\r\n%% end %%',
    ],
    ['may stand behind a byte order mark', `\uFEFF%% ai-glossary: all %%\n%% end %%\n`, `\uFEFF${kept}`],
    ['needs its end', '%% ai-glossary: all %%\nold\n', '%% ai-glossary: all %%\nold\n'],
    [
      'ends before the next one',
      `%% ai-glossary: all %%\nmine\n${kept}`,
      `%% ai-glossary: all %%\nmine\n${kept}`,
    ],
    [
      'is none in code',
      '```\n%% ai-glossary: all %%\n%% end %%\n```\n',
      '```\n%% ai-glossary: all %%\n%% end %%\n```\n',
    ],
    [
      'is left alone when it says what nobody knows',
      '%% ai-glossary: everything %%\nold\n%% end %%',
      '%% ai-glossary: everything %%\nold\n%% end %%',
    ],
    [
      'is left alone when it says nothing',
      '%% ai-glossary: %%\nold\n%% end %%',
      '%% ai-glossary: %%\nold\n%% end %%',
    ],
    [
      'is none in a line of text',
      'see %% ai-glossary: all %%\n%% end %%',
      'see %% ai-glossary: all %%\n%% end %%',
    ],
  ])('%s', (_, before, after) => {
    expect(refresh(before)).toBe(after);
  });

  it.each([
    ['all', 'markdown', [], []],
    ['전체, 약어', 'kramdown', [], []],
    ['#ai/nlp, models/', 'markdown', ['ai/nlp'], ['models']],
    ['my notes/a b/', 'markdown', [], ['my notes/a b']],
  ])('says “%s”', (says, form, tags, folders) => {
    expect(keptBlocks(`%% ai-glossary: ${says} %%\n%% end %%`)).toMatchObject([
      { form, scope: { tags, folders } },
    ]);
  });

  it('changes nothing outside its marks, and nothing twice', () => {
    const piece = fc.constantFrom(
      '%% ai-glossary: all %%',
      '%% end %%',
      '%%',
      '```',
      'text',
      '\r',
      '\n',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '\uFEFF',
      '가',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('', 'x', '- **a**: b\n\n## ㄱ'),
        (parts, content) => {
          const text = parts.join('');
          const edits = keptPageEdits(text, () => content);
          const once = applyEdits(text, edits);
          expect(keptPageEdits(once, () => content)).toEqual([]);
          const outside = (all: string): string[] => {
            const blocks = keptBlocks(all);
            return [...blocks, { from: all.length, to: 0 }].map(({ from }, at) =>
              all.slice(blocks[at - 1]?.to ?? 0, from),
            );
          };
          expect(outside(once)).toEqual(outside(text));
        },
      ),
    );
  });
});
