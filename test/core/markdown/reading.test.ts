import { describe, expect, it } from 'vitest';
import { type Block, blockText } from '../../../src/core/markdown/block';
import { readMarkdown } from '../../../src/core/markdown/reading';
import { tableCells } from '../../../src/core/markdown/blocks/table';

function path({ within }: Block): string {
  const names: string[] = [];
  for (let at = within; at !== undefined; at = at.parent)
    names.unshift(at.callout === undefined ? at.type : `callout ${at.callout.kind}`);
  return names.map((name) => `${name} › `).join('');
}

/** `line: containers › type text`, one a block. */
function outline(text: string): string[] {
  return readMarkdown(text).blocks.map((block) =>
    `${block.line}: ${path(block)}${block.type} ${blockText(block)}`.trimEnd(),
  );
}

describe('blocks', () => {
  it.each([
    [
      'a heading in a list',
      '- ## 토큰이란?\n  글의 조각.',
      ['0: item › heading 토큰이란?', '1: item › paragraph 글의 조각.'],
    ],
    ['a task', '- [x] 쓰기', ['0: item › paragraph 쓰기']],
    [
      'a callout',
      '> [!Tip]- 제목\n> 본문',
      ['0: callout tip › callout 제목', '1: callout tip › paragraph 본문'],
    ],
    [
      'a callout without a title',
      '> [!정의]\n> 본문',
      ['0: callout 정의 › callout', '1: callout 정의 › paragraph 본문'],
    ],
    ['a quote that only mentions a callout', '> 앞\n> [!tip]', ['0: quote › paragraph 앞\n[!tip]']],
    [
      'a table that another block ends',
      '| a |\n|---|\n| b |\n# c',
      ['0: table | a |\n|---|\n| b |', '3: heading c'],
    ],
    [
      'a table that begins in a list',
      '- | a |\n  |---|\n  | b |\n- c',
      ['0: item › table | a |\n|---|\n| b |', '3: item › paragraph c'],
    ],
    ['a quote below a table', '| a |\n|---|\n> b', ['0: table | a |\n|---|', '2: quote › paragraph b']],
    ['a table below a line', '앞\n| a |\n|---|', ['0: paragraph 앞', '1: table | a |\n|---|']],
    [
      'a definition list',
      '토큰\n낱말\n: 글의 조각\n\n끝',
      ['0: paragraph 토큰\n낱말', '2: definition 글의 조각', '4: paragraph 끝'],
    ],
    [
      'a definition below a blank line',
      '토큰\n\n: 글의 조각',
      ['0: paragraph 토큰', '2: definition 글의 조각'],
    ],
    ['no definition far below', '토큰\n\n\n: 글', ['0: paragraph 토큰', '3: paragraph : 글']],
    [
      'an abbreviation',
      '글\n*[LM]: Language Model',
      ['0: paragraph 글', '1: abbreviation *[LM]: Language Model'],
    ],
    [
      'reference definitions, one below the other',
      '[a]: /x\n[b]: <y z>\n  "제목"\n글',
      ['0: reference [a]: /x', '1: reference [b]: <y z>\n"제목"', '3: paragraph 글'],
    ],
    ['a footnote', '[^1]: 주\n    둘째 줄\n\n글', ['0: footnote › paragraph 주\n둘째 줄', '3: paragraph 글']],
    ['raw HTML', '<pre>\n# a\n\n</pre>\n글', ['0: raw <pre>\n# a\n\n</pre>', '4: paragraph 글']],
    ['a block of HTML', '<dl>\n<dt>a</dt>\n\n글', ['0: html <dl>\n<dt>a</dt>', '3: paragraph 글']],
    ['a line for what builds pages', '글\n{: .tip }', ['0: paragraph 글', '1: html {: .tip }']],
    ['an underlined heading', '> 제목\n> ===', ['0: quote › heading 제목']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('lines that end with %j', (lineEnd) => {
    const text = ['---', 'a: b', '---', '# 제목', '', '글', '이다'].join(lineEnd);
    expect(outline(text)).toEqual(['3: heading 제목', '5: paragraph 글\n이다']);
    const { bodyFrom, blocks } = readMarkdown(text);
    expect(text.slice(bodyFrom, bodyFrom + 4)).toBe('# 제목');
    expect(text.slice(blocks[1]?.from, blocks[1]?.to)).toBe(`글${lineEnd}이다`);
  });

  it.each([
    ['---js\nmodule\n---\n글'],
    ['+++\ntitle = "a"\n+++\n글'],
    ['+++\n+++\n글'],
    ['\uFEFF---\na: b\n---\n글'],
  ])('front matter: %j', (text) => {
    expect(readMarkdown(text).blocks.map(blockText)).toEqual(['글']);
  });

  it('+++ that nothing closes is text', () => {
    expect(readMarkdown('+++\n글').blocks.map(blockText)).toEqual(['+++\n글']);
  });
});

describe('what is hidden', () => {
  it.each([
    ['앞 %%속%% 뒤', ['앞  뒤']],
    ['앞\n%%\n속\n\n## 속\n%%\n뒤', ['앞', '뒤']],
    ['앞 <!-- 속\n\n- 속 --> 뒤', ['앞', '뒤']],
    ['> 앞 %% 속\n> 속 %% 뒤', ['앞 \n 뒤']],
    ['$$\nx\n$$\n뒤', ['뒤']],
    ['값 $$x$$ 뒤', ['값 $$x$$ 뒤']],
    ['<% tp\n%>\n뒤', ['뒤']],
    ['{% highlight py %}\nx\n\n{% endhighlight %}\n뒤', ['뒤']],
    ['%%\n```\n%%\n뒤', ['뒤']],
    ['앞 %% 뒤', ['앞 %% 뒤']],
    ['`%%` 앞 `%%` 뒤', ['`%%` 앞 `%%` 뒤']],
    ['```\n%%\n```\n글\n```\n%%\n```', ['', '글', '']],
    ['    %%\n\n글 %%', ['', '글 %%']],
  ])('%j', (text, expected) => {
    expect(readMarkdown(text).blocks.map(blockText)).toEqual(expected);
  });
});

describe('tableCells', () => {
  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['| [[a\\|b]] | |', ['[[a|b]]', '']],
    ['|', []],
  ])('%j', (row, cells) => {
    expect(tableCells(row)).toEqual(cells);
  });
});

describe('a hostile note', () => {
  const count = 100_000;
  it.each([
    '> ',
    '- ',
    '[',
    '[a]: b\n',
    '| ',
    '|-',
    '%%',
    '<!--',
    '$$',
    '`',
    '_',
    '<',
    '*[',
    '\t',
    '1. ',
    ': a\n',
    '[!',
    '{%',
    '#',
    'a\n|-|\n',
  ])('of %j is read in one go', (mark) => {
    const { blocks } = readMarkdown(mark.repeat(count));
    expect(blocks.length).toBeLessThanOrEqual(2 * count);
  });
});
