// @vitest-environment node
import type { Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse';

const at = (text: string, { start, end }: Pos) => text.slice(start.offset, end.offset);
const tags = (text: string) => parseMarkdown(text).tags?.map(({ tag }) => tag);

describe('tags', () => {
  it.each([
    ['#ai', ['#ai']],
    ['문장 #한국어 와 #ai/nlp.', ['#한국어', '#ai/nlp']],
    ['#1 #2024 #1a #a1', ['#1a', '#a1']],
    ['#a-b_c/ #x,#y', ['#a-b_c/'.slice(0, -1), '#x']],
    ['#😀 #é', ['#😀', '#é']],
    ['x#no http://a/#no (#no)', undefined],
    ['# heading', undefined],
    ['## heading #yes', ['#yes']],
    ['> [!note] #quote\n- #item\n\n| #cell | b |\n|---|---|\n| c | #d |', ['#quote', '#item', '#cell', '#d']],
    ['`#no` and ```#no```', undefined],
    ['```\n#no\n```\n\n    #no\n', undefined],
    ['<div>\n#no\n</div>', undefined],
    ['<b title="#no">', undefined],
    ['[#no](x) [[#no]] [[a|#no]]', undefined],
    ['%% #no %% $#no$ $$\n#no\n$$', undefined],
    ['---\ntags: "#no"\n# no\n---\n#yes', ['#yes']],
  ])('of %j are %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('links', () => {
  const links = (text: string) =>
    parseMarkdown(text).links?.map(({ link, displayText }) => [link, displayText]);

  it.each([
    ['[[GPT]]', [['GPT', 'GPT']]],
    ['[[GPT|지피티]]', [['GPT', '지피티']]],
    ['[[a/GPT#절#안]]', [['a/GPT#절#안', 'a/GPT > 절 > 안']]],
    ['| [[GPT\\|a]] | b |\n|---|---|', [['GPT', 'a']]],
    ['[보기](a%20b.md#c) [밖](https://x.y) [우편](mailto:a@b.c)', [['a b.md#c', '보기']]],
    ['[각](<a b.md>)', [['a b.md', '각']]],
    ['`[[no]]` ![[embed]] %%[[no]]%%', undefined],
    ['[[not\nclosed]]', undefined],
  ])('of %j are %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('that are shown are embeds', () => {
    const { embeds, links: plain } = parseMarkdown('![[a.png|100]] ![b](c.png)');
    expect(embeds?.map(({ link, original }) => [link, original])).toEqual([
      ['a.png', '![[a.png|100]]'],
      ['c.png', '![b](c.png)'],
    ]);
    expect(plain).toBeUndefined();
  });

  it('in front matter are said with their key', () => {
    const { frontmatterLinks } = parseMarkdown('---\nup: "[[A]]"\nalso:\n  - "[[B|b]]"\n  - no [[C]]\n---\n');
    expect(frontmatterLinks).toEqual([
      { key: 'up', link: 'A', displayText: 'A', original: '[[A]]' },
      { key: 'also.0', link: 'B', displayText: 'b', original: '[[B|b]]' },
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['# LLM(Large Language Model) 이란', [[1, 'LLM(Large Language Model) 이란']]],
    ['### **GPT** [[x]] ###', [[3, '**GPT** [[x]]']]],
    [
      'Title\n=====\n\nSub\n---',
      [
        [1, 'Title'],
        [2, 'Sub'],
      ],
    ],
    ['#no\n####### no', undefined],
    ['```\n# no\n```', undefined],
    ['---\n# no\n---\n# yes', [[1, 'yes']]],
  ])('of %j are %j', (text, expected) => {
    expect(parseMarkdown(text).headings?.map(({ level, heading }) => [level, heading])).toEqual(expected);
  });
});

describe('places', () => {
  const note = [
    '---',
    'title: x',
    '---',
    '',
    '# 제목',
    '문단 #tag',
    '',
    '- [ ] 할 일',
    '  - 안 ^id',
    '',
    '[[끝]]',
  ];

  it.each(['\n', '\r\n'])('are those of the note as it is, with line ends %j', (end) => {
    const text = note.join(end);
    const cache = parseMarkdown(text);
    expect(at(text, cache.frontmatterPosition ?? never())).toBe(['---', 'title: x', '---'].join(end));
    expect(cache.headings?.map(({ position }) => at(text, position))).toEqual(['# 제목']);
    expect(cache.tags?.map(({ position }) => at(text, position))).toEqual(['#tag']);
    expect(cache.links?.map(({ position }) => at(text, position))).toEqual(['[[끝]]']);
    expect(cache.headings?.[0]?.position.start).toMatchObject({ line: 4, col: 0 });
    expect(cache.sections?.map(({ type, position }) => [type, at(text, position)])).toEqual([
      ['yaml', ['---', 'title: x', '---'].join(end)],
      ['heading', '# 제목'],
      ['paragraph', '문단 #tag'],
      ['list', ['- [ ] 할 일', '  - 안 ^id'].join(end)],
      ['paragraph', '[[끝]]'],
    ]);
  });
});

describe('blocks', () => {
  it('have a kind each', () => {
    const text = '> a\n\n> [!note]\n\n---\n\n```js\n```\n\n| a |\n|---|\n\n<div></div>\n\n$$x$$\n\n[^1]: a';
    expect(parseMarkdown(text).sections?.map(({ type }) => type)).toEqual([
      ...['blockquote', 'callout', 'thematicBreak', 'code', 'table', 'html', 'math', 'footnoteDefinition'],
    ]);
  });

  it('of a list know their parent and their task', () => {
    const { listItems } = parseMarkdown('x\n\n- a\n  - [x] b\n    1. [ ] c\n- [-] d\n\ny\n\n- e');
    expect(listItems?.map(({ parent, task, position }) => [position.start.line, parent, task])).toEqual([
      [2, -2, undefined],
      [3, 2, 'x'],
      [4, 3, ' '],
      [5, -2, '-'],
      [9, -9, undefined],
    ]);
  });

  it('are named by an id at their end, or below them', () => {
    const { blocks } = parseMarkdown('a ^One\n\n- b ^two\n\n| c |\n|---|\n\n^three');
    expect(Object.keys(blocks ?? {}).sort()).toEqual(['one', 'three', 'two']);
    expect(blocks?.['three']?.position.start.line).toBe(4);
  });
});

describe('front matter', () => {
  it('keeps dates as text', () => {
    const { frontmatter } = parseMarkdown('---\ndate: 2024-08-14 23:46:00 +0900\ncategories: \n---');
    expect(frontmatter).toEqual({ date: '2024-08-14 23:46:00 +0900', categories: null });
  });

  it.each([
    ['---\na: [\n---\n', 'no YAML'],
    ['---\na: 1\na: 2\n---\n', 'a key twice'],
    ['---\n- a\n---\n', 'a list'],
    ['\n---\na: 1\n---\n', 'not at the start'],
    ['\uFEFF---\na: 1\n---\n', 'after a byte order mark'],
    ['---\na: 1\n', 'not closed'],
  ])('of %j is none: %s', (text) => {
    expect(parseMarkdown(text)).not.toHaveProperty('frontmatter');
    expect(parseMarkdown(text)).not.toHaveProperty('frontmatterPosition');
  });
});

function never(): never {
  throw new Error('Missing');
}
