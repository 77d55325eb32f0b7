import { EndingAutomaton } from './ending-automaton';
import { auxiliaries } from './korean-auxiliaries';
import { colloquial } from './korean-colloquial';
import { copula } from './korean-copula';
import { particles } from './korean-particles';
import { verbEndings } from './korean-verb-endings';

/** Recognises what rule 5 of the matching rules lets follow a name that ends in Hangul. */
export function koreanEndings(): EndingAutomaton {
  return new EndingAutomaton(
    { ...particles, ...copula, ...verbEndings, ...auxiliaries, ...colloquial },
    'name',
  );
}
