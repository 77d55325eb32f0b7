import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkEdits } from '../../../src/core/linking/link-plan';
import { noteLinks } from '../../../src/core/linking/note-links';
import { tableRanges } from '../../../src/core/linking/table-rows';
import { applyEdits } from '../../../src/core/text-edit';
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

/** Nothing in it is a link to a note. */
const unlinked = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''));
const anyText = fc.array(fc.oneof(word, word, brackets), { maxLength: 40 }).map((parts) => parts.join(''));

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
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { from, to } of noteLinks(text)) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(text.slice(from, to)).toMatch(/^\[[^\n]*[\])]$/);
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
