import { en } from './en';
import { ko } from './ko';

/** The key of a sentence in the interface. A key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** What stands for `{name}` in a sentence; `{name|note|notes}` is the number with the noun in singular or plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A language that the interface speaks, as `Intl` names it. */
export type Locale = 'en' | 'ko';

/** Looks a sentence up in the language of the interface. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

const placeholder = /\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g;

/** A translator for Obsidian's language code (`getLanguage()`); languages that are not here get English. */
export function translator(language: string): Translate {
  const locale: Locale = language.toLowerCase().split('-')[0] === 'ko' ? 'ko' : 'en';
  const messages: Readonly<Record<MessageKey, string>> = locale === 'ko' ? ko : en;
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    messages[key].replace(placeholder, (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      const noun = value === 1 ? one : other;
      return noun === undefined ? String(value) : `${value} ${noun}`;
    });
  return Object.assign(translate, { locale });
}
