import { formatInstant } from './format-instant';
import { startOfDay } from './time-zone';

/** What a file name says about its note. `date` is set for a Jekyll name, `YYYY-MM-DD-slug`. */
export interface NameParts {
  readonly title: string;
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
}

/**
 * Reads title and date from a file name (with or without `.md`). A slug becomes words: hyphens turn to spaces, and
 * lowercase words are capitalised, as Jekyll titles a post. Words with capitals of their own (`BERT`) stay.
 */
export function readFileName(fileName: string): NameParts {
  // File names from macOS may contain decomposed Hangul, which a search for typed text would not find.
  const name = fileName.replace(/\.md$/i, '').normalize('NFC');
  const match = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/.exec(name);
  const slug = match?.[4];
  if (match === null || slug === undefined) return { title: name };
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (startOfDay({ year, month, day }, 'Z') === undefined) return { title: name };
  return { title: /\s/.test(slug) ? slug : titled(slug), date: { year, month, day } };
}

/**
 * The date of a note: the one in its file name, otherwise its creation. If the file was created on the day in its name,
 * the date includes the time of creation; otherwise it is the first instant of that day in `timeZone`.
 */
export function derivedDate(fileName: string, created: Date, timeZone: string): Date {
  const { date } = readFileName(fileName);
  if (date === undefined) return created;
  const start = startOfDay(date, timeZone) ?? created;
  const day = (instant: Date): string => formatInstant(instant, 'YYYY-MM-DD', timeZone);
  return day(created) === day(start) ? created : start;
}

function titled(slug: string): string {
  return slug
    .split('-')
    .filter((word) => word !== '')
    .map((word) =>
      word === word.toLowerCase() ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word,
    )
    .join(' ');
}
