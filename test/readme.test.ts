import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, type MessageKey } from '../src/i18n/languages';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const [english, korean] = [read('README.md'), read('README.ko.md')];

const levels = (text: string): string[] => text.match(/^#+(?= )/gm) ?? [];
/** Code in blocks and in sentences, without the comments of blocks, which are in the language of the page. */
const code = (text: string): string[] =>
  (text.match(/```[^]*?```|`[^`\n]+`/g) ?? []).map((each) => each.replace(/ +# .*$/gm, '')).sort();
const links = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !link.startsWith('README'));
/** Numbers of three digits and more, outside of code. */
const figures = (text: string): string[] =>
  (text.replace(/```[^]*?```|`[^`\n]+`/g, '').match(/\d[\d,.]*\d\d/g) ?? []).sort();

describe('the README in two languages', () => {
  it('has the same headings, code, links and figures', () => {
    expect(levels(korean)).toEqual(levels(english));
    expect(code(korean)).toEqual(code(english));
    expect(links(korean)).toEqual(links(english));
    expect(figures(korean)).toEqual(figures(english));
  });

  it('names commands as the interface does in its language', () => {
    const named = (text: string, messages: Readonly<Record<string, string>>): MessageKey[] =>
      (Object.keys(languages.en) as MessageKey[]).filter(
        (key) => key.includes('.command') && text.includes(`**${messages[key] ?? ''}**`),
      );
    const inEnglish = named(english, languages.en);
    expect(inEnglish.length).toBeGreaterThan(15);
    expect(named(korean, languages.ko)).toEqual(inEnglish);
  });
});
