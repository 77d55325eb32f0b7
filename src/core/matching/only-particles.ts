import { Final, Kind, kindAt, kindOf } from './boundaries';
import { EndingAutomaton } from './ending-automaton';
import type { Grammar } from './ending-grammar';
import { unify } from './fold';
import { particles } from './korean-particles';

/**
 * Makes a test for names that consist only of particles: `은`, `은/는`, `에서의`, `이란`. In a text these are grammar, attached
 * or not (`LLM 이란`), so such a name is never searched for. Names that are also forms of 이다 or 하다 (인지, 함의) or of a
 * suffix (용도) are real words and stay.
 */
export function onlyParticles(): (name: string) => boolean {
  const chains = new EndingAutomaton({ ...particles, postposition: withoutAddress(), alone: start }, 'alone');
  const finals = Object.values(Final);
  return (name) => {
    const text = unify(name);
    let found = false;
    for (let at = 0; at < text.length; at++) {
      if (kindAt(text, at) === Kind.hangul) {
        if (kindAt(text, at - 1) === Kind.hangul) continue;
        if (!finals.some((final) => chains.accepts(text, at, final))) return false;
        found = true;
      } else if (kindOf(text.charCodeAt(at)) !== Kind.none || /\p{L}|\p{N}/u.test(text.charAt(at))) {
        return false;
      }
    }
    return found;
  };
}

const start: Grammar[string] = { mayEnd: false, arcs: [['∅', 'case postposition']] };

/** 보고 and 더러 are particles only in speech. In writing, 보고 is a report. */
function withoutAddress(): Grammar[string] {
  const { mayEnd = false, arcs = [] } = particles.postposition ?? {};
  return { mayEnd, arcs: arcs.filter(([, targets]) => targets !== 'addressed') };
}
