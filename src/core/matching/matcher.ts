import { Final, finalOf, isSyllable, Kind, kindAt, kindOf, kindTable, sticks } from './boundaries';
import { compose, foldTable, isComposing } from './fold';
import { koreanEndings } from './korean-endings';
import { compileNames, type NameIndex } from './name-index';
import type { Match, Matcher, MatcherEntry } from './match';
import { endOfPattern, isSeparator } from './name-pattern';

/**
 * Makes a matcher of names, by the rules in docs/matching.md. Names that are empty or nothing but spaces and hyphens
 * never match. Compiling is cheap enough (tens of milliseconds for 10,000 names) to be done anew when names change.
 */
export function compileMatcher(entries: Iterable<MatcherEntry>): Matcher {
  const names = compileNames(entries);
  return new TextMatcher(names);
}

/** Composed Hangul is a third of decomposed; no chain of endings is longer than this many units. */
const contextAfter = 96;
/** How far back something is looked for that a particle could belong to. */
const contextBefore = 8;

class TextMatcher implements Matcher {
  readonly #names: NameIndex;
  readonly #endings = koreanEndings();

  constructor(names: NameIndex) {
    this.#names = names;
  }

  find(text: string, from = 0, to = text.length): Match[] {
    const first = Math.max(0, from);
    const last = Math.min(text.length, to);
    return this.#scan(text, first, last) ?? this.#findComposed(text, first, last);
  }

  /** As `#scan`, for a text with decomposed characters. */
  #findComposed(text: string, from: number, to: number): Match[] {
    let start = Math.max(0, from - contextBefore);
    while (start > 0 && isComposing(text.charCodeAt(start))) start--;
    const composed = compose(text, start, Math.min(text.length, to + contextAfter));
    const { offsets } = composed;
    const localFrom = offsets.findIndex((offset) => offset >= from);
    let localTo = offsets.length - 1;
    while (localTo > localFrom && (offsets[localTo] ?? 0) > to) localTo--;
    const matches = this.#scan(composed.text, localFrom, localTo, true) ?? [];
    return matches.map((match) => ({
      ...match,
      from: offsets[match.from] ?? match.from,
      to: offsets[match.to] ?? match.to,
    }));
  }

  /** The matches; `undefined` when the text has to be composed first. */
  #scan(text: string, from: number, to: number, composed = false): Match[] | undefined {
    if (!composed && endsInJamo(text, to)) return undefined;
    const { starts } = this.#names;
    const matches: Match[] = [];
    let previous = kindAt(text, from - 1);
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindTable[unit] as Kind;
      if (starts[unit] === 1 && !sticks(previous, kind)) {
        const match = this.#matchAt(text, at, to);
        if (match !== undefined) {
          matches.push(match);
          at = match.to - 1;
        }
      } else if (!composed && isComposing(unit)) {
        return undefined;
      }
      previous = kindAt(text, at);
    }
    return matches;
  }

  /** The longest mention that begins at `at`. */
  #matchAt(text: string, at: number, limit: number): Match | undefined {
    const { trie, separators, patterns } = this.#names;
    const ends: number[] = [];
    let node = 0;
    let room = separators[0] ?? 0;
    for (let index = at; index < limit; index++) {
      const unit = foldTable[text.charCodeAt(index)] ?? 0;
      if (isSeparator(unit)) {
        if (room-- === 0) break;
        continue;
      }
      node = trie.child(node, unit);
      if (node === 0) break;
      room = separators[node] ?? 0;
      if (patterns[node] !== undefined) ends.push(node);
    }
    for (let index = ends.length - 1; index >= 0; index--) {
      const match = this.#accept(text, at, limit, ends[index] ?? 0);
      if (match !== undefined) return match;
    }
    return undefined;
  }

  #accept(text: string, at: number, limit: number, node: number): Match | undefined {
    let to = -1;
    let owners: number[] = [];
    let derived = true;
    for (const pattern of this.#names.patterns[node] ?? []) {
      const end = endOfPattern(pattern, text, at);
      if (end < to || end > limit || end === -1 || (pattern.derived && !derived)) continue;
      if (!this.#mayEndAt(text, end) || this.#isParticle(text, at)) continue;
      if (end > to || (derived && !pattern.derived)) owners = [];
      to = end;
      derived = pattern.derived;
      owners.push(pattern.owner);
    }
    return to === -1 ? undefined : this.#names.match(owners, at, to);
  }

  #mayEndAt(text: string, end: number): boolean {
    const last = text.charCodeAt(end - 1);
    if (isSyllable(last)) return this.#endings.accepts(text, end, finalOf(last));
    return !sticks(kindOf(last), kindAt(text, end));
  }

  /** Whether the Hangul at `at` is the ending of what stands before it, as in `LLM은` where 은 is a name. */
  #isParticle(text: string, at: number): boolean {
    if (kindAt(text, at) !== Kind.hangul) return false;
    let before = at - 1;
    while (before >= 0 && at - before < contextBefore && closers.includes(text.charAt(before))) before--;
    if (before < 0 || kindAt(text, before) === Kind.none) return false;
    return Object.values(Final).some((final) => this.#endings.accepts(text, at, final));
  }
}

/** What may close a word before its particle: markup, quotes, brackets. */
const closers = '*_~=`"\'”’)]}>」』》】）';

/** Whether Hangul goes on behind `to` in decomposed form. */
function endsInJamo(text: string, to: number): boolean {
  for (let at = to; at < to + contextAfter && kindAt(text, at) === Kind.hangul; at++) {
    if (isComposing(text.charCodeAt(at))) return true;
  }
  return false;
}
