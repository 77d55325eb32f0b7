import type { BlockBuilder, Step } from '../block-builder';
import { passQuoteMark } from '../open-containers';

const calloutHead = /^\[!([^\]\n]{1,60})\][+-]?(?:[ \t]+(.*))?$/;

/**
 * `> quoted` (CommonMark 0.31, 5.1), and `> [!note] Title`, the head of a callout: https://help.obsidian.md/callouts
 */
export function beginQuote(builder: BlockBuilder): Step {
  const { cursor, containers } = builder;
  if (containers.isDeepest) return 'none';
  const quote = builder.beginContainer('quote', 0);
  passQuoteMark(cursor);
  const head = cursor.indent < 4 ? calloutHead.exec(cursor.rest) : null;
  if (head === null) return 'again';
  const title = head[2] ?? '';
  quote.callout = { kind: (head[1] ?? '').trim().toLowerCase(), title: title.trim() };
  quote.hasContent = true;
  const marks = cursor.rest.length - title.length;
  const line = builder.text(marks, title);
  builder.labels.push({ from: line.from - marks, to: line.from });
  builder.list.add({ type: 'callout', within: quote }, line);
  return 'taken';
}
