import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  normalizeFolder,
  normalizeTag,
  parseSettings,
  patchStoredSettings,
  readStoredSettings,
} from '../../../src/core/settings/settings';

describe('parseSettings', () => {
  it.each([[undefined], [null], [''], [7], [[]], [{}]])('gives the defaults for %j', (data) => {
    expect(parseSettings(data)).toEqual(defaultSettings);
  });

  it('keeps what it can read and falls back key by key', () => {
    expect(
      parseSettings({ glossaryTags: ['ml'], dateFormat: 5, stampEnabled: 'no', timeZone: 'UTC' }),
    ).toEqual({
      ...defaultSettings,
      glossaryTags: ['ml'],
      timeZone: 'UTC',
    });
  });

  it('reads tags and folders in the forms that a hand writes', () => {
    const settings = parseSettings({
      glossaryTags: '#ai, 인공지능,, ai',
      glossaryFolders: ['/AI/용어/', 3, ''],
    });
    expect(settings.glossaryTags).toEqual(['ai', '인공지능']);
    expect(settings.glossaryFolders).toEqual(['AI/용어']);
  });

  it('keeps an empty list: the user took the last tag away', () => {
    expect(parseSettings({ glossaryTags: [] }).glossaryTags).toEqual([]);
  });

  it('keeps an empty template, but no empty date format and no empty key', () => {
    const settings = parseSettings({ frontMatterTemplate: '', dateFormat: ' ', stampKey: '' });
    expect(settings.frontMatterTemplate).toBe('');
    expect(settings.dateFormat).toBe(defaultSettings.dateFormat);
    expect(settings.stampKey).toBe('updated');
  });

  it('never throws, and reads its own result back unchanged', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.anything()])), {
        requiredKeys: [],
      }),
    );
    fc.assert(
      fc.property(stored, (data) => {
        const settings = parseSettings(data);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('patchStoredSettings', () => {
  it('changes the given keys and no other, known or not', () => {
    const stored = readStoredSettings({ fromLater: { deep: [1] }, dateFormat: 5, timeZone: 'UTC' });
    expect(patchStoredSettings(stored, { timeZone: 'Asia/Seoul' })).toEqual({
      fromLater: { deep: [1] },
      dateFormat: 5,
      timeZone: 'Asia/Seoul',
    });
  });
});

describe('names', () => {
  it.each([
    ['#ai', 'ai'],
    [' ai/nlp/ ', 'ai/nlp'],
    ['##', ''],
    ['/#', ''],
  ])('reads the tag %j as %j', (given, tag) => expect(normalizeTag(given)).toBe(tag));

  it.each([
    ['/', ''],
    ['AI//용어/', 'AI/용어'],
    ['용어'.normalize('NFD'), '용어'],
  ])('reads the folder %j as %j', (given, folder) => expect(normalizeFolder(given)).toBe(folder));
});
