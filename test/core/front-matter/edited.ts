import { applyEdits } from '../../../src/core';
import type { FormatResult } from '../../../src/core/front-matter/format';

/** The note as an edit leaves it, or the reason for which it was refused. */
export function edited(text: string, result: FormatResult): string {
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason}`;
}

/** Lines of a note, joined by `\n`. */
export function lines(...parts: string[]): string {
  return parts.join('\n');
}
