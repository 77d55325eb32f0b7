import type { Grammar } from './ending-grammar';

/**
 * Forms in chats and blogs that differ from the norm: dependent nouns without their space (파인튜닝하는게, 토큰인것, 학습할수있는), and
 * endings as they are spoken. No noun begins with any of them, and none of them is the rest of a noun (학습법, 학습자, 이용).
 *
 * Sources: 국립국어원 「한글 맞춤법」 제42항 (의존 명사는 띄어 쓴다) and 「표준어 규정」 제17항, whose examples are these slips; 『우리말샘』, the entries
 * marked 구어 or 방언 (-구만, -자나, -라매, -ㄹ라고, -ㄹ려고, -ㄹ께), and the contractions 게, 건, 걸 of 것.
 */
export const colloquial: Grammar = {
  /** After -는, -ㄴ, -ㄹ. */
  thing: {
    mayEnd: false,
    arcs: [
      ['것 거', 'noun'],
      ['게 건 걸 걸로 건가 건가요 건데 건데요 건지 겨', 'end'],
      ['겁', 'formal'],
    ],
  },
  /** After -는 of verbs. */
  afterPresent: {
    mayEnd: false,
    arcs: [
      ['동안 중 법', 'noun'],
      ['대로 한 족족 척 체 양', 'end'],
    ],
  },
  /** After -ㄴ of verbs. */
  afterPerfect: {
    mayEnd: false,
    arcs: [
      ['뒤 후 다음 채', 'noun'],
      ['대로 척 체 양', 'end'],
    ],
  },
  /** After -는, -ㄴ. */
  spokenRelative: { mayEnd: false, arcs: [['갑다 가봄', 'end']] },
  /** After -ㄹ. */
  spokenProspective: {
    mayEnd: false,
    arcs: [
      ['께 께요 껄 껄요 라구 라면 라니까 려면 려다 려다가 려니까', 'end'],
      ['려고 려구', 'closed'],
      ['려는', 'end'],
      ['수있 수없', 'consonantStem'],
      ['수가 수는 수도 수밖에 수야', 'end'],
      ['때', 'noun'],
    ],
  },
  /** After a stem, or 았/었. */
  spokenStem: { mayEnd: false, arcs: [['구요 구만 구만요 자나 자나요', 'end']] },
  /** After a stem that ends in a vowel. */
  spokenVowelStem: { mayEnd: false, arcs: [['려구 려구요 쟤 셈 삼', 'end']] },
  /** 했읍니다, the spelling before 1988. */
  spokenPast: { mayEnd: false, arcs: [['읍니다 읍니까', 'end']] },
  /** After 다, 라, 자, 냐. */
  spokenQuote: { mayEnd: false, arcs: [['매 매요', 'end']] },
  spokenCopula: {
    mayEnd: false,
    arcs: [
      ['에여 에용 이에여 이에용', 'end'],
      ['-|예여 -|예용', 'end'],
    ],
  },
};
