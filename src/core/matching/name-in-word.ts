import { onlyParticles } from './only-particles';

/** Shorter names keep their last syllable: 결과 is not 결 and 과. */
const fewestSyllables = 2;

/**
 * Makes a function that gives the name in a word of running text, without its particles: 임베딩을 gives 임베딩, `GPT에서는` gives
 * GPT. This is a guess at best (의존도 looks as if it ended in 도), so it is only for names that a person then checks.
 */
export function nameInWord(): (word: string) => string {
  const isParticles = onlyParticles();
  return (word) => {
    const text = word.normalize('NFC');
    const hangul = /\p{Script=Hangul}+$/u.exec(text)?.[0] ?? '';
    const shortest = hangul.length === text.length ? fewestSyllables : 0;
    for (let at = text.length - hangul.length + shortest; at < text.length; at += 1) {
      if (isParticles(text.slice(at))) return text.slice(0, at);
    }
    return text;
  };
}
