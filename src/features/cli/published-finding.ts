import type { PublishFinding } from '../../core';
import type { Translate } from '../../i18n';

/** Something that Jekyll would have trouble with, as `path:line: text`. */
export function findingLine(
  { path, finding: { line, code } }: { readonly path: string; readonly finding: PublishFinding },
  translate: Translate,
): string {
  return `${path}:${line + 1}: ${translate(`publish.${code}`)}`;
}

/** A finding as data for programs. */
export function findingData({ line, key, code, edits }: PublishFinding, translate: Translate): object {
  const canMend = edits !== undefined && code !== 'bom';
  return { line, key, code, message: translate(`publish.${code}`), canMend };
}
