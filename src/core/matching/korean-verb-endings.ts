import { conjugate, type Grammar, type GrammarState } from './ending-grammar';

/** Sentence endings and connectives that a stem ending in a vowel and the past -었- both take. */
const anyStem: GrammarState['arcs'] = [
  ['고', 'and'],
  ['지', 'ji'],
  ['지만', 'closed'],
  ['지만은 지마는 죠 니 니까 나 나요 네 네요 건 건만 건마는 건대 거나 거든 거든요 거니와 거늘 길래', 'end'],
  ['냐 느냐', 'quote clause'],
  ['던', 'retrospective'],
  ['더라', 'quote'],
  ['더라도 더니 더니만 더군 더군요 더구나 더라면', 'end'],
  ['든 든지 든가 든지요', 'end'],
  ['구나 구먼 군 군요 구려', 'end'],
  ['기', 'nominal'],
  ['긴 길 기엔 겠거니', 'end'],
  ['겠', 'past'],
  ['게', 'closed'],
  ['다가 다가도 다가는 다간', 'end'],
  ['듯 듯이 되', 'end'],
];

/**
 * The copula 이다, the verbalisers 하다, 되다, 시키다, and what their stems may take.
 * Sources: 국립국어원 「한글 맞춤법」 제15항–제18항, 제34항–제36항 (어미와 준말), 제47항 (보조 용언); 『표준국어대사전』, the
 * entries marked 어미; 『외국인을 위한 한국어 문법』 for quotation (-다고, -라고, -냐고, -자고) and its contractions.
 */
export const verbEndings: Grammar = {
  ha: conjugate({ stem: '하', infinitives: '하여 해', pasts: '하였 했' }),
  doe: conjugate({ stem: '되', infinitives: '되어 돼', pasts: '되었 됐' }),
  siki: conjugate({ stem: '시키', infinitives: '시키어 시켜', pasts: '시키었 시켰' }),
  honorific: conjugate({ stem: '시', infinitives: '시어 셔', pasts: '시었 셨' }),

  copula: {
    mayEnd: false,
    arcs: [
      ['이', 'copulaStem'],
      ['인', 'adnominal'],
      ['일', 'prospective'],
      ['임', 'nominal'],
      ['입', 'formal'],
      ['이어 -|여', 'copulaInfinitive'],
      // 이였 and 이예요 are common slips for 이었 and 이에요.
      ['이었 이였 -|였', 'past'],
      ['이에요 이예요 이여요 -|예요 -|여요', 'end'],
      ['-|∅', 'shortCopula'],
    ],
  },
  /** After a vowel 이 may drop: 가중치다, 가중치라서. Only endings that are not the second half of a noun (처리기, 처리군). */
  shortCopula: {
    mayEnd: false,
    arcs: [
      ['∅', 'copulaQuote'],
      ['다', 'plain'],
      [
        '고 며 면 면서 면서도 지 지만 지요 죠 니 니까 니까요 네 네요 므로 거나 거든 거든요 더라도 더니 구나 군요',
        'end',
      ],
      ['냐', 'quote clause'],
      ['던데 던가 든 든지 든가 나 나마 인들 야 야말로', 'end'],
      ['겠', 'past'],
    ],
  },
  copulaStem: {
    mayEnd: false,
    arcs: [
      ['∅', 'copulaQuote'],
      ['다', 'plain'],
      ['며 며는 면 면은 면야 면요 면서 면서도 면서요 므로 자 야 야말로 여 요 오 니라', 'end'],
      ...anyStem,
      ['나마 려니와 려니 려면 려고 려나 려던', 'end'],
      ['로다 로구나 로군 로군요 로되 올시다 옵니다 외다 러라 더이다 거니 거니와', 'end'],
      ['∅', 'honorific'],
      ['세요', 'end'],
    ],
  },
  /** 이라고, 이라는, 이란, 이래 … and 라 as a connective. */
  copulaQuote: {
    mayEnd: false,
    arcs: [
      ['라', 'quote'],
      ['라서', 'reason'],
      [
        '라도 라도요 라야 라야만 라서야 란 란다 랄 랄까 랄지 람 랍니다 랍니까 랍시고 라곤 라기엔 라기보단',
        'end',
      ],
      ['래', 'hearsay'],
      ['랬', 'past'],
    ],
  },
  copulaInfinitive: {
    mayEnd: true,
    arcs: [
      ['서', 'reason'],
      ['도 야 야만 야지 야죠 라 서야 선', 'end'],
      ['야겠', 'past'],
    ],
  },

  /** A stem that ends in a vowel: 하-, 되-, 시키-, -지-, 보- … */
  stem: {
    mayEnd: false,
    arcs: [
      ...anyStem,
      ['다', 'plain quote'],
      [
        '며 면은 면야 면요 므로 매 러 러는 러도 려 려나 려면 려면은 려거든 려니 려니와 련다 려다 려다가 려던',
        'end',
      ],
      ['면', 'if'],
      ['려고 고자', 'closed'],
      ['려는', 'end'],
      ['도록', 'closed'],
      ['게끔 게도 게만 겐 게는', 'end'],
      ['게 도록', 'doe ha'],
      ['느라 느라고 느니 니만큼 느니만큼 노라 노라고 노라면 나니 거라 렴 려무나 오 세 세나', 'end'],
      ['자 라', 'quote'],
      ['자마자 자면 자꾸나 자니까 잔 잡니다 재 라든가 라든지 란 랄 람 랍니다 랬다 래 래요 라면서', 'end'],
      ['는', 'present'],
      ['세요 셔요 십시오 십시다 소서', 'end'],
      ['∅', 'honorific'],
    ],
  },
  /** After 았/었 and 겠. */
  past: {
    mayEnd: false,
    arcs: [
      ...anyStem,
      ['다', 'plain quote'],
      ['습니다 습니까', 'formalEnd'],
      [
        '어 어요 어도 어야 어야지 어야만 으며 으면은 으면야 으니 으니까 으니까요 으나 으나마 으므로 으매 소 으리라 노라',
        'end',
      ],
      ['으면', 'if'],
      ['을', 'prospective'],
      ['음', 'nominal'],
      ['는', 'present'],
      ['었', 'past'],
      ['을랴 으랴', 'end'],
      ['단 답니다 답니까 답시고 대서', 'end'],
      ['대', 'hearsay'],
      ['느니', 'end'],
    ],
  },
  /** -는: 하는, 했는(데). */
  present: {
    mayEnd: true,
    arcs: [
      ['데', 'background'],
      ['지 가', 'clause'],
      ['걸 걸요 바 지라 구나 구려 구먼 군 군요 만큼 즉 고로', 'end'],
      ['데다 데다가', 'end'],
    ],
  },
  /** -ㄴ: 한, 된, 인. */
  adnominal: {
    mayEnd: true,
    arcs: [
      ['∅', 'present'],
      ['다', 'plain quote'],
      ['단 단다 답니다 답니까 답시고 대서 들 즉슨 바', 'end'],
      ['대', 'hearsay'],
    ],
  },
  /** -ㄹ: 할, 될, 일. */
  prospective: {
    mayEnd: true,
    arcs: [
      ['지 까 는지', 'clause'],
      [
        '수록 게 게요 걸 걸요 지라도 지언정 망정 뿐더러 뿐만 진대 진저 라 래 래요 세 까봐 까요 만큼 텐데 테니 테니까',
        'end',
      ],
    ],
  },
  /** -ㅂ: 합니다, 됩니까, 입니다만. */
  formal: {
    mayEnd: false,
    arcs: [
      ['니다 니까', 'formalEnd'],
      ['시다 디다 디까', 'end'],
    ],
  },
  formalEnd: {
    mayEnd: true,
    arcs: [
      ['만 마는 요', 'end'],
      ['라', 'quote'],
    ],
  },
  /** -던. */
  retrospective: {
    mayEnd: true,
    arcs: [
      ['가 지', 'clause'],
      ['데', 'background'],
      ['걸 고', 'end'],
    ],
  },
  /** Nominalised by -ㅁ or -기: 함으로써, 되기까지, 임에도. Without 의, so that 임의, 함의 stay words of their own. */
  nominal: {
    mayEnd: true,
    arcs: [
      ['이|가 을|를 은|는 도 (이)나 (이)라도 (이)든 (이)야 (이)란 (이)라는 은커녕|는커녕 요', 'closed'],
      ['에 에서 (으)로 (으)로서 (으)로써 과|와', 'oblique'],
      ['엔 (으)론 (으)로썬', 'closed'],
      ['부터 까지 만큼', 'delimited'],
      ['만', 'only'],
      ['보다 조차 마저 처럼', 'adverbial'],
      ['보단 까진 부턴', 'closed'],
      ['로서니', 'end'],
      ['이다 이었다 -|다 -|였다 입니다 이며 이고', 'end'],
    ],
  },
  /** A question inside a sentence: 하는지를, 인가에, 되느냐가. */
  clause: {
    mayEnd: true,
    arcs: [
      ['∅', 'delimited'],
      ['조차 마저 보다 처럼 밖에', 'adverbial'],
      ['요', 'end'],
      ['라', 'quote'],
    ],
  },
  /** -는데, -ㄴ데, -던데. */
  background: {
    mayEnd: true,
    arcs: [['도 요 도요 다 다가 에 에도 서', 'end']],
  },
  /** After -고. */
  and: {
    mayEnd: true,
    arcs: [
      ['는 도 만 서 서는 서도 서야 선 자 야 곤 요 부터 말고 나서 나면 나니', 'end'],
      // Against the norm, which asks for a space, yet common: 학습하고있는.
      ['∅', 'exist'],
    ],
  },
  /** After -지: 하지는 않다, 하지도, 하지요. */
  ji: {
    mayEnd: true,
    arcs: [
      ['는 도 를 만 조차 요 마는 만은', 'end'],
      ['∅', 'negation'],
    ],
  },
  if: {
    mayEnd: true,
    arcs: [
      ['서', 'closed'],
      ['서도 서부터 서까지 서는', 'closed'],
    ],
  },
  /** -아/어: 해서, 돼야, 시켜도, with the auxiliaries that may be written together. */
  infinitive: {
    mayEnd: true,
    arcs: [
      ['서', 'reason'],
      ['도 야 야만 야지 야지만 야죠 요 선 서야 다가 다 라도 도요 버려 주세요 주십시오 보세요 두세요', 'end'],
      ['라', 'quote'],
      ['야겠', 'past'],
      ['야', 'ha doe'],
      ['∅', 'auxiliary'],
    ],
  },
  /** After -아서/어서, 라서. */
  reason: {
    mayEnd: true,
    arcs: [
      ['는 도 야 요 만 까지 부터 라도 인지 일까 인가 인데', 'closed'],
      ['∅', 'copula'],
    ],
  },

  /** A plain statement: 하다, 한다, 했다, 이다; 이다라고 for 이라고 is common. */
  plain: {
    mayEnd: true,
    arcs: [
      ['만 마는 시피 손', 'end'],
      ['라', 'quote'],
    ],
  },
  /** Reported speech after 다, 라, 자, 냐: 한다는, 이라면서, 하자고, 했다더니. */
  quote: {
    mayEnd: true,
    arcs: [
      // 구 is how 고 is spoken.
      ['고 구', 'reported'],
      ['는', 'present'],
      ['던', 'retrospective'],
      ['면', 'if'],
      [
        '며 니 니까 니까요 네 네요 지 지만 지요 죠 더라 더라고 더니 더군 더군요 든지 든가 거나 길래 느니',
        'end',
      ],
      ['기', 'nominal'],
      ['긴 기엔 곤', 'end'],
    ],
  },
  /** After -고 of reported speech: 이라고는, 한다고도, 이라고 하다 written together. */
  reported: {
    mayEnd: true,
    arcs: [
      ['는 도 만 요 까지 조차 부터 라도 서 서는 서도 만은 까지도', 'end'],
      ['∅', 'ha'],
    ],
  },
  /** 한대, 했대, 이래. */
  hearsay: { mayEnd: true, arcs: [['요 서 서요 도', 'end']] },

  /** 제47항: 보조 용언 that may be written together with -아/어; 있다 is joined so by many, against the norm. */
  auxiliary: { mayEnd: false, arcs: [['∅', 'become try give keep finish go come throw humbly put exist']] },
  become: conjugate({ stem: '지', infinitives: '져', pasts: '졌' }),
  try: conjugate({ stem: '보', infinitives: '보아 봐', pasts: '보았 봤' }),
  give: conjugate({ stem: '주', infinitives: '주어 줘', pasts: '주었 줬' }),
  keep: conjugate({ stem: '두', infinitives: '두어 둬', pasts: '두었 뒀' }),
  finish: conjugate({ stem: '내', infinitives: '내어 내', pasts: '내었 냈' }),
  go: conjugate({ stem: '가', infinitives: '가', pasts: '갔' }),
  come: conjugate({ stem: '오', infinitives: '와', pasts: '왔' }),
  throw: conjugate({ stem: '버리', infinitives: '버려', pasts: '버렸' }),
  humbly: conjugate({ stem: '드리', infinitives: '드려', pasts: '드렸' }),
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
    ],
  },
  consonantStem: {
    mayEnd: false,
    arcs: [
      ['∅', 'past'],
      ['은', 'adnominal'],
      ['아', 'infinitive'],
      ['어서 도록 고자 자 자고 자는 으려면 으려고 으려는 으려', 'end'],
      ['았', 'past'],
    ],
  },
};
