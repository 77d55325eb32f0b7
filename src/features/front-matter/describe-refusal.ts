import type { FormatRefusal, Refusal, TemplateExpansion } from '../../core';
import type { Translate } from '../../i18n';
import type { TemplateChoice } from './templates';

/** Why front matter stays as it is: because of the note, the template, or the note that contains the template. */
export type FrontMatterRefusal = Refusal<FormatRefusal> | TemplateRefusal;

export type TemplateRefusal =
  | (Extract<TemplateExpansion, { ok: false }> & { readonly path?: string })
  | Extract<TemplateChoice, { ok: false }>;

/** One sentence that says why, with the line. */
export function describeRefusal(refusal: FrontMatterRefusal, translate: Translate): string {
  const message = reasonOf(refusal, translate);
  return !('reason' in refusal) || refusal.line === undefined
    ? message
    : translate('common.at-line', { message, line: refusal.line + 1 });
}

/** One sentence that says why; for a fault of the note, without the line. */
export function reasonOf(refusal: FrontMatterRefusal, translate: Translate): string {
  if ('reason' in refusal) return translate(`front-matter.refusal.${refusal.reason}`);
  if ('fault' in refusal) {
    return translate(`front-matter.template-note.${refusal.fault}`, { path: refusal.path });
  }
  const { problem, line, detail, path } = refusal;
  const reason = translate(`front-matter.template.${problem}`, { line: line + 1, detail });
  return path === undefined ? reason : translate('front-matter.template-note.wrong', { path, reason });
}
