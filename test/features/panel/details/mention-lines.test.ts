import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../../src/core';
import type { Mention } from '../../../../src/features/panel/details/mention-reader';
import { mentionLines } from '../../../../src/features/panel/details/mention-lines';

/** Every `LLM` in a text as a mention. */
function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/LLM/g)].map(({ index: from }) => ({
    from,
    to: from + 3,
    key: `at ${from}`,
    line: text.slice(0, from).split('\n').length - 1,
    shown: 'LLM',
    context: contextOf(text, { from, to: from + 3 }),
    linkable: true,
  }));
}

/** What is shown of a text, with mentions in brackets. */
const shown = (text: string): string[] =>
  mentionLines({ text, mentions: mentionsIn(text) }).map(({ pieces }) =>
    pieces.map(({ text: piece, isMention }) => (isMention ? `[${piece}]` : piece)).join(''),
  );

describe('mentionLines', () => {
  it('shows a line once, with all its mentions', () => {
    expect(shown('An LLM is an LLM.\nNot so.\nLLM LLM')).toEqual(['An [LLM] is an [LLM].', '[LLM] [LLM]']);
  });

  it('shows mentions that are far apart on a long line separately, each with its surroundings', () => {
    const gap = ' word'.repeat(40);
    const [first, second, ...more] = shown(`LLM${gap} LLM and LLM`);
    expect(first).toMatch(/^\[LLM\] word.*…$/);
    expect(second).toMatch(/^….*word \[LLM\] and \[LLM\]$/);
    expect(more).toEqual([]);
  });

  it('keeps every mention, in order, and shows each', () => {
    const anyText = fc
      .array(fc.constantFrom('LLM', ' ', '\n', '\r\n', '…', 'word ', '😀', 'x'.repeat(30)), { maxLength: 60 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = mentionsIn(text);
        const lines = mentionLines({ text, mentions });
        expect(lines.flatMap((line) => line.mentions)).toEqual(mentions);
        for (const { pieces, mentions: held } of lines) {
          expect(pieces.filter(({ isMention }) => isMention)).toHaveLength(held.length);
          const start = (held[0]?.from ?? 0) - (held[0]?.context.before.replace(/^…/, '').length ?? 0);
          const whole = pieces.map(({ text: piece }) => piece).join('');
          expect(text.slice(Math.max(0, start - 1))).toContain(whole.replace(/^…|…$/g, ''));
        }
      }),
    );
  });
});
