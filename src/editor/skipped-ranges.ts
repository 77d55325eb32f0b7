import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** A stretch of the document in which a name is not a mention. UTF-16 offsets. */
export interface SkippedRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What Obsidian's Markdown parser calls the places of rule 10. Its syntax nodes are named by class lists joined with
 * `_`, such as `formatting_formatting-link_link` or `hmd-internal-link`; a class counts when it begins so.
 */
const skippedName = new RegExp(
  `(?:^|_)(?:${[
    'hmd-(?:frontmatter|codeblock|internal-link|barelink|embed|html)',
    '(?:formatting-)?(?:link|math|image|embed)',
    'HyperMD-codeblock',
    'inline-code',
    'url',
    'string',
    'comment',
    'hashtag',
    'tag',
    'bracket',
    'attribute',
    'footref',
    'blockid',
  ].join('|')})`,
);

const headingName = /(?:^|_)header(?:-\d)?(?:_|$)/;

/** The ranges between `start` and `end` in which names are not mentions, in order; they may touch but not overlap. */
export function skippedRanges(
  state: EditorState,
  { start, end, headings }: { start: number; end: number; headings: boolean },
): SkippedRange[] {
  const ranges: SkippedRange[] = [];
  syntaxTree(state).iterate({
    from: start,
    to: end,
    enter: (node) => {
      if (node.type.isTop || !isSkipped(node.name, headings)) return true;
      const last = ranges[ranges.length - 1];
      if (last !== undefined && node.from <= last.to) {
        ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, node.to) };
      } else {
        ranges.push({ from: node.from, to: node.to });
      }
      return false;
    },
  });
  return ranges;
}

function isSkipped(nodeName: string, headings: boolean): boolean {
  return skippedName.test(nodeName) || (!headings && headingName.test(nodeName));
}
