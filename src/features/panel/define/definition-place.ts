import { findFrontMatter, type TermSource } from '../../../core';

/** Where a definition is to be written, in UTF-16 offsets. */
export interface DefinitionPlace {
  /** What has to be inserted, and where, so that a line of its own is free for it; mostly nothing. */
  readonly from: number;
  readonly insert: string;
  /** On the text after that. */
  readonly cursor: number;
}

/**
 * Where in a note a definition that is missing is to be written: a line below the heading; for a note that is itself the
 * term, the first line of its text.
 */
export function definitionPlace(
  text: string,
  { kind, line }: Pick<TermSource, 'kind' | 'line'>,
): DefinitionPlace {
  if (kind !== 'note') return belowLine(text, lineStart(text, line));
  const start = findFrontMatter(text)?.to ?? 0;
  const first = start + (/^\s*(?=\S)/.exec(text.slice(start))?.[0].length ?? 0);
  const isTitle = /^# /.test(text.slice(first));
  if (isTitle) return belowLine(text, first);
  const blank = /^[ \t]*\r?\n/.exec(text.slice(start))?.[0].length ?? 0;
  const at = Math.min(start + blank, text.length);
  const isFree = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at));
  return { from: at, insert: isFree ? '' : '\n\n', cursor: at };
}

function belowLine(text: string, start: number): DefinitionPlace {
  const rest = text.slice(start);
  const end = /\r?\n|$/.exec(rest);
  const lineBreak = end?.[0].length ?? 0;
  const lineEnd = start + (end?.index ?? 0);
  const next = lineEnd + lineBreak;
  const blankLines = /^(?:[ \t]*\r?\n){0,2}/.exec(text.slice(next))?.[0] ?? '';
  if (lineBreak === 0 || (blankLines === '' && next < text.length)) {
    return { from: lineEnd, insert: '\n', cursor: lineEnd + 1 };
  }
  // Of two empty lines, the first stays between heading and text.
  const firstBlank = /^[ \t]*\r?\n/.exec(blankLines)?.[0] ?? '';
  const cursor = blankLines.length > firstBlank.length ? next + firstBlank.length : next;
  return { from: cursor, insert: '', cursor };
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 0; count < line; count += 1) {
    const lineBreak = text.indexOf('\n', at);
    if (lineBreak === -1) return text.length;
    at = lineBreak + 1;
  }
  return at;
}
