import type { Grammar } from './ending-grammar';

/**
 * What may directly follow a noun: particles (조사), the plural 들, the copula 이다, the verbalisers 하다, 되다, 시키다.
 *
 * Sources: 국립국어원 「한글 맞춤법」 제41항 (조사는 그 앞말에 붙여 쓴다), 제5장 제2절; 국립국어원 『표준국어대사전』, the entries marked 조사 and 접사; for the order
 * in chains, 국립국어원 『외국인을 위한 한국어 문법』 (격 조사 + 보조사 + 의). The notation is explained at `Grammar`.
 */
export const particles: Grammar = {
  /** Directly after the name. */
  name: {
    mayEnd: true,
    arcs: [
      ['∅', 'noun verbaliser'],
      // 접미사 -들: `모델들은`.
      ['들', 'noun'],
      // The rules leave these open; see docs/decisions/korean-endings.md.
      ['당', 'perUnit'],
      ['별', 'byEach'],
      ['용', 'forUse'],
      ['쯤 씩', 'noun'],
    ],
  },
  verbaliser: { mayEnd: false, arcs: [['∅', 'ha doe siki']] },
  noun: {
    mayEnd: true,
    arcs: [
      ['∅', 'case copula postposition'],
      ['께', 'oblique'],
      ['께서 께옵서', 'oblique'],
      ['껜 께선', 'closed'],
      ['요', 'end'],
    ],
  },

  /** 격 조사 that close a chain, and 보조사 that may do so. */
  case: {
    mayEnd: false,
    arcs: [
      ['이|가 을|를 은|는 도 (이)나 (이)나마 (이)나마도 (이)든 (이)여 이시여|시여', 'closed'],
      // The wrong form for the last sound, where it can only be a slip: no noun of these shapes is ever joined to
      // another.
      ['는 를 을 은', 'closed'],
      ['아|야', 'closed'],
      ['의', 'end'],
      ['은커녕|는커녕 커녕 을랑|를랑 일랑', 'closed'],
      ['(이)든지 (이)든가 (이)라든가 (이)라든지', 'listed'],
      ['(이)라도 (이)야말로 (이)며 (이)고', 'closed'],
      ['(이)란 (이)랑은 (이)랑도 (이)랑만 (이)랑의', 'closed'],
      ['(이)라곤', 'closed'],
    ],
  },

  /** 부사격 조사, 접속 조사 and those 보조사 that take further particles. */
  postposition: {
    mayEnd: false,
    arcs: [
      // 에 without 이다: 에일, 에임, 에이지 are words of their own.
      ['에 에다 에다가', 'with'],
      ['에서 에게 에게서 에게로 한테 한테서 한테로', 'oblique'],
      ['더러 보고', 'addressed'],
      ['(으)로 (으)로서 (으)로써 (으)로다 (으)로다가', 'oblique'],
      // Slips, as above.
      ['으로 으로서 으로써', 'oblique'],
      ['과|와 와 하고 (이)랑', 'with'],
      ['에로의 에서의 에의', 'end'],
      ['엔 에선 에겐 에게선 한텐 한테선 에단 하곤 (으)로선 (으)로썬 -|완', 'closed'],
      // Only 으론: after a vowel or ㄹ, 론 is more often 論 (`모델론`, `처리론`).
      ['으론|-', 'closed'],
      ['부터 까지 만큼 만치 마다 끼리 대로', 'delimited'],
      ['만', 'only'],
      ['뿐', 'merely'],
      ['처럼 보다 조차 마저 밖에 같이 치고 치고서 따라 토록 깨나 마냥', 'adverbial'],
      ['부턴 까진 보단 밖엔 마단 끼린 치곤 치고선', 'closed'],
    ],
  },

  /** After 에, 에서, 으로, 와 …: 에서는, 으로부터의, 에게까지. */
  oblique: {
    mayEnd: true,
    arcs: [
      ['∅', 'with fullCopula'],
      ['와', 'with'],
      // Not all forms of 이다 without 이: 에지, 에고, 로고 are words of their own.
      ['다', 'plain'],
      ['였', 'past'],
      ['예요 지만 니까 니까요 므로 라는 라면 라며 라지만 라서', 'end'],
      ['라고', 'reported'],
      // 들 that marks a plural subject: 에서들, 으로들.
      ['들', 'closed'],
    ],
  },
  /** After 와/과, 하고, (이)랑, 에: 와의, 과도, 에는. Without 이다, since 과일 and 과다 are words of their own. */
  with: {
    mayEnd: true,
    arcs: [
      ['는 도 나 나마 라도 든 든지 야 야말로 란 요 는커녕 커녕', 'closed'],
      ['의', 'end'],
      ['만', 'only'],
      ['뿐', 'merely'],
      ['부터 까지 만큼 마다 대로', 'delimited'],
      ['처럼 보다 조차 마저 밖에 같이', 'adverbial'],
      ['부턴 까진 보단', 'closed'],
    ],
  },
  /** After 더러, 보고: little more than a topic marker, since 보고 is also a noun. */
  addressed: { mayEnd: true, arcs: [['는 도 만 까지 라도 요', 'closed']] },
  /** After (이)라든가, (이)든지. */
  listed: { mayEnd: true, arcs: [['의 는 도 를 요', 'end']] },
  /** After 부터, 까지, 마다 …: 까지의, 부터가, 까지만, 까지로. */
  delimited: {
    mayEnd: true,
    arcs: [
      [
        '이|가 을|를 은|는 도 (이)나 (이)나마 (이)라도 (이)든 (이)든지 (이)야 (이)야말로 (이)란 (이)며 (이)고',
        'closed',
      ],
      ['은커녕|는커녕 커녕 요', 'closed'],
      ['의', 'end'],
      ['만', 'only'],
      ['뿐', 'merely'],
      ['에 에서 에게 에게서 한테 (으)로 (으)로서 (으)로써 과|와 하고', 'oblique'],
      ['에의', 'end'],
      ['엔 에선 에겐 (으)론', 'closed'],
      ['까지 만큼', 'delimited'],
      ['처럼 보다 조차 마저 밖에', 'adverbial'],
      ['까진 보단', 'closed'],
      ['∅', 'copula'],
    ],
  },
  /** After 만: 만으로도, 만이, 만의, and 만 하다 written together. */
  only: {
    mayEnd: true,
    arcs: [
      ['∅', 'delimited'],
      ['∅', 'ha'],
    ],
  },
  /** After 뿐: 뿐만, 뿐이다, 뿐인. */
  merely: {
    mayEnd: true,
    arcs: [
      ['만', 'only'],
      ['이 은 을 도 이나 이라도 요', 'closed'],
      ['으로', 'oblique'],
      ['∅', 'copula'],
    ],
  },
  /** After 처럼, 보다, 조차 …: little more than a topic marker. */
  adverbial: {
    mayEnd: true,
    arcs: [
      ['은|는 도 요 야 (이)라도 (이)나마', 'closed'],
      ['만', 'only'],
      ['까지', 'delimited'],
      ['의', 'end'],
      ['∅', 'copula'],
    ],
  },
  /** 당: 토큰당, 토큰당으로, 토큰당의. 당일, 당시 are nouns of their own. */
  perUnit: {
    mayEnd: true,
    arcs: [
      ['의 이다 이며 입니다', 'end'],
      ['으로', 'oblique'],
    ],
  },
  /** 별: 모델별로, 모델별로도, 모델별 성능. 별일, 별점 are nouns of their own. */
  byEach: {
    mayEnd: true,
    arcs: [
      ['의 이다 이며 입니다', 'end'],
      ['로', 'oblique'],
    ],
  },
  /** 용: 학습용으로, 학습용인. 용도, 용량, 용어 are nouns of their own. */
  forUse: {
    mayEnd: true,
    arcs: [
      ['의', 'end'],
      ['으로', 'oblique'],
      ['∅', 'copula'],
    ],
  },

  /** Only the polite 요 may follow. */
  closed: { mayEnd: true, arcs: [['요', 'end']] },
  end: { mayEnd: true, arcs: [] },
};
