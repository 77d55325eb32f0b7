import { compareFindings, type Finding } from './finding';
import { agreeingGroups } from './links';
import { clusterOf, termOf, type Cluster } from './senses';
import { sortKey } from '../term/sort-key';
import { SortedList } from './sorted-list';
import type { Term } from '../term/term';

/** The findings with one name, and the groups of those that agree. */
interface NameEntry {
  readonly findings: Set<Finding>;
  /** Finding → its group, if it agrees with another one. */
  groupOf: ReadonlyMap<Finding, readonly Finding[]>;
}

/**
 * Merges findings into terms. After a change, only those clusters are rebuilt whose findings now agree differently. The
 * terms depend only on the findings, not on the order of changes.
 */
export class TermMerger {
  readonly #names = new Map<string, NameEntry>();
  readonly #clusters = new Map<Finding, Cluster>();
  readonly #byHeadword = new Map<string, Set<Cluster>>();
  readonly #terms = new SortedList<Term>();
  /** Term → its key in the list. */
  readonly #listed = new Map<string, string>();

  update(removed: readonly Finding[], added: readonly Finding[]): void {
    const region = new Set<Finding>(added);
    for (const finding of removed) region.add(finding);
    for (const key of this.#register(removed, added)) this.#regroup(key, region);
    const headwords = new Set<string>();
    for (const cluster of this.#dissolve(region)) headwords.add(cluster.headKey);
    for (const finding of removed) region.delete(finding);
    for (const cluster of this.#formClusters(region)) headwords.add(cluster.headKey);
    for (const headword of headwords) this.#list(headword);
  }

  terms(): readonly Term[] {
    return this.#terms.items();
  }

  /** Adds and removes findings under their names. Returns the names. */
  #register(removed: readonly Finding[], added: readonly Finding[]): Set<string> {
    const keys = new Set<string>();
    for (const finding of removed) {
      for (const key of keysOf(finding)) {
        keys.add(key);
        this.#names.get(key)?.findings.delete(finding);
      }
    }
    for (const finding of added) {
      for (const key of keysOf(finding)) {
        keys.add(key);
        const entry = this.#names.get(key);
        if (entry !== undefined) entry.findings.add(finding);
        else this.#names.set(key, { findings: new Set([finding]), groupOf: new Map() });
      }
    }
    return keys;
  }

  /** Regroups the findings of a name, and adds those whose group changed to `region`. */
  #regroup(key: string, region: Set<Finding>): void {
    const entry = this.#names.get(key);
    if (entry === undefined) return;
    const before = entry.groupOf;
    const groups = entry.findings.size > 1 ? agreeingGroups(key, entry.findings) : [];
    const after = new Map(groups.flatMap((group) => group.map((finding) => [finding, group] as const)));
    for (const [finding, group] of before) {
      if (!sameMembers(group, after.get(finding))) region.add(finding);
    }
    for (const [finding, group] of after) {
      if (!sameMembers(group, before.get(finding))) region.add(finding);
    }
    entry.groupOf = after;
    if (entry.findings.size === 0) this.#names.delete(key);
  }

  /** Dissolves the clusters of `region`, and adds all their findings to `region`. */
  #dissolve(region: Set<Finding>): Set<Cluster> {
    const clusters = new Set<Cluster>();
    for (const finding of region) {
      const cluster = this.#clusters.get(finding);
      if (cluster === undefined) continue;
      clusters.add(cluster);
      this.#clusters.delete(finding);
      for (const member of cluster.findings) region.add(member);
      const listed = this.#byHeadword.get(cluster.headKey);
      listed?.delete(cluster);
      if (listed?.size === 0) this.#byHeadword.delete(cluster.headKey);
    }
    return clusters;
  }

  #formClusters(region: ReadonlySet<Finding>): Cluster[] {
    const clusters: Cluster[] = [];
    for (const finding of region) {
      if (this.#clusters.has(finding)) continue;
      const cluster = clusterOf(this.#connected(finding).sort(compareFindings));
      for (const member of cluster.findings) this.#clusters.set(member, cluster);
      const listed = this.#byHeadword.get(cluster.headKey);
      if (listed === undefined) this.#byHeadword.set(cluster.headKey, new Set([cluster]));
      else listed.add(cluster);
      clusters.push(cluster);
    }
    return clusters;
  }

  /** All findings that agree with `start`, directly or through others. */
  #connected(start: Finding): Finding[] {
    const found = new Set([start]);
    const followed = new Set<readonly Finding[]>();
    for (const finding of found) {
      for (const key of keysOf(finding)) {
        const group = this.#names.get(key)?.groupOf.get(finding);
        if (group === undefined || followed.has(group)) continue;
        followed.add(group);
        for (const member of group) found.add(member);
      }
    }
    return [...found];
  }

  #list(headword: string): void {
    const term = termOf(headword, this.#byHeadword.get(headword) ?? []);
    const before = this.#listed.get(headword);
    const place = term === undefined ? undefined : `${sortKey(term.headword)}\u0000${headword}`;
    if (before !== undefined && before !== place) this.#terms.delete(before);
    if (term === undefined || place === undefined) {
      this.#listed.delete(headword);
      return;
    }
    this.#terms.put(place, term);
    this.#listed.set(headword, place);
  }
}

function keysOf({ own, claimed }: Finding): readonly string[] {
  return claimed.length === 0 ? own : [...own, ...claimed];
}

function sameMembers(group: readonly Finding[], other: readonly Finding[] | undefined): boolean {
  if (group === other) return true;
  return other?.length === group.length && group.every((finding, at) => finding === other[at]);
}
