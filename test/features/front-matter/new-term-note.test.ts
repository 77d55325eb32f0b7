import { describe, expect, it } from 'vitest';
import { defaultSettings, Glossary, type Settings } from '../../../src/core';
import { newTermNote } from '../../../src/features/front-matter/new-term-note';

const now = new Date('2026-01-02T03:04:05Z');
const settings: Settings = { ...defaultSettings, timeZone: '+09:00' };
const note = { path: 'PPO.md', text: '\n## PPO()\n\n' };

describe('the note made for a term', () => {
  it('has the front matter of the template', () => {
    expect(newTermNote(note, settings, now)).toBe(
      [
        '---',
        'title: PPO',
        'date: 2026-01-02 12:04:05 +0900',
        'aliases: ',
        'tags:',
        '  - ai',
        'categories: ',
        'description: ',
        'updated: 2026-01-02 12:04:05 +0900',
        '---',
        '',
        '## PPO()',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      'no tags',
      { frontMatterTemplate: 'title: {{title}}' },
      '---\ntitle: PPO\nglossary: true\n---\n\n## PPO()\n\n',
    ],
    ['no keys', { frontMatterTemplate: '' }, '---\nglossary: true\n---\n\n## PPO()\n\n'],
    ['a mistake', { frontMatterTemplate: '{{nope}}: [' }, '---\nglossary: true\n---\n\n## PPO()\n\n'],
  ])('says that it belongs to the glossary where the template has %s', (_, patch, text) => {
    expect(newTermNote(note, { ...settings, ...patch }, now)).toBe(text);
  });

  it('needs no property in a folder of the glossary', () => {
    const inFolder = { ...note, path: 'AI/PPO.md' };
    const patch = { frontMatterTemplate: 'title: {{title}}', glossaryFolders: ['AI'] };
    expect(newTermNote(inFolder, { ...settings, ...patch }, now)).toBe(
      '---\ntitle: PPO\n---\n\n## PPO()\n\n',
    );
  });

  it('becomes a term that waits for its definition, and has one as soon as its acronym is spelled out', () => {
    const text = newTermNote(note, settings, now);
    const glossary = new Glossary();
    glossary.setNote({ ...note, text });
    expect(glossary.terms().map(({ headword }) => headword)).toEqual(['PPO']);
    glossary.setNote({
      ...note,
      text: text.replace('()\n', '(Proximal Policy Optimization)\n\nA method.\n'),
    });
    expect(glossary.terms()).toMatchObject([
      { headword: 'PPO', expansion: 'Proximal Policy Optimization', definition: 'A method.' },
    ]);
  });
});
