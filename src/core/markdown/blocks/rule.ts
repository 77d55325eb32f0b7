import type { BlockBuilder, Step } from '../block-builder';

const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** `---`, `* * *` (CommonMark 0.31, 4.1) */
export function beginRule(builder: BlockBuilder): Step {
  if (!thematicBreak.test(builder.cursor.rest)) return 'none';
  builder.add('rule');
  return 'taken';
}
