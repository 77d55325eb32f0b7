import { Final, finalOf, isSyllable, Kind, kindAt, kindOf, sticks } from './boundaries';
import type { EndingAutomaton } from './ending-automaton';
import { foldTable, SPACE, unifyTable } from './fold';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { endOfPattern, isSeparator, type NamePattern } from './name-pattern';
import {
  composingFlag,
  followShift,
  kindMask,
  pairPlace,
  singleShift,
  triplePlace,
  wholePair,
} from './start-filter';

export interface ScanTools {
  readonly names: NameIndex;
  readonly endings: EndingAutomaton;
  /** Scratch space for one walk, so that walks allocate nothing: twice the units of the longest key. */
  readonly passed: Int32Array;
}

/** Characters that may close a word before its particle: markup, quotes, brackets. */
const closers: ReadonlySet<number> = new Set(
  Array.from('*_~=`"\'”’)]}>」』》】', (closer) => closer.charCodeAt(0)),
);
/** The most closers in a row. */
const mostClosers = 8;
const finals = Object.values(Final);
const ASTERISK = 0x2a;
const EQUALS = 0x3d;
const TILDE = 0x7e;
const UNDERSCORE = 0x5f;
const LINE_FEED = 0x0a;
/** At the start of the text every name may begin. */
const atStart = kindMask << followShift;

/**
 * One pass over one text. The members are `private`, not `#`: in the release build a `#` name costs a WeakMap look-up.
 */
export class Scan {
  private readonly names: NameIndex;
  private readonly endings: EndingAutomaton;
  private readonly passed: Int32Array;
  private readonly text: string;
  private readonly matches: Match[];
  /** The flag of units that stop the scan: those that must be composed first. No units, if that has been done. */
  private readonly stopFlag: number;
  private limit = 0;

  /** @param matches receives what is found */
  constructor({ names, endings, passed }: ScanTools, text: string, matches: Match[], isComposed = false) {
    this.names = names;
    this.endings = endings;
    this.passed = passed;
    this.text = text;
    this.matches = matches;
    this.stopFlag = isComposed ? 0 : composingFlag;
  }

  /** Scans from `from` to `to`. Returns `to`, or the place of a decomposed character before it. */
  run(from: number, to: number): number {
    const { text, stopFlag } = this;
    const { units, pairs, triples } = this.names.filter;
    this.limit = to;
    const last = to - 1;
    const hasNeighbour = from > 0 && text.charCodeAt(from - 1) !== UNDERSCORE;
    let previous = hasNeighbour ? (units[text.charCodeAt(from - 1)] ?? 0) : atStart;
    let current = from < to ? (units[text.charCodeAt(from)] ?? 0) : 0;
    for (let at = from; at < to; at++) {
      const next = at < last ? (units[text.charCodeAt(at + 1)] ?? 0) : 0;
      const pair = pairPlace(current & 0xffff, next & 0xffff);
      const starting = (pairs[pair] ?? 0) | (current >>> singleShift);
      if ((starting & (previous >>> followShift) & kindMask) === 0) {
        previous = current;
        current = next;
        continue;
      }
      if (((starting & wholePair) | (current >>> singleShift)) === 0) {
        const third = at + 1 < last ? (units[text.charCodeAt(at + 2)] ?? 0) : 0;
        if (triples[triplePlace(pair, third & 0xffff)] === 0) {
          previous = current;
          current = next;
          continue;
        }
      }
      if ((current & stopFlag) !== 0) return at;
      const end = this.matchAt(at);
      if (end === -1) {
        previous = current;
        current = next;
      } else {
        at = end - 1;
        previous = units[text.charCodeAt(at)] ?? 0;
        current = at < last ? (units[text.charCodeAt(end)] ?? 0) : 0;
      }
    }
    return to;
  }

  /** Adds the longest mention that begins at `at` and returns its end; -1 if there is none. */
  private matchAt(at: number): number {
    const { text, limit, passed } = this;
    const { trie, separators, terminals } = this.names;
    let count = 0;
    let node = 0;
    let index = at;
    let room = separators[0] ?? 0;
    for (; index < limit; index++) {
      const unit = foldTable[text.charCodeAt(index)] ?? 0;
      if (isSeparator(unit)) {
        if (room-- === 0) break;
        continue;
      }
      node = trie.child(node, unit);
      if (node === 0) break;
      room = separators[node] ?? 0;
      const terminal = terminals[node] ?? 0;
      if (terminal !== 0) {
        passed[count] = terminal;
        passed[count + 1] = index + 1;
        count += 2;
      }
    }
    for (count -= 2; count >= 0; count -= 2) {
      const end = this.acceptAt(at, passed[count + 1] ?? 0, passed[count] ?? 0);
      if (end !== -1) return end;
    }
    return -1;
  }

  /** Adds the name at index `place` of `patterns` if it occurs at `at`, and returns its end; otherwise -1. */
  private acceptAt(at: number, reached: number, place: number): number {
    const { plain, patterns, ids } = this.names;
    const owner = plain[place * 2] ?? -1;
    if (owner === -1) return this.accept(at, reached, patterns[place] ?? []);
    // The name has no separators and matches in any case, so passing its characters one by one is proof enough.
    if (reached - at !== plain[place * 2 + 1] || !this.mayStand(at, reached)) return -1;
    this.matches.push({ id: ids[owner] ?? '', from: at, to: reached });
    return reached;
  }

  /**
   * Compares names that share a key with the text, adds the longest one that occurs, and returns its end, or -1. A name
   * takes precedence over a derived plural.
   * @param reached the end of the key's last character in the text
   */
  private accept(at: number, reached: number, patterns: readonly NamePattern[]): number {
    let to = -1;
    let first = -1;
    let others: number[] | undefined;
    let derived = true;
    for (let index = 0; index < patterns.length; index++) {
      const pattern = patterns[index];
      if (pattern === undefined || (pattern.derived && !derived)) continue;
      const end = pattern.plain ? plainEnd(pattern, at, reached) : endOfPattern(pattern, this.text, at);
      if (end === -1 || end < to || end > this.limit || (end !== to && !this.mayStand(at, end))) continue;
      if (end > to || (derived && !pattern.derived)) {
        first = pattern.owner;
        others = undefined;
      } else {
        (others ??= [first]).push(pattern.owner);
      }
      to = end;
      derived = pattern.derived;
    }
    if (to !== -1) this.add(at, to, others ?? first);
    return to;
  }

  private add(from: number, to: number, owners: number | readonly number[]): void {
    const { ids } = this.names;
    if (typeof owners === 'number') {
      this.matches.push({ id: ids[owners] ?? '', from, to });
      return;
    }
    const distinct = [...new Set([...owners].sort((a, b) => a - b).map((owner) => ids[owner] ?? ''))];
    const [id = ''] = distinct;
    this.matches.push(distinct.length > 1 ? { id, ids: distinct, from, to } : { id, from, to });
  }

  private mayStand(from: number, to: number): boolean {
    const { text } = this;
    const last = text.charCodeAt(to - 1);
    const marks = emphasisAround(text, from, to);
    const mayEnd = isSyllable(last)
      ? kindAt(text, to + marks) !== Kind.hangul || this.endings.accepts(text, to + marks, finalOf(last))
      : !sticks(kindOf(last), kindAt(text, to)) || this.isEmphasis(to);
    return (
      mayEnd &&
      !goesOnWord(text, from) &&
      !(marks > 0 && this.followsHangul(from, from - marks)) &&
      !this.isParticle(from)
    );
  }

  /** Whether the underscore at `at` is outside the scanned text: callers exclude the underscores of `_emphasis_`. */
  private isEmphasis(at: number): boolean {
    return at === this.limit && this.text.charCodeAt(at) === UNDERSCORE;
  }

  /** Whether the Hangul at `at` continues a word that ends before `before`. */
  private followsHangul(at: number, before: number): boolean {
    return kindAt(this.text, at) === Kind.hangul && kindAt(this.text, before - 1) === Kind.hangul;
  }

  /** Whether the Hangul at `at` is an ending of the word before it: in `LLM은`, 은 is no mention even if it is a name. */
  private isParticle(at: number): boolean {
    const { text } = this;
    if (at === 0 || isBlank(text.charCodeAt(at - 1)) || kindAt(text, at) !== Kind.hangul) return false;
    let before = at - 1;
    while (before >= 0 && at - before <= mostClosers && isCloser(text.charCodeAt(before))) before--;
    if (kindAt(text, before) === Kind.none) return false;
    return finals.some((final) => this.endings.accepts(text, at, final));
  }
}

/** Whether a name that begins with a sign directly follows a Latin letter: `.NET` in `ASP.NET`. */
function goesOnWord(text: string, from: number): boolean {
  const unit = text.charCodeAt(from);
  return unit < 0x80 && kindOf(unit) === Kind.none && kindAt(text, from - 1) === Kind.latin;
}

/** Closers of any width. */
function isCloser(unit: number): boolean {
  return closers.has(unifyTable[unit] ?? 0);
}

function isBlank(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED;
}

/**
 * The number of emphasis marks around a name, equal on both sides. `**모델**링` is rendered as one word, so the letters
 * beyond the marks count as neighbours. `=` and `~` need two; `_` within a word is no emphasis.
 */
function emphasisAround(text: string, from: number, to: number): number {
  let marks = 0;
  for (;;) {
    const mark = text.charCodeAt(to + marks);
    if (mark !== ASTERISK && mark !== EQUALS && mark !== TILDE) return marks;
    if (mark !== text.charCodeAt(from - marks - 1)) return marks;
    if (mark === ASTERISK) {
      marks += 1;
    } else if (text.charCodeAt(to + marks + 1) === mark && text.charCodeAt(from - marks - 2) === mark) {
      marks += 2;
    } else {
      return marks;
    }
  }
}

/**
 * The end of a name that has no separators and matches in any case: passing its characters has already found it. -1 if
 * it is not there.
 */
function plainEnd({ key }: NamePattern, at: number, reached: number): number {
  return reached - at === key.length ? reached : -1;
}
