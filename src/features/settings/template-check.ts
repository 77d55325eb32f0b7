import { expandTemplate, insertFrontMatter } from '../../core';
import type { Translate } from '../../i18n';

/** Fills the template for an imaginary note, and says what is wrong with the template. */
export function checkTemplate(template: string, translate: Translate): string | undefined {
  const expansion = expandTemplate(template, {
    fileName: 'Note.md',
    folder: 'Folder',
    created: new Date(0),
    now: new Date(0),
    timeZone: 'Z',
    dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
    aliases: ['Alias'],
    tags: ['tag'],
    description: 'Description',
  });
  if (!expansion.ok) {
    const { problem, line, detail } = expansion;
    return translate(`front-matter.template.${problem}`, { line: line + 1, detail });
  }
  if (expansion.fields.length === 0) return translate('settings.template.empty');
  const insertion = insertFrontMatter('', expansion.fields);
  return insertion.ok ? undefined : translate(`front-matter.refusal.${insertion.reason}`);
}
