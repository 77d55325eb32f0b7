import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportGlossary, exportForms } from '../../../src/core';
import { llm, rag, termOf } from './exchanged';

describe('a Markdown page', () => {
  it('has a heading for each letter, and an item for each term with links to its sources', () => {
    expect(exportGlossary([termOf('토큰', '글의 조각.'), rag, llm], 'markdown', { title: '용어집' })).toBe(
      [
        '# 용어집',
        '',
        '## L',
        '',
        '- **LLM** (Large Language Model, 대규모 언어 모델): 큰 말뭉치로 학습한 언어 모델. ([[models/LLM#LLM(Large Language Model) 이란|LLM(Large Language Model) 이란]])',
        '',
        '## R',
        '',
        '- **RAG**',
        '  - *Retrieval-Augmented Generation* (검색 증강 생성): 문서를 찾아 답에 쓴다. ([[RAG]])',
        '  - *Resource Allocation Graph* ([[os/deadlock#RAG|RAG]])',
        '',
        '    Shows which process waits',
        '    for which resource.',
        '',
        '## ㅌ',
        '',
        '- **토큰**: 글의 조각.',
        '',
      ].join('\n'),
    );
  });

  it('keeps what a definition opens within its item', () => {
    const page = exportGlossary(
      [termOf('A', '```js\nnever closed'), termOf('B', '# loud\n\n- list'), termOf('C', '%% hidden')],
      'markdown',
    );
    const html = new MarkdownIt().render(page);
    expect(html.match(/<strong>[ABC]<\/strong>/g)).toHaveLength(3);
    expect(html.match(/<h2>/g)).toHaveLength(3);
    expect(page).toContain('- **C**: \\%\\% hidden');
  });

  it.each([
    ['**A\\*-Search\\***', 'A*-Search*'],
    ['**\\[CLS\\]**', '[CLS]'],
    ['**a\\|b**', 'a|b'],
    ['**snake_case**', 'snake_case'],
    ['**\\_\\_init\\_\\_**', '__init__'],
    ['**a\\_ \\_b\\_, c__d**', 'a_ _b_, c__d'],
    ['**\\<eos\\>**', '<eos>'],
    ['**\\#1 model**', '#1 model'],
    ['**C#**', 'C#'],
  ])('writes %s for a name with marks', (written, name) => {
    const page = exportGlossary([termOf(name, 'x')], 'markdown');
    expect(page).toContain(`- ${written}: x`);
    expect(new MarkdownIt().renderInline(written)).toBe(`<strong>${escapeHtml(name)}</strong>`);
  });

  it('files digits and other scripts under a sign that is a heading', () => {
    expect(exportGlossary([termOf('4-bit', 'x')], 'markdown')).toBe('## \\#\n\n- **4-bit**: x\n');
  });

  it.each([
    ['no link', 'notes/a|b.md', undefined],
    ['no link', 'notes/[draft].md', undefined],
    ['a link', 'notes/a.md', 'A: [[b]] | c'],
  ])('writes %s where a path or heading has brackets and bars', (kind, path, heading) => {
    const place = heading === undefined ? {} : { heading };
    const term = {
      ...termOf('A', 'x'),
      senses: [
        { names: [], definition: 'x', sources: [{ path, kind: 'heading', line: 0, ...place } as const] },
      ],
    };
    expect(exportGlossary([term], 'markdown')).toBe(
      kind === 'a link' ? '## A\n\n- **A**: x ([[notes/a#A b c|A b c]])\n' : '## A\n\n- **A**: x\n',
    );
  });
});

describe('kramdown abbreviations', () => {
  it('are what the letters stand for, else the definition as text', () => {
    expect(exportGlossary([llm, rag, termOf('토큰', '**글**의\n[[조각]].')], 'kramdown')).toBe(
      '*[LLM]: Large Language Model\n*[RAG]: Retrieval-Augmented Generation / Resource Allocation Graph\n*[토큰]: 글의 조각.\n',
    );
  });

  it('do not begin with a name that would begin a table', () => {
    expect(exportGlossary([termOf('P(A|B)', 'x | y'), termOf('Z', 'z')], 'kramdown')).toBe(
      '*[Z]: z\n*[P(A|B)]: x &#124; y\n',
    );
    expect(exportGlossary([termOf('P(A|B)', 'x')], 'kramdown')).toBe('');
  });

  it('leave out what cannot be one', () => {
    expect(exportGlossary([termOf('a]: b', 'x'), { headword: 'B', names: ['B'] }], 'kramdown')).toBe('');
  });
});

describe('cards for Spaced Repetition', () => {
  it('are a line a sense', () => {
    expect(exportGlossary([llm, rag], 'spaced-repetition')).toBe(
      [
        '#flashcards',
        '',
        'LLM::Large Language Model<br>큰 말뭉치로 학습한 언어 모델.',
        'RAG::Retrieval-Augmented Generation<br>문서를 찾아 답에 쓴다.',
        'RAG::Resource Allocation Graph<br>Shows which process waits<br>for which resource.',
        '',
      ].join('\n'),
    );
  });

  it('part at their separator alone', () => {
    expect(exportGlossary([termOf('std::vector:', ':a::b:::c')], 'spaced-repetition')).toBe(
      '#flashcards\n\nstd&#58;:vector&#58;::&#58;a::b&#58;::c\n',
    );
  });
});

it('writes every form of an empty glossary, and of a term that has a name only', () => {
  for (const form of exportForms) {
    expect(exportGlossary([], form, {})).not.toContain('undefined');
    expect(exportGlossary([{ headword: 'X', names: ['X'] }], form)).not.toContain('undefined');
  }
});

function escapeHtml(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
