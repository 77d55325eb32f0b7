import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/core/glossary/glossary';
import { MarkedTerms } from '../../../src/core/marks/marked-terms';
import { defaultSettings } from '../../../src/core/settings/settings';
import { NameCompleter } from '../../../src/core/suggest/name-completion';
import { suggestTerms, type SuggestScope } from '../../../src/core/suggest/suggest-terms';

const note = [
  '---',
  'tags: ai',
  '---',
  '## LLM(Large Language Model)',
  '## RAG(Retrieval-Augmented Generation, 검색 증강 생성)',
  '## 언어 모델(Language Model)',
  '## 토큰(Token)',
  '## token bucket이란',
  '## GPT(Generative Pre-trained Transformer)',
].join('\n\n');

function scopeOf(texts: readonly string[], rest: Partial<SuggestScope> = {}): SuggestScope {
  const glossary = new Glossary();
  texts.forEach((text, index) => glossary.setNote({ path: `ai${index}.md`, text }));
  const settings = { ...defaultSettings, markLeftOut: rest.leftOut ?? [] };
  const marked = new MarkedTerms(glossary, () => settings);
  const completer = new NameCompleter();
  const terms = glossary.terms();
  return { completer, marked, terms, leftOut: [], smallest: 2, except: new Set(), ...rest };
}

const scope = scopeOf([note]);

/** What is offered where `|` stands: each with what it would leave on the line. */
function offered(text: string, given = scope): string[] {
  const [before = '', after = ''] = text.split('|');
  return suggestTerms(before, after.charAt(0), given).map(
    ({ name, from, to }) => `${before.slice(0, from)}<${name}>${before.slice(to)}${after}`,
  );
}

const best = (text: string) => offered(text)[0];

describe('a name that is begun', () => {
  it.each([
    ['by its letters', 'a lar|', 'a <Large Language Model>'],
    ['in capitals', 'll|', '<LLM>'],
    ['with a capital that the name lacks', 'Token b|', '<Token bucket>'],
    ['in Korean', '한 언어|', '한 <언어 모델>'],
    ['with the last syllable half typed', '언ㅇ|', '<언어 모델>'],
    ['with a syllable that is to change', '토크|', '<토큰>'],
    ['by its first consonants', 'ㅇㅇㅁ|', '<언어 모델>'],
    ['by the first letters of its words', 'gp|', '<GPT>'],
    ['over two words', '언어 모|', '<언어 모델>'],
    ['over three words', 'a large language mo|', 'a <Large Language Model>'],
    ['with a hyphen', 'retrieval-aug|', '<Retrieval-Augmented Generation>'],
    ['by a word within it', 'augm|', '<Retrieval-Augmented Generation>'],
    ['by a Korean word of two syllables within it', '모델|', '<언어 모델>'],
    ['before a particle', 'LL|은', '<LLM>은'],
    ['in brackets', '(gp|)', '(<GPT>)'],
    ['behind emphasis', '**gp|', '**<GPT>'],
    ['behind underscores', '_gp|', '_<GPT>'],
    ['between underscores', 'a __토크|__', 'a __<토큰>__'],
    ['over two words between underscores', '_언어 모|_', '_<언어 모델>_'],
    ['by two letters in lower case', 'to|', '<Token>'],
    ['by any two letters', 'in re|', 'in <Retrieval-Augmented Generation>'],
  ])('%s', (_, text, result) => expect(best(text)).toBe(result));

  it('but not by two letters or one syllable of a word within it', () => {
    expect(offered('au|')).toEqual([]);
    expect(offered('모|')).toEqual([]);
  });

  it('by the shorter name first', () => {
    expect(offered('toke|')).toEqual(['<Token>', '<token bucket>']);
  });

  it('but not to the headline of a post', () => {
    const post =
      '---\ntitle: 대규모 언어 모델 첫걸음\naliases: [LLM]\ntags: ai\n---\n## LLM(Large Language Model, 대규모 언어 모델)\n\nA model.\n';
    const posts = scopeOf([]);
    const glossary = new Glossary();
    glossary.setNote({ path: '2024-08-14-llm.md', text: post });
    expect(glossary.terms().flatMap(({ names }) => names)).toContain('대규모 언어 모델 첫걸음');
    const marked = new MarkedTerms(glossary, () => defaultSettings);
    const given = { ...posts, marked, terms: glossary.terms() };
    expect(offered('대규모|', given)).toEqual(['<대규모 언어 모델>']);
    expect(offered('대규모 언어 모델 첫|', given)).toEqual([]);
  });

  it('by a dozen names at most', () => {
    const headings = Array.from({ length: 12 }, (_, at) => `## Network ${at}란\n\n## Deep network ${at}란`);
    const many = scopeOf([`---\ntags: ai\n---\n${headings.join('\n\n')}`]);
    expect(offered('deep netw|', many)).toHaveLength(12);
  });
});

describe('a name that stands there in full', () => {
  it.each([
    ['keeps its particle', 'LLM은|', '<LLM>은'],
    ['also while that is composed', 'LLM으|', '<LLM>으'],
    ['Korean too', '토큰을|', '<토큰>을'],
    ['stays as it is written', 'Tokens|', '<Tokens>'],
    ['over several words', 'the Large Language Models|', 'the <Large Language Models>'],
  ])('%s', (_, text, result) => expect(best(text)).toBe(result));

  it('comes before longer names', () => {
    expect(offered('token|').map((line) => line.toLowerCase())).toEqual(['<token>', '<token bucket>']);
  });
});

describe('silence', () => {
  it.each([
    ...['', ' |', 'l|', '토|', 'xyz|', 'LLM |', '모|'],
    ...['LL|M', 'L|LM', '언어|모델', 'xLLM|', 'a_LLM|', '____LLM|', 'LLM|_'],
    ...[
      '#LLM|',
      '#a/LLM|',
      '@LLM|',
      '\\LLM|',
      '^LLM|',
      '[[LLM|',
      '[[a]]은 [[LLM|',
      '[a](LLM|',
      '[a]LLM|',
      '@언어 모|',
    ],
    ...['`LLM|', '$LLM|', '$x + LLM|', '%%LLM|', '<LLM|', '<a href=LLM|', '{{LLM|', '{% LLM|', '/LLM|'],
    ...['https://a.b/LLM|', 'www.a.b/LLM|', '<!-- LLM|', '- ``a ` LLM|', '[a]: LLM|', '        - `LLM|'],
    ...['ll m|', 'la nguage|', 'to ken|'],
  ])('at %j', (text) => expect(offered(text)).toEqual([]));

  it.each([
    '`a` LLM|',
    '$5 and LLM|',
    '[[a]] LLM|',
    '[a](b) LLM|',
    'a < LLM|',
    'https://a.b LLM|',
    '$x$ LLM|',
    '\\`a LLM|',
    'a, b `c` LLM|',
    '        - LLM|',
    '> `a`\tLLM|',
  ])('not at %j, where the construct is closed', (text) => expect(offered(text)).not.toEqual([]));

  it('until so much is typed as is set', () => {
    expect(offered('lar|', scopeOf([note], { smallest: 4 }))).toEqual([]);
    expect(offered('l|', scopeOf([note], { smallest: 1 }))).not.toEqual([]);
  });

  it('about what is left out, and about the terms of the note itself', () => {
    expect(offered('LLM|', scopeOf([note], { leftOut: ['llm'] }))).toEqual([]);
    expect(offered('lar|', scopeOf([note], { leftOut: ['large language model'] }))).toEqual([]);
    expect(offered('LLM|', scopeOf([note], { except: new Set(['llm']) }))).toEqual([]);
  });
});

describe('several meanings', () => {
  it('are offered one by one', () => {
    const other = '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n';
    const meanings = suggestTerms('GPT', '', scopeOf([note, other])).map(({ sense }) => sense.expansion);
    expect(meanings).toEqual(
      expect.arrayContaining(['Generative Pre-trained Transformer', 'General Purpose Technology']),
    );
    expect(meanings).toHaveLength(2);
  });
});

describe('any line', () => {
  it('gets suggestions that lie at its end and change nothing before them', () => {
    const part = fc.constantFrom(
      ...[
        'LLM',
        'LL',
        '토큰',
        '토ㅋ',
        'ㅇㅇ',
        '은',
        ' ',
        '[[',
        ']]',
        '`',
        '$',
        '#',
        '(',
        '🧠',
        '-',
        'a',
        '토큰'.normalize('NFD'),
      ],
    );
    /** Mostly something that has suggestions. */
    const end = fc.constantFrom(
      '',
      ' LLM',
      ' LL',
      '(토ㅋ',
      ' ㅇㅇㅁ',
      ' LLM은',
      '-토큰',
      ' 토큰'.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }),
        end,
        fc.constantFrom('', ' ', 'x'),
        (parts, last, next) => {
          const before = parts.join('') + last;
          for (const { from, to, name } of suggestTerms(before, next, scope)) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(before.length);
            expect(before.slice(to)).toMatch(/^\p{Script=Hangul}{0,6}$/u);
            expect(name).not.toBe('');
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
