import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEdits } from '../../../src/core/linking/link-plan';
import { noteLinks, unlinkEdits } from '../../../src/core/linking/note-links';
import { tableRanges } from '../../../src/core/linking/table-rows';
import { takeBackEdits, takeBackOf } from '../../../src/core/take-back';
import { applyEdits } from '../../../src/core/text-edit';
import { readMarkdown } from '../../../src/core/markdown/reading';
import { nodeRanges } from '../../core/markdown/lezer-ranges';
import { link, linkInMarkdown, plan, unlink } from '../../core/linking/linked';

const word = fc.constantFrom(
  ...['GPT', 'GPTs', '토큰', '토큰'.normalize('NFD'), 'token', 'Computer Vision', 'CV', 'ChatGPT', '토큰화'],
  ...[
    '는',
    '을',
    '에서',
    ' ',
    ' ',
    ', ',
    '. ',
    '\n',
    '\r\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n## ',
    '(',
    ')',
    '"',
    '**',
    '_',
  ],
  ...[
    '|',
    ' | ',
    '\n| ',
    '\n| - | - |\n',
    '\\|',
    '`',
    '```\n',
    '$',
    '%%',
    '<!--',
    '-->',
    '<b>',
    '#',
    '!',
    '^',
    '\\',
    '🧠',
  ],
);
const brackets = fc.constantFrom(
  '[',
  ']',
  '[[',
  ']]',
  '](',
  '[[Note|GPT]]',
  '[a](b.md)',
  '![[',
  '[^1]',
  '[!note]',
);

/** A text without any link to a note. */
const unlinked = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.array(fc.oneof(word, word, brackets), { maxLength: 40 }).map((parts) => parts.join(''));

const blocks = fc.constantFrom(
  ...[
    '---\ntitle: GPT\n---\n',
    '> [!tip] GPT\n> ',
    '- [ ] ',
    '1. ',
    '\t',
    '    ',
    '[^1]: ',
    ': ',
    '> > | GPT |\n',
  ],
  ...[
    '\n| GPT | b |\n| --- | :-: |\n| ',
    '| GPT\\|b |\n',
    '```mermaid\n',
    '~~~\n',
    '$$\n',
    '---\n',
    '===\n',
    '<div>',
  ],
  ...[
    '[[토큰]]',
    '[[LLM#GPT(Generic)|GPT]]',
    '[[토큰\\|a]]',
    '[GPT](LLM.md#GPT(Generic))',
    '[x]: GPT',
    '![GPT][1]',
  ],
  ...[
    'https://a.b/GPT',
    'a@b.c',
    '==GPT==',
    '*GPT*',
    '~~토큰~~',
    '#GPT',
    '^GPT',
    '\\[GPT',
    '&amp;',
    '\ud800',
    '\u00a0',
  ],
);
const note = fc
  .array(fc.oneof(word, word, blocks, brackets), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Marks of emphasis and of tables, close together. */
const marked = fc
  .array(
    fc.constantFrom(
      ...[
        'GPT',
        'GPT',
        '토큰',
        'token',
        '는',
        'a',
        ' ',
        ' ',
        ', ',
        '\n',
        '\n\n',
        '\n- ',
        '\n* ',
        '\n> ',
        '(',
        ')',
        '"',
      ],
      ...[
        '**',
        '**',
        '_',
        '_',
        '*',
        '~~',
        '*GPT*',
        '**토큰**',
        '|',
        '\n| - | - |\n',
        '\n| - |\n',
        '\n- | -\n',
        '\n---\n',
      ],
      ...['`', '\\', '[', ']', '!', '^', '<b>', '🧠', '1. ', '[x] ', '    ', '[[Note|GPT]]', '[a](b.md)'],
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

/** The text with its mentions linked, and the places of the links in it. */
function linkedPlaces(text: string, write: (shown: string) => string) {
  const chosen = plan(text).map(({ from, to }) => ({ from, to, link: write(text.slice(from, to)) }));
  const edits = linkEdits(text, chosen);
  let shift = 0;
  const places = edits.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length };
  });
  return { linked: applyEdits(text, edits), places };
}

describe('links put into any note', () => {
  it.each([
    ['wikilinks', (shown: string) => `[[Note#A (b) c|${shown}]]`],
    ['Markdown links', (shown: string) => `[${shown}](Note.md#A%20(b)%20c)`],
  ])('are links, leave all others as they were, and unlinking them gives the note back: %s', (_, write) => {
    fc.assert(
      fc.property(note, (text) => {
        const { linked, places } = linkedPlaces(text, write);
        const found = noteLinks(linked);
        const isOurs = ({ from, to }: { from: number; to: number }) =>
          places.some((place) => place.from === from && place.to === to);
        expect(found.filter(isOurs)).toHaveLength(places.length);
        const others = found.filter((link) => !isOurs(link)).map(({ target, shown }) => [target, shown]);
        expect(others).toEqual(noteLinks(text).map(({ target, shown }) => [target, shown]));
        expect(applyEdits(linked, unlinkEdits(found.filter(isOurs)))).toBe(text);
      }),
      {
        numRuns: 3_000,
        examples: [
          ['[[Note|GPT]]```\n---\ntitle: GPT\n---\nGPT```mermaid\n'],
          ['$$\n---\ntitle: GPT\n---\n$$\n'],
        ],
      },
    );
  });

  it.each([
    ['wikilinks', (shown: string) => `[[N|${shown}]]`],
    ['Markdown links', (shown: string) => `[${shown}](N)`],
  ])('leave emphasis and blocks as they are: %s', (_, write) => {
    fc.assert(
      fc.property(fc.oneof(marked, note), (text) => {
        const { linked, places } = linkedPlaces(text, write);
        const back = (at: number): number => {
          let shift = 0;
          for (const { from, to } of places) {
            if (at <= from) break;
            const written = write('').length + (linked.slice(from, to).includes('\\|') ? 1 : 0);
            if (at < to) return from - shift;
            shift += written;
          }
          return at - shift;
        };
        const emphasis = (of: string) => nodeRanges(of, ['Emphasis', 'StrongEmphasis', 'Strikethrough']);
        // Without dashes there is no table, whose rows the other parser ends elsewhere.
        if (!text.includes('-'))
          expect(emphasis(linked).map(({ from, to }) => [back(from), back(to)])).toEqual(
            emphasis(text).map(({ from, to }) => [from, to]),
          );
        const blocksOf = (of: string) => readMarkdown(of).blocks;
        expect(blocksOf(linked).map(({ type, from, to }) => [type, back(from), back(to)])).toEqual(
          blocksOf(text).map(({ type, from, to }) => [type, from, to]),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('are taken back by what was kept for it, whatever stands in the front matter by then', () => {
    fc.assert(
      fc.property(note, (text) => {
        const edits = linkEdits(
          text,
          plan(text).map(({ from, to }) => ({ from, to, link: `[[N|${text.slice(from, to)}]]` })),
        );
        const back = takeBackOf(text, edits);
        const linked = applyEdits(text, edits);
        const again = takeBackEdits(linked, back);
        expect(again && applyEdits(linked, again)).toBe(text);
        const shown = linked.replaceAll('\r\n', '\n');
        const inEditor = takeBackEdits(shown, back);
        expect(inEditor && applyEdits(shown, inEditor)).toBe(text.replaceAll('\r\n', '\n'));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('linking and unlinking', () => {
  it('give the text back, where nothing was linked before', () => {
    fc.assert(
      fc.property(unlinked, (text) => {
        expect(unlink(link(text))).toBe(text);
        expect(unlink(linkInMarkdown(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  it('change what is between the mentions by no byte, and show each mention as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const chosen = plan(text).map(({ from, to }) => ({
          from,
          to,
          link: `[[N|${text.slice(from, to)}]]`,
        }));
        const edits = linkEdits(text, chosen);
        const pieces = edits.map(({ from, to, insert }) => {
          expect(insert).toMatch(/^\[\[N\\?\|/);
          expect(insert.replace(/^\[\[N\\?\||\]\]$/g, '')).toBe(text.slice(from, to));
          return insert;
        });
        let rest = text;
        for (const { from, to } of [...edits].reverse())
          rest = `${rest.slice(0, from)}\u0000${rest.slice(to)}`;
        expect(pieces.reduce((whole, piece) => whole.replace('\u0000', () => piece), rest)).toBe(
          applyEdits(text, edits),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('do nothing more when done again', () => {
    fc.assert(
      fc.property(unlinked, (text) => {
        const once = link(text);
        expect(link(once)).toBe(once);
        expect(unlink(text)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leave no link and no mention outside of what they read as such', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, note), (text) => {
        let at = 0;
        for (const { from, to } of noteLinks(text)) {
          expect(from).toBeGreaterThanOrEqual(at);
          // After its parenthesis, a Markdown link may continue on a new line.
          expect(text.slice(from, to)).toMatch(/^\[[^\n]*\]$|^\[[^\n]*\]\([^]*\)$/);
          at = to;
        }
        at = 0;
        for (const { from, to } of tableRanges(text)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(text.slice(from, to).split('\n').length).toBeGreaterThan(1);
          at = to;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
