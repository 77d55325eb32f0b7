import { compareFindings, fullNameKey, type Finding } from './finding';
import { isShortened, readExpansion, sameExpansion, type Expansion } from '../extract/same-expansion';
import { compareCodeUnits } from './sorted-list';

/**
 * Groups the findings with the name `key` that are about one thing. The rules, in full in
 * docs/decisions/merging-terms.md:
 *
 * 1. Findings called by this name agree unless each has full English names and they have none in common. So
 * `GPT(Generative Pre-trained Transformer)` and `GPT(Generic Pre-trained Transformer)` do not agree, nor do
 * `정규화(Normalization)` and `정규화(Regularization)`. Expansions that differ only in wording or by a slip count as the
 * same.
 * 2. A finding without such a name joins the others. If these disagree, it joins the group of its own note, otherwise
 * the largest group.
 * 3. A name that is only an alias counts only if a single note claims it and it contradicts nothing.
 *
 * The result has groups of two and more, each ordered by path and position. It depends only on the findings.
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

/** Groups findings that share a full name, directly or through other findings. */
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

/** Beyond this number of names, slips are not looked for. */
const mostSpellings = 40;

/**
 * Maps expansions of one acronym that mean the same to a common spelling. An expansion that omits words (`isShortened`)
 * joins those that do not, if these agree.
 */
function spellingsOf(key: string, owners: readonly Finding[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const expansions = expansionsOf(key, owners);
  if (expansions.size < 2 || expansions.size > mostSpellings) return spellings;
  const sorted = [...expansions].sort(([a], [b]) => compareCodeUnits(a, b));
  for (const [at, [name, expansion]] of sorted.entries()) {
    const same = sorted
      .slice(0, at)
      .find(([other, said]) => !spellings.has(other) && sameExpansion(said, expansion));
    if (same !== undefined) spellings.set(name, same[0]);
  }
  for (const [name, loose] of sorted) {
    const full = sorted.filter(([, said]) => isShortened(loose, said)).map(([other]) => other);
    const [same, another] = new Set(full.map((other) => spellings.get(other) ?? other));
    if (same !== undefined && another === undefined) spellings.set(name, same);
  }
  return spellings;
}

/** Key of a full name → its expansion, from the findings with headword `key`. */
function expansionsOf(key: string, owners: readonly Finding[]): ReadonlyMap<string, Expansion> {
  const expansions = new Map<string, Expansion>();
  for (const { headKey, term } of owners) {
    if (headKey !== key || term.expansion === undefined) continue;
    const name = fullNameKey(term.expansion);
    if (!expansions.has(name)) expansions.set(name, readExpansion(term.headword, term.expansion));
  }
  return expansions;
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

/** Definitions outweigh mentions. */
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
