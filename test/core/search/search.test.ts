import { describe, expect, it } from 'vitest';
import { createTermSearch, searchTerms, type Term } from '../../../src/core';
import { matchRanges } from '../../../src/core/search/match-ranges';

/** headword | other names … = definition */
function term(line: string): Term {
  const [names = '', definition] = line.split(' = ');
  const [headword = '', ...others] = names.split(' | ');
  return {
    id: headword,
    headword,
    names: [headword, ...others],
    tags: [],
    sources: [],
    senses: [{ names: others, sources: [], ...(definition === undefined ? {} : { definition }) }],
    ...(definition === undefined ? {} : { definition }),
  };
}

const terms = [
  'LLM | Large Language Models | Large Language Model | 언어 모델 | 대규모 언어 모델 = 글을 이어 쓰도록 훈련한 커다란 모형.',
  'GPT | Generative Pre-trained Transformer = 왼쪽에서 오른쪽으로 낱말을 하나씩 만든다.',
  'BERT | Bidirectional Encoder Representations from Transformers = 문장을 양쪽에서 읽는다.',
  'RAG | Retrieval-Augmented Generation | 검색 증강 생성 = 찾은 문서를 보고 답한다.',
  'AI | Artificial Intelligence | 인공지능 = 사람처럼 판단하는 기계.',
  '토큰 | token = 글을 자른 조각.',
  '토크나이저 | tokenizer = 글을 조각내는 도구.',
  '어텐션 | attention = 어디를 볼지 정하는 가중 합.',
  '트랜스포머 | Transformer = 어텐션만으로 쌓은 구조.',
  '파인튜닝 | fine-tuning | 미세 조정 = 배운 것을 조금 더 가르친다.',
  '사전학습 | pre-training = 넓은 글로 먼저 배운다.',
  '강화 학습 | reinforcement learning | RL = 보상을 따라 배운다.',
  'RLHF | Reinforcement Learning from Human Feedback = 사람의 선호로 보상을 만든다.',
  '환각 | hallucination = 그럴듯하지만 틀린 답.',
  '가중치 | weight = 배운 값.',
  '임베딩 | embedding = 뜻을 나타내는 벡터.',
  'ResNet | Residual Network | 잔차 신경망 = 지름길이 있는 그물.',
  'CNN | Convolutional Neural Network | 합성곱 신경망 = 작은 창을 밀며 본다.',
  'RNN | Recurrent Neural Network | 순환 신경망 = 앞의 상태를 넘겨준다.',
  'LoRA | Low-Rank Adaptation = 작은 행렬 두 개만 배운다.',
  'zero-shot learning | 제로샷 학습 = 예시 없이 푼다.',
  '프롬프트 | prompt = 모형에게 건네는 글.',
  '값 함수 | value function = 앞으로 받을 보상의 기댓값.',
  '注意機構 | トークン = 日本語の項目。',
].map(term);

/** Query → the headword that comes first. */
const firsts: readonly (readonly [query: string, headword: string, why: string])[] = [
  ['llm', 'LLM', 'whole name in any case'],
  ['LLM', 'LLM', 'whole name'],
  ['gpt', 'GPT', 'whole name'],
  ['bert', 'BERT', 'whole name'],
  ['rl', '강화 학습', 'a whole other name before the beginning of a headword'],
  ['rlh', 'RLHF', 'beginning'],
  ['RAG', 'RAG', 'whole name'],
  ['ai', 'AI', 'whole name'],
  ['토큰', '토큰', 'whole name'],
  ['token', '토큰', 'whole name before tokenizer'],
  ['tokeni', '토크나이저', 'beginning'],
  ['토크', '토크나이저', 'whole syllables before half ones (토큰)'],
  ['transformer', '트랜스포머', 'whole name before a word of another'],
  ['트랜스', '트랜스포머', 'beginning'],
  ['large', 'LLM', 'beginning of an expansion'],
  ['language', 'LLM', 'beginning of a word'],
  ['언어', 'LLM', 'beginning of a Korean name'],
  ['모델', 'LLM', 'beginning of a word in a Korean name'],
  ['neural', 'RNN', 'beginning of a word: the shorter name'],
  ['network', 'ResNet', 'beginning of a word: the shorter name'],
  ['net', 'ResNet', 'a capital begins a word'],
  ['신경망', 'ResNet', 'beginning of a word: the shorter name, then the order given'],
  ['learning', 'zero-shot learning', 'a headword before another name'],
  ['retrieval aug', 'RAG', 'two words, the second begun'],
  ['retrieval-aug', 'RAG', 'hyphen for space'],
  ['ret gen', 'RAG', 'beginnings of two words'],
  ['retrievalaugmented', 'RAG', 'without space'],
  ['검색증강', 'RAG', 'without space'],
  ['검색 증강 생성', 'RAG', 'as written'],
  ['대규모언어모델', 'LLM', 'without space'],
  ['강화학습', '강화 학습', 'without space'],
  ['사전 학습', '사전학습', 'with a space more'],
  ['미세조정', '파인튜닝', 'without space'],
  ['finetuning', '파인튜닝', 'without hyphen'],
  ['fine tuning', '파인튜닝', 'space for hyphen'],
  ['pretraining', '사전학습', 'without hyphen'],
  ['zeroshot', 'zero-shot learning', 'without hyphen'],
  ['cn', 'CNN', 'beginning'],
  ['lra', 'LoRA', 'initials of the expansion'],
  ['gp', 'GPT', 'beginning'],
  ['berf', 'BERT', 'initials of an expansion begun'],
  ['zsl', 'zero-shot learning', 'initials'],
  ['ㅇㅇㅁㄷ', 'LLM', 'first consonants'],
  ['ㄷㄱㅁ', 'LLM', 'first consonants, begun'],
  ['ㅁㄷ', 'LLM', 'first consonants of a word'],
  ['ㅇㄱㅈㄴ', 'AI', 'first consonants'],
  ['ㅌㅋ', '토큰', 'first consonants: the shorter name'],
  ['ㅌㅋㄴ', '토크나이저', 'first consonants'],
  ['ㄱㅈㅊ', '가중치', 'first consonants'],
  ['ㅎㄱ', '환각', 'first consonants'],
  ['ㅍㅇㅌㄴ', '파인튜닝', 'first consonants'],
  ['ㄳㅈㄱ', 'RAG', 'two consonants that the keyboard joined'],
  ['언ㅇ', 'LLM', 'half a syllable'],
  ['인공ㅈ', 'AI', 'half a syllable'],
  ['인', 'AI', 'one syllable'],
  ['인고', 'AI', 'half a syllable'],
  ['어테', '어텐션', 'half a syllable'],
  ['갑', '값 함수', 'one final of two'],
  ['몯', 'LLM', 'a final that belongs to the next syllable: 모델'],
  ['환ㄱ', '환각', 'half a syllable'],
  ['ㅣㅣㅡ', 'LLM', 'Latin typed on the Korean layout'],
  ['헷', 'GPT', 'Latin typed on the Korean layout'],
  ['ㅠㄷㄱㅅ', 'BERT', 'Latin typed on the Korean layout'],
  ['ㄱㅁㅎ', 'RAG', 'Latin typed on the Korean layout'],
  ['새ㅏ두', '토큰', 'Latin typed on the Korean layout'],
  ['dlsrhdwlsmd', 'AI', 'Korean typed on the Latin layout'],
  ['xhzms', '토큰', 'Korean typed on the Latin layout'],
  ['dlsrhd', 'AI', 'Korean typed on the Latin layout, begun'],
  ['djsdj ahepf', 'LLM', 'Korean typed on the Latin layout, with a space'],
  ['ghksrkr', '환각', 'Korean typed on the Latin layout'],
  ['RKWNDCL', '가중치', 'Korean typed on the Latin layout with caps lock'],
  ['인공지능'.normalize('NFD'), 'AI', 'decomposed'],
  ['언어 모'.normalize('NFD'), 'LLM', 'decomposed, half a name'],
  ['ＬＬＭ', 'LLM', 'full width'],
  ['trasnformer', '트랜스포머', 'two letters exchanged'],
  ['tkoen', '토큰', 'two letters exchanged in a short word'],
  ['embeding', '임베딩', 'a letter missing'],
  ['hallucinatoin', '환각', 'two letters exchanged'],
  ['파인튜님', '파인튜닝', 'a wrong final'],
  ['attentino', '어텐션', 'two letters exchanged'],
  ['보상의 기댓값', '값 함수', 'in the definition'],
  ['벡터', '임베딩', 'in the definition'],
  ['トークン', '注意機構', 'Katakana'],
  ['注意', '注意機構', 'Han'],
  ['機構', '注意機構', 'inside'],
];

describe('searchTerms', () => {
  it.each(firsts)('%s → %s (%s)', (query, headword) => {
    expect(searchTerms(terms, query)[0]?.headword).toBe(headword);
  });
});

describe('searchTerms, the whole list', () => {
  const headwords = (query: string): readonly string[] =>
    searchTerms(terms, query).map(({ headword }) => headword);

  it('gives all terms in the order given for an empty query', () => {
    expect(searchTerms(terms, '')).toEqual(terms);
    expect(searchTerms(terms, ' - ')).toEqual(terms);
  });

  it('gives nothing for what is nowhere', () => {
    expect(headwords('qqqqq')).toEqual([]);
  });

  it('puts definitions last', () => {
    expect(headwords('어텐')).toEqual(['어텐션', '트랜스포머']);
    expect(headwords('보상')).toEqual(['강화 학습', 'RLHF', '값 함수']);
  });

  it('guesses and changes the keyboard only where the letters as typed lead to no name', () => {
    expect(headwords('bert')).toEqual(['BERT']);
    expect(headwords('토큰')).toEqual(['토큰', '토크나이저']); // 토큰 is also 토크나… half typed
  });

  it('ranks whole name, beginning, beginning of a word, inside', () => {
    const list = ['subtoken', 'sub token', 'tokenizer', 'token'].map(term);
    expect(searchTerms(list, 'token').map(({ headword }) => headword)).toEqual([
      'token',
      'tokenizer',
      'sub token',
      'subtoken',
    ]);
  });

  it('takes a capital behind a small letter, and what stands behind a bracket, for the beginning of a word', () => {
    expect(searchTerms(['Cabinet', 'ImageNet'].map(term), 'net')[0]?.headword).toBe('ImageNet');
    expect(searchTerms(['Cabinet', 'Deep (net)'].map(term), 'net')[0]?.headword).toBe('Deep (net)');
  });

  it('takes a single key for what it is, and Latin that gives no syllable for Latin', () => {
    expect(headwords('ㅣ')).toEqual([]); // l on the other layout
    expect(headwords('drw')).toEqual([]); // ㅇㄱㅈ on the other layout
  });

  it('searches the definitions of all senses', () => {
    const [first, second] = [term('A = Of one kind.'), term('A = Of another.')];
    const several: Term = { ...first, senses: [...first.senses, ...second.senses] };
    expect(searchTerms([several], 'another')).toEqual([several]);
  });

  it('looks for first consonants in names only', () => {
    expect(searchTerms([term('웃음 = ㅋㅋ로 적는다.')], 'ㅋㅋ')).toEqual([]);
  });

  it('does not search definitions for the whole name of a term', () => {
    const bert = term('BERT = An encoder.');
    const llm = term('LLM = Larger than BERT.');
    expect(searchTerms([llm, bert], 'bert')).toEqual([bert]);
    expect(searchTerms([llm, bert], 'ber')).toEqual([bert, llm]);
  });

  it.each([
    ['in any order', 'transformer 언어', []],
    ['in a name', 'transformer pre-trained', ['GPT']],
    ['half typed', '모델 대규', ['LLM']],
    ['in first consonants', 'ㅁㄷ ㄷㄱㅁ', ['LLM']],
    ['in name and definition', '글 llm', ['LLM']],
  ])('finds words %s: %s', (_, query, found) => {
    expect(headwords(query)).toEqual(found);
  });

  it('finds tags, alone and with words, by the beginning of a part', () => {
    const list = [
      { ...term('BERT = An encoder.'), tags: ['AI/nlp'] },
      { ...term('ViT = An encoder.'), tags: ['ai/vision'] },
      { ...term('NLP'), tags: ['ai'] },
    ];
    const found = (query: string) => searchTerms(list, query).map(({ headword }) => headword);
    expect(found('#ai/nlp')).toEqual(['BERT']);
    expect(found('#nl')).toEqual(['BERT']);
    expect(found('#ai')).toEqual(['BERT', 'ViT', 'NLP']);
    expect(found('encoder #vision')).toEqual(['ViT']);
    expect(found('#lp')).toEqual([]);
    expect(found('#')).toEqual([]);
    expect(found('nlp')).toEqual(['NLP']);
  });

  it('leaves the list that it was given as it was', () => {
    const given = [...terms];
    searchTerms(given, 'learning');
    expect(given).toEqual(terms);
  });

  it.each(['(', '\\', '[a', '*', '.*', '\ud83d', '￿', 'ㅏ', '\u1112', 'MLflow', 'mle'])(
    'bears %j',
    (query) => {
      expect(() => searchTerms(terms, query)).not.toThrow();
      expect(() => matchRanges('언어 모델 (LLM)', query)).not.toThrow();
    },
  );
});

describe('createTermSearch', () => {
  it('answers as searchTerms does, before and after another list', () => {
    const search = createTermSearch(terms.slice(0, 5));
    expect(search.search('토큰')).toEqual(searchTerms(terms.slice(0, 5), '토큰'));
    search.update(terms);
    for (const [query] of firsts) expect(search.search(query)).toEqual(searchTerms(terms, query));
    expect(search.search('')).toEqual(terms);
  });

  it.each([
    ['a space put in between', ['retgen', 'ret gen', 're gen', 'retgen', 'rl', 'r l']],
    ['a space that comes and goes', ['강화학', '강화 학', '강화학', '강 학습', '강 학']],
    ['a word exchanged', ['neural net', 'network net', 'neural net', 'net']],
    ['first consonants that become syllables', ['ㄱㅅ', 'ㄱ서', 'ㅇ', '어', '언', '언ㅇ', '언어', 'ㅇㅇ']],
    ['two ways to write the same letters', ['가ㄱ', '각', '가ㄱ']],
    ['capitals', ['resn', 'RESN', 'ResNet', 'res']],
  ])('answers each query as if it were the first: %s', (_, queries) => {
    const list = [...terms, term('각'), term('가ㄱ'), term('ㄳㅓ'), term('reL | retgen')];
    const search = createTermSearch(list);
    for (const query of queries) expect(search.search(query)).toEqual(searchTerms(list, query));
  });
});
