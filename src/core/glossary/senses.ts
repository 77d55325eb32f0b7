import { hasLatin } from '../extract/noun-phrase';
import type { Finding } from './finding';
import { distinctNames } from '../term/fold';
import type { Sense, Term, TermKind, TermSource } from '../term/term';
import { unspokenNames } from './unspoken-names';
import { latestUpdated } from '../note/updated';

/** Findings about one thing, ordered by path and position. */
export interface Cluster {
  readonly findings: readonly Finding[];
  /** Key of its headword. */
  readonly headKey: string;
  /** Whether a note defines it. An acronym that is only spelled out in running text is not a term. */
  readonly isDefined: boolean;
}

export function clusterOf(findings: readonly Finding[]): Cluster {
  const defining = findings.filter(({ isMention }) => !isMention);
  const named = defining.length > 0 ? defining : findings;
  return { findings, headKey: chooseHeadKey(named), isDefined: defining.length > 0 };
}

/**
 * Makes a term from the clusters with one headword; each becomes a sense. `undefined` if none is defined. Senses with a
 * definition come first, then those with more sources, then by path and position.
 */
export function termOf(id: string, clusters: Iterable<Cluster>): Term | undefined {
  const ordered = [...clusters].sort(compareClusters);
  const first = ordered[0];
  if (first === undefined || !ordered.some(({ isDefined }) => isDefined)) return undefined;
  const senses = ordered.map((cluster) => ({ cluster, sense: senseOf(cluster) }));
  const headword = chooseHeadword(first);
  const sources = senses.flatMap(({ sense }) => sense.sources);
  const notes = ordered.flatMap((cluster) => sourceFindings(cluster).map(({ note }) => note));
  const definition = senses.find(({ sense }) => sense.definition !== undefined)?.sense.definition;
  const expansion = senses[0]?.sense.expansion;
  const updated = latestUpdated(notes.map((note) => note.updated));
  return {
    id,
    headword,
    ...(expansion === undefined ? {} : { expansion }),
    names: distinctNames([headword, ...senses.flatMap(({ sense }) => sense.names)]),
    tags: distinctNames(notes.flatMap(({ tags }) => tags)).sort(),
    ...(definition === undefined ? {} : { definition }),
    sources,
    senses: senses.map(({ sense }) => sense),
    ...(updated === undefined ? {} : { updated }),
  };
}

function senseOf(cluster: Cluster): Sense {
  const headword = chooseHeadword(cluster);
  const expansion = chooseExpansion(cluster);
  const all = cluster.findings.flatMap(({ term }) => term.names);
  const names = distinctNames([headword, ...(expansion === undefined ? [] : [expansion]), ...all]).slice(1);
  const definition = chooseDefinition(cluster);
  const unspoken = unspokenNames(cluster.findings, [headword, expansion ?? '']);
  return {
    ...(expansion === undefined ? {} : { expansion }),
    names,
    ...(unspoken.length === 0 ? {} : { unspoken }),
    ...(definition === undefined ? {} : { definition }),
    sources: sourceFindings(cluster).map(sourceOf),
  };
}

function compareClusters(a: Cluster, b: Cluster): number {
  const rank = (cluster: Cluster): number =>
    (cluster.isDefined ? 2 : 0) + (chooseDefinition(cluster) === undefined ? 0 : 1);
  return rank(b) - rank(a) || sourceFindings(b).length - sourceFindings(a).length || comparePlaces(a, b);
}

function comparePlaces(a: Cluster, b: Cluster): number {
  const [first, second] = [a.findings[0], b.findings[0]];
  if (first === undefined || second === undefined) return 0;
  if (first.note.path !== second.note.path) return first.note.path < second.note.path ? -1 : 1;
  return first.order - second.order;
}

/**
 * Prefers a spelled-out acronym, then the most frequent headword, then the headword of a note, then that of a heading.
 */
function chooseHeadKey(findings: readonly Finding[]): string {
  const scores = new Map<string, { spelled: number; count: number; rank: number }>();
  for (const { headKey, term } of findings) {
    const score = scores.get(headKey) ?? { spelled: 0, count: 0, rank: Infinity };
    scores.set(headKey, {
      spelled: Math.max(score.spelled, term.expansion === undefined ? 0 : 1),
      count: score.count + 1,
      // The user chose the name of a note, whereas a heading is worded to fit its place.
      rank: Math.min(score.rank, term.kind === 'note' ? -1 : kindRank[term.kind]),
    });
  }
  // The sort is stable, so equal scores stay in document order.
  const ordered = [...scores].sort(
    ([, a], [, b]) => b.spelled - a.spelled || b.count - a.count || a.rank - b.rank,
  );
  return ordered[0]?.[0] ?? '';
}

/** How much the spelling of each kind of finding is trusted. Lower is better. */
const kindRank: Readonly<Record<TermKind, number>> = {
  heading: 0,
  note: 1,
  'definition-list': 2,
  abbreviation: 3,
  sentence: 4,
};

function chooseHeadword({ findings, headKey }: Cluster): string {
  const named = findings.filter((finding) => finding.headKey === headKey);
  return (
    leastBy(named, ({ term, isMention }) => kindRank[term.kind] + (isMention ? 10 : 0))?.term.headword ?? ''
  );
}

/**
 * Prefers English to other languages, then a heading to the note's title, then the shorter form, which is the singular.
 */
function chooseExpansion({ findings, headKey }: Cluster): string | undefined {
  const spelled = findings.filter(
    ({ headKey: key, term }) => key === headKey && term.expansion !== undefined,
  );
  return leastBy(spelled, ({ term, isMention }) => {
    const expansion = term.expansion ?? '';
    const rank = (hasLatin(expansion) ? 0 : 4) + (isMention ? 3 : term.kind === 'note' ? 2 : 0);
    return rank * 1000 + expansion.length;
  })?.term.expansion;
}

/** Prefers a note's `description`, then text under a heading, the note's first paragraph, a list, a sentence. */
function chooseDefinition({ findings }: Cluster): string | undefined {
  const defining = findings.filter(({ term }) => term.definition !== undefined);
  return leastBy(defining, ({ term, note }) => {
    return term.kind === 'note' && note.description !== undefined ? -1 : kindRank[term.kind];
  })?.term.definition;
}

/** Mentions are sources only if nothing else gives the expansion. */
function sourceFindings({ findings, headKey }: Cluster): readonly Finding[] {
  const isSpelled = findings.some(
    (finding) => !finding.isMention && finding.headKey === headKey && finding.term.expansion !== undefined,
  );
  const isSource = (finding: Finding): boolean =>
    !finding.isMention || (!isSpelled && finding.headKey === headKey);
  return findings.filter(isSource);
}

function sourceOf({ note, term }: Finding): TermSource {
  const heading = term.kind === 'note' ? undefined : term.heading;
  return {
    path: note.path,
    kind: term.kind,
    line: term.line,
    ...(heading === undefined ? {} : { heading }),
    ...(term.expansion === undefined ? {} : { expansion: term.expansion }),
    ...(term.definition === undefined ? {} : { definition: term.definition }),
  };
}

function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let least: T | undefined;
  let value = Infinity;
  for (const item of items) {
    const own = measure(item);
    if (own < value) [least, value] = [item, own];
  }
  return least;
}
