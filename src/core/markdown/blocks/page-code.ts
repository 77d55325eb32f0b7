import type { BlockBuilder, Step } from '../block-builder';

const pageCode = /^(?:\{:.*\}|\{%.*%\}|\[TOC\])[ \t]*$/i;

/** Lines for site generators: kramdown attributes, Liquid, a table of contents. */
export function passPageCode(builder: BlockBuilder): Step {
  if (!pageCode.test(builder.cursor.rest)) return 'none';
  builder.add('html');
  return 'taken';
}
