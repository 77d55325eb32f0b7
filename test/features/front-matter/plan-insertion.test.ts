import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, defaultSettings, type Settings } from '../../../src/core';
import { environment } from '../../host/app/platform';
import { type InsertionContext, planInsertion } from '../../../src/features/front-matter/plan-insertion';

const created = new Date('2024-08-14T14:46:00Z');
const now = new Date('2024-08-15T00:00:50Z');

function insert(
  path: string,
  text: string,
  patch: Partial<Settings> = {},
  context: Partial<InsertionContext> = {},
): string {
  const settings = { ...defaultSettings, timeZone: 'Asia/Seoul', ...patch };
  const plan = planInsertion({ path, text, created }, settings, { now, ...context });
  if (!plan.ok) throw new Error(JSON.stringify(plan));
  return applyEdits(text, plan.edits);
}

describe('planInsertion', () => {
  it('writes the default block, filled from the name, the headings, the settings and the file', () => {
    const body = ['## LLM(Large Language Model) 이란', '', 'LLM은 언어 모델이다.', ''].join('\n');
    expect(insert('AI/Large Language Models.md', body, { glossaryFolders: ['AI'] })).toBe(
      [
        '---',
        'title: Large Language Models',
        'date: 2024-08-14 23:46:00 +0900',
        'aliases:',
        '  - LLM',
        'tags:',
        '  - ai',
        'categories: ',
        'description: ',
        'updated: 2024-08-15 09:00:50 +0900',
        '---',
        body,
      ].join('\n'),
    );
  });

  it('writes months and days in the app’s language if the template’s own format asks for their names', () => {
    environment.language = 'ko';
    try {
      const frontMatterTemplate = 'day: "{{date:MMMM D[일] dddd}}"\nupdated: {{updated}}';
      const block = '---\nday: "8월 15일 목요일"\nupdated: 15 Aug 2024\n---\n';
      expect(insert('a.md', '', { frontMatterTemplate, dateFormat: 'D MMM YYYY' })).toBe(block);
    } finally {
      environment.language = 'en';
    }
  });

  it.each([
    ['a diary', 'Daily/2024-05-19.md', 'Bread, and LLM.', ''],
    ['a note with other tags', 'Bread.md', '#baking', ''],
    ['one that says it does not belong', 'AI/a.md', '---\nglossary: false\n---\n', ''],
    ['a note in a glossary folder', 'AI/RAG.md', '', '\n  - ai'],
    ['one that says that it belongs', 'RAG.md', '---\nglossary: true\n---\n', '\n  - ai'],
    ['one that is tagged in its text', 'RAG.md', '검색 #AI/nlp #llm', '\n  - AI/nlp'],
    ['a template', 'Templates/RAG.md', '#ai', ''],
  ])('gives the glossary tag only to what is in the glossary: %s', (_, path, text, tags) => {
    const settings = { frontMatterTemplate: 'tags: {{tags}}', glossaryFolders: ['AI'] };
    expect(insert(path, text, settings, { templateFolders: ['Templates'] })).toContain(
      `tags:${tags === '' ? ' ' : tags}\n`,
    );
  });

  it('adds only what is missing', () => {
    const text = '---\ntitle: "LLM"   # mine\ntags: [ml]\n---\nbody';
    expect(
      insert('LLM.md', text, { frontMatterTemplate: 'title: {{title}}\ndate: {{created}}\ntags: {{tags}}' }),
    ).toBe('---\ntitle: "LLM"   # mine\ndate: 2024-08-14 23:46:00 +0900\ntags: [ml]\n---\nbody');
  });

  it('fills folder and description', () => {
    const frontMatterTemplate = 'categories: {{folder}}\ndescription: {{description}}';
    const text = '# RAG(Retrieval-Augmented Generation)\n\nAnswers: from documents\nlooked up.\n';
    expect(insert('AI/Search/RAG.md', text, { frontMatterTemplate })).toBe(
      `---\ncategories: AI/Search\ndescription: "Answers: from documents looked up."\n---\n${text}`,
    );
    expect(insert('RAG.md', '', { frontMatterTemplate })).toBe('---\ncategories: \ndescription: \n---\n');
  });

  it('uses the date in the name of a file that is named after a day', () => {
    const frontMatterTemplate = 'title: {{title}}\ndate: {{created}}';
    expect(insert('_posts/2024-01-02-what-is-bert.md', '', { frontMatterTemplate })).toBe(
      '---\ntitle: What Is Bert\ndate: 2024-01-02 00:00:00 +0900\n---\n',
    );
  });

  it('quotes an emoji or a colon in a title only if YAML requires it', () => {
    const frontMatterTemplate = 'title: {{title}}';
    expect(insert('🤖 로봇.md', '', { frontMatterTemplate })).toBe('---\ntitle: 🤖 로봇\n---\n');
    expect(insert('yes.md', '', { frontMatterTemplate })).toBe('---\ntitle: "yes"\n---\n');
  });

  it('says what is wrong with a template or with the front matter, and where', () => {
    const plan = (text: string, frontMatterTemplate: string): unknown =>
      planInsertion({ path: 'a.md', text, created }, { ...defaultSettings, frontMatterTemplate }, { now });
    expect(plan('', 'title: {{nope}}')).toMatchObject({ ok: false, problem: 'unknown-placeholder', line: 0 });
    expect(plan('---\ntitle: [a\n---\n', 'date: x')).toMatchObject({ ok: false, reason: 'malformed-yaml' });
    expect(plan('---js\n({ a: 1 })\n---\n', 'date: x')).toMatchObject({ ok: false, reason: 'not-yaml' });
    expect(plan('+++\na = 1\n+++\n', 'date: x')).toMatchObject({ ok: false, reason: 'toml', line: 0 });
  });

  it('keeps every byte of the note, and does nothing the second time', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[/\0]/.test(text));
    const body = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('---'));
    fc.assert(
      fc.property(name, body, (title, text) => {
        const once = insert(`${title}.md`, text);
        if (!text.startsWith('\uFEFF')) expect(once.endsWith(text)).toBe(true);
        expect(insert(`${title}.md`, once)).toBe(once);
      }),
    );
  });
});
