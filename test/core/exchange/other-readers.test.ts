import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { parse } from 'csv-parse/sync';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { exportGlossary } from '../../../src/core';
import { llm, rag, termOf } from './exchanged';

/** Each form of an export, read by a reader that is not ours. */

const odd = termOf('=SUM("A1")', '그는 “예, 아니요”라고\r\n"말했다"; -1');

describe('CSV', () => {
  const csv = (byteOrderMark?: boolean): string[][] =>
    parse(exportGlossary([llm, rag, odd], 'csv', { byteOrderMark }), { bom: true });

  it('is what a CSV package reads', () => {
    expect(csv()).toEqual([
      ['headword', 'expansion', 'definition', 'names', 'tags', 'sources'],
      [
        'LLM',
        'Large Language Model',
        '큰 말뭉치로 학습한 언어 모델.',
        'Large Language Model; 대규모 언어 모델',
        'ai; ai/nlp',
        'models/LLM.md#LLM(Large Language Model) 이란',
      ],
      [
        'RAG',
        'Retrieval-Augmented Generation',
        '문서를 찾아 답에 쓴다.',
        'Retrieval-Augmented Generation; 검색 증강 생성',
        'ai',
        'RAG.md',
      ],
      [
        'RAG',
        'Resource Allocation Graph',
        'Shows which process waits\nfor which resource.',
        'Resource Allocation Graph',
        'ai',
        'os/deadlock.md#RAG',
      ],
      [`'=SUM("A1")`, '', '그는 “예, 아니요”라고\r\n"말했다"; -1', '', '', ''],
    ]);
  });

  it('begins with a byte order mark where that is asked for', () => {
    expect(exportGlossary([llm], 'csv').startsWith('headword')).toBe(true);
    expect(exportGlossary([llm], 'csv', { byteOrderMark: true }).startsWith('\uFEFFheadword')).toBe(true);
    expect(csv(true)).toEqual(csv());
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', `'=1`, `''-1`])('makes %j safe', (name) => {
    const [, row] = parse(exportGlossary([termOf(name, 'x')], 'csv'));
    expect(row?.[0]).toBe(`'${name}`);
  });
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync('docs/glossary.schema.json', 'utf8')) as object;
  const validate = (data: unknown): boolean => new Validator(schema, '2020-12').validate(data).valid;

  it('is valid by its schema', () => {
    expect(validate(JSON.parse(exportGlossary([llm, rag, odd, { headword: 'X', names: [] }], 'json')))).toBe(
      true,
    );
  });

  it('has a schema that refuses something', () => {
    expect(validate({ format: 'ai-glossary', version: 1, terms: [{ names: [] }] })).toBe(false);
    expect(validate({ format: 'ai-glossary', version: 2, terms: [] })).toBe(false);
  });
});

describe('SKOS', () => {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const quads = (text: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(text);
  const literals = (all: readonly Quad[], property: string): string[] =>
    all
      .filter(({ predicate }) => predicate.value === skos + property)
      .map(({ object }) =>
        object.termType === 'Literal' ? `${object.value}@${object.language}` : object.value,
      );

  it('is Turtle with one scheme, and a concept for each sense', () => {
    const all = quads(exportGlossary([llm, rag], 'skos', { title: '용어집' }));
    const types = all
      .filter(({ predicate }) => predicate.value.endsWith('#type'))
      .map(({ object }) => object.value);
    expect(types).toEqual([`${skos}ConceptScheme`, `${skos}Concept`, `${skos}Concept`, `${skos}Concept`]);
    expect(literals(all, 'prefLabel')).toEqual(['LLM@en', 'RAG@en', 'RAG@en']);
    expect(literals(all, 'altLabel')).toEqual([
      'Large Language Model@en',
      '대규모 언어 모델@ko',
      'Retrieval-Augmented Generation@en',
      '검색 증강 생성@ko',
      'Resource Allocation Graph@en',
    ]);
    expect(literals(all, 'definition')).toEqual([
      '큰 말뭉치로 학습한 언어 모델.@ko',
      '문서를 찾아 답에 쓴다.@ko',
      'Shows which process waits\nfor which resource.@en',
    ]);
    expect(new Set(literals(all, 'inScheme')).size).toBe(1);
  });

  it('has no label that is both preferred and alternative', () => {
    const term = { headword: 'CNN', names: ['CNN'], expansion: 'CNN' };
    expect(literals(quads(exportGlossary([term], 'skos')), 'altLabel')).toEqual([]);
  });

  it('gives each concept an address of its own, whatever its name', () => {
    const names = ['RAG', 'rag', 'R&D <x>', '"\\', '토큰', 'scheme', '\u0001\uD800', '+', 'a/b', '🧠'];
    const all = quads(
      exportGlossary([...names.map((name) => termOf(name, name)), rag], 'skos', {
        baseIri: 'https://example.org/용어/',
      }),
    );
    const concepts = all
      .filter(({ object }) => object.value === `${skos}Concept`)
      .map(({ subject }) => subject.value);
    expect(new Set(concepts).size).toBe(names.length + 2);
    expect(concepts[0]).toBe('https://example.org/용어/rag');
  });
});

describe('Anki', () => {
  it('is a line a card, with fields that are HTML', () => {
    const text = exportGlossary([llm, rag, termOf('#R&D\t"x"', '<b>\r\n1')], 'anki');
    expect(text).toBe(
      [
        '#separator:tab',
        '#html:true',
        '#columns:Headword\tMeaning\tNames\tTags\tId',
        '#tags column:4',
        '#guid column:5',
        'LLM\t<b>Large Language Model</b><br>큰 말뭉치로 학습한 언어 모델.\tLarge Language Model; 대규모 언어 모델\tai ai/nlp\tai-glossary llm largelanguagemodel',
        'RAG\t<b>Retrieval-Augmented Generation</b><br>문서를 찾아 답에 쓴다.\tRetrieval-Augmented Generation; 검색 증강 생성\tai\tai-glossary rag retrievalaugmentedgeneration',
        'RAG\t<b>Resource Allocation Graph</b><br>Shows which process waits<br>for which resource.\tResource Allocation Graph\tai\tai-glossary rag resourceallocationgraph',
        '&#35;R&amp;D&#9;&quot;x&quot;\t&lt;b&gt;<br>1\t\t\tai-glossary #r&amp;d&quot;x&quot;',
        '',
      ].join('\n'),
    );
    const rows = parse(text, {
      delimiter: '\t',
      comment: '#',
      comment_no_infix: true,
      quote: '"',
    });
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
  });

  it('has no card for a name without a meaning, and names for one that has only them', () => {
    const lines = exportGlossary(
      [
        { headword: 'A', names: ['A'] },
        { headword: 'Token', names: ['Token', '토큰'] },
      ],
      'anki',
    )
      .split('\n')
      .slice(5);
    expect(lines).toEqual(['Token\t<i>토큰</i>\t토큰\t\tai-glossary token', '']);
  });
});
