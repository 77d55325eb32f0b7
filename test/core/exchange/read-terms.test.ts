import { describe, expect, it } from 'vitest';
import { exportGlossary, readTerms, type ImportForm } from '../../../src/core';
import { llm, rag } from './exchanged';

/** What a term says, in short: `LLM = Large Language Model: definition [other names]`, senses parted by ` / `. */
function said(text: string, form?: ImportForm): string[] {
  return readTerms(text, form).map(({ headword, senses, ...own }) => {
    const meanings = (senses ?? [own]).map(({ expansion, definition, names }) => {
      const others = names.filter((name) => name !== headword && name !== expansion);
      return `${expansion === undefined ? '' : ` = ${expansion}`}${definition === undefined ? '' : `: ${definition}`}${
        others.length === 0 ? '' : ` [${others.join('|')}]`
      }`;
    });
    return headword + meanings.join(' /');
  });
}

describe('CSV', () => {
  it.each([
    ['heads in English', 'Term,Meaning\nLLM,a model', ['LLM: a model']],
    ['heads in Korean', '용어,원말,뜻,영어\n토큰,,글의 조각,token', ['토큰: 글의 조각 [token]']],
    ['heads in another order', '정의 (한 줄),용어\n글의 조각,토큰', ['토큰: 글의 조각']],
    ['two languages for a head', '한국어,English,설명\n토큰,token,조각', ['토큰: 조각 [token]']],
    ['no heads, two columns', 'LLM,a model\nGPT,another', ['LLM: a model', 'GPT: another']],
    ['no heads, three columns', 'LLM,Large Language Model,a model', ['LLM = Large Language Model: a model']],
    ['semicolons, as where commas are decimal', 'term;meaning\nLLM;a, b', ['LLM: a, b']],
    ["Excel's own first line", 'sep=;\r\nterm;meaning\r\nLLM;a', ['LLM: a']],
    ['a byte order mark', '\uFEFFterm,meaning\nLLM,a', ['LLM: a']],
    [
      'quotes, commas and lines in quotes',
      'term,meaning\nLLM,"a ""big"", \r\nmodel"',
      ['LLM: a "big", \r\nmodel'],
    ],
    ['old Mac lines', 'term,meaning\rLLM,a\rGPT,b', ['LLM: a', 'GPT: b']],
    ['blank lines and spaces', 'term, meaning\n\n LLM , a \n\n', ['LLM: a']],
    ['cells made safe', "term,meaning\n'=SUM,'-1\n'tis,'@x", ['=SUM: -1', "'tis: @x"]],
    ['rows of unequal length', 'term,meaning,names\nLLM\nGPT,a\nRAG,b,c,d', ['LLM', 'GPT: a', 'RAG: b [c]']],
    ['a quote in a cell', 'term,meaning\n5" disk,a\nGPT,b', ['5" disk: a', 'GPT: b']],
    ['a quote that is never closed', 'term,meaning\nLLM,"a\nGPT,b\nRAG,c', ['LLM: "a', 'GPT: b', 'RAG: c']],
    ['names given twice', 'term,meaning\nLLM,a\nGPT,b\nLLM,a\nLLM,c', ['LLM: a /: c', 'GPT: b']],
    ['rows without a name', 'term,meaning\n,a\n  ,b\nGPT,c', ['GPT: c']],
    ['a name that is a path', 'term,meaning\n../a/b:c?.md,d', ['../a/b:c?.md: d']],
  ])('is read with %s', (_, text, terms) => {
    expect(said(text, 'csv')).toEqual(terms);
    expect(said(text)).toEqual(terms);
  });

  it('takes what the letters stand for for a name where no column has names', () => {
    expect(readTerms('term,full name\nLLM,Large Language Model')[0]?.names).toEqual([
      'LLM',
      'Large Language Model',
    ]);
  });

  it.each([
    ['a; b, c', ['X', 'a', 'b, c']],
    ['a, b', ['X', 'a', 'b']],
    ['a\\, b', ['X', 'a, b']],
    ['X; a; a', ['X', 'a']],
  ])('reads the list %j', (list, names) => {
    expect(readTerms(`term,names\nX,"${list}"`)[0]?.names).toEqual(names);
  });

  it('reads tags in any form', () => {
    expect(readTerms('term,tags\nX,#ai #ai/nlp\nY,ai; 자연어')).toMatchObject([
      { tags: ['ai', 'ai/nlp'] },
      { tags: ['ai', '자연어'] },
    ]);
  });
});

describe('TSV', () => {
  it('is told by its tabs', () => {
    expect(said('용어\t뜻\nLLM\ta, b, c\n"토큰"\t"글의\n조각"')).toEqual([
      'LLM: a, b, c',
      '토큰: 글의\n조각',
    ]);
  });
});

describe('a Markdown table', () => {
  it.each([
    ['with heads', '| 용어 | 설명 |\n| --- | --- |\n| **LLM** | `a` \\| b |', ['LLM: `a` | b']],
    ['without outer pipes', 'Term | Meaning\n--- | ---\n[[LLM\\|엘엘엠]] | a<br>b', ['엘엘엠: a\nb']],
    ['with heads that say nothing, by place', '| x | y |\n|-|-|\n| LLM | a |', ['LLM: a']],
    [
      'beside one of something else',
      '| Price | Cost |\n|-|-|\n| 1 | 2 |\n\nText\n\n| Term | Meaning |\n|-|-|\n| LLM | a |\n',
      ['LLM: a'],
    ],
  ])('is read %s', (_, text, terms) => {
    expect(said(text, 'markdown')).toEqual(terms);
    expect(said(text)).toEqual(terms);
  });

  it('is none in code, and none in a text without one', () => {
    expect(readTerms('```\n| Term | Meaning |\n|-|-|\n| LLM | a |\n```', 'markdown')).toEqual([]);
    expect(readTerms('# Words\n\nLLM: a', 'markdown')).toEqual([]);
  });
});

describe('JSON', () => {
  it.each([
    ['a list', '[{"term":"LLM","meaning":"a","aliases":["x"]}]', ['LLM: a [x]']],
    ['Korean keys', '[{"용어":"토큰","뜻":"조각","영어":"token"}]', ['토큰: 조각 [token]']],
    ['names and their meanings', '{"LLM":"a","GPT":{"definition":"b"}}', ['LLM: a', 'GPT: b']],
    [
      'what is no term among terms',
      '[1,null,"x",[],{"term":{}},{"term":"LLM","names":[1,{},"y"]}]',
      ['LLM [1|y]'],
    ],
    ['a name that objects have', '{"__proto__":"a","constructor":"b"}', ['__proto__: a', 'constructor: b']],
  ])('is read as %s', (_, text, terms) => {
    expect(said(text, 'json')).toEqual(terms);
    expect(said(text)).toEqual(terms);
  });

  it.each(['', '{', 'null', '1', '"x"', '[[[', '{"terms":1}', '['.repeat(200_000)])(
    'gives nothing for %.20j',
    (text) => {
      expect(readTerms(text, 'json')).toEqual([]);
    },
  );
});

describe('Anki', () => {
  it.each([
    ['two fields', 'LLM\ta model', ['LLM: a model']],
    ['HTML', '#html:true\nR&amp;D\t<div>a</div><div><u>b</u>&nbsp;c</div>', ['R&D: a\nb c']],
    ['plain fields', '#separator:tab\n#html:false\nR&amp;D\t<b>a</b>', ['R&amp;D: <b>a</b>']],
    [
      "what Anki's own export puts around fields",
      '#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\nx1\tBasic\tDeck\tLLM\t"a ""b"""\tai nlp',
      ['LLM: a "b"'],
    ],
    ['columns by name', '#separator:comma\n#columns:Back,Front\na,LLM', ['LLM: a']],
  ])('is read with %s', (_, text, terms) => {
    expect(said(text, 'anki')).toEqual(terms);
  });

  it('is told by its head', () => {
    expect(said(exportGlossary([llm], 'anki'))).toEqual([
      'LLM = Large Language Model: 큰 말뭉치로 학습한 언어 모델. [대규모 언어 모델]',
    ]);
  });
});

it.each(['csv', 'json', 'anki'] as const)('joins the senses of a term again, from %s', (form) => {
  const [term] = readTerms(exportGlossary([rag], form), form);
  expect(term).toEqual({
    headword: 'RAG',
    names: ['RAG', 'Retrieval-Augmented Generation', '검색 증강 생성', 'Resource Allocation Graph'],
    expansion: 'Retrieval-Augmented Generation',
    definition: '문서를 찾아 답에 쓴다.',
    tags: ['ai'],
    senses: rag.senses?.map(({ expansion, names, definition }) => ({ expansion, names, definition })),
  });
});

describe('a hundred thousand rows', () => {
  const count = 100_000;
  const repeated = (line: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n');

  it.each<[ImportForm, string]>([
    ['csv', repeated((at) => `용어${at},"뜻, ${at}"`)],
    ['tsv', repeated((at) => `용어${at}\t뜻 ${at}`)],
    ['anki', repeated((at) => `용어${at}\t<b>풀이</b><br>뜻 ${at}`)],
    ['markdown', `| 용어 | 뜻 |\n|-|-|\n${repeated((at) => `| 용어${at} | 뜻 ${at} |`)}`],
    [
      'json',
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ term: `용어${at}`, meaning: '뜻' }))),
    ],
  ])('of %s are read', (form, text) => {
    expect(readTerms(text, form)).toHaveLength(count);
    expect(readTerms(text)).toHaveLength(count);
  });

  it('that open a quote and close none are read as lines', () => {
    expect(readTerms(repeated((at) => `용어${at},"뜻`).concat('"x'), 'csv').length).toBeGreaterThan(
      count / 3,
    );
  });
});
