import type { BlockBuilder, Step } from '../block-builder';

const fence = /^(?:`{3,}(?!.*`)|~{3,})/;
const closingFence = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;

/** The mark of a fence that a line opens (CommonMark 0.31, 4.5). */
export function readFence(line: string): string | undefined {
  return fence.exec(line)?.[0];
}

export function closesFence(line: string, mark: string): boolean {
  return closingFence.exec(line)?.[0].startsWith(mark) === true;
}

export function beginFence(builder: BlockBuilder): Step {
  const mark = readFence(builder.cursor.rest);
  return mark === undefined ? 'none' : beginCode(builder, mark);
}

/** At least four columns of indentation, where no text is open (4.4). */
export function beginIndentedCode(builder: BlockBuilder): Step {
  return beginCode(builder, undefined);
}

function beginCode(builder: BlockBuilder, mark: string | undefined): Step {
  builder.open('code');
  builder.closing = mark;
  return 'taken';
}
