import { describe, expect, it } from 'vitest';
import { whyOutOfScope, type ScopedNote } from '../../../src/core/stamp/scope';
import { defaultStampSettings, type StampSettings } from '../../../src/core/settings/stamp-settings';

function why(note: Partial<ScopedNote>, settings: Partial<StampSettings> = {}, templates: string[] = []) {
  const whole = { path: 'AI/llm.md', tags: [], frontMatter: {}, ...note };
  return whyOutOfScope(whole, { ...defaultStampSettings, ...settings }, templates);
}

describe('whyOutOfScope', () => {
  it('leaves out a note in which the property that keeps notes out is set', () => {
    const settings = { ...defaultStampSettings, stampExcludedProperty: 'frozen' };
    const why = (frozen: unknown) =>
      whyOutOfScope({ path: 'a.md', tags: [], frontMatter: { frozen } }, settings);
    expect([true, 'yes', 1].map(why)).toEqual(['opted-out', 'opted-out', 'opted-out']);
    expect([false, null, '', undefined].map(why)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('knows the property that opts out in any case', () => {
    expect(why({ frontMatter: { Updated: false } })).toBe('opted-out');
  });

  it('lets a plain note be stamped', () => expect(why({})).toBeUndefined());

  it('stamps nothing when it is off', () => expect(why({}, { stampEnabled: false })).toBe('off'));

  it.each([
    ['AI/llm.md', ['AI'], 'excluded-folder'],
    ['AIR/llm.md', ['AI'], undefined],
    ['x/AI/llm.md', ['AI'], undefined],
    ['AI/models/gpt.md', ['AI/models'], 'excluded-folder'],
    ['용어/a.md'.normalize('NFD'), ['용어'], 'excluded-folder'],
    ['AI.md', ['AI'], undefined],
  ])('looks at whole parts of the path: %s with %j', (path, folders, reason) =>
    expect(why({ path }, { stampExcludedFolders: folders })).toBe(reason),
  );

  it.each([
    [['draft'], 'excluded-tag'],
    [['Draft/old'], 'excluded-tag'],
    [['drafts'], undefined],
  ])('leaves out notes by tag: %j', (tags, reason) =>
    expect(why({ tags }, { stampExcludedTags: ['draft'] })).toBe(reason),
  );

  it('leaves out notes by pattern', () =>
    expect(why({ path: 'a/b.tmp.md' }, { stampExcludedPatterns: ['*.tmp.md'] })).toBe('excluded-pattern'));

  it('leaves templates alone', () =>
    expect(why({ path: 'templates/post.md' }, {}, ['templates'])).toBe('template'));

  it('leaves drawings alone', () =>
    expect(why({ frontMatter: { 'excalidraw-plugin': 'parsed' } })).toBe('drawing'));

  it.each([
    [{ stamp: false }, 'opted-out'],
    [{ stamp: 'no' }, 'opted-out'],
    [{ stamp: true }, undefined],
    [{ updated: false }, 'opted-out'],
    [{ updated: null }, undefined],
  ])('lets a note opt out: %j', (frontMatter, reason) => expect(why({ frontMatter })).toBe(reason));

  it('knows no opt-out property when the setting is empty', () =>
    expect(why({ frontMatter: { stamp: false } }, { stampOptOutProperty: '' })).toBeUndefined());
});
