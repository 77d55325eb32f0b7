import { markdownLanguage } from '@codemirror/lang-markdown';
import type { HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import type { MarkdownLink, Range } from './inline';
import type { Positions } from './positions';

type Node = ReturnType<typeof markdownLanguage.parser.parse>['topNode'];

const sectionTypes: Readonly<Record<string, string>> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  Table: 'table',
  HorizontalRule: 'thematicBreak',
  LinkReference: 'definition',
};

/** Nodes in which the app finds no tags and links. */
const opaque = new Set([
  ...['FencedCode', 'CodeBlock', 'InlineCode', 'HTMLBlock', 'HTMLTag', 'Comment', 'CommentBlock'],
  ...['ProcessingInstruction', 'ProcessingInstructionBlock', 'Autolink', 'URL', 'LinkReference'],
]);

export interface Blocks {
  sections: SectionCache[];
  headings: HeadingCache[];
  listItems: ListItemCache[];
  links: MarkdownLink[];
  opaque: Range[];
}

/**
 * Blocks by CommonMark with tables, from a parser that keeps positions.
 * @param text with lines that end in `\n`, and with spaces in place of its front matter
 */
export function findBlocks(text: string, positions: Positions): Blocks {
  const found: Blocks = { sections: [], headings: [], listItems: [], links: [], opaque: [] };
  const tree = markdownLanguage.parser.parse(text);
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const section = toSection(text, node, positions);
    if (section) found.sections.push(section);
    if (section?.type === 'heading') found.headings.push(toHeading(text, node, positions));
    if (section?.type === 'list') found.listItems.push(...toListItems(text, node, positions));
  }
  tree.iterate({
    // `node` is created on access. Doing that for every node would take longer than the parse.
    enter: (ref) => {
      const { name, from, to } = ref;
      if (opaque.has(name)) found.opaque.push({ from, to });
      if (name === 'Link' || name === 'Image') found.links.push(...toMarkdownLink(text, ref.node));
    },
  });
  return found;
}

function toSection(text: string, node: Node, positions: Positions): SectionCache | undefined {
  const type = sectionType(text, node);
  return type === undefined ? undefined : { type, position: positions.pos(node.from, node.to) };
}

function sectionType(text: string, node: Node): string | undefined {
  if (/Heading\d$/.test(node.name)) return 'heading';
  const source = text.slice(node.from, node.to);
  if (node.name === 'Blockquote') return /^>\s*\[!/.test(source) ? 'callout' : 'blockquote';
  if (node.name === 'Paragraph' && source.startsWith('$$')) return 'math';
  if (isFootnote(node.name, source)) return 'footnoteDefinition';
  return sectionTypes[node.name];
}

/** CommonMark reads a footnote of one word as the address of a link. */
function isFootnote(name: string, source: string): boolean {
  return (name === 'Paragraph' || name === 'LinkReference') && /^\[\^[^\]]+\]:/.test(source);
}

function toHeading(text: string, node: Node, positions: Positions): HeadingCache {
  const isAtx = node.name.startsWith('ATX');
  const level = Number(node.name.slice(-1));
  const marks = node.getChildren('HeaderMark');
  const from = isAtx ? (marks[0]?.to ?? node.from) : node.from;
  const to = (isAtx ? marks[1]?.from : marks[0]?.from) ?? node.to;
  const position = positions.pos(node.from, node.to);
  return { heading: text.slice(from, to).trim(), level, position };
}

/**
 * Assumed: for a list that begins on the first line, the parent of its items is -1, because minus zero would say
 * nothing.
 */
function toListItems(text: string, list: Node, positions: Positions): ListItemCache[] {
  const top = -positions.loc(list.from).line || -1;
  const items: ListItemCache[] = [];
  const visit = (node: Node, parent: number) => {
    for (const item of node.getChildren('ListItem')) {
      const position = positions.pos(item.from, ownEnd(item));
      const task = /^(?:[-*+]|\d+[.)])\s+\[(.)\](?=\s|$)/u.exec(
        text.slice(item.from, position.end.offset),
      )?.[1];
      items.push({ parent, position, ...(task !== undefined && { task }) });
      for (const name of ['BulletList', 'OrderedList']) {
        for (const inner of item.getChildren(name)) visit(inner, position.start.line);
      }
    }
  };
  visit(list, top);
  return items.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Where an item ends, before the lists within it. */
function ownEnd(item: Node): number {
  let end = item.from;
  for (let child = item.firstChild; child; child = child.nextSibling) {
    if (child.name.endsWith('List')) break;
    end = child.to;
  }
  return end;
}

function toMarkdownLink(text: string, node: Node): MarkdownLink[] {
  const url = node.getChild('URL');
  const [open, close] = node.getChildren('LinkMark');
  if (!url || !open || !close) return [];
  const label = text.slice(open.to, close.from);
  const target = text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1');
  return [{ from: node.from, to: node.to, isEmbed: node.name === 'Image', label, url: target }];
}
