import type { BlockBuilder, Step } from '../block-builder';

const marker = /^(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)/;
const taskMark = /^\[.\][ \t]+(?=\S)/u;

/** `- item`, `1. item` (CommonMark 0.31, 5.2), `- [ ] task`. */
export function beginItem(builder: BlockBuilder): Step {
  const { list, cursor, containers } = builder;
  const { rest, indent } = cursor;
  const match = marker.exec(rest);
  if (match === null || containers.isDeepest) return 'none';
  const [mark, count] = match;
  const isEmpty = rest.length === mark.length || rest.slice(mark.length).trim() === '';
  // In a paragraph only what can be nothing but a list begins one.
  const interrupts = list.openType === 'paragraph' && containers.isInside;
  if (interrupts && (isEmpty || Number(count ?? 1) !== 1)) return 'none';
  builder.closeUnmatched();
  list.close();
  cursor.skipMark(mark.length);
  const space = cursor.indent;
  const padding = isEmpty || space > 4 ? 1 : space;
  cursor.skipColumns(padding);
  builder.beginContainer('item', indent + mark.length + padding, count !== undefined);
  if (isEmpty) return 'taken';
  const task = cursor.indent < 4 ? taskMark.exec(cursor.rest) : null;
  if (task !== null) cursor.skipMark(task[0].length);
  return 'again';
}
