import { Final } from './boundaries';
import type { EndingAutomaton } from './ending-automaton';
import { copula } from './korean-copula';
import { koreanEndings } from './korean-endings';
import { particles } from './korean-particles';
import { lastSound } from './last-sound';

/** A form that begins what follows a noun, after each kind of last sound. */
interface Shapes {
  readonly [Final.consonant]: string;
  readonly [Final.rieul]: string;
  readonly [Final.vowel]: string;
}

/** Makes what follows one name fit another. Made once: it reads the matcher's tables. */
export class ParticleFitter {
  readonly #endings: EndingAutomaton = koreanEndings();
  /** By each of its forms; longer ones first. */
  readonly #shapes: readonly (readonly [string, Shapes])[] = shapes();

  /**
   * The particle or ending that stands at `at`, right behind a name, as it is behind `name`: `를` behind 토큰 is `을`.
   * Nothing when no particle stands there, when it has one form only, and when nobody can say how `name` ends.
   */
  fit(
    text: string,
    at: number,
    name: string,
  ): { readonly length: number; readonly text: string } | undefined {
    const written = /^[가-힣\u1100-\u11FF]+/.exec(text.slice(at, at + longestEnding))?.[0] ?? '';
    const ending = written.normalize('NFC');
    const isEnding = Object.values(Final).some((final) => this.#endings.accepts(ending, 0, final));
    if (ending === '' || !isEnding) return undefined;
    // Both forms are written out: `은/는`, `을(를)`.
    if (/^[/(（]/.test(text.slice(at + written.length))) return undefined;
    const fitted = this.fitEnding(ending, name);
    if (fitted === ending) return undefined;
    return { length: written.length, text: written === ending ? fitted : fitted.normalize('NFD') };
  }

  /** @param ending a particle or a chain of them, as `으로는`. */
  fitEnding(ending: string, name: string): string {
    const sound = lastSound(name);
    const found = this.#shapes.find(([form]) => isBeginning(form, ending));
    if (sound === undefined || found === undefined) return ending;
    const [form, byFinal] = found;
    return byFinal[sound] + ending.slice(form.length);
  }
}

/** Characters that an ending has at most, decomposed, for looking no further. */
const longestEnding = 36;

/** These stand alone: longer words that begin so are others (이다, 가장, 은행). */
const alone = /^(?:이|가|은|는|을|를|야|아)$/;

function isBeginning(form: string, ending: string): boolean {
  return alone.test(form) ? ending === form || ending === `${form}요` : ending.startsWith(form);
}

/** Out of the particles that have two forms, and of 이다, whose 이 drops behind a vowel in some of its forms. */
function shapes(): (readonly [string, Shapes])[] {
  const all: (readonly [string, Shapes])[] = [];
  const known = new Set<string>();
  const add = (consonant: string, vowel: string, rieul = consonant): void => {
    const byFinal = { [Final.consonant]: consonant, [Final.rieul]: rieul, [Final.vowel]: vowel };
    for (const form of [consonant, vowel]) {
      if (!known.has(form)) all.push([form, byFinal]);
      known.add(form);
    }
  };
  const formsOf = (grammar: typeof particles, state: string): string[] =>
    (grammar[state]?.arcs ?? []).flatMap(([forms]) => forms.split(' '));
  add('으론', '론', '론');
  // 이 stays where both are right: 데이터이며, 데이터며.
  add('이었', '였');
  add('이에요', '예요');
  add('이어서', '여서');
  for (const form of [...formsOf(particles, 'case'), ...formsOf(particles, 'postposition')]) {
    const [, optional, rest = ''] = /^\(([이으])\)(.+)$/.exec(form) ?? [];
    if (optional === '으') add(`으${rest}`, rest, rest);
    else if (optional === '이' && !/^[며고]$/.test(rest)) add(`이${rest}`, rest);
    const [consonant = '', vowel] = form.split('|');
    if (vowel !== undefined && consonant !== '-' && vowel !== '-' && vowel !== '완') add(consonant, vowel);
  }
  for (const form of formsOf(copula, 'copulaQuote')) add(`이${form}`, form);
  for (const form of formsOf(copula, 'shortCopula')) {
    // Behind a consonant 이 must stand; behind a vowel it may.
    if (form === '∅' || known.has(form)) continue;
    all.push([form, { [Final.consonant]: `이${form}`, [Final.rieul]: `이${form}`, [Final.vowel]: form }]);
    known.add(form);
  }
  return all.sort(([a], [b]) => b.length - a.length);
}
