import { describe, expect, it } from 'vitest';
import { matchRanges } from '../../../src/core/search/match-ranges';

/** Text, query, the same text with what is marked in brackets. */
const marked: readonly (readonly [text: string, query: string, result: string])[] = [
  ['Large Language Model', 'lang', 'Large [Lang]uage Model'],
  ['Retrieval-Augmented Generation', 'retrieval aug', '[Retrieval-Aug]mented Generation'],
  ['Retrieval-Augmented Generation', 'ret gen', '[Ret]rieval-Augmented [Gen]eration'],
  ['검색 증강 생성', '검색증강', '[검색 증강] 생성'],
  ['대규모 언어 모델', 'ㅇㅇㅁㄷ', '대규모 [언어 모델]'],
  ['언어 모델', '언ㅇ', '[언어] 모델'],
  ['Large Language Model', 'llm', '[L]arge [L]anguage [M]odel'],
  ['LLM', 'ㅣㅣㅡ', '[LLM]'],
  ['인공지능', 'dlsrhd', '[인공]지능'],
  ['token과 Token', 'token', '[token]과 [Token]'],
  ['ＬＬＭ', 'llm', '[ＬＬＭ]'],
  [
    '가중치'.normalize('NFD'),
    '중',
    `${'가'.normalize('NFD')}[${'중'.normalize('NFD')}]${'치'.normalize('NFD')}`,
  ],
  ['Retrieval', 're ret', '[Ret]rieval'],
  ['Generation by Retrieval', 'ret gen', '[Gen]eration by [Ret]rieval'],
  ['aaa', 'aa', '[aa]a'],
  ['BERT', '토큰', 'BERT'],
  ['BERT', '', 'BERT'],
];

describe('matchRanges', () => {
  it.each(marked)('%s, %s', (text, query, result) => {
    let shown = '';
    let at = 0;
    for (const { from, to } of matchRanges(text, query)) {
      shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
      at = to;
    }
    expect(shown + text.slice(at)).toBe(result);
  });
});
