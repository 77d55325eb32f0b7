import { en } from './en';
import { ko } from './ko';

/** The key of a sentence in the interface. A key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** What stands for `{name}` in a sentence. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks a sentence up in the language of the interface. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** A translator for Obsidian's language code (`getLanguage()`); languages that are not here get English. */
export function translator(language: string): Translate {
  const messages: Readonly<Record<MessageKey, string>> =
    language.toLowerCase().split('-')[0] === 'ko' ? ko : en;
  return (key, values = {}) =>
    messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : String(value);
    });
}
