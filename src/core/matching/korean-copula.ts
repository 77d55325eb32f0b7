import { conjugate, type Grammar } from './ending-grammar';
import { anyStem } from './korean-stem-endings';

/**
 * The copula 이다. Its later endings are those of `verbEndings`.
 * Sources: 국립국어원 「한글 맞춤법」 제15항 붙임, 제34항–제36항, 제41항; 『표준국어대사전』, the entry 이다 and those marked 어미.
 */
export const copula: Grammar = {
  honorific: conjugate({ stem: '시', infinitives: '시어 셔', pasts: '시었 셨' }),

  copula: {
    mayEnd: false,
    arcs: [
      ['∅', 'fullCopula'],
      ['-|여', 'copulaInfinitive'],
      ['-|였', 'past'],
      ['-|예요 -|여요', 'end'],
      ['∅', 'spokenCopula'],
      ['-|∅', 'shortCopula'],
    ],
  },
  fullCopula: {
    mayEnd: false,
    arcs: [
      ['이', 'copulaStem'],
      ['인', 'copulaAdnominal'],
      ['일', 'prospective'],
      ['임', 'nominal'],
      ['입', 'formal'],
      ['이어', 'copulaInfinitive'],
      // 이였 and 이예요 are common slips for 이었 and 이에요.
      ['이었 이였', 'past'],
      ['이에요 이예요 이여요', 'end'],
    ],
  },
  /** After a vowel 이 may drop: 가중치다, 가중치라서. Only endings that cannot be the second half of a noun (처리기, 처리군). */
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
      ['던데 던가 든 든지 든가 나 나마 인들 야 야말로 로군 로군요 로구나 지만요 면은 건만 길래', 'end'],
      ['더라 더라고 더군 더군요', 'end'],
      ['겠', 'past'],
      ['잖', 'consonantStem'],
    ],
  },
  copulaStem: {
    mayEnd: false,
    arcs: [
      ['∅', 'copulaQuote'],
      ['다', 'plain try'],
      [
        '며 며는 면 면은 면야 면요 면서 면서도 면서부터 면서요 므로 자 야 야말로 여 요 오 오니 오나 니라',
        'end',
      ],
      ...anyStem,
      ['∅', 'spokenStem'],
      ['나마 려니와 려니 려면 려고 려나 려던', 'end'],
      ['로다 로구나 로군 로군요 로되 올시다 옵니다 외다 러라', 'end'],
      ['∅', 'honorific'],
      ['세요', 'end'],
    ],
  },
  /** 이라고, 이라는, 이란, 이래 … and 라 as a connective. */
  copulaQuote: {
    mayEnd: false,
    arcs: [
      // 이라 하다 and 이라 해도, written together.
      ['라', 'quote ha'],
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
      ['도 야 야만 야지 야죠 요 라 서야 선', 'end'],
      ['야겠', 'past'],
    ],
  },
  copulaAdnominal: {
    mayEnd: true,
    arcs: [
      ['∅', 'relative'],
      ['들 즉슨 바', 'end'],
    ],
  },
};
