import { onlyParticles } from './only-particles';

/** A shorter name has no particle taken off: 결과 is not 결 and 과. */
const fewestSyllables = 2;

/**
 * Makes a function that gives the name in a word of running text, without the particles behind it: 임베딩을 is 임베딩,
 * `GPT에서는` is GPT. A word is a guess at best (의존도 ends as 의존도 does): it is for a name that a person then sees.
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
