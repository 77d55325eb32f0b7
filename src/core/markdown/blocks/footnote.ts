import type { BlockBuilder, Step } from '../block-builder';

const label = /^\[\^[^\]\s]{1,200}\]:[ \t]*/;

/** `[^1]: text`: a footnote, which may contain other blocks. */
export function beginFootnote(builder: BlockBuilder): Step {
  const { cursor, containers } = builder;
  const marks = label.exec(cursor.rest)?.[0].length ?? 0;
  if (marks === 0 || containers.isDeepest) return 'none';
  const { from } = builder.text();
  builder.labels.push({ from, to: from + marks });
  builder.beginContainer('footnote', 4);
  cursor.skipMark(marks);
  return 'again';
}
