import type { BlockBuilder, Step } from '../block-builder';

const abbreviation = /^\*\[[^\]]{1,100}\]:/;

/** `*[LLM]: Large Language Model` (https://kramdown.gettalong.org/syntax.html#abbreviations) */
export function beginAbbreviation(builder: BlockBuilder): Step {
  const { line, next, rest } = builder.cursor;
  if (line.charAt(next + 1) !== '[' || !abbreviation.test(rest)) return 'none';
  builder.add('abbreviation');
  return 'taken';
}
