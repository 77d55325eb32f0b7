import { en } from './en';
import { ko } from './ko';

/** The key of a sentence in the interface. A key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** What stands for `{name}` in a sentence; `{name|note|notes}` is the number with the noun in singular or plural. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks a sentence up in the language of the interface. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const placeholder = /\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g;

/** A translator for Obsidian's language code (`getLanguage()`); languages that are not here get English. */
export function translator(language: string): Translate {
  const messages: Readonly<Record<MessageKey, string>> =
    language.toLowerCase().split('-')[0] === 'ko' ? ko : en;
  return (key, values = {}) =>
    messages[key].replace(placeholder, (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      const noun = value === 1 ? one : other;
      return noun === undefined ? String(value) : `${value} ${noun}`;
    });
}
