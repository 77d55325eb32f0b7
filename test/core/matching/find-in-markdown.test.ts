import { describe, expect, it } from 'vitest';
import { compileMatcher, findInMarkdown, skippedRanges } from '../../../src/core';

const matcher = compileMatcher([{ id: 'LLM', names: ['LLM'] }]);

/** The note with `LLM` in angle quotes where it is found. */
function mark(markdown: string, skipHeadings = false): string {
  let result = '';
  let at = 0;
  for (const { from, to } of findInMarkdown(matcher, markdown, { skipHeadings })) {
    result += `${markdown.slice(at, from)}«${markdown.slice(from, to)}»`;
    at = to;
  }
  return result + markdown.slice(at);
}

const notes: readonly (readonly [what: string, note: string])[] = [
  ['front matter', '---\ntags: [LLM]\n---\n«LLM»'],
  ['front matter with CRLF', '---\r\ntitle: LLM\r\n---\r\n«LLM»'],
  ['front matter closed by dots', '---\ntitle: LLM\n...\n«LLM»'],
  ['front matter behind a BOM', '\uFEFF---\ntitle: LLM\n---\n«LLM»'],
  ['a rule is not front matter', '«LLM»\n\n---\n«LLM»\n---\n'],
  ['front matter that nothing closes', '---\n«LLM»'],
  ['fenced code', '«LLM»\n```py\nLLM = 1\n```\n«LLM»'],
  ['a tilde fence with backticks inside', '~~~\n```\nLLM\n~~~\n«LLM»'],
  ['a longer fence', '````\n```\nLLM\n````\n«LLM»'],
  ['a fence that nothing closes', '```\nLLM\n\nLLM'],
  ['a fence in a list', '- «LLM»\n  ```\n  LLM\n  ```\n- «LLM»'],
  ['a fence in a quote', '> ```\n> LLM\n> ```\n> «LLM»'],
  ['a fence that ends with its quote', '> ```\n> LLM\n\n«LLM»'],
  ['indented code', '«LLM»\n\n    LLM\n\n    LLM\n«LLM»'],
  ['an indented line of a paragraph', '«LLM»\n    «LLM»'],
  ['an indented paragraph of a list', '- «LLM»\n\n    «LLM»'],
  ['indented code in a list', '1. «LLM»\n\n   «LLM»\n\n       LLM\n\n   «LLM»\n- «LLM»'],
  ['a list deep in a list', '- «LLM»\n    - «LLM»\n        - «LLM»\n\n          «LLM»'],
  ['inline code', '`LLM` «LLM» ``a ` LLM`` «LLM»'],
  ['a backtick alone', '` «LLM»'],
  ['an escaped backtick', '\\`«LLM»`'],
  ['code does not reach over a blank line', '`«LLM»\n\n«LLM»`'],
  ['code does not reach over the underline of a heading', '«LLM»`\n---\n«LLM»`\n\n«LLM»`\n===\n«LLM»`'],
  ['nor over a rule below a quote', '> «LLM»`\n---\n«LLM»`'],
  ['code reaches over what is no underline', '> `LLM\n===\nLLM` «LLM»\n\n- `LLM\n  LLM` «LLM»'],
  ['wikilinks', '[[LLM]] [[a|LLM]] ![[LLM.png]] [[LLM#x]]은 «LLM»'],
  ['brackets that nothing closes', '[[«LLM»\n]] «LLM»'],
  ['links', '[LLM](LLM.md) [a LLM](<x y>) ![LLM](x.png) «LLM»'],
  ['a link with brackets and parentheses', '[a [b] LLM](x(LLM)y) «LLM»'],
  ['a link by reference', '[LLM][1] «LLM»\n\n[1]: http://x/LLM "LLM"\n«LLM»'],
  ['plain brackets', '[«LLM»] («LLM»)'],
  ['footnotes', '«LLM»[^LLM]\n\n[^LLM]: «LLM»'],
  ['a kramdown abbreviation', '*[LLM]: Large «LLM»'],
  ['addresses', 'https://x.org/LLM «LLM» <https://LLM.org> www.LLM.org, obsidian://open?LLM «LLM»'],
  ['an address in parentheses', '(https://x.org/LLM) «LLM»'],
  ['mail', 'LLM@x.org «LLM» @«LLM»'],
  ['math', '$LLM$ «LLM» $$LLM$$ «LLM»\n$$\nLLM\n\nLLM\n$$\n«LLM»'],
  ['a dollar before a space', '$ «LLM»$'],
  ['money', '$5 «LLM» $6'],
  ['math with Korean behind it', '$LLM + 1$이라는 «LLM»'],
  ['HTML tags', '<b class="LLM">«LLM»</b> <LLM> «LLM»'],
  ['code in HTML', '<code>LLM</code> <pre>\nLLM\n\nLLM</pre> <a href="x">LLM</a> «LLM»'],
  ['a less-than sign', '1 < 2, «LLM» > 3'],
  ['comments', '<!-- LLM\n\nLLM --> «LLM» %%LLM%% «LLM»\n%%\nLLM\n\nLLM\n%%\n«LLM»'],
  ['per cent signs that nothing closes', '100%% «LLM»'],
  ['tags', '#LLM #ai/LLM #LLM은 («LLM») (#LLM) «LLM»'],
  ['not tags', 'C# «LLM» # «LLM»'],
  ['block ids and callout types', '> [!LLM] «LLM»\n«LLM» ^LLM\n«LLM»'],
  ['Liquid', '{% include LLM.html %} {{ LLM }} «LLM»'],
  ['Liquid blocks of code', '{% highlight py %}\nLLM\n\nLLM\n{% endhighlight %}\n«LLM»'],
  ['Liquid comments', '{%- comment -%} LLM {%- endcomment -%} «LLM»'],
  ['what Liquid leaves as it is', '{% raw %}«LLM»{% endraw %} {% highlight %} «LLM»'],
  ['Templater', '<% LLM %> <%* if (LLM) {\n\nLLM } -%> «LLM» <% «LLM»'],
  ['attributes for kramdown', '«LLM»{:.LLM}\n{: .LLM-tip title="LLM" } {::options LLM /} «LLM» {: «LLM»'],
  ['characters by name', '&LLM; &«LLM» «LLM»;'],
  ['front matter in TOML', '+++\ntitle = "LLM"\n+++\n«LLM»'],
  ['emphasis and lists and tables', '**«LLM»**은 *«LLM»* ==«LLM»==\n- [ ] «LLM»\n\n| «LLM» | x |'],
  ['headings', '# «LLM»\n«LLM»'],
];

describe('underscores', () => {
  it.each([
    ['_«LLM»_ __«LLM»__ (_«LLM»_)', 'of emphasis hold mentions'],
    ['_the «LLM»_ and _«LLM» too_', 'of emphasis around more hold mentions'],
    ['snake_LLM_case LLM_ _LLM', 'of words hold none'],
    ['`_LLM_` [[_LLM_]]', 'in code and links hold none'],
  ])('%s: %s', (expected) => {
    expect(mark(expected.replace(/[«»]/g, ''))).toBe(expected);
  });
});

describe('a place that spells the letters out', () => {
  const matcher = compileMatcher([
    { id: 'rag', names: ['RAG', 'Retrieval-Augmented Generation'] },
    { id: 'bare', names: ['MPI'] },
    { id: 'a', names: ['CV', 'Computer Vision'] },
    { id: 'b', names: ['CV', 'Cross Validation'] },
  ]);
  it.each([
    ['Resource Allocation Graph (RAG)', []],
    ['RAG(Resource Allocation Graph)', []],
    ['자원 할당 그래프(RAG, Resource Allocation Graph)', []],
    ['**RAG** (Resource Allocation Graph)', []],
    ['RAG (Retrieval Augmented Generation)', ['rag', 'rag']],
    ['RAG (see below), the graph (RAG)', ['rag', 'rag']],
    ['MPI (Message Passing Interface)', ['bare']],
    ['CV (Cross Validation)', ['b', 'b']],
    ['CV (Curriculum Vitae)', []],
  ])('%s', (text, ids) => {
    expect(findInMarkdown(matcher, text).flatMap(({ id, ids: all = [id] }) => all)).toEqual(ids);
  });
});

describe('a name that begins with a sign', () => {
  it('is none behind a Latin letter', () => {
    const net = compileMatcher([{ id: 'net', names: ['.NET'] }]);
    const text = 'ASP.NET, .NET, (.NET), 닷.NET';
    expect(findInMarkdown(net, text).map(({ from }) => from)).toEqual([9, 16, 24]);
  });
});

describe('findInMarkdown', () => {
  it.each(notes)('%s', (_, expected) => {
    expect(mark(expected.replace(/[«»]/g, ''))).toBe(expected);
  });

  it('leaves headings out when asked to', () => {
    expect(mark('# LLM\nLLM\n\nLLM\n===\n\n> ## LLM\n\nLLM', true)).toBe(
      '# LLM\n«LLM»\n\nLLM\n===\n\n> ## LLM\n\n«LLM»',
    );
  });

  it('takes nothing for a heading that a line stands below by chance', () => {
    const notes = [
      '- «LLM»\n---\n«LLM»',
      '> «LLM»\n---\n',
      '$$\n---\nLLM\n---\n$$\n«LLM»',
      '%%\n---\nLLM\n%%',
    ];
    for (const note of notes) expect(mark(note.replace(/[«»]/g, ''), true)).toBe(note);
  });

  it('leaves out the names of the ids given, whoever else has them', () => {
    const shared = compileMatcher([
      { id: 'a', names: ['LLM', 'BERT'] },
      { id: 'b', names: ['LLM', 'RAG'] },
    ]);
    expect(findInMarkdown(shared, 'LLM RAG BERT', { except: new Set(['b']) })).toEqual([
      { id: 'a', ids: ['a'], from: 8, to: 12 },
    ]);
  });

  it.each([
    ['backticks', '`'.repeat(100_000)],
    ['runs of backticks', '` `` ``` '.repeat(10_000)],
    ['open brackets', '['.repeat(100_000)],
    ['open links', '[a]('.repeat(25_000)],
    ['dollars', '$a '.repeat(30_000)],
    ['open tags', '<a '.repeat(30_000)],
    ['per cent signs', '%% '.repeat(30_001)],
    ['quotes', '>'.repeat(100_000)],
    ['hashes', '#'.repeat(100_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['list markers', '- '.repeat(50_000)],
  ])('goes through a long line of %s', (_, line) => {
    const ranges = skippedRanges(line);
    let end = -1;
    for (const { from, to } of ranges) {
      expect(from).toBeGreaterThan(end);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(line.length);
  });
});
