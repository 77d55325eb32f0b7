import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { addNoteRules } from './markdown-it-rules';

/** One top-level block of a note, as HTML. Lines count from 0; `lineEnd` is its last line. */
export interface Section {
  readonly html: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const frontMatter = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function makeRenderer(): MarkdownIt {
  // A single line break is visible, as in the app without strict line breaks.
  const markdown = new createMarkdownIt({ html: true, linkify: true, breaks: true });
  addNoteRules(markdown);
  return markdown;
}

/** Divides Markdown into the blocks that Reading view renders one by one. */
export function renderSections(text: string): Section[] {
  const markdown = makeRenderer();
  const block = frontMatter.exec(text)?.[0] ?? '';
  const skipped = block.split('\n').length - 1;
  const environment = {};
  const tokens = markdown.parse(text.slice(block.length).replace(/\r\n/g, '\n'), environment);
  const sections: Section[] = [];
  let from = 0;
  let depth = 0;
  tokens.forEach((token, index) => {
    depth += token.nesting;
    if (depth > 0) return;
    const part = tokens.slice(from, index + 1);
    const [start = 0, end = start + 1] = part[0]?.map ?? [];
    from = index + 1;
    sections.push({
      html: markdown.renderer.render(part, markdown.options, environment),
      lineStart: start + skipped,
      lineEnd: Math.max(start, end - 1) + skipped,
    });
  });
  return sections;
}
