import { formatInstant } from './format-instant';
import { startOfDay } from './time-zone';

/** What a file name says of its note. `date` is there for a Jekyll name, `YYYY-MM-DD-slug`. */
export interface NameParts {
  readonly title: string;
  readonly date?: { readonly year: number; readonly month: number; readonly day: number };
}

/**
 * Title and date out of a file name (with or without `.md`). A slug becomes words: hyphens turn to spaces and words in
 * small letters get a capital, as Jekyll titles a post; words with capitals of their own (`BERT`) stay.
 */
export function readFileName(fileName: string): NameParts {
  // Names from macOS may hold decomposed Hangul, which would not be found by typing it.
  const name = fileName.replace(/\.md$/i, '').normalize('NFC');
  const match = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/.exec(name);
  const slug = match?.[4];
  if (match === null || slug === undefined) return { title: name };
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (startOfDay({ year, month, day }, 'Z') === undefined) return { title: name };
  return { title: /\s/.test(slug) ? slug : titled(slug), date: { year, month, day } };
}

/**
 * The date of a note: that of its file name, else its creation. A file created on the very day of its name has the time
 * of its creation, any other the first instant of that day in `timeZone`.
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
