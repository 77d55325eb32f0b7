import type { BlockBuilder, Step } from '../block-builder';

const bullets = '-*+';
const numberMark = /^\d{1,9}[.)]/;
const taskMark = /^\[.\][ \t]+(?=\S)/u;

/** `- item`, `1. item` (CommonMark 0.31, 5.2), `- [ ] task`. */
export function beginItem(builder: BlockBuilder): Step {
  const { list, cursor, containers } = builder;
  const { rest, indent } = cursor;
  const mark = markOf(rest);
  const behind = rest.charAt(mark.length);
  if (mark === '' || !' \t'.includes(behind) || containers.isDeepest) return 'none';
  const isEmpty = behind === '' || rest.slice(mark.length).trim() === '';
  // Only an unmistakable item may interrupt a paragraph.
  const interrupts = list.openType === 'paragraph' && containers.isInside;
  const isOrdered = mark.length > 1;
  if (interrupts && (isEmpty || (isOrdered && parseInt(mark, 10) !== 1))) return 'none';
  builder.closeUnmatched();
  list.close();
  cursor.skipMark(mark.length);
  const space = cursor.indent;
  const padding = isEmpty || space > 4 ? 1 : space;
  cursor.skipColumns(padding);
  builder.beginContainer('item', indent + mark.length + padding, isOrdered);
  if (isEmpty) return 'taken';
  const mayBeTask = cursor.indent < 4 && cursor.line.charAt(cursor.next) === '[';
  const task = mayBeTask ? taskMark.exec(cursor.rest) : null;
  if (task !== null) cursor.skipMark(task[0].length);
  return 'again';
}

/** `-`, `12.`; empty if `text` does not begin with the mark of an item. */
function markOf(text: string): string {
  const first = text.charAt(0);
  return bullets.includes(first) ? first : (numberMark.exec(text)?.[0] ?? '');
}
