import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/settings/settings';
import { followInRules, type TemplateRule } from '../../../src/core/settings/template-rules';

const rule: TemplateRule = { by: 'folder', value: 'a/b', source: 'note', template: 'T/t.md', onCreate: true };

describe('stored template rules', () => {
  it('are read as they were written', () => {
    expect(parseSettings({ templateRules: [rule] }).templateRules).toEqual([rule]);
  });

  it('are brought into form, and the others kept, where a hand has written something else', () => {
    const stored = [
      { by: 'folder', value: '/글/', source: 'text', template: 'title: x' },
      { by: 'tag', value: '#ai/', source: 'text', template: 'title: x', onCreate: 'yes' },
      { by: 'folder', value: '/', source: 'text', template: 'title: x' },
      { by: 'pattern', value: '*.md', source: 'text', template: ' ' },
      { by: 'name', value: 'x', source: 'text', template: 'x: 1' },
      null,
      'a',
    ];
    expect(parseSettings({ templateRules: stored }).templateRules).toEqual([
      { by: 'folder', value: '글', source: 'text', template: 'title: x', onCreate: false },
      { by: 'tag', value: 'ai', source: 'text', template: 'title: x', onCreate: false },
    ]);
    expect(parseSettings({ templateRules: 'no list' }).templateRules).toEqual([]);
  });
});

describe('rules that name what is renamed', () => {
  it.each([
    ['the folder', 'a/b', 'a/c', { value: 'a/c' }],
    ['a folder above it', 'a', 'z', { value: 'z/b' }],
    ['the template note', 'T/t.md', 'T/u.md', { template: 'T/u.md' }],
    ['the folder of the template note', 'T', '틀', { template: '틀/t.md' }],
  ])('follow: %s', (_, from, to, change) => {
    expect(followInRules([rule], from, to)).toEqual([{ ...rule, ...change }]);
  });

  it('stay the very same where they name nothing of it', () => {
    const rules = [rule, { ...rule, by: 'pattern', value: 'a/b/*.md', source: 'text' } as const];
    for (const from of ['a/bc', 'T/t', 'b', 'x']) expect(followInRules(rules, from, 'y')).toBe(rules);
  });
});
