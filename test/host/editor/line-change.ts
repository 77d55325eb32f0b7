import type { Text } from '@codemirror/state';
import { leastChange } from './least-change';

/** A replaced range of a document, in offsets of the document. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What the app replaces in a document to show `text`: the whole lines from the first to the last that differ, or, if
 * one line replaces one line, the part of it that differs. `text` is split at `\r?\n`, so a document with carriage
 * returns differs in each of its lines. `undefined` if the lines are the same.
 */
export function lineChange(doc: Text, text: string): LineChange | undefined {
  const [old, next] = [doc.toJSON(), text.split(/\r?\n/)];
  const head = commonStart(old, next);
  if (head === old.length && head === next.length) return undefined;
  const tail = Math.min(commonEnd(old, next), old.length - head, next.length - head);
  const [oldLines, newLines] = [old.slice(head, old.length - tail), next.slice(head, next.length - tail)];
  const [line, newLine] = [oldLines[0], newLines[0]];
  if (oldLines.length === 1 && newLines.length === 1 && line !== undefined && newLine !== undefined) {
    const { from } = doc.line(head + 1);
    const change = leastChange(line, newLine);
    return change && { from: from + change.from, to: from + change.to, insert: change.insert };
  }
  const insert = newLines.join('\n');
  if (line !== undefined && newLine !== undefined) {
    return { from: doc.line(head + 1).from, to: doc.line(old.length - tail).to, insert };
  }
  if (line === undefined) {
    if (head === old.length) return { from: doc.length, to: doc.length, insert: `\n${insert}` };
    const at = doc.line(head + 1).from;
    return { from: at, to: at, insert: `${insert}\n` };
  }
  return tail > 0
    ? { from: doc.line(head + 1).from, to: doc.line(old.length - tail + 1).from, insert: '' }
    : { from: doc.line(head).to, to: doc.length, insert: '' };
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  return commonStart([...one].reverse(), [...other].reverse());
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((item, index) => item !== other[index]);
  return at < 0 ? one.length : at;
}
