/** Milliseconds that one call of `work` takes: the median of `rounds` rounds, each long enough for the clock. */
export function medianTime(work: () => void, { rounds = 15, minimumRound = 5 } = {}): number {
  let calls = 1;
  for (;;) {
    const time = elapsed(work, calls);
    if (time >= minimumRound || calls >= 1 << 20) break;
    calls = Math.max(calls * 2, Math.ceil((calls * minimumRound) / Math.max(time, 0.01)));
  }
  return quantile(
    Array.from({ length: rounds }, () => elapsed(work, calls) / calls),
    0.5,
  );
}

/**
 * Milliseconds that one call of each takes: medians of rounds that are run in turns, so that what the machine does
 * besides falls on all alike and their ratios hold.
 */
export function timesInTurn<K extends string>(
  works: Readonly<Record<K, () => void>>,
  { rounds = 25, minimumRound = 5 } = {},
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const calls = new Map(
    names.map((name) => [name, Math.ceil(minimumRound / medianTime(works[name], { rounds: 3 }))] as const),
  );
  const times = new Map(names.map((name) => [name, [] as number[]] as const));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const count = Math.min(calls.get(name) ?? 1, 1 << 16);
      times.get(name)?.push(elapsed(works[name], count) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times.get(name) ?? [], 0.5)])) as Record<
    K,
    number
  >;
}

/** Milliseconds that one call of `work` takes, run once: for work that is long or that changes what it works on. */
export function onceTime(work: () => void): number {
  return elapsed(work, 1);
}

function elapsed(work: () => void, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) work();
  return performance.now() - start;
}

/** The value below which `part` of the values lie: the median for 0.5. `NaN` of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

export function inUnits(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  if (milliseconds >= 1) return `${milliseconds.toFixed(1)} ms`;
  return `${(milliseconds * 1000).toFixed(1)} µs`;
}

/** One line of a bench's table: what was measured, its time, the yardstick of the same run, and their ratio. */
export interface Row {
  readonly what: string;
  readonly time: number;
  readonly yardstick?: { readonly name: string; readonly time: number };
  readonly note?: string;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const cells = rows.map(({ what, time, yardstick, note }) => [
    what,
    inUnits(time),
    yardstick === undefined ? '' : `${yardstick.name}: ${inUnits(yardstick.time)}`,
    yardstick === undefined ? '' : `${(time / yardstick.time).toPrecision(2)} ×`,
    note ?? '',
  ]);
  console.log(`\n## ${title}\n`);
  for (const line of [
    ['what', 'time', 'yardstick', 'ratio', 'note'],
    ['---', '---:', '---', '---:', '---'],
    ...cells,
  ]) {
    console.log(`| ${line.join(' | ')} |`);
  }
}
