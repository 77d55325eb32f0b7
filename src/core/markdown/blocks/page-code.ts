import type { BlockBuilder, Step } from '../block-builder';

const pageCode = /^(?:\{:.*\}|\{%.*%\}|\[TOC\])[ \t]*$/i;

/** Lines for what builds pages: kramdown attributes, Liquid, a table of contents. */
export function passPageCode(builder: BlockBuilder): Step {
  if (!pageCode.test(builder.cursor.rest)) return 'none';
  builder.add('html');
  return 'taken';
}
