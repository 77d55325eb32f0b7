import { en } from './en';
import { ko } from './ko';

/** The key of a sentence in the interface. A key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** All sentences of one language. A missing or superfluous one does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The languages of the interface, by their codes. To add one, add a folder and its name here. */
export const languages = { en, ko } satisfies Readonly<Record<string, Messages>>;

/** A language of the interface, as `Intl` names it. */
export type Locale = keyof typeof languages;
