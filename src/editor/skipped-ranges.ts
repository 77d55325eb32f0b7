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

/** Code for what builds pages, of which Obsidian's parser knows nothing: Liquid, kramdown attributes, Templater, entities. */
const pageCode =
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|\{:[^{}\n]*\}|<%[^%\n]*%>|&(?:#\w{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** The ranges between `start` and `end` in which names are not mentions, in order; they may touch but not overlap. */
export function skippedRanges(
  state: EditorState,
  { start, end, headings }: { start: number; end: number; headings: boolean },
): SkippedRange[] {
  const ranges: SkippedRange[] = [];
  const add = ({ from, to }: SkippedRange): void => {
    const last = ranges[ranges.length - 1];
    if (last === undefined || from > last.to) ranges.push({ from, to });
    else ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  };
  const code = Array.from(state.sliceDoc(start, end).matchAll(pageCode), ({ 0: found, index }) => ({
    from: start + index,
    to: start + index + found.length,
  }));
  let next = 0;
  const addCodeBefore = (offset: number): void => {
    for (let range = code[next]; range !== undefined && range.from < offset; range = code[++next]) add(range);
  };
  syntaxTree(state).iterate({
    from: start,
    to: end,
    enter: (node) => {
      if (node.type.isTop || !isSkipped(node.name, headings)) return true;
      addCodeBefore(node.from);
      add(node);
      return false;
    },
  });
  addCodeBefore(end);
  return ranges;
}

function isSkipped(nodeName: string, headings: boolean): boolean {
  return skippedName.test(nodeName) || (!headings && headingName.test(nodeName));
}
