import { GFM, parser } from '@lezer/markdown';

const markdown = parser.configure(GFM);

/** The ranges of the nodes of some names, outermost first, as another parser finds them. */
export function nodeRanges(text: string, names: readonly string[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (names.includes(name)) ranges.push({ from, to });
    },
  });
  return ranges;
}
