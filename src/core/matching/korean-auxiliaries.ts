import { conjugate, type Grammar } from './ending-grammar';

/**
 * Auxiliary verbs (보조 용언) that are written without a space after the verbaliser: 학습해보다, 학습하지않다. Sources: 국립국어원 「한글 맞춤법」
 * 제47항. A note below says where it asks for a space that most writers leave out.
 */
export const auxiliaries: Grammar = {
  /** 제47항: 보조 용언 that may be written together with -아/어. Many also join 있다, against the norm. */
  auxiliary: {
    mayEnd: false,
    arcs: [
      ['∅', 'become try give keep finish go come throw humbly persist goOn put exist'],
      ['가지고 갖고 다오', 'end'],
      ['달라', 'quote'],
    ],
  },
  become: conjugate({ stem: '지', infinitives: '져', pasts: '졌' }),
  try: conjugate({ stem: '보', infinitives: '보아 봐', pasts: '보았 봤' }),
  give: conjugate({ stem: '주', infinitives: '주어 줘', pasts: '주었 줬' }),
  keep: conjugate({ stem: '두', infinitives: '두어 둬', pasts: '두었 뒀' }),
  finish: conjugate({ stem: '내', infinitives: '내어 내', pasts: '내었 냈' }),
  go: conjugate({ stem: '가', infinitives: '가', pasts: '갔' }),
  come: conjugate({ stem: '오', infinitives: '와', pasts: '왔' }),
  throw: conjugate({ stem: '버리', infinitives: '버려', pasts: '버렸' }),
  humbly: conjugate({ stem: '드리', infinitives: '드려', pasts: '드렸' }),
  persist: conjugate({ stem: '대', infinitives: '대어 대', pasts: '대었 댔' }),
  goOn: conjugate({ stem: '나가', infinitives: '나가', pasts: '나갔' }),
  put: {
    mayEnd: false,
    arcs: [
      ['놓', 'consonantStem'],
      ['놓아 놔', 'infinitive'],
      ['놓았 놨', 'past'],
    ],
  },
  exist: { mayEnd: false, arcs: [['있', 'consonantStem']] },
  negation: {
    mayEnd: false,
    arcs: [
      ['않', 'consonantStem'],
      ['못', 'ha'],
      ['말고 말라 말라고 말자 말아야 마 마요 마라 마세요 마십시오', 'end'],
    ],
  },
};
