import type { BlockBuilder, Step } from '../block-builder';

const thematicBreak = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** A quick test: characters that a rule may end with. */
const endOfRule = ' \t*-_';

/** `---`, `* * *` (CommonMark 0.31, 4.1) */
export function beginRule(builder: BlockBuilder): Step {
  const { line, rest } = builder.cursor;
  if (!endOfRule.includes(line.charAt(line.length - 1)) || !thematicBreak.test(rest)) return 'none';
  builder.add('rule');
  return 'taken';
}
