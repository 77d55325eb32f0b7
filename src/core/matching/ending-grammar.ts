/**
 * A grammar of what may follow a noun, as data: each state has forms that lead to other states.
 *
 * A form is one or more syllables. Forms are separated by spaces, and
 * - `은|는` is one form after a consonant and another after a vowel; `-` stands for no form: `-|다` only after a vowel,
 * - `(이)나` is `이나` after any syllable and `나` after a vowel,
 * - `(으)로` is `으로` after a consonant other than ㄹ and `로` after a vowel or ㄹ,
 * - `∅` goes on without a syllable.
 *
 * Several target states, separated by spaces, are alternatives.
 */
export type Grammar = Readonly<Record<string, GrammarState>>;

export interface GrammarState {
  /** Whether a chain may end here. */
  readonly mayEnd: boolean;
  readonly arcs: readonly (readonly [forms: string, targets: string])[];
}

/** A verb, given by the parts from which all its endings follow. */
export interface Verb {
  /** Ends in a vowel: 하. */
  readonly stem: string;
  /** With -아/어, full and contracted: 하여, 해. */
  readonly infinitives: string;
  /** With -았/었: 하였, 했. */
  readonly pasts: string;
}

/**
 * The state in which a verb's forms are expected. Its arcs are the verb's principal parts; their targets are shared by
 * all verbs.
 */
export function conjugate({ stem, infinitives, pasts }: Verb): GrammarState {
  return {
    mayEnd: false,
    arcs: [
      [stem, 'stem'],
      [withFinal(stem, 'ㄴ'), 'adnominal'],
      [withFinal(stem, 'ㄹ'), 'prospective'],
      [withFinal(stem, 'ㅁ'), 'nominal'],
      [withFinal(stem, 'ㅂ'), 'formal'],
      [infinitives, 'infinitive'],
      [pasts, 'past'],
    ],
  };
}

/** The index of each final consonant in the Unicode order of syllables (The Unicode Standard, section 3.12). */
const finals = { ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17 } as const;

function withFinal(stem: string, final: keyof typeof finals): string {
  const last = stem.charCodeAt(stem.length - 1);
  return stem.slice(0, -1) + String.fromCharCode(last + finals[final]);
}
