import type { GrammarState } from './ending-grammar';

/** Sentence endings and connectives that a stem ending in a vowel and the past -었- both take. */
export const anyStem: GrammarState['arcs'] = [
  ['고', 'and'],
  ['지', 'ji'],
  ['지만', 'closed'],
  [
    '지만은 지마는 죠 니 니까 니까요 니깐 나 나요 네 네요 건 건만 건마는 건대 거나 거든 거든요 거니와 거늘 길래',
    'end',
  ],
  ['냐 느냐', 'quote clause'],
  ['던', 'retrospective'],
  ['더랬', 'past'],
  ['잖', 'consonantStem'],
  ['니만큼 느니만큼', 'end'],
  ['더라 리라', 'quote'],
  ['리니 리다 리까 리오 리만큼 련만 련마는 거니 더냐', 'end'],
  ['더라도 더니 더니만 더군 더군요 더구나 더라면 더이다', 'end'],
  ['든 든지 든가 든지요', 'end'],
  ['구나 구먼 군 군요 구려', 'end'],
  ['기', 'gerund'],
  // 질, 진 are 지를, 지는: 학습하진 않는다.
  ['긴 긴요 길 기엔 겠거니 질 진', 'end'],
  ['겠', 'past'],
  ['게', 'closed'],
  ['다가 다가도 다가는 다간', 'end'],
  ['듯 듯이 되', 'end'],
];
