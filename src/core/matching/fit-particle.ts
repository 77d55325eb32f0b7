import { Final } from './boundaries';
import type { EndingAutomaton } from './ending-automaton';
import { copula } from './korean-copula';
import { koreanEndings } from './korean-endings';
import { particles } from './korean-particles';
import { lastSound } from './last-sound';

/** The form of a particle or ending after each kind of last sound. */
interface Shapes {
  readonly [Final.consonant]: string;
  readonly [Final.rieul]: string;
  readonly [Final.vowel]: string;
}

/** Adapts the particle after one name to another name. Create one and reuse it: creation reads the matcher's tables. */
export class ParticleFitter {
  readonly #endings: EndingAutomaton = koreanEndings();
  /** All forms, each with its counterparts; longer ones first. */
  readonly #shapes: readonly (readonly [string, Shapes])[] = shapes();

  /**
   * The particle or ending at `at`, directly after a name, in the form that it takes after `name`: `를` after 토큰 becomes
   * `을`. `undefined` if there is no particle, if it has only one form, or if the last sound of `name` is unknown.
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
    // Both forms are spelled out: `은/는`, `을(를)`.
    if (/^[/(（]/.test(text.slice(at + written.length))) return undefined;
    const fitted = this.fitEnding(ending, name);
    if (fitted === ending) return undefined;
    return { length: written.length, text: written === ending ? fitted : fitted.normalize('NFD') };
  }

  /** @param ending a particle or a chain of particles, such as `으로는` */
  fitEnding(ending: string, name: string): string {
    const sound = lastSound(name);
    const found = this.#shapes.find(([form]) => isBeginning(form, ending));
    if (sound === undefined || found === undefined) return ending;
    const [form, byFinal] = found;
    return byFinal[sound] + ending.slice(form.length);
  }
}

/** The most characters of an ending in decomposed form; nothing is searched beyond them. */
const longestEnding = 36;

/** These count only on their own: longer words that begin with them are other words (이다, 가장, 은행). */
const alone = /^(?:이|가|은|는|을|를|야|아)$/;

function isBeginning(form: string, ending: string): boolean {
  return alone.test(form) ? ending === form || ending === `${form}요` : ending.startsWith(form);
}

/** The forms of the particles that have two, and of 이다, which in some forms loses its 이 after a vowel. */
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
  // Where both are right, 이 stays: 데이터이며, 데이터며.
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
    // After a consonant 이 is required; after a vowel it is optional.
    if (form === '∅' || known.has(form)) continue;
    all.push([form, { [Final.consonant]: `이${form}`, [Final.rieul]: `이${form}`, [Final.vowel]: form }]);
    known.add(form);
  }
  return all.sort(([a], [b]) => b.length - a.length);
}
