import { compose, isComposing } from './fold';
import { Kind, kindAt } from './boundaries';
import { koreanEndings } from './korean-endings';
import type { Match, Matcher, MatcherEntry } from './match';
import { compileNames } from './name-index';
import { asSpelledOut } from './other-meaning';
import { Scan, type ScanTools } from './scan';

/**
 * Makes a matcher of names. Names that are empty, or consist only of spaces, hyphens or Korean particles, never match.
 * Compile a new matcher when names change: 10,000 names take tens of milliseconds.
 */
export function compileMatcher(entries: Iterable<MatcherEntry>): Matcher {
  const given = [...entries];
  const names = compileNames(given);
  const tools: ScanTools = { names, endings: koreanEndings(), passed: new Int32Array(names.longest * 2) };
  const namesOf = namesById(given);
  return {
    find(text, from = 0, to = text.length) {
      const matches = findIn(tools, text, { from: Math.max(0, from), to: Math.min(text.length, to) });
      if (!text.includes('(') && !text.includes('（')) return matches;
      return matches.flatMap((match) => asSpelledOut(match, text, namesOf) ?? []);
    },
  };
}

/** Looks up the names of an entry. The table is made at the first call. */
function namesById(entries: readonly MatcherEntry[]): (id: string) => readonly string[] {
  let table: Map<string, readonly string[]> | undefined;
  return (id) => {
    table ??= new Map(entries.map((entry) => [entry.id, entry.names]));
    return table.get(id) ?? [];
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Units to look at after a piece of text: no chain of endings is longer, even in decomposed Hangul, which takes up to
 * three times as many units.
 */
const contextAfter = 96;
/** Units to look at before a piece of text: the scan never looks back further. */
const contextBefore = 16;

function findIn(tools: ScanTools, text: string, { from, to }: Span): Match[] {
  const matches: Match[] = [];
  if (endsInJamo(text, to)) {
    findComposed(tools, text, { from, to }, matches);
    return matches;
  }
  const scan = new Scan(tools, text, matches);
  for (let at = from; at < to;) {
    const stop = scan.run(at, to);
    if (stop >= to) break;
    const line = lineAround(text, stop, { from, to });
    while ((matches[matches.length - 1]?.from ?? -1) >= line.from) matches.pop();
    findComposed(tools, text, line, matches);
    at = line.to;
  }
  return matches;
}

/** Adds the matches in a piece of text with decomposed characters. Their offsets refer to the original text. */
function findComposed(tools: ScanTools, text: string, { from, to }: Span, matches: Match[]): void {
  let start = Math.max(0, from - contextBefore);
  while (start > 0 && isComposing(text.charCodeAt(start))) start--;
  const { text: composed, offsets } = compose(text, start, Math.min(text.length, to + contextAfter));
  const localFrom = offsets.findIndex((offset) => offset >= from);
  let localTo = offsets.length - 1;
  while (localTo > localFrom && (offsets[localTo] ?? 0) > to) localTo--;
  const found: Match[] = [];
  new Scan(tools, composed, found, true).run(localFrom, localTo);
  for (const match of found) {
    matches.push({ ...match, from: offsets[match.from] ?? match.from, to: offsets[match.to] ?? match.to });
  }
}

/** The part of `within` that is on the line of `at`, without the line break. No name spans lines. */
function lineAround(text: string, at: number, within: Span): Span {
  const lineBreak = text.indexOf('\n', at);
  return {
    from: Math.max(within.from, text.lastIndexOf('\n', at) + 1),
    to: lineBreak === -1 ? within.to : Math.min(within.to, lineBreak),
  };
}

/** Whether the Hangul after `to` continues in decomposed form. */
function endsInJamo(text: string, to: number): boolean {
  for (let at = to; at < to + contextAfter && kindAt(text, at) === Kind.hangul; at++) {
    if (isComposing(text.charCodeAt(at))) return true;
  }
  return false;
}
