import type { MarkdownOptions, Match } from '../../core';
import { mentionClass, referenceMentionClass } from '../../editor/term-marks';

/** Parts of a rendered note without mentions: rule 10 in terms of the elements that Obsidian renders. */
const skippedElements =
  'a, code, pre, .math, mjx-container, .tag, .frontmatter, button, input, textarea, svg, script, style';
const headingElements = 'h1, h2, h3, h4, h5, h6';

/** Elements that end a stretch of running text. No name spans their edges. */
const blockElements =
  'p, li, ul, ol, dl, dt, dd, td, th, tr, table, blockquote, section, article, div, h1, h2, h3, h4, h5, h6, br, hr, img';

/** A stretch of running text: its text nodes in order, and where each begins in their joined text. */
interface Run {
  text: string;
  readonly pieces: { readonly node: Text; readonly start: number }[];
}

/** How rendered text is marked. */
export interface RenderedMarking {
  readonly skipped: MarkdownOptions;
  /** The matches to mark in a stretch of running text. */
  readonly find: (text: string) => readonly Match[];
  /** Creates an empty element for one mention. A mention that spans several inline elements gets several. */
  readonly createMark: (match: Match) => HTMLElement;
}

/** Wraps the mentions in a rendered element. The text itself does not change. */
export function markRendered(root: HTMLElement, marking: RenderedMarking): void {
  for (const run of runsOf(root, selectorOf(marking.skipped))) {
    const matches = marking.find(run.text);
    // From the end, so that splitting text nodes leaves earlier offsets valid.
    for (const match of [...matches].reverse()) wrap(run, match, marking.createMark);
  }
}

/** Removes the marks in a page, outside editors. Their text stays. */
export function unmarkRendered(root: ParentNode): void {
  for (const mark of Array.from(root.querySelectorAll(`.${mentionClass}, .${referenceMentionClass}`))) {
    if (mark.closest('.cm-editor') === null) mark.replaceWith(...Array.from(mark.childNodes));
  }
}

function selectorOf({ skipHeadings, skipTables }: MarkdownOptions): string {
  return [
    skippedElements,
    ...(skipHeadings ? [headingElements] : []),
    ...(skipTables ? ['table'] : []),
  ].join();
}

/** @param skipped a selector of elements */
function runsOf(root: HTMLElement, skipped: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  const visit = (node: Node): void => {
    if (node.instanceOf(Text)) {
      run ??= start();
      run.pieces.push({ node, start: run.text.length });
      run.text += node.data;
      return;
    }
    if (!node.instanceOf(HTMLElement)) return;
    const isBlock = node.matches(blockElements);
    if (isBlock) run = undefined;
    if (node.matches(skipped)) {
      // Skipped elements still separate words, as in the editor.
      if (run !== undefined) run.text += '\uFFFC';
    } else {
      for (const child of [...node.childNodes]) visit(child);
    }
    if (isBlock) run = undefined;
  };
  const start = (): Run => {
    const next: Run = { text: '', pieces: [] };
    runs.push(next);
    return next;
  };
  visit(root);
  return runs;
}

function wrap(run: Run, match: Match, createMark: (match: Match) => HTMLElement): void {
  for (const { node, start } of [...run.pieces].reverse()) {
    const from = Math.max(match.from - start, 0);
    const to = Math.min(match.to - start, node.data.length);
    if (from >= to) continue;
    const marked = from === 0 ? node : node.splitText(from);
    if (to - from < marked.data.length) marked.splitText(to - from);
    const mark = createMark(match);
    marked.replaceWith(mark);
    mark.append(marked);
  }
}
