import { nameKey } from '../term/fold';
import { looksLikeAcronym, singularAcronym, spells } from './acronym';
import { acronymAtEnd, pairAround } from './acronym-pair';
import type { TextBlock } from './text-block';
import { isNounPhrase } from './noun-phrase';
import { withoutSpacedDashes } from './bracket';

/** An acronym that running text spells out, at its first place. It is not a term by itself. */
export interface Expansion {
  readonly acronym: string;
  readonly expansion: string;
  /** Line of the note, from 0. */
  readonly line: number;
  /** The nearest heading above it, as written. */
  readonly heading?: string;
}

/** A quick test on Markdown: something like an acronym, followed by a mark such as a bracket or comma. */
const mayExpand =
  /(?:[A-Z][\w.&/+-]{0,12}[A-Z\d]|\d[\w.&/+-]{0,12}[A-Z]|[a-z]\d[a-z])[\w.&/+-]{0,12}\s?[^\s\w가-힣]/;
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
    const parts = withoutSpacedDashes(match[1] ?? '')
      .split(/\s*[,，;]\s*/)
      .slice(0, 4);
    const acronyms = parts.filter(looksLikeAcronym);
    const before = plain.slice(Math.max(0, match.index - 120), match.index).trimEnd();
    if (acronyms.length === 0 && acronymAtEnd(before) === undefined) continue;
    if (areExamples(parts, acronyms)) continue;
    const pair = pairInside(parts, acronyms) ?? pairAround(before, parts);
    if (pair !== undefined && isNounPhrase(pair[1])) yield pair;
  }
}

/** `(CoT, ToT, etc.)`, `(Llama, GPT, 등)`: several acronyms, or an open list, are examples. */
function areExamples(parts: readonly string[], acronyms: readonly string[]): boolean {
  const isOpen = parts.some((part) => /(?:^|\s)(?:etc\.?|등|e\.g\.?.*|예:.*)$|^(?:e\.g|예)/i.test(part));
  return isOpen || acronyms.length > 1;
}

/** `인공 신경망(Artificial Neural Network, ANN)`. */
function pairInside(
  parts: readonly string[],
  acronyms: readonly string[],
): readonly [string, string] | undefined {
  for (const acronym of acronyms) {
    const expansion = parts.find((part) => part !== acronym && spells(acronym, part));
    if (expansion !== undefined) return [singularAcronym(acronym), expansion];
  }
  return undefined;
}
