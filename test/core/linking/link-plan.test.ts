import { describe, expect, it } from 'vitest';
import { linkEdits, takesLink } from '../../../src/core/linking/link-plan';
import { applyEdits } from '../../../src/core/text-edit';
import { link, linkInMarkdown, plan, unlink } from './linked';

const gpt = '[[LLM#GPT(Generic)|GPT]]';
const token = '[[토큰|토큰]]';

it('links nothing in what the plugin itself keeps up to date', () => {
  const page = '\n%% ai-glossary: all %%\nGPT\n%% end %%\n';
  expect(link(`GPT${page}GPT`)).toBe(`${gpt}${page}${gpt}`);
});

it('takes a link in what the plugin itself keeps up to date for no first link of the note', () => {
  const page = `\n%% ai-glossary: all %%\n${gpt}\n%% end %%\n`;
  expect(link(`${page}GPT GPT`, { which: 'first' })).toBe(`${page}${gpt} GPT`);
});

describe('linking all mentions', () => {
  it.each([
    ['a particle stays behind the link', 'GPT는 토큰을 읽는다.', `${gpt}는 ${token}을 읽는다.`],
    ['the mention stays as written', 'Tokens, GPTs', '[[토큰|Tokens]], [[LLM#GPT(Generic)|GPTs]]'],
    ['Windows line ends', 'GPT\r\n토큰\r\n', `${gpt}\r\n${token}\r\n`],
    [
      'decomposed Hangul',
      '토큰은'.normalize('NFD'),
      `[[토큰|${'토큰'.normalize('NFD')}]]${'은'.normalize('NFD')}`,
    ],
    ['an expansion behind its acronym', 'GPT(Generic)', `${gpt}(Generic)`],
    ['inside emphasis', '**GPT**, _GPT_ 는', `**${gpt}**, _${gpt}_ 는`],
    ['inside emphasis in quotes', '**a** "*GPT*"', `**a** "*${gpt}*"`],
    ['at the edges of emphasis', '* **GPT 와 토큰**.', `* **${gpt} 와 ${token}**.`],
    ['beside signs that are no marks', '3~GPT=1', `3~${gpt}=1`],
    ['in lists and quotes', '- GPT\n> GPT', `- ${gpt}\n> ${gpt}`],
    ['two in a row', 'GPT토큰', `${gpt}${token}`],
  ])('%s', (_, text, linked) => expect(link(text)).toBe(linked));

  it.each([
    '---\ntitle: GPT\n---\n',
    '`GPT`',
    '```\nGPT\n```',
    '    GPT',
    '$GPT$',
    '%%GPT%%',
    '<!-- GPT -->',
    '[[GPT]]',
    '[GPT](https://a.b)',
    '![GPT](a.png)',
    '#GPT',
    '# GPT',
    'ChatGPT',
    '토큰화',
  ])('leaves %j as it is', (text) => expect(link(text)).toBe(text));

  it.each(['[GPT]', '[see GPT]', '[a]GPT', 'Oh!GPT', '^GPT is', '\\GPT'])(
    'makes no other construct with the brackets around or before it: %j',
    (text) => expect(link(text)).toBe(text),
  );

  it.each([
    '**GPT**는',
    '_GPT_토큰',
    '최신**GPT** 는',
    'data_토큰',
    '토큰_열',
    '~~GPT~~는',
    '==GPT==는',
    '*a "*GPT*"',
    '**_ "**GPT',
    '\\*GPT*`*`',
    '"**토큰****',
    `**a ${'b '.repeat(600)}"**GPT**"`,
  ])('changes no emphasis that its brackets would stand beside: %j', (text) => expect(link(text)).toBe(text));

  it.each([
    'GPT\n| - | - |',
    'GPT\r\n- | -\r\n',
    '> GPT\n> | - | - |',
    '- GPT\n  - | -',
    'GPT | b\n| - | - | - |',
    'GPT\n| - | - |\n    [[Note|GPT]]',
  ])('makes no line the head of a table: %j', (text) => {
    expect(link(text)).toBe(text);
    expect(takesLink(text, { from: text.indexOf('GPT'), to: text.indexOf('GPT') + 3 })).toBe(false);
  });

  it('takes no callout or footnote for a link', () => {
    expect(takesLink('> !tip', { from: 2, to: 6 })).toBe(false);
    expect(takesLink('> tip', { from: 2, to: 5 })).toBe(true);
  });

  it.each([
    'GPT:: a model',
    '- model:: GPT',
    'asked (model:: GPT), GPT',
    'GPT::답',
    '*[LM]: Not GPT',
    '<div>\nGPT\nGPT</div>',
    '<details><summary>GPT</summary>\nGPT',
    'a\n\n<u class="x">\nGPT\n</u>',
    '---\ntitle: GPT\nGPT',
    '+++\ntitle = "GPT"',
    '@GPT',
    ':GPT:',
  ])('makes nothing else of what is no running text, and shows no brackets: %j', (text) =>
    expect(link(text)).toBe(text),
  );

  it.each([
    ['below a field', 'a:: b\nGPT', `a:: b\n${gpt}`],
    ['beside colons in code', '`std::map` and GPT', `\`std::map\` and ${gpt}`],
    ['in a block of three colons', '::: GPT', `::: ${gpt}`],
    ['below HTML and a blank line', '<details>\n\nGPT\n\n</details>', `<details>\n\n${gpt}\n\n</details>`],
    ['beside HTML', '<b>GPT</b>\n<br>\nGPT', `<b>${gpt}</b>\n<br>\n${gpt}`],
    ['below a line across the page', '---\nGPT\n\nGPT', `---\nGPT\n\n${gpt}`],
    ['below front matter in TOML', '+++\ntitle = "GPT"\n+++\nGPT', `+++\ntitle = "GPT"\n+++\n${gpt}`],
    ['behind a colon', 'model:GPT', `model:${gpt}`],
  ])('%s', (_, text, linked) => expect(link(text)).toBe(linked));

  it.each([
    ['a half-open interval', 'x in [0, 1), GPT', `x in [0, 1), ${gpt}`],
    [
      'and one in a table',
      '| [0, 1) | GPT |\n| - | - |',
      `| [0, 1) | ${gpt.replace('|', '\\|')} |\n| - | - |`,
    ],
    ['a footnote that is not closed', '[^토큰GPT', '[^토큰GPT'],
    ['a footnote with blanks in it', '[^a GPT b] GPT', `[^a ${gpt} b] ${gpt}`],
    ['an embed that is not closed', '[![[| GPT', '[![[| GPT'],
    ['and the next paragraph', '[![[| GPT\n\nGPT', `[![[| GPT\n\n${gpt}`],
    ['and a quote behind it', '[![[| GPT\n> GPT', `[![[| GPT\n> ${gpt}`],
    [
      'and the text below an empty line of a quote',
      '[][\n> \n| GPT | b |\n| --- | :-: |\n| ',
      `[][\n> \n| ${gpt.replace('|', '\\|')} | b |\n| --- | :-: |\n| `,
    ],
    ['and in that quote', '> [][\n>\n> GPT]', `> [][\n>\n> GPT]`],
  ])('behind a bracket that is left open, links what is then read as a link: %s', (_, text, linked) => {
    expect(link(text)).toBe(linked);
    expect(unlink(linked)).toBe(text);
  });

  it('puts no Markdown link into what its bracket would make a footnote', () => {
    expect(linkInMarkdown('[^GPT==GPT== | ]]')).toBe('[^GPT==GPT== | ]]');
  });

  it('tries no place by itself in a paragraph of thousands of characters', () => {
    const tried = 'GPT [![[| GPT';
    expect(link(tried)).toBe(`${gpt} [![[| GPT`);
    const long = `${'x '.repeat(2600)}${tried}`;
    expect(link(long) === long).toBe(true);
  });

  it('links in headings when asked to', () => expect(link('# GPT', { headings: true })).toBe(`# ${gpt}`));

  it('leaves terms out, and with them what others are called as well', () => {
    expect(link('GPT 토큰', { except: new Set(['gpt']) })).toBe(`GPT ${token}`);
    expect(plan('CV, Cross Validation', { except: new Set(['cv1']) })).toEqual([
      { id: 'cv2', from: 4, to: 20 },
    ]);
  });

  it('stays within the range: a mention at its edge counts when it lies wholly inside', () => {
    expect(link('GPT GPT GPT', { range: { from: 2, to: 7 } })).toBe(`GPT ${gpt} GPT`);
  });

  it('links twice the same as once', () => {
    const once = link('GPT는 **토큰**을 | GPT');
    expect(link(once)).toBe(once);
  });
});

describe('linking in tables', () => {
  const escaped = '[[LLM#GPT(Generic)\\|GPT]]';

  it.each([
    [
      'header and rows',
      '| GPT | b |\n| - | - |\n| GPT | |',
      `| ${escaped} | b |\n| - | - |\n| ${escaped} | |`,
    ],
    ['with an outer pipe here and none there', '| GPT | b\n- | -', `| ${escaped} | b\n- | -`],
    ['without outer pipes', 'GPT | b\n--- | ---\nGPT | c', `${escaped} | b\n--- | ---\n${escaped} | c`],
    ['a row without a pipe', '| a |\n| - |\nGPT', `| a |\n| - |\n${escaped}`],
    ['in a callout', '> [!note]\n> | GPT |\n> | :-: |', `> [!note]\n> | ${escaped} |\n> | :-: |`],
    ['below a paragraph', 'GPT\n| a |\n| - |', `${gpt}\n| a |\n| - |`],
    ['behind the table', '| a |\n| - |\n\nGPT', `| a |\n| - |\n\n${gpt}`],
    ['a heading ends it', '| a |\n| - |\n## b\nGPT | c', `| a |\n| - |\n## b\n${gpt} | c`],
    ['pipes alone are no table', 'GPT | a\nGPT | b', `${gpt} | a\n${gpt} | b`],
    ['a line below is no table', 'GPT\n---\n', `${gpt}\n---\n`],
    ['as many cells as the header', '| GPT | b |\n| - |', `| ${gpt} | b |\n| - |`],
    ['an escaped pipe is no edge', 'GPT | b \\| c\n- | -', `${escaped} | b \\| c\n- | -`],
    ['Windows line ends', '| GPT |\r\n| - |\r\n', `| ${escaped} |\r\n| - |\r\n`],
  ])('%s', (_, text, linked) => {
    expect(link(text, { headings: true })).toBe(linked);
  });

  it('keeps a pipe that is escaped already', () => {
    const text = '| GPT |\n| - |';
    const edits = linkEdits(text, [{ from: 2, to: 5, link: escaped }]);
    expect(applyEdits(text, edits)).toBe(`| ${escaped} |\n| - |`);
  });

  it('needs nothing for Markdown links', () => {
    expect(linkInMarkdown('| 토큰 |\n| - |')).toBe('| [토큰](토큰.md) |\n| - |');
  });
});

describe('linking first mentions', () => {
  const first = (text: string, options = {}) => link(text, { which: 'first', ...options });

  it('takes the first of each term, whatever its name there', () => {
    expect(first('토큰, GPT, token, GPTs')).toBe(`${token}, ${gpt}, token, GPTs`);
  });

  it('counts a link to the term as a mention, wherever it stands', () => {
    expect(first('GPT 토큰 [[LLM#GPT(Generic)|this model]]')).toBe(
      `GPT ${token} [[LLM#GPT(Generic)|this model]]`,
    );
    expect(first('GPT `[[LLM#GPT(Generic)]]`')).toBe(`${gpt} \`[[LLM#GPT(Generic)]]\``);
  });

  it('means the first in the range', () => {
    expect(first('GPT [[토큰]] GPT 토큰', { range: { from: 11, to: 18 } })).toBe(
      `GPT [[토큰]] ${gpt} ${token}`,
    );
  });

  it('takes an ambiguous name as long as one of its meanings is new', () => {
    expect(plan('Computer Vision, CV, CV', { which: 'first' }).map(({ from }) => from)).toEqual([0, 17]);
    expect(plan('CV, Computer Vision', { which: 'first' }).map(({ from }) => from)).toEqual([0]);
  });

  it('links twice the same as once', () => {
    const once = first('GPT GPT 토큰');
    expect(first(once)).toBe(once);
  });
});

describe('a big note', () => {
  it('is planned and edited in one pass, be it one line or one table', () => {
    const line = 'GPT와 토큰, '.repeat(40_000);
    const table = `| a | b |\n| - | - |\n${'| GPT | 토큰 |\n'.repeat(40_000)}`;
    expect(link(line)).toHaveLength(line.length + 40_000 * (gpt.length - 3 + token.length - 2));
    expect(link(table)).toHaveLength(table.length + 40_000 * (gpt.length - 2 + token.length - 1));
  });
});
