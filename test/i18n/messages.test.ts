import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';

type Messages = Readonly<Record<string, string>>;

const english: Messages = en;
const korean: Messages = ko;

/** Nouns in singular and plural (`{count|note|notes}`) are English only. */
function placeholders(sentence: string | undefined): string[] {
  const plain = (sentence ?? '').replace(/\|[^{}]*(?=\})/g, '');
  return [...plain.matchAll(/\{+\w+\}+/g)].map(([found]) => found).sort();
}

describe('the sentences of the interface', () => {
  it('exist in both languages, under the same keys', () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s has the same placeholders, no empty text and real Korean', (key) => {
    expect(placeholders(korean[key])).toEqual(placeholders(english[key]));
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
    expect(translator('ko')('front-matter.insert')).toBe('프론트매터 삽입하기');
    expect(translator('ko-KR')('front-matter.insert')).toBe('프론트매터 삽입하기');
    expect(translator('fr')('front-matter.insert')).toBe('Insert front matter');
  });

  it('chooses between singular and plural', () => {
    const translate = translator('en');
    expect(translate('panel.terms', { count: 1 })).toBe('1 term');
    expect(translate('panel.terms', { count: 0 })).toBe('0 terms');
    expect(translator('ko')('panel.terms', { count: 1 })).toBe('용어 1개');
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
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/i18n\/(en|ko)$/.test(entry.parentPath),
    )
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
