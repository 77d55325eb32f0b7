import type { TextEdit } from '../text-edit';
import { derivedDate } from './derived';
import { fieldRange, setField } from './edit';
import { findFrontMatter } from './block';
import { formatInstant } from './format-instant';
import { insertKey } from './insert-key';
import { stampSource } from './stamp-field';

/** The date to write into a note, and where its key belongs. */
export interface DateToFill {
  readonly key: string;
  readonly fileName: string;
  /** When the file was created. */
  readonly created: Date;
  /** In moment tokens. */
  readonly dateFormat: string;
  readonly timeZone: string;
  /** Determines the place of the key among the others. */
  readonly frontMatterTemplate: string;
}

/**
 * The edits that give a note with front matter its creation date, as `{{created}}` does. None if the key has a value,
 * if there is no block, or if the block cannot be changed safely.
 */
export function fillDate(text: string, date: DateToFill): readonly TextEdit[] {
  const { key, fileName, created, dateFormat, timeZone, frontMatterTemplate } = date;
  if (findFrontMatter(text) === undefined || Number.isNaN(created.getTime())) return [];
  const value = formatInstant(derivedDate(fileName, created, timeZone), dateFormat, timeZone);
  const range = fieldRange(text, key);
  if (range !== undefined && !/^(?:|~|null)$/i.test(text.slice(range.from, range.to))) return [];
  const result =
    range === undefined
      ? insertKey(text, { key, value }, frontMatterTemplate)
      : setField(text, key, stampSource('', value));
  return result.ok ? result.edits : [];
}
