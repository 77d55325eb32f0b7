import { describe, expect, it } from 'vitest';
import { compileMatcher, type Matcher } from '../../../src/core';

function matcherOf(...names: readonly string[]): Matcher {
  return compileMatcher(names.map((name) => ({ id: name, names: [name] })));
}

/** The text with what was found in brackets. */
function mark(matcher: Matcher, text: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of matcher.find(text)) {
    result += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return result + text.slice(at);
}

const matcher = matcherOf(
  ...['LLM', 'GPT', 'BERT', 'IT', 'AI', 'RNN', 'GPU', 'LoRA', 'OS', 'GPT-4', 'C++', 'token', 'Transformer'],
  ...[
    'Large Language Model',
    'pre-training',
    'zero-shot learning',
    'attention',
    'attention mechanism',
    'policy',
  ],
  ...['analysis', 'matrix', 'bias', 'loss', 'batch', 'array', 'naïve Bayes', "Bayes' theorem", 'β-VAE'],
  ...['모델', '언어 모델', '대규모 언어 모델', '토큰', '사전학습', '검색 증강 생성', 'AI 비서', 'GPT 모델'],
  ...['大语言模型', '模型', '注意機構', 'トークン', 'データ', 'トークン化'],
);

/** What is in brackets is found, and nothing else. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'leftmost and longest': [
    '[대규모 언어 모델]과 [언어 모델]과 [모델]',
    '초대규모 [언어 모델]',
    '[attention mechanism] and [attention] mechanic',
    '[大语言模型]和[模型]',
    '[GPT-4]와 [GPT]-5',
  ],
  'Latin edges': [
    '[GPT]는 좋다',
    '최신[LLM]',
    'ChatGPT, RoBERTa, LLMOps, GPTs4, _LLM, LLM_2, LLM2',
    '([GPT]) "[GPT]" [GPT]/[BERT] non-[LLM] [GPT]-3 [BERT]\'s [AI]-first [AI].',
    'tokenizer subtoken_id [token]',
    '[C++]을 쓴다. [C++]11',
    '这家[AI]公司',
    '[LLM]모델링 [LLM][모델]은',
    'éLLM LLMé μ[LLM]',
    '[β-VAE] αβ-VAE',
  ],
  case: [
    'it is [IT], It, iT',
    'bert Bert [BERT]',
    '[TOKEN] [Token] [token]',
    'lora [LoRA] LORA',
    '[LARGE LANGUAGE MODEL] [large language model]',
    '[transformer] [Transformer]',
  ],
  plurals: [
    '[LLMs]가, [GPUs], LLMS, LLMz',
    "[tokens] [token]'s [Large Language Models]",
    '[policies] [analyses] [matrices] [matrixes] [biases] [losses] [batches] [arrays] arraies',
    '[OSes] [OSs]',
    'tokensize tokenss',
    '[attention mechanisms]',
    '[토큰]s',
  ],
  'spaces and hyphens': [
    '[대규모언어모델]은 [대규모 언어모델]은 [대규모언어 모델]',
    '사전 학습, [사전학습]',
    '대규모-[언어 모델] 대규모  [언어 모델]',
    '[Large-Language Model] [Large-Language-Model]',
    'LargeLanguageModel, Large LanguageModel',
    '[pretraining] [pre training] [Pre-Training] pre--training pre - training',
    '[zero shot learning] [zeroshot learning] zeroshotlearning [zero-shot-learning]',
    '[GPT4] [GPT 4]',
    '[AI 비서]가 [AI]비서',
    '[검색증강생성]을 [검색 증강생성]',
    'Large\nLanguage Model',
    '[Large Language Model]',
    "[Bayes' theorem] [Bayes’ theorem]",
  ],
  'Korean starts': [
    '신모델 초거대모델 언어모델링',
    '서브토큰, 셀프토큰',
    '[AI][모델]',
    '([모델]) 3[모델]',
    'ㅋㅋ[모델]ㅋㅋ',
  ],
  'two names together': ['사전학습모델은', '토큰모델', '[언어모델]은'],
  'Chinese and Japanese': [
    '中文[大语言模型]的',
    '多[模型]法',
    '[トークン]を数える',
    'サブトークン トークンズ トークナー',
    '半角[ﾄｰｸﾝ]を',
    '[データ]・[トークン]',
    '[ﾃﾞｰﾀ]',
    '[トークン化]する',
    '自己[注意機構]付き',
  ],
  'full width': [
    '[ＬＬＭ]의 ＯｐｅｎＡＩ와 [ＡＩ]',
    '[Ｔｏｋｅｎｓ]',
    '[Large　Language　Model]',
    '[ＧＰＴ－４]',
  ],
};

describe.each(Object.entries(groups))('%s', (_, texts) => {
  it.each(texts)('%s', (expected) => {
    expect(mark(matcher, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it.each(texts)('%s, decomposed', (expected) => {
    const decomposed = expected.normalize('NFD');
    expect(mark(matcher, decomposed.replace(/[[\]]/g, ''))).toBe(decomposed);
  });
});

describe('decomposed text', () => {
  it('counts offsets in the text as given', () => {
    const text = '작은 모델을 보자'.normalize('NFD');
    const from = '작은 '.normalize('NFD').length;
    expect(matcher.find(text)).toEqual([
      { id: '모델', ids: ['모델'], from, to: from + '모델'.normalize('NFD').length },
    ]);
  });

  it('is read line by line among composed text', () => {
    const text = `토큰은\n${'토큰은 모델'.normalize('NFD')}\n토큰은`;
    expect(matcher.find(text).map(({ id }) => id)).toEqual(['토큰', '토큰', '모델', '토큰']);
  });

  it('takes decomposed names', () => {
    expect(mark(matcherOf('모델'.normalize('NFD')), '모델은')).toBe('[모델]은');
  });

  it('does not take the beginning of a syllable for a whole one', () => {
    expect(mark(matcherOf('가나'), '가난 가낭'.normalize('NFD'))).toBe('가난 가낭'.normalize('NFD'));
  });
});

describe('find with from and to', () => {
  const text = 'LLM LLM은 모델에서';

  it('gives what lies inside', () => {
    expect(matcher.find(text, 1, 8)).toEqual([{ id: 'LLM', ids: ['LLM'], from: 4, to: 7 }]);
    expect(matcher.find(text, 0, 6)).toEqual([{ id: 'LLM', ids: ['LLM'], from: 0, to: 3 }]);
  });

  it('sees the neighbours outside', () => {
    expect(matcher.find('ChatGPT', 4)).toEqual([]);
    expect(matcher.find('GPTs4', 0, 3)).toEqual([]);
    expect(matcher.find('모델링', 0, 2)).toEqual([]);
    expect(matcher.find('모델에서', 0, 2)).toEqual([{ id: '모델', ids: ['모델'], from: 0, to: 2 }]);
    expect(matcher.find('모델링'.normalize('NFD'), 0, '모델'.normalize('NFD').length)).toEqual([]);
    expect(matcher.find('초모델', 1)).toEqual([]);
  });

  it('bears places outside the text', () => {
    expect(matcher.find('LLM', -5, 99)).toEqual([{ id: 'LLM', ids: ['LLM'], from: 0, to: 3 }]);
    expect(matcher.find('LLM', 3, 1)).toEqual([]);
  });
});

describe('names of several entries', () => {
  it('says all of them, in the order given, the first one as the id', () => {
    const shared = compileMatcher([
      { id: 'b', names: ['RAG', 'x1'] },
      { id: 'a', names: ['RAG'] },
      { id: 'b', names: ['RAG'] },
    ]);
    expect(shared.find('RAG x1')).toEqual([
      { id: 'b', ids: ['b', 'a'], from: 0, to: 3 },
      { id: 'b', ids: ['b'], from: 4, to: 6 },
    ]);
  });

  it('prefers a name to a plural derived from another', () => {
    const shared = compileMatcher([
      { id: 'one', names: ['token'] },
      { id: 'many', names: ['tokens'] },
    ]);
    expect(shared.find('tokens')).toEqual([{ id: 'many', ids: ['many'], from: 0, to: 6 }]);
  });
});

describe('a name that could be a particle', () => {
  const particles = matcherOf(
    '은',
    '는',
    '이란',
    '은/는',
    '을(를)',
    '에서의',
    '인지',
    '용도',
    '보고',
    'LLM',
    '나이',
  );

  it.each([
    '[LLM]은 [LLM]이란 [LLM]에서의 **[LLM]**은 "[LLM]"에서의 ([LLM])은',
    '[LLM] 은 [LLM] 이란 은/는 을(를) 에서의 은은한 은행',
    '[LLM]인지 [LLM]에서 "[LLM]"인지, [인지]는 [용도]와 [보고]',
    '[LLM][나이]는',
  ])('%s', (expected) => {
    expect(mark(particles, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
});

describe('bad input', () => {
  it('takes names literally', () => {
    const odd = matcherOf('a.b', '(x)', '[y]', 'c*', 'z|w', '\\d', '$1', 'C#', '.NET', '-x', 'C--');
    expect(odd.find('a.b axb (x) c* z|w \\d $1 C# .NET a -x C--').map(({ id }) => id)).toEqual([
      ...['a.b', '(x)', 'c*', 'z|w', '\\d', '$1', 'C#', '.NET', '-x', 'C--'],
    ]);
  });

  it('has no match for names of nothing', () => {
    expect(matcherOf('', ' ', '-', ' - ').find(' - -- a')).toEqual([]);
    expect(compileMatcher([]).find('LLM')).toEqual([]);
  });

  it('takes one-letter names at their edges only', () => {
    expect(mark(matcherOf('k', '수', 'π'), 'k-means k2 k 수학 수는 수 π')).toBe(
      '[k]-means k2 [k] 수학 [수]는 [수] [π]',
    );
  });

  it('bears lone surrogates, astral letters and the last code unit', () => {
    const odd = matcherOf('😀', '\ud800', '\uffff', 'LLM');
    expect(mark(odd, '\ud83d LLM \ude00😀\uffff')).toBe('\ud83d [LLM] \ude00[😀][\uffff]');
    expect(mark(odd, '\ud800')).toBe('[\ud800]');
  });

  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['one syllable', '가'.repeat(1_000_000)],
    ['one Han character', '模'.repeat(1_000_000)],
    ['decomposed', '가'.normalize('NFD').repeat(300_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['hyphens', '-'.repeat(1_000_000)],
    ['a line of words', 'a b '.repeat(25_000)],
    ['an endless chain', `모델${'에서는까지'.repeat(50_000)}`],
  ])('goes through a long text of %s', (_, text) => {
    const names = ['aaaa b', 'a b c', '가가', '가나', '模模型', '-x', 'a a', '모델'];
    expect(matcherOf(...names).find(text)).toEqual([]);
  });
});
