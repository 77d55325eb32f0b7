import type { FormatRefusal, Refusal, TemplateExpansion } from '../../core';
import type { Translate } from '../../i18n';

/** Why front matter stays as it is: the note's fault, or the template's. */
export type FrontMatterRefusal = Refusal<FormatRefusal> | Extract<TemplateExpansion, { ok: false }>;

/** One sentence that says why, and on which line. */
export function describeRefusal(refusal: FrontMatterRefusal, translate: Translate): string {
  const message = reasonOf(refusal, translate);
  return 'problem' in refusal || refusal.line === undefined
    ? message
    : translate('common.at-line', { message, line: refusal.line + 1 });
}

/** One sentence that says why; of a note, without the line. */
export function reasonOf(refusal: FrontMatterRefusal, translate: Translate): string {
  if (!('problem' in refusal)) return translate(`front-matter.refusal.${refusal.reason}`);
  const { problem, line, detail } = refusal;
  return translate(`front-matter.template.${problem}`, { line: line + 1, detail });
}
