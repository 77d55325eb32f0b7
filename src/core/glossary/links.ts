import { compareFindings, type Finding } from './finding';

/**
 * Which of the findings that have the name `key` are of one thing. The rules, in full in
 * docs/decisions/merging-terms.md:
 *
 * 1. Findings called by the name agree unless each has English names in full and none in common (slips aside): `GPT(Generative
 *    Pre-trained Transformer)` and `GPT(Generic Pre-trained Transformer)`, `정규화(Normalization)` and
 *    `정규화(Regularization)` do not.
 * 2. One without such a name goes with the others; where these disagree, with that of its own note, else with the one
 *    that most findings are of.
 * 3. A name that is an alias only counts when one note claims it and it contradicts nothing.
 *
 * Groups of two and more, each in order of path and place; depends on nothing but the findings.
 */
export function agreeingGroups(key: string, findings: Iterable<Finding>): Finding[][] {
  const claimants = [...findings].sort(compareFindings);
  const owners = claimants.filter(({ own }) => own.includes(key));
  const groups = groupByFullName(owners, spellingsOf(key, owners));
  placeBare(
    owners.filter(({ fullNames }) => fullNames.length === 0),
    groups,
  );
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only !== undefined)
    placeClaim(
      claimants.filter(({ own }) => !own.includes(key)),
      only,
    );
  return groups.filter((group) => group.length > 1).map((group) => group.sort(compareFindings));
}

/** Findings with a full name in common, also by way of a third one. */
function groupByFullName(owners: readonly Finding[], spellings: ReadonlyMap<string, string>): Finding[][] {
  const groupOf = new Map<string, Finding[]>();
  const groups = new Set<Finding[]>();
  for (const finding of owners) {
    if (finding.fullNames.length === 0) continue;
    const known = new Set(
      finding.fullNames
        .map((name) => groupOf.get(spellings.get(name) ?? name) ?? [])
        .filter(({ length }) => length > 0),
    );
    const [target = [], ...others] = known;
    target.push(finding);
    groups.add(target);
    for (const other of others) {
      target.push(...other);
      groups.delete(other);
    }
    const joined = [finding, ...others.flat()];
    for (const { fullNames } of joined)
      for (const name of fullNames) groupOf.set(spellings.get(name) ?? name, target);
  }
  return [...groups];
}

/** Fewer letters may differ by two and still be another word; more names than this are no slips. */
const shortestSlip = 12;
const mostSpellings = 40;

/**
 * Expansions of one acronym that differ by a slip (`Principle` for `Principal`, `Optimisation`) or in what follows, each with the one that
 * stands for both.
 */
function spellingsOf(key: string, owners: readonly Finding[]): ReadonlyMap<string, string> {
  const spelled = owners.filter(({ headKey, term }) => headKey === key && term.expansion !== undefined);
  const names = [...new Set(spelled.flatMap(({ fullNames }) => fullNames))].sort();
  const spellings = new Map<string, string>();
  if (names.length < 2 || names.length > mostSpellings) return spellings;
  for (const [at, name] of names.entries()) {
    if (name.length < shortestSlip) continue;
    const same = names
      .slice(0, at)
      .find((other) => !spellings.has(other) && (isSlip(other, name) || isCompleted(other, name)));
    if (same !== undefined) spellings.set(name, same);
  }
  return spellings;
}

/** `Low-Rank Adaptation` and `Low-Rank Adaptation of Large Language Models`: one says more of the same. */
function isCompleted(name: string, longer: string): boolean {
  if (name.length < shortestSlip || !longer.startsWith(name)) return false;
  return /^s?(?:of|for|from|with)[a-z]/.test(longer.slice(name.length));
}

/** Whether two letters at most are other, missing or added, the first letter and digits not among them. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || a.length < shortestSlip) return false;
  return a.replace(/\D/g, '') === b.replace(/\D/g, '') && distance(a, b) <= 2;
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function placeBare(bare: readonly Finding[], groups: Finding[][]): void {
  if (bare.length === 0) return;
  if (groups.length === 0) {
    groups.push([...bare]);
    return;
  }
  const main = groups.reduce((best, group) => (weight(group) > weight(best) ? group : best));
  const homes = groups.map((group) => ({ group, paths: new Set(group.map(({ note }) => note.path)) }));
  for (const finding of bare) {
    const own = homes.filter(({ paths }) => paths.has(finding.note.path));
    (own.length === 1 ? (own[0]?.group ?? main) : main).push(finding);
  }
}

/** Definitions count before mentions. */
function weight(group: readonly Finding[]): number {
  return group.filter(({ isMention }) => !isMention).length + group.length / 1e6;
}

function placeClaim(claims: readonly Finding[], group: Finding[]): void {
  const claim = claims.length === 1 ? claims[0] : undefined;
  if (claim === undefined) return;
  const names = new Set(group.flatMap(({ fullNames }) => fullNames));
  const contradicts =
    claim.fullNames.length > 0 && names.size > 0 && !claim.fullNames.some((name) => names.has(name));
  if (!contradicts) group.push(claim);
}
