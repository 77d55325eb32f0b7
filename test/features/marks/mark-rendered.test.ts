import fc from 'fast-check';
import { sanitizeHTMLToDom } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core';
import { markRendered } from '../../../src/features/marks/mark-rendered';

const matcher = compileMatcher([
  { id: 'gpt', names: ['GPT'] },
  { id: 'lm', names: ['Language Model'] },
  { id: 'token', names: ['토큰'] },
]);

function rendered(html: string, headings = false): HTMLElement {
  const root = createDiv();
  root.append(sanitizeHTMLToDom(html));
  markRendered(root, {
    skipped: { skipHeadings: !headings },
    find: (text) => matcher.find(text),
    createMark: () => createEl('u'),
  });
  return root;
}

describe('what is rendered', () => {
  it.each([
    ['<p>A GPT, 토큰은</p>', '<p>A <u>GPT</u>, <u>토큰</u>은</p>'],
    ['<p>Language <b>Model</b>s</p>', '<p><u>Language </u><b><u>Model</u></b><u>s</u></p>'],
    ['<p><b>토</b>큰<i>화</i></p>', '<p><b>토</b>큰<i>화</i></p>'],
    ['<div>GP<p>T</p></div>', '<div>GP<p>T</p></div>'],
    ['<div><p>GP</p>T, GPT</div>', '<div><p>GP</p>T, <u>GPT</u></div>'],
    ['<p>GP<br>T</p>', '<p>GP<br>T</p>'],
    ['<p>GP<code>x</code>T <a>GPT</a> GPT</p>', '<p>GP<code>x</code>T <a>GPT</a> <u>GPT</u></p>'],
    ['<h2>GPT</h2><p>GPT</p>', '<h2>GPT</h2><p><u>GPT</u></p>'],
  ])('%s is marked as %s', (html, marked) => {
    expect(rendered(html).innerHTML).toBe(marked);
  });

  it('is marked in headings, too, when they count', () => {
    expect(rendered('<h2>GPT</h2>', true).innerHTML).toBe('<h2><u>GPT</u></h2>');
  });

  it('keeps its text and its other elements', () => {
    const text = fc.constantFrom('GP', 'T', 'GPT', ' ', '토', '큰', '은', 'Language', 'Model', '.');
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.tuple(tie('html'), tie('html')).map(([a, b]) => a + b),
        fc
          .tuple(fc.constantFrom('b', 'i', 'code', 'span', 'div', 'h2'), tie('html'))
          .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(html, (source) => {
        const plain = createDiv();
        plain.append(sanitizeHTMLToDom(source));
        const marked = rendered(source);
        expect(marked.textContent).toBe(plain.textContent);
        marked.querySelectorAll('u').forEach((mark) => mark.replaceWith(...mark.childNodes));
        marked.normalize();
        plain.normalize();
        expect(marked.innerHTML).toBe(plain.innerHTML);
      }),
    );
  });
});
