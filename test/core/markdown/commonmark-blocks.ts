import { Parser } from 'commonmark';
import { readMarkdown } from '../../../src/core/markdown/reading';

const parser = new Parser();
const leaves: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code_block',
  'html_block',
  'thematic_break',
]);
const types: Readonly<Record<string, string>> = {
  code: 'code_block',
  html: 'html_block',
  raw: 'html_block',
  rule: 'thematic_break',
};

/** `type first-last` of each block that holds text, by the reference parser; lines from 0. */
export function referenceBlocks(markdown: string): string[] {
  const walker = parser.parse(markdown).walker();
  const blocks: string[] = [];
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (!entering || !leaves.has(node.type)) continue;
    const [[first], [last]] = node.sourcepos;
    blocks.push(`${node.type}${node.type === 'heading' ? node.level : ''} ${first - 1}-${last - 1}`);
  }
  return blocks;
}

/** The same by the project's own reading. */
export function ownBlocks(markdown: string): string[] {
  return readMarkdown(markdown).blocks.flatMap(({ type, level, line, lastLine }) =>
    type === 'reference' ? [] : [`${types[type] ?? type}${level === 0 ? '' : level} ${line}-${lastLine}`],
  );
}
