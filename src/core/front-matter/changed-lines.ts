import { applyEdits, type TextEdit } from '../text-edit';
import { findFrontMatter } from './block';

/** A line of front matter before and after a change. `gap` stands for unchanged lines that are not shown. */
export interface ChangedLine {
  readonly kind: 'same' | 'out' | 'in' | 'gap';
  readonly text: string;
}

/** How many unchanged lines are shown on either side of a change. */
const context = 1;

/** The most pairs of lines that are compared. Beyond that, all old lines count as removed and all new ones as added. */
const mostPairs = 250_000;

/** What edits of a note's front matter change, line by line. */
export function changedLines(text: string, edits: readonly TextEdit[]): readonly ChangedLine[] {
  if (edits.length === 0) return [];
  const end = edits.reduce((last, { to }) => Math.max(last, to), findFrontMatter(text)?.to ?? 0);
  const before = text.slice(0, end);
  return withGaps(compare(linesOf(before), linesOf(applyEdits(before, edits))));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** Compares by the longest common subsequence of lines. */
function compare(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostPairs) return [...before.map(out), ...after.map(into)];
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const lines: ChangedLine[] = [];
  let column = 0;
  for (const [row, text] of before.entries()) {
    while (column < after.length && after[column] !== text && at(row, column + 1) > at(row + 1, column)) {
      lines.push(into(after[column++] ?? ''));
    }
    if (after[column] === text) {
      lines.push({ kind: 'same', text });
      column += 1;
    } else lines.push(out(text));
  }
  return [...lines, ...after.slice(column).map(into)];
}

function withGaps(lines: readonly ChangedLine[]): ChangedLine[] {
  const isNear = (index: number): boolean =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same');
  return lines.flatMap((line, index): ChangedLine[] => {
    if (isNear(index)) return [line];
    return index > 0 && !isNear(index - 1) ? [] : [{ kind: 'gap', text: '…' }];
  });
}

function out(text: string): ChangedLine {
  return { kind: 'out', text };
}

function into(text: string): ChangedLine {
  return { kind: 'in', text };
}
