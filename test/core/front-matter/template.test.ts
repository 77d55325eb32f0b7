import { describe, expect, test } from 'vitest';
import { defaultSettings, expandTemplate, insertFrontMatter } from '../../../src/core';
import type { TemplateContext } from '../../../src/core/front-matter/placeholders';
import { edited, lines } from './edited';

const context: TemplateContext = {
  fileName: 'Large Language Models.md',
  folder: 'study/ai',
  created: new Date('2024-08-14T23:46:00+09:00'),
  now: new Date('2024-08-14T23:46:50+09:00'),
  timeZone: 'Asia/Seoul',
  dateFormat: 'YYYY-MM-DD HH:mm:ss ZZ',
  aliases: ['LLM'],
  tags: ['ai'],
};

/** The lines that a template gives, or its problem. */
function expanded(template: string, changes: Partial<TemplateContext> = {}): string {
  const result = expandTemplate(template, { ...context, ...changes });
  if (!result.ok) return `${result.problem} on ${result.line}: ${result.detail}`;
  return edited('', insertFrontMatter('', result.fields)).replace(/^---\n|---\n$/g, '');
}

describe('expandTemplate', () => {
  test.each([
    ['ko', '8월 14일 수요일 (수), 8월'],
    ['de', 'August 14일 Mittwoch (Mi), Aug'],
    ['en', 'August 14일 Wednesday (Wed), Aug'],
    ['no such language', 'August 14일 Wednesday (Wed), Aug'],
  ])('months and days have their names in the language of the user: %s', (language, names) => {
    const template = 'title: "{{date:MMMM D[일] dddd (ddd), MMM}}"';
    expect(expanded(template, { language })).toBe(`title: "${names}"\n`);
  });

  test('a date that stamps go on from has them in English, whatever the language', () => {
    const given = { language: 'ko', dateFormat: 'D MMMM YYYY' };
    const template = 'date: {{created}}\nupdated: {{updated}}\nlater: {{updated:MMM}}';
    expect(expanded(template, given)).toBe(
      lines('date: 14 August 2024', 'updated: 14 August 2024', 'later: Aug', ''),
    );
  });

  test('the default template gives the block of a post', () => {
    expect(expanded(defaultSettings.frontMatterTemplate)).toBe(
      lines(
        'title: Large Language Models',
        'date: 2024-08-14 23:46:00 +0900',
        'aliases:',
        '  - LLM',
        'tags:',
        '  - ai',
        'categories: ',
        'description: ',
        'updated: 2024-08-14 23:46:50 +0900',
        '',
      ),
    );
  });

  test('without aliases and tags their keys are empty', () => {
    const template = 'aliases: {{aliases}}\ntags: {{tags}}\ndescription: {{description}}';
    expect(expanded(template, { aliases: [], tags: [] })).toBe('aliases: \ntags: \ndescription: \n');
  });

  test.each([
    ['date: {{date}}', 'date: 2024-08-14'],
    ['time: {{time}}', 'time: "23:46"'],
    ['time: {{time:HH:mm:ss}}', 'time: "23:46:50"'],
    ['date: {{date:YYYY-MM-DD HH:mm:ss ZZ}}', 'date: 2024-08-14 23:46:50 +0900'],
    ['year: {{created:YYYY}}', 'year: "2024"'],
    ['folder: {{folder}}', 'folder: study/ai'],
    ['title: {{ Title }}', 'title: Large Language Models'],
    ['title: About {{title}} ({{date:YYYY}})', 'title: About Large Language Models (2024)'],
    ['title: "{{title}}"', 'title: "Large Language Models"'],
    ["title: '{{title}}'", "title: 'Large Language Models'"],
    ['title   : {{title}}', 'title   : Large Language Models'],
    ['"title": {{title}}', '"title": Large Language Models'],
    ['title: {{title}} # of the file', 'title: Large Language Models # of the file'],
    ['names: {{title}} / {{aliases}}', 'names: Large Language Models / LLM'],
    ['tags: [{{tags}}, study]', 'tags: [ai, study]'],
    ['tags:\n  - {{tags}}\n  - study', 'tags:\n  - ai\n  - study'],
    ['aliases:\n- "{{title}}"', 'aliases:\n- "Large Language Models"'],
    ['toc: true # always', 'toc: true # always'],
    ['layout : post', 'layout : post'],
    ['meta:\n  a: 1\n  b: [x]', 'meta:\n  a: 1\n  b: [x]'],
    ['categories:', 'categories: '],
    ['summary :', 'summary : '],
    ['# a remark\n\n---\nlayout: post\n---', 'layout: post'],
    ['제목: {{title}}', '제목: Large Language Models'],
  ])('%j', (template, expected) => {
    expect(expanded(template)).toBe(`${expected}\n`);
  });

  test('what a placeholder stands for is quoted for its place', () => {
    const odd = { fileName: 'LLM: "x", y.md', aliases: ['yes', 'a, b'], tags: [] };
    expect(expanded('title: {{title}}', odd)).toBe('title: \'LLM: "x", y\'\n');
    expect(expanded('title: "{{title}}"', odd)).toBe('title: "LLM: \\"x\\", y"\n');
    expect(expanded('aliases: {{aliases}}', odd)).toBe('aliases:\n  - "yes"\n  - a, b\n');
    expect(expanded('aliases: [{{aliases}}]', odd)).toBe('aliases: ["yes", "a, b"]\n');
    expect(expanded('tags: [{{tags}}]', odd)).toBe('tags: []\n');
    expect(expanded('tags:\n  - {{tags}}', odd)).toBe('tags: \n');
    expect(expanded("a: '{{folder}}'", { folder: 'a\u0007' })).toBe('a: "a\\u0007"\n');
    expect(expanded('title: {{title}}', { fileName: '🤖.md' })).toBe('title: 🤖\n');
    expect(expanded('title: {{title}}', { fileName: '2024-08-14.md' })).toBe('title: "2024-08-14"\n');
  });

  test.each([
    ['a: 1\nb: {{nothing}}', 'unknown-placeholder on 1: {{nothing}}'],
    ['a: {{title', 'unknown-placeholder on 0: {{title'],
    ['a: {{title:x}}', 'unknown-placeholder on 0: {{title:x}}'],
    ['tags:\n  - x\n  - {{tga}}', 'unknown-placeholder on 2: {{tga}}'],
    ['tags: [{{tga}}]', 'unknown-placeholder on 0: {{tga}}'],
    ['a: "{{tga}}"', 'unknown-placeholder on 0: {{tga}}'],
    ['a: 1\nno key', 'bad-line on 1: no key'],
    ['a: b: c', 'bad-line on 0: a: b: c'],
    ['meta:\n  x: {{title}}', 'bad-line on 1:   x: {{title}}'],
    ['a: 1\n"a": 2', 'duplicate-key on 1: a'],
    ['tags: x\ntag: y', 'duplicate-key on 1: tag'],
  ])('%j: %s', (template, problem) => {
    expect(expanded(template)).toBe(problem);
  });

  test('a Jekyll file name gives title and date', () => {
    const template = 'title: {{title}}\ndate: {{created}}\nupdated: {{updated}}';
    const changes = {
      fileName: '2023-01-02-attention-is-all-you-need.md',
      updated: new Date('2024-08-14T15:00:00Z'),
    };
    expect(expanded(template, changes)).toBe(
      lines(
        'title: Attention Is All You Need',
        'date: 2023-01-02 00:00:00 +0900',
        'updated: 2024-08-15 00:00:00 +0900',
        '',
      ),
    );
  });
});
