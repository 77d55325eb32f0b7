import { tests } from 'commonmark-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkRanges, skippedRanges } from '../../../src/core/markdown/skipped-ranges';
import { readMarkdown } from '../../../src/core/markdown/reading';
import { ownBlocks, referenceBlocks } from './commonmark-blocks';
import { nodeRanges } from './lezer-ranges';

const examples = tests.map(({ number, section, markdown }) => ({
  number,
  section,
  markdown: markdown.replaceAll('→', '\t'),
}));

const frontMatter = 'a first line of `---` opens front matter';
const comments = 'comments are nobody’s text, and no block';
const counted = 'the reference parser counts reference definitions to the paragraph behind them';
/** Where Obsidian, or what this reading is for, goes another way than CommonMark. */
const otherBlocks: ReadonlyMap<number, string> = new Map([
  [96, frontMatter],
  [98, frontMatter],
  ...[177, 179, 183, 308, 309, 625].map((number) => [number, comments] as const),
  ...[215, 216].map((number) => [number, counted] as const),
]);

const meantAsLink = 'what looks like a link is none of the places to put another one in';
const nested = 'a link around a link is skipped as a whole';
const otherLinks: ReadonlyMap<number, string> = new Map([
  ...[41, 488, 490, 491, 493, 494, 508, 568].map((number) => [number, meantAsLink] as const),
  ...[512, 518, 519, 520, 532].map((number) => [number, nested] as const),
]);

describe('the examples of CommonMark 0.31', () => {
  it.each(examples.filter(({ number }) => !otherBlocks.has(number)))(
    'has the blocks of example $number ($section)',
    ({ markdown }) => {
      expect(ownBlocks(markdown)).toEqual(referenceBlocks(markdown));
    },
  );

  it.each([...otherBlocks])('differs in example %i: %s', (number) => {
    const { markdown = '' } = examples.find((example) => example.number === number) ?? {};
    expect(ownBlocks(markdown)).not.toEqual(referenceBlocks(markdown));
  });

  it('has their code spans', () => {
    for (const { number, markdown } of examples) {
      const skipped = skippedRanges(markdown);
      const missed = nodeRanges(markdown, ['InlineCode']).filter(
        (code) => !skipped.some(({ from, to }) => from <= code.from && code.to <= to),
      );
      expect({ number, missed }).toEqual({ number, missed: [] });
    }
  });

  /** The inline links, images without their `!`. */
  function inlineLinks(markdown: string, ranges: readonly { from: number; to: number }[]): string[] {
    const texts = ranges.map(({ from, to }) => markdown.slice(from, to).replace(/^!/, ''));
    return texts.filter((text) => text.includes(']('));
  }

  it.each(examples.filter(({ number }) => !otherLinks.has(number)))(
    'has the links of example $number ($section)',
    ({ markdown }) => {
      const expected = inlineLinks(markdown, nodeRanges(markdown, ['Link', 'Image']));
      expect(inlineLinks(markdown, linkRanges(markdown))).toEqual(expected);
    },
  );

  it.each([...otherLinks])('takes more for links in example %i: %s', (number) => {
    const { markdown = '' } = examples.find((example) => example.number === number) ?? {};
    const reference = inlineLinks(markdown, nodeRanges(markdown, ['Link', 'Image']));
    expect(inlineLinks(markdown, linkRanges(markdown))).not.toEqual(reference);
  });
});

describe('generated Markdown', () => {
  const marks = fc.constantFrom(
    ...[
      '> ',
      '- ',
      '1. ',
      '2) ',
      '# ',
      '### ',
      '    ',
      '  ',
      '\t',
      '```',
      '~~~',
      '***',
      '---',
      '===',
      '+ ',
      '=',
      '-',
    ],
  );
  const words = fc.constantFrom(
    'a',
    'b c',
    '한글 낱말',
    '`x`',
    '<div>',
    '</div>',
    '<b>',
    '[a]: b',
    '[a]',
    '',
    ' ',
    'a\\',
  );
  const line = fc
    .tuple(fc.array(marks, { maxLength: 3 }), words)
    .map(([before, word]) => before.join('') + word);
  const body = fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n'));

  it('has the blocks that the reference parser finds', () => {
    fc.assert(
      fc.property(body, (text) => {
        // Behind a first line of text there is no front matter. Definitions: see `counted`.
        const markdown = `first\n\n${text}`;
        fc.pre(!/^[\s>*+\d.)-]*\[a\]:/m.test(text));
        expect(ownBlocks(markdown)).toEqual(referenceBlocks(markdown));
      }),
      { numRuns: 2000 },
    );
  });

  const cell = fc.constantFrom('a', 'b | c', '`x`', 'a \\| b', '');
  const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `| ${cells.join(' | ')} |`);
  const delimiter = fc.constantFrom('| - | - |', '|---|', '|:-:|--|-|', '--- | ---');
  const other = fc.constantFrom('', '> a', '- a', '# a', 'text', '```', '***');
  // A table may begin below the line of a paragraph, as in cmark-gfm; the parser compared with wants it by itself.
  const table = fc.tuple(row, delimiter, fc.array(row, { maxLength: 2 }), other);
  const tableText = fc
    .array(table, { maxLength: 3 })
    .map((tables) => tables.flatMap(([head, below, rows, end]) => ['', head, below, ...rows, end]))
    .chain((lines) => fc.constantFrom('', '> ').map((mark) => lines.map((each) => mark + each).join('\n')));

  it('has the tables that GitHub’s extension makes', () => {
    fc.assert(
      fc.property(tableText, (text) => {
        const markdown = `first\n\n${text}`;
        const own = readMarkdown(markdown).blocks.filter(({ type }) => type === 'table');
        const tables = own.map(({ from, to }) => ({ from, to }));
        expect(tables).toEqual(nodeRanges(markdown, ['Table']));
      }),
      { numRuns: 2000 },
    );
  });
});
