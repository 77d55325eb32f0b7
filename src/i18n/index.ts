import { languages, type Locale, type MessageKey, type Messages } from './languages';

export type { Locale, MessageKey } from './languages';

/**
 * The values of placeholders, such as `{name}`, in a sentence. `{name|note|notes}` gives the number with its noun, in
 * as many forms as the language has, in the order of `pluralCategories`: one form in Korean, singular and plural in
 * English.
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Looks a sentence up in the language of the interface. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string;
  readonly locale: Locale;
}

const pluralCategories: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const placeholder = /\{(\w+)((?:\|[^|{}]+)*)\}/g;

/** A quote or a bracket directly before a Korean particle, as in `“{name}”에`. A line must not break there. */
const joint = /([\p{Pe}\p{Pf}])(?=[가-힣])/gu;
const wordJoiner = '\u2060';

/** A translator for Obsidian's language code (`getLanguage()`). A language that we lack gets English. */
export function translator(language: string): Translate {
  const locale = localeOf(language);
  const messages: Messages = languages[locale];
  const noun = nounFor(locale);
  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    messages[key]
      .replace(placeholder, (whole, name: string, forms: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return forms === '' ? String(value) : `${value} ${noun(Number(value), forms.slice(1).split('|'))}`;
      })
      .replace(joint, `$1${wordJoiner}`);
  return Object.assign(translate, { locale });
}

/** As `translate`, for text in which lines are not wrapped, such as that of a terminal. */
export function withoutJoiners(translate: Translate): Translate {
  const plain = (key: MessageKey, values?: MessageValues): string =>
    translate(key, values).replaceAll(wordJoiner, '');
  return Object.assign(plain, { locale: translate.locale });
}

function localeOf(language: string): Locale {
  const code = language.toLowerCase().split('-')[0] ?? '';
  return isLocale(code) ? code : 'en';
}

function isLocale(code: string): code is Locale {
  return Object.hasOwn(languages, code);
}

/** Chooses among the forms of a noun by the rules of the language. If a form is missing, the last one is used. */
function nounFor(locale: Locale): (count: number, forms: readonly string[]) => string {
  const rules = new Intl.PluralRules(locale);
  const own = rules.resolvedOptions().pluralCategories;
  const categories = pluralCategories.filter((category) => own.includes(category));
  return (count, forms) => forms[categories.indexOf(rules.select(count))] ?? forms.at(-1) ?? '';
}
