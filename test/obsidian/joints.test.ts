import { describe, expect, it } from 'vitest';
import { joinParticles } from '../../src/obsidian/joints';

/** The HTML with the joints in it, as `+`. */
function joined(html: string): string {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  const text = root.textContent;
  joinParticles(root);
  expect(root.textContent).toBe(text);
  return root.innerHTML.replaceAll('<span class="ai-glossary-joint"></span>', '+');
}

describe('particles', () => {
  it.each([
    ['LLM(Large Language Model)은 모델이다.', 'LLM(Large Language Model)+은 모델이다.'],
    ['[[환각]]을 줄이고 (가)와 (나)를 쓴다', '[[환각]]+을 줄이고 (가)+와 (나)+를 쓴다'],
    ['“모델”을 ‘말’로, 50%를', '“모델”+을 ‘말’+로, 50%+를'],
    [
      '<strong>LLM(Model)</strong>은 <em>(가)</em><b>나</b>',
      '<strong>LLM(Model)</strong>+은 <em>(가)</em><b>+나</b>',
    ],
  ])('stay with the mark that they are written to: %s', (html, expected) => {
    expect(joined(html)).toBe(expected);
  });

  it.each(['모델(LLM) 은', '모델은 말이다.', 'f(x) of (a)b', '(가) <b>나</b>', ''])(
    'are joined to nothing else: %s',
    (html) => {
      expect(joined(html)).toBe(html);
    },
  );
});
