import type { SettingControl, SettingDefinitionGroup } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core';
import {
  rememberedKeys,
  toControlValue,
  type SettingKey,
} from '../../../src/features/settings/control-values';
import type { SettingContext } from '../../../src/features/settings/setting-context';
import { settingGroups } from '../../../src/features/settings/setting-groups';
import { translator, withoutJoiners } from '../../../src/i18n';

function context(language = 'en', folders: readonly string[] = []): SettingContext {
  return {
    translate: translator(language),
    showTime: () => () => undefined,
    addFolder: () => undefined,
    folderExists: (path) => folders.includes(path),
    templateRules: { get: () => [], set: () => undefined, edit: () => undefined, faultOf: () => undefined },
    ignoredProblems: { count: () => 0, showAgain: () => Promise.resolve() },
  };
}

function controls(group: SettingDefinitionGroup<SettingKey>): SettingControl<SettingKey>[] {
  return (group.items ?? []).flatMap((item) => ('control' in item ? [item.control] : []));
}

/** What a control says about a value; `undefined` when it takes it. */
async function complaint(key: SettingKey, value: string, given = context()): Promise<string | undefined> {
  const control = settingGroups.flatMap((group) => controls(group(given))).find((each) => each.key === key);
  if (control?.type !== 'text' && control?.type !== 'textarea') throw new Error(`No text control for ${key}`);
  return (await control.validate?.(value)) ?? undefined;
}

describe('the settings', () => {
  it('have one control for each setting', () => {
    // Rules are a list of their own.
    const remembered: readonly string[] = [...rememberedKeys, 'templateRules'];
    const keys = settingGroups.flatMap((group) => controls(group(context()))).map(({ key }) => key);
    expect([...keys].sort()).toEqual(
      Object.keys(defaultSettings)
        .filter((key) => !remembered.includes(key))
        .sort(),
    );
  });

  it('take their own defaults without complaint', async () => {
    for (const group of settingGroups) {
      for (const control of controls(group(context()))) {
        if (control.type !== 'text' && control.type !== 'textarea') continue;
        const value = toControlValue(defaultSettings, control.key);
        expect(await control.validate?.(String(value)), control.key).toBeUndefined();
      }
    }
  });
});

describe('glossary tags', () => {
  it.each(['', 'ai', '#ai, ml/nlp', '인공지능, deep-learning, a_b', '3d'])('may be %j', async (tags) => {
    expect(await complaint('glossaryTags', tags)).toBeUndefined();
  });

  it.each([
    ['machine learning', 'machine learning'],
    ['ai, 2024', '2024'],
    ['ai; ml', 'ai; ml'],
    ['c++', 'c++'],
  ])('may not be %j', async (tags, named) => {
    expect(await complaint('glossaryTags', tags)).toContain(`“${named}”`);
  });
});

describe('glossary folders', () => {
  it('must exist, whatever slashes surround it', async () => {
    const given = context('en', ['AI', 'AI/용어']);
    expect(await complaint('glossaryFolders', '/AI/\nAI/용어\n', given)).toBeUndefined();
    expect(await complaint('glossaryFolders', 'AI\nML', given)).toBe(
      'There is no folder “ML” in this vault.',
    );
  });
});

describe('the template', () => {
  it.each([
    ['title: {{titel}}', 'Line 1 of the template: “{{titel}}” is not a known placeholder.'],
    ['title: x\nno key here', 'Line 2 of the template cannot be read as front matter: “no key here”.'],
    ['title: x\ntitle: y', 'Line 2 of the template has the key “title” a second time.'],
    ['', 'The template has no key.'],
    ['# a comment', 'The template has no key.'],
  ])('%j is refused with its line', async (template, message) => {
    expect(await complaint('frontMatterTemplate', template)).toBe(message);
  });

  it.each([
    [
      'en',
      '{{tags}} writes the glossary tag into notes that belong to the glossary, and nothing into others',
    ],
    ['ko', '{{tags}}는 용어집에 포함된 노트에만 용어집 태그를 쓰고, 다른 노트에는 비워 둡니다.'],
  ])('says to which notes it gives the glossary tag: %s', (language, words) => {
    const given = context(language);
    const plain = { ...given, translate: withoutJoiners(given.translate) };
    const items = settingGroups.flatMap((group) => group(plain).items ?? []);
    const template = items.find((item) => 'control' in item && item.control.key === 'frontMatterTemplate');
    expect(template).toMatchObject({ desc: expect.stringContaining(words) as unknown });
  });

  it('is refused in Korean for Korean readers', async () => {
    expect(await complaint('frontMatterTemplate', 'title: {{titel}}', context('ko'))).toBe(
      '템플릿 1번째 줄에 알 수 없는 자리 표시자가 있습니다: {{titel}}',
    );
  });

  it('may hold other keys, lists, quotes and dates with a format', async () => {
    const template = [
      'title: "{{title}}"',
      'created: {{date:YYYY-MM-DD}} {{time}}',
      'tags: [{{tags}}, post]',
      'aliases:',
      '  - {{title}}',
      '한글 키: 값',
    ].join('\n');
    expect(await complaint('frontMatterTemplate', template)).toBeUndefined();
  });
});

describe('the date format', () => {
  it.each(['YYYY-MM-DD', 'x', 'MMMM Do, YYYY', 'YYYY년 M월 D일'])('may be %j', async (format) => {
    expect(await complaint('dateFormat', format)).toBeUndefined();
  });

  it.each(['', 'HH:mm', 'YYYY', 'MM-DD', '[YYYY-MM-DD]'])('may not be %j', async (format) => {
    expect(await complaint('dateFormat', format)).toMatch(/which day/);
  });
});

describe('the time zone', () => {
  it.each(['', 'Asia/Seoul', '+09:00', 'UTC'])('may be %j', async (zone) => {
    expect(await complaint('timeZone', zone)).toBeUndefined();
  });

  it.each(['Seoul', '+9', 'KST?', '+25:00', '+09:60'])('may not be %j', async (zone) => {
    expect(await complaint('timeZone', zone)).toBe(`“${zone}” is not a known time zone.`);
  });
});

describe('the stamped key', () => {
  it.each(['updated', 'last-modified', 'date updated', '수정일'])('may be %j', async (key) => {
    expect(await complaint('stampKey', key)).toBeUndefined();
  });

  it.each(['', 'a: b', '#x', ' x', '- x', '"x"'])('may not be %j', async (key) => {
    expect(await complaint('stampKey', key)).toMatch(/letters and digits/);
  });

  it.each(['title', 'Tags', 'aliases', 'date'])('may not be %j, which holds something else', async (key) => {
    expect(await complaint('stampKey', key)).toBe(
      `A stamp would overwrite what “${key}” holds in your notes. Choose a key for the time of the last edit alone.`,
    );
  });
});
