import type { BlockBuilder, Step } from '../block-builder';

/** `: what the line above means` (https://kramdown.gettalong.org/syntax.html#definition-lists) */
export function beginDefinition(builder: BlockBuilder): Step {
  const { list, cursor, containers } = builder;
  const marks = /^:[ \t]+(?=\S)/.exec(cursor.rest)?.[0].length ?? 0;
  if (marks === 0 || !list.defines(builder.number, containers.within)) return 'none';
  builder.open('definition', builder.text(marks));
  return 'taken';
}
