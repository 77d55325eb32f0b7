import { EndingAutomaton } from './ending-automaton';
import { auxiliaries } from './korean-auxiliaries';
import { colloquial } from './korean-colloquial';
import { copula } from './korean-copula';
import { particles } from './korean-particles';
import { verbEndings } from './korean-verb-endings';

/** Recognises what may follow a name that ends in Hangul (rule 5 of the matching rules). */
export function koreanEndings(): EndingAutomaton {
  return new EndingAutomaton(
    { ...particles, ...copula, ...verbEndings, ...auxiliaries, ...colloquial },
    'name',
  );
}
