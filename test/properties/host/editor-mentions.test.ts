import { EditorState } from '@codemirror/state';
import { ensureSyntaxTree } from '@codemirror/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown, type Match } from '../../../src/core';
import { skippedRanges } from '../../../src/editor/skipped-ranges';
import { markdownLanguage } from '../../host/editor/markdown-language';

const matcher = compileMatcher([
  { id: 'GPT', names: ['GPT'] },
  { id: '토큰', names: ['토큰'] },
]);

const marks = fc.constantFrom(
  ...[
    '`',
    '``',
    '```\n',
    '$',
    '$$',
    '\n$$\n',
    '[[',
    ']]',
    '[',
    '](x)',
    '%%',
    '\n%%\n',
    '<!--',
    '-->',
    '<b>',
    '#',
    '# ',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '==',
    '---\n',
    '\n\n',
    '    ',
    '\t',
    'https://x.y/',
    '\\',
    '> ',
    '- ',
    '1. ',
    '|',
  ],
  ...['{{', '}}', '{%', '%}', '{:', '}', '<%', '%>', '&', ';', '^', '[^1]: ', '> [!tip] ', '| a |\n|---|\n'],
);
const words = fc.constantFrom('GPT', '토큰은', 'snake_GPT_case', '_GPT_', ' ', 'a', '\n');
const note = fc.array(fc.oneof(marks, words), { maxLength: 40 }).map((parts) => parts.join(''));

function stateOf(doc: string): EditorState {
  const state = EditorState.create({ doc, extensions: [markdownLanguage] });
  ensureSyntaxTree(state, doc.length, 10_000);
  return state;
}

/** The mentions between two offsets that the editor underlines. */
function underlined(state: EditorState, start: number, end: number, headings: boolean): Match[] {
  const text = state.doc.toString();
  const found: Match[] = [];
  let from = start;
  for (const range of [
    ...skippedRanges(state, { start, end, skipHeadings: !headings }),
    { from: end, to: end },
  ]) {
    if (range.from > from) found.push(...matcher.find(text, from, range.from));
    from = Math.max(from, range.to);
  }
  return found;
}

describe('what the editor underlines', () => {
  it('is what is found in the note', () => {
    fc.assert(
      fc.property(note, fc.boolean(), (text, headings) => {
        const found = findInMarkdown(matcher, text, { skipHeadings: !headings });
        expect(underlined(stateOf(text), 0, text.length, headings)).toEqual(found);
      }),
    );
  });

  it('is the same where only a part of a long note is looked at', () => {
    const before = '글이다. GPT는 길다.\n\n'.repeat(800);
    fc.assert(
      fc.property(note, fc.nat(), (text, seed) => {
        const whole = before + text;
        const state = stateOf(whole);
        const first = state.doc.lineAt(before.length).number;
        const line = first + (seed % (state.doc.lines - first + 1));
        const start = state.doc.line(line).from;
        const found = findInMarkdown(matcher, whole).filter(({ from }) => from >= start);
        expect(underlined(state, start, whole.length, true)).toEqual(found);
      }),
    );
  });

  it.each([
    ['_GPT_ and *GPT*', 2],
    ['snake_GPT_case', 0],
    ['__GPT__, 토큰', 2],
    ['[GPT] GPT', 2],
  ])('%s: %i', (text, count) => {
    expect(underlined(stateOf(text), 0, text.length, true)).toHaveLength(count);
  });
});
