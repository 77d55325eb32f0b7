import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator, withoutJoiners } from '../../src/i18n';
import { languages } from '../../src/i18n/languages';

type Sentences = Readonly<Record<string, string>>;

const { en: english, ...others }: Readonly<Record<string, Sentences>> & { en: Sentences } = languages;
const korean: Sentences = languages.ko;

/** Each language has its own forms of a noun (`{count|note|notes}`), or none. */
function placeholders(sentence: string | undefined): string[] {
  const plain = (sentence ?? '').replace(/\|[^{}]*(?=\})/g, '');
  return [...plain.matchAll(/\{+\w+\}+/g)].map(([found]) => found).sort();
}

describe('the sentences of the interface', () => {
  it.each(Object.entries(others))('exist in %s under the same keys as in English', (_code, sentences) => {
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s has the same placeholders in all languages, and real Korean', (key) => {
    for (const sentences of Object.values(others)) {
      expect(placeholders(sentences[key])).toEqual(placeholders(english[key]));
      expect(sentences[key]?.trim()).toBeTruthy();
    }
    expect(english[key]?.trim()).toBeTruthy();
    expect(english[key]).not.toMatch(/[가-힣]/);
    // Nothing but placeholders and signs is the same in any language.
    const hasWords = /[A-Za-z]/.test((english[key] ?? '').replace(/\{\w+\}/g, ''));
    if (hasWords) expect(korean[key]).toMatch(/[가-힣]/);
  });

  it('have no key left from the scaffold', () => {
    expect(Object.keys(english).filter((key) => key.endsWith('.example'))).toEqual([]);
  });

  it('are all used', () => {
    const sources = readSources();
    const composed = composedKeys(sources);
    const used = (key: string): boolean =>
      sources.includes(`'${key}'`) || composed.some((pattern) => pattern.test(key));
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
  });
});

describe('translator', () => {
  it('speaks Korean for ko and its variants, English for the rest', () => {
    expect(translator('ko')('front-matter.command.insert')).toBe('프론트매터 삽입하기');
    expect(translator('ko-KR')('front-matter.command.insert')).toBe('프론트매터 삽입하기');
    expect(translator('xx')('front-matter.command.insert')).toBe('Insert front matter');
  });

  it('chooses between singular and plural', () => {
    const translate = translator('en');
    expect(translate('panel.terms', { count: 1 })).toBe('1 term');
    expect(translate('panel.terms', { count: 0 })).toBe('0 terms');
    expect(translator('ko')('panel.terms', { count: 1 })).toBe('용어 1개');
  });

  it('lets no line end between a quote or a bracket and the particle behind it, but in plain text', () => {
    const translate = translator('ko');
    const values = { name: 'LLM' };
    expect(translate('marks.left-out', values)).toContain('“LLM”\u2060에');
    expect(translate('front-matter.refusal.toml')).toContain('TOML(+++)\u2060로');
    expect(translate('rename.title', { term: 'LLM' })).not.toContain('\u2060');
    const plain = withoutJoiners(translate);
    expect(plain('marks.left-out', values)).toBe(translate('marks.left-out', values).replace('\u2060', ''));
    expect(plain.locale).toBe('ko');
  });

  it('fills placeholders, and leaves what it has no value for', () => {
    const translate = translator('en');
    expect(translate('common.at-line', { message: 'Malformed', line: 3 })).toBe('Malformed (line 3)');
    expect(translate('settings.date-format.desc')).toContain('{{created}}');
  });
});

/** All of src but the sentences themselves. */
function readSources(): string {
  const src = join(import.meta.dirname, '../../src');
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/i18n\/\w+$/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

/** Keys that are put together, such as `front-matter.refusal.${reason}`, as patterns of what they can be. */
function composedKeys(sources: string): RegExp[] {
  return [...sources.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map(([, template = '']) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.-]/g, '\\$&'));
    return new RegExp(`^${parts.join('[\\w-]+')}$`);
  });
}
