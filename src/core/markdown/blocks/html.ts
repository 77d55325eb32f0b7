import type { BlockBuilder, Step } from '../block-builder';

const rawElement = /^<(pre|script|style|textarea)(?:[ \t>]|$)/i;
const blockElement =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|\/?>|$)/i;
const loneTag =
  /^(?:<[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?>|<\/[A-Za-z][A-Za-z0-9-]*[ \t]*>)[ \t]*$/;

/** A block of HTML (CommonMark 0.31, 4.6). It is `raw` if it contains no Markdown up to its closing tag. */
export function beginHtml(builder: BlockBuilder): Step {
  const { list, cursor } = builder;
  const { rest } = cursor;
  const closing = closingOf(rest, list.isText);
  if (closing === undefined) return 'none';
  builder.open(closing.startsWith('</') ? 'raw' : 'html');
  builder.closing = closing;
  if (closing !== '' && rest.toLowerCase().includes(closing)) list.close();
  return 'taken';
}

/** What ends a block of HTML: a text within one of its lines, or a blank line (empty string). */
function closingOf(line: string, interrupts: boolean): string | undefined {
  const raw = rawElement.exec(line)?.[1];
  if (raw !== undefined) return `</${raw.toLowerCase()}>`;
  if (line.startsWith('<?')) return '?>';
  if (line.startsWith('<![CDATA[')) return ']]>';
  if (/^<![A-Za-z]/.test(line)) return '>';
  return blockElement.test(line) || (!interrupts && loneTag.test(line)) ? '' : undefined;
}
