import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core';
import { fromControlValue, toControlValue } from '../../../src/features/settings/control-values';

describe('control values', () => {
  it('show tags on one line and folders on a line each', () => {
    const settings = { ...defaultSettings, glossaryTags: ['ai', 'ml'], glossaryFolders: ['A, B', 'C'] };
    expect(toControlValue(settings, 'glossaryTags')).toBe('ai, ml');
    expect(toControlValue(settings, 'glossaryFolders')).toBe('A, B\nC');
    expect(toControlValue(settings, 'timeZone')).toBe('');
  });

  it.each([
    ['glossaryTags', '#ai, ml,', ['ai', 'ml']],
    ['glossaryFolders', 'A, B\r\n/C/\n\n', ['A, B', 'C']],
    ['timeZone', ' UTC ', 'UTC'],
    ['stampEnabled', false, false],
    ['frontMatterTemplate', 'title: {{title}}\n', 'title: {{title}}\n'],
  ])('of %s: %j is kept as %j', (key, value, kept) => {
    expect(fromControlValue(defaultSettings, key, value)).toEqual({ [key]: kept });
  });

  it('shows what it has kept', () => {
    for (const key of ['glossaryTags', 'glossaryFolders', 'stampExcludedTags', 'stampExcludedPatterns']) {
      const patch = fromControlValue(defaultSettings, key, key.endsWith('Tags') ? 'a, b' : 'a\nb');
      const shown = toControlValue({ ...defaultSettings, ...patch }, key);
      expect(fromControlValue(defaultSettings, key, shown)).toEqual({ [key]: ['a', 'b'] });
    }
  });
});
