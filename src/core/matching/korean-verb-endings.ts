import { conjugate, type Grammar } from './ending-grammar';
import { anyStem } from './korean-stem-endings';

/**
 * The verbalisers 하다, 되다, 시키다, and the endings that their stems and others take.
 *
 * Sources: 국립국어원 「한글 맞춤법」 제15항–제18항, 제34항–제36항 (어미와 준말), 제47항 (보조 용언); 『표준국어대사전』, the entries marked 어미; 『외국인을 위한 한국어
 * 문법』 for quotation (-다고, -라고, -냐고, -자고) and its contractions.
 */
export const verbEndings: Grammar = {
  ha: conjugate({ stem: '하', infinitives: '하여 해', pasts: '하였 했' }),
  doe: conjugate({ stem: '되', infinitives: '되어 돼', pasts: '되었 됐' }),
  siki: conjugate({ stem: '시키', infinitives: '시키어 시켜', pasts: '시키었 시켰' }),

  /** A stem that ends in a vowel: 하-, 되-, 시키-, -지-, 보- … */
  stem: {
    mayEnd: false,
    arcs: [
      ...anyStem,
      ['다', 'plain quote try'],
      [
        '며 면은 면야 면요 므로 매 러 러는 러도 려 려나 려네 려니까 려오 려거든 려니 려니와 련다 려다 려다가 려다가도 려던',
        'end',
      ],
      ['면 려면', 'if'],
      ['려고 고자', 'closed'],
      ['려는 려는데 려는데도 려고는 려고도 려고만 려고까지 려나요 려도', 'end'],
      ['도록', 'closed'],
      ['도록만 도록은 도록까지 게나 곤', 'end'],
      ['게끔 게도 게만 겐 게는', 'end'],
      ['게 도록', 'doe ha'],
      // Against the norm, but common: 학습하려고하는, 학습하고자하는.
      ['려 려고 고자', 'ha'],
      [
        '느라 느라고 느니 느니만 니라 도다 데요 노라 노라고 노라면 나니 거라 렴 려무나 오 오니 오나 옵니다 랴 세 세나',
        'end',
      ],
      ['자 라', 'quote'],
      ['자마자 자면 자꾸나 자니까 잔 잡니다 재 라든가 라든지 란 란다 랄 람 랍니다 랬다 라면서', 'end'],
      ['래', 'hearsay'],
      ['는', 'present'],
      ['세요 셔요 십시오 십시다 소서', 'end'],
      ['∅', 'honorific spokenStem spokenVowelStem'],
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
        '어 어요 어도 어야 어야지 어야만 으며 으면은 으면야 으니 으니까 으니까요 으니만큼 으나 으나마 으므로 으매 소 노라 어서 어야죠 어야지요',
        'end',
      ],
      ['으리라', 'quote end'],
      ['음직', 'ha'],
      ['으면', 'if'],
      ['을', 'prospective'],
      ['음', 'nominal'],
      ['는', 'present'],
      ['었', 'past'],
      ['을랴 으랴 자 사오니', 'end'],
      ['단 단다 담 답니다 답니까 답시고 대서 대서야', 'end'],
      ['대', 'hearsay'],
      ['댔', 'past'],
      ['느니', 'end'],
      ['∅', 'spokenStem spokenPast'],
    ],
  },
  /** -는: 하는, 했는(데). */
  present: {
    mayEnd: true,
    arcs: [
      ['∅', 'relative afterPresent'],
      ['구나 구려 구먼 군 군요', 'end'],
    ],
  },
  /** After -는, -ㄴ: 하는데, 한지, 인가. */
  relative: {
    mayEnd: true,
    arcs: [
      ['∅', 'seeming thing spokenRelative'],
      ['데', 'background'],
      ['지 가', 'clause'],
      ['걸 걸요 바 지라 만큼 즉 고로', 'end'],
      ['데다 데다가 가봐 가봐요', 'end'],
    ],
  },
  /** -ㄴ: 한, 된. */
  adnominal: {
    mayEnd: true,
    arcs: [
      ['∅', 'relative afterPerfect'],
      ['다', 'plain quote'],
      ['단 단다 담 답니다 답니까 답시고 대서 대서야 들 즉슨 바', 'end'],
      ['대', 'hearsay'],
      ['댔', 'past'],
    ],
  },
  /** -ㄹ: 할, 될, 일. */
  prospective: {
    mayEnd: true,
    arcs: [
      ['∅', 'seeming thing spokenProspective'],
      ['뿐', 'merely'],
      ['지 까 는지', 'clause'],
      [
        '수록 게 게요 걸 걸요 지라도 지언정 망정 뿐더러 진대 진저 라 래 래요 세 까봐 까봐서 까요 만큼 텐데 텐데요 테니 테니까 테지만 테다 테고 테죠 런지 까마는 래도 래야 라치면 만도 법도 세라 쏘냐 라고',
        'end',
      ],
    ],
  },
  /** 제47항: 의존 명사 with -하다 or -싶다 that may be written together with -는, -ㄴ, -ㄹ: 할만한, 하는듯하다. */
  seeming: {
    mayEnd: false,
    arcs: [
      ['듯 만 법 척 체 양', 'ha'],
      ['듯싶 성싶', 'consonantStem'],
      ['듯 듯이', 'end'],
    ],
  },
  /** -ㅂ: 합니다, 됩니까, 입니다만. */
  formal: {
    mayEnd: false,
    arcs: [
      ['니다 니까', 'formalEnd'],
      ['시다 디다 디까 니당 쇼 시오', 'end'],
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
      ['걸 걸요 고 들 바', 'end'],
    ],
  },
  /** Nominalised by -기: 되기까지, 하기의, 하기뿐. */
  gerund: {
    mayEnd: true,
    arcs: [
      ['∅', 'nominal copula'],
      ['의 커녕 들 마다', 'end'],
      ['밖에', 'adverbial'],
      ['뿐', 'merely'],
    ],
  },
  /** Nominalised by -ㅁ: 함으로써, 임에도. Without 의, since 임의 and 함의 are words of their own. */
  nominal: {
    mayEnd: true,
    arcs: [
      [
        '이|가 을|를 은|는 도 (이)나 (이)나마 (이)라도 (이)든 (이)야 (이)란 (이)라는 은커녕|는커녕 요',
        'closed',
      ],
      ['에 에서 (으)로 (으)로서 (으)로써 과|와', 'oblique'],
      ['엔 (으)론 (으)로썬', 'closed'],
      ['부터 까지 만큼', 'delimited'],
      ['만', 'only'],
      ['보다 조차 마저 처럼', 'adverbial'],
      ['보단 까진 부턴', 'closed'],
      ['로서니', 'end'],
      ['-|다 -|였다', 'end'],
      ['∅', 'fullCopula'],
    ],
  },
  /** A question inside a sentence: 하는지를, 인가에, 되느냐가. */
  clause: {
    mayEnd: true,
    arcs: [
      ['∅', 'delimited'],
      ['부터', 'delimited'],
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
      ['는 도 만 서 서는 서도 서야 선 자 야 곤 요 부터 말고 말고요 나서 나면 나니', 'end'],
      // Against the norm, which asks for a space, but common: 학습하고있는, 학습하고싶다.
      ['∅', 'exist'],
      ['싶', 'consonantStem'],
      ['픈', 'end'],
    ],
  },
  /** After -지: 하지는 않다, 하지도, 하지요. */
  ji: {
    mayEnd: true,
    arcs: [
      ['는 도 를 만 까지 조차 요 마는 만은', 'end'],
      ['∅', 'negation'],
    ],
  },
  if: {
    mayEnd: true,
    arcs: [
      ['서', 'closed'],
      ['서도 서부터 서까지 서는', 'closed'],
      ['야 요 은', 'end'],
      // Against the norm, but common: 학습하면되는, 학습하면안되는.
      ['∅ 안', 'doe'],
    ],
  },
  /** -아/어: 해서, 돼야, 시켜도, and the auxiliaries that may be written together with it. */
  infinitive: {
    mayEnd: true,
    arcs: [
      ['서', 'reason'],
      [
        '도 야 야만 야지 야지만 야지요 야죠 요 선 서야 다가 다 라도 도요 버려 주세요 주십시오 보세요 두세요',
        'end',
      ],
      ['라', 'quote'],
      ['야겠', 'past'],
      ['야 야만', 'ha doe'],
      ['∅', 'auxiliary'],
    ],
  },
  /** After -아서/어서, 라서. */
  reason: {
    mayEnd: true,
    arcs: [
      ['는 도 가 야 요 만 까지 부터 라도 인지 일까 인가 인데', 'closed'],
      ['∅', 'copula'],
    ],
  },

  /** A plain statement: 하다, 한다, 했다, 이다. (이다라고 for 이라고 is common.) */
  plain: {
    mayEnd: true,
    arcs: [
      ['만 만은 마는 시피 손', 'end'],
      ['라', 'quote'],
    ],
  },
  /** Reported speech after 다, 라, 자, 냐: 한다는, 이라면서, 하자고, 했다더니. */
  quote: {
    mayEnd: true,
    arcs: [
      // 구 is the spoken form of 고.
      ['고 구', 'reported'],
      ['는', 'present'],
      ['던', 'retrospective'],
      ['면', 'if'],
      [
        '며 니 니요 니까 니까요 네 네요 지 지만 지요 죠 잖아 잖아요 더라 더라고 더라고요 더니 더군 더군요 든지 든가 거나 길래 느니',
        'end',
      ],
      ['기', 'gerund'],
      ['긴 기엔 곤', 'end'],
      ['∅', 'spokenQuote'],
    ],
  },
  /** After -고 of reported speech: 이라고는, 한다고도, and 이라고 하다 written together. */
  reported: {
    mayEnd: true,
    arcs: [
      ['는 도 만 요 까지 조차 부터 라도 서 서는 서도 만은 까지도 밖에 밖에는 들 나 야', 'end'],
      ['∅', 'ha'],
    ],
  },
  /** 한대, 했대, 이래. */
  hearsay: { mayEnd: true, arcs: [['요 서 서요 서야 도 야', 'end']] },
  consonantStem: {
    mayEnd: false,
    arcs: [
      ['∅', 'past'],
      ['은', 'adnominal'],
      ['는다', 'plain quote'],
      ['아', 'infinitive'],
      ['어서 도록 고자 자 자고 자는 으려면 으려고 으려는 으려', 'end'],
      ['았', 'past'],
    ],
  },
};
