import { readPair } from '../extract/pair';
import { distinctNames, nameKey } from '../term/fold';
import { TermNames } from '../glossary/term-names';
import type { Sense, Term } from '../term/term';
import type { ImportedSense, ImportedTerm } from './exchanged-term';

/** The data that an existing term lacks and the import has, as a term with the same name. */
export interface Completion {
  readonly term: Term;
  readonly missing: ImportedTerm;
}

/**
 * `no-name`: only punctuation. `too-long`: a text rather than a name. `other-meaning`: in the notes it means something
 * else. `ambiguous`: in the notes it has several meanings, and the import does not say which one it means.
 */
export type ImportRefusal = 'no-name' | 'too-long' | 'other-meaning' | 'ambiguous';

export interface ImportPlan {
  readonly added: readonly ImportedTerm[];
  readonly completed: readonly Completion[];
  /** Terms without any new data, or whose definition differs from the one in the glossary. */
  readonly known: readonly ImportedTerm[];
  readonly refused: readonly { readonly term: ImportedTerm; readonly reason: ImportRefusal }[];
}

/** The longest headword, in characters. */
const longestName = 100;

/** Plans an import into a glossary: new terms are added, existing ones completed, and nothing is duplicated. */
export function planImport(imported: readonly ImportedTerm[], glossary: readonly Term[]): ImportPlan {
  const names = new TermNames(glossary);
  const seen = new Set<string>();
  const added: ImportedTerm[] = [];
  const completed: Completion[] = [];
  const known: ImportedTerm[] = [];
  const refused: ImportPlan['refused'][number][] = [];
  for (const given of imported) {
    const term = names.find(given.headword) === undefined ? withNamesApart(given) : given;
    const key = nameKey(term.headword);
    if (!/[\p{L}\p{N}]/u.test(term.headword)) refused.push({ term, reason: 'no-name' });
    else if (term.headword.length > longestName || /[\r\n]/.test(term.headword)) {
      refused.push({ term, reason: 'too-long' });
    } else if (seen.has(key)) known.push(term);
    else {
      seen.add(key);
      const existing = names.find(term.headword);
      if (existing === undefined) {
        added.push(term);
        continue;
      }
      const missing = missingIn(existing, term);
      if (typeof missing === 'string') refused.push({ term, reason: missing });
      else if (missing === undefined) known.push(term);
      else completed.push({ term: existing, missing });
    }
  }
  return { added, completed, known, refused };
}

/** `토큰(Token)` in one cell is two names, as in a heading. So are an acronym and its expansion. */
function withNamesApart(term: ImportedTerm): ImportedTerm {
  const pair = term.headword.length > longestName ? undefined : readPair(term.headword.trim());
  if (pair === undefined) return term;
  const others = term.names.filter((name) => name !== term.headword);
  const names = distinctNames([pair.headword, ...pair.names, ...others]);
  const expansion = term.senses === undefined ? (term.expansion ?? pair.expansion) : undefined;
  return { ...term, headword: pair.headword, names, ...(expansion === undefined ? {} : { expansion }) };
}

/** `undefined` if nothing is missing; a reason for refusal if no sense of the import is a sense of the term. */
function missingIn(existing: Term, term: ImportedTerm): ImportedTerm | ImportRefusal | undefined {
  const nameKeys = new Set([existing.headword, ...existing.names].map(nameKey));
  const found = (term.senses ?? [term]).map((sense) => missingSense(sense, existing, nameKeys));
  const senses = found.filter((sense) => typeof sense === 'object');
  const [first] = senses;
  if (first === undefined) return found.find((sense) => typeof sense === 'string');
  const tags = term.tags === undefined ? {} : { tags: term.tags };
  const own = {
    headword: existing.headword,
    names: [existing.headword, ...senses.flatMap(({ names }) => names)],
  };
  return senses.length === 1 ? { ...first, ...own, ...tags } : { ...own, ...tags, senses };
}

/** The data that `sense` has and its counterpart lacks, plus the expansion, which identifies the counterpart. */
function missingSense(
  sense: ImportedSense,
  existing: Term,
  nameKeys: ReadonlySet<string>,
): ImportedSense | ImportRefusal | undefined {
  const counterpart = counterpartOf(sense, existing);
  if (typeof counterpart === 'string') return counterpart;
  const expansion = counterpart.expansion ?? sense.expansion;
  const names = sense.names.filter((name) => !nameKeys.has(nameKey(name)) && name !== sense.expansion);
  const definition = counterpart.definition === undefined ? sense.definition : undefined;
  const isSpelledOut = counterpart.expansion === undefined && expansion !== undefined;
  if (!isSpelledOut && names.length === 0 && definition === undefined) return undefined;
  return {
    ...(expansion === undefined ? {} : { expansion }),
    names: expansion === undefined ? names : [expansion, ...names],
    ...(definition === undefined ? {} : { definition }),
  };
}

function counterpartOf(sense: ImportedSense, { senses }: Term): Sense | ImportRefusal {
  const { expansion } = sense;
  const [first, ...others] = senses;
  if (first === undefined) return 'ambiguous';
  if (expansion === undefined) return others.length === 0 ? first : 'ambiguous';
  const key = nameKey(expansion);
  const same = senses.find((each) =>
    [each.expansion ?? '', ...each.names].some((name) => nameKey(name) === key),
  );
  return same ?? senses.find((each) => each.expansion === undefined) ?? 'other-meaning';
}
