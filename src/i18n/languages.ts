import { en } from './en';
import { ko } from './ko';

/** The key of a sentence in the interface. A key that English lacks does not compile. */
export type MessageKey = keyof typeof en;

/** All sentences of one language. One that a language lacks, or has too many, does not compile. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** The languages that the interface speaks, by their codes. Another one is a folder of its own and its name here. */
export const languages = { en, ko } satisfies Readonly<Record<string, Messages>>;

/** A language that the interface speaks, as `Intl` names it. */
export type Locale = keyof typeof languages;
