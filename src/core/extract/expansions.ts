import { nameKey } from '../term/fold';
import { looksLikeAcronym, singularAcronym, spells } from './acronym';
import { pairAround } from './acronym-pair';
import type { TextBlock } from './text-block';
import { isNounPhrase } from './noun-phrase';
import { withoutSpacedDashes } from './bracket';

/** An acronym that running text spells out, at its first place. It makes no term. */
export interface Expansion {
  readonly acronym: string;
  readonly expansion: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The heading below which it stands, as written. */
  readonly heading?: string;
}

const acronymInside = /[A-Z].{0,12}[A-Z\d]|\d[A-Za-z]/;
const acronymBefore = /[A-Z]\S*[A-Z\d]\S*\s?$|[A-Za-z]\d\S*\s?$|\S\d[A-Za-z]\S*\s?$/;
/** A quick test on Markdown: a bracket beside or around something like an acronym. */
const mayExpand =
  /[(（][^()（）]{0,150}(?:[A-Z][^()（）]{0,12}[A-Z\d]|\d[A-Za-z])|(?:[A-Z]\S{0,12}[A-Z\d]|[A-Za-z]\d)\S{0,12}\s?[(（]/;
const bracket = /[(（]([^()（）]{2,160})[)）]/g;

/** `약어(풀이)` and `풀이(약어)` in running text, once for each acronym. The letters are checked. */
export function findExpansions(blocks: readonly TextBlock[]): Expansion[] {
  const found = new Map<string, Expansion>();
  let heading: string | undefined;
  for (const block of blocks) {
    const { type, text, line } = block;
    if (type === 'heading') heading = text;
    if (type === 'code' || type === 'raw' || type === 'html' || !/[(（]/.test(text)) continue;
    if (!mayExpand.test(text)) continue;
    for (const [acronym, expansion] of expansionsIn(block.plain)) {
      const key = nameKey(acronym);
      if (!found.has(key))
        found.set(key, { acronym, expansion, line, ...(heading === undefined ? {} : { heading }) });
    }
  }
  return [...found.values()];
}

function* expansionsIn(plain: string): Generator<readonly [acronym: string, expansion: string]> {
  for (const match of plain.matchAll(bracket)) {
    // An acronym stands in the bracket or right before it.
    if (
      !acronymInside.test(match[1] ?? '') &&
      !acronymBefore.test(plain.slice(Math.max(0, match.index - 16), match.index))
    )
      continue;
    const parts = withoutSpacedDashes(match[1] ?? '')
      .split(/\s*[,，;]\s*/)
      .slice(0, 4);
    if (areExamples(parts)) continue;
    const before = plain.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    const pair = pairInside(parts) ?? pairAround(before, parts);
    if (pair !== undefined && isNounPhrase(pair[1])) yield pair;
  }
}

/** `(CoT, ToT, etc.)`, `(Llama, GPT, 등)`: several acronyms or an open list are examples. */
function areExamples(parts: readonly string[]): boolean {
  const isOpen = parts.some((part) => /(?:^|\s)(?:etc\.?|등|e\.g\.?.*|예:.*)$|^(?:e\.g|예)/i.test(part));
  return isOpen || (parts.length > 1 && parts.filter(looksLikeAcronym).length > 1);
}

/** `인공 신경망(Artificial Neural Network, ANN)`. */
function pairInside(parts: readonly string[]): readonly [string, string] | undefined {
  for (const acronym of parts.filter(looksLikeAcronym)) {
    const expansion = parts.find((part) => part !== acronym && spells(acronym, part));
    if (expansion !== undefined) return [singularAcronym(acronym), expansion];
  }
  return undefined;
}
