/** Start → end of each code span: from a run of backticks to the next run of the same length. */
export function codeSpans(text: string): ReadonlyMap<number, number> {
  if (!text.includes('`')) return noSpans;
  const spans = new Map<number, number>();
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ from: run.index, length: run[0].length }));
  const nextOfLength = new Map<number, number>();
  const closer: (number | undefined)[] = runs.map(() => undefined);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    closer[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const end = closer[index];
    const closing = end === undefined ? undefined : runs[end];
    if (run === undefined || end === undefined || closing === undefined) continue;
    spans.set(run.from, closing.from + closing.length);
    index = end;
  }
  return spans;
}

const noSpans: ReadonlyMap<number, number> = new Map();
