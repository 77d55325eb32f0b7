import type { Settings } from '../settings/settings';
import type { FrontMatterField } from './fields';
import type { FormatOptions } from './format';
import { expandTemplate, type TemplateExpansion } from './template';

/** The form that Format front matter should produce, or what is wrong with the template. */
export type FormOfSettings =
  { readonly ok: true; readonly options: FormatOptions } | Extract<TemplateExpansion, { ok: false }>;

/** Keys that hold lists in Obsidian or Jekyll, whether or not the template has them. */
const usualLists = ['tags', 'aliases', 'cssclasses', 'categories'];

/**
 * The form that the settings ask for. The order of keys is the template's. A key counts as a date if the template fills
 * it from the clock, and as a list if the template writes several values for it.
 */
export function formatOptionsOf(settings: Settings): FormOfSettings {
  const { frontMatterTemplate, dateFormat, timeZone, formatDates, formatLists, formatPlurals } = settings;
  const [one, other] = ['2001-02-03', '2011-12-13'].map((day) => {
    const instant = new Date(`${day}T00:00:00Z`);
    return expandTemplate(frontMatterTemplate, {
      fileName: 'Note.md',
      folder: 'Folder',
      created: instant,
      now: instant,
      timeZone: 'Z',
      dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
      aliases: ['One', 'Two'],
      tags: ['one', 'two'],
      description: 'Description',
    });
  });
  if (one === undefined || !one.ok) return one ?? { ok: true, options: { order: [] } };
  const otherFields = other?.ok === true ? other.fields : [];
  const dateKeys = one.fields.filter((field, index) => written(field) !== written(otherFields[index]));
  return {
    ok: true,
    options: {
      order: one.fields.map(({ key }) => key),
      ...(formatDates ? { dateKeys: dateKeys.map(({ key }) => key), dateFormat, timeZone } : {}),
      lists: formatLists,
      listKeys: [...usualLists, ...one.fields.filter(isList).map(({ key }) => key)],
      plural: formatPlurals,
    },
  };
}

function written(field: FrontMatterField | undefined): string {
  return JSON.stringify(field);
}

function isList(field: FrontMatterField): boolean {
  return 'source' in field ? /:(?: +\[|\n *- )/.test(field.source) : Array.isArray(field.value);
}
