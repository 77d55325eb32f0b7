import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/core/settings/glob';
import { rulesFromExpressions, rulesFromLines } from '../../../src/core/stamp/peer-rules';

const paths = [
  'a.md',
  'Daily.md',
  'Daily/a.md',
  'AI/Daily/a.md',
  'AI/Daily.md',
  'AI/drafts/x.md',
  'AI/draft.excalidraw.md',
  'My Daily notes/a.md',
];

describe('a regular expression on paths', () => {
  it.each([
    ['\\.excalidraw\\.md$', ['AI/draft.excalidraw.md']],
    ['Daily', ['Daily.md', 'Daily/a.md', 'AI/Daily/a.md', 'AI/Daily.md', 'My Daily notes/a.md']],
    ['AI\\/draft', ['AI/drafts/x.md', 'AI/draft.excalidraw.md']],
    ['^AI/draft', ['AI/drafts/x.md', 'AI/draft.excalidraw.md']],
    ['^AI/Daily\\.md$', ['AI/Daily.md']],
    ['^Daily/', ['Daily/a.md']],
    ['Daily/a\\.md$', ['Daily/a.md', 'AI/Daily/a.md']],
  ])('%s keeps out the notes that it finds', (match, expected) => {
    const { excludedFolders, excludedPatterns, notTaken } = rulesFromExpressions([{ match, flags: '' }]);
    const out = paths.filter(
      (path) =>
        excludedFolders.some((folder) => path.startsWith(`${folder}/`)) ||
        excludedPatterns.some((pattern) => matchesGlob(pattern, path)),
    );
    expect(out).toEqual(expected);
    expect(out).toEqual(paths.filter((path) => new RegExp(match).test(path)));
    expect(notTaken).toEqual([]);
  });

  it.each([
    ['with more than literal text', 'a|b', ''],
    ['with a class of characters', '\\d+', ''],
    ['that does not tell case apart', 'daily', 'i'],
    ['of one note at the top of the vault', '^a\\.md$', ''],
  ])('%s is named as not taken over', (_, match, flags) => {
    expect(rulesFromExpressions([{ match, flags }])).toEqual({
      excludedFolders: [],
      excludedPatterns: [],
      notTaken: [match],
    });
  });
});

describe('lines as in .gitignore', () => {
  it('are folders, notes and patterns', () => {
    expect(
      rulesFromLines('# no\n\ntemplates/\n/AI/drafts\ninbox/todo.md\n**/*.tmp.md\n!keep/\n*.{a,b}.md'),
    ).toEqual({
      excludedFolders: ['templates', 'AI/drafts'],
      excludedPatterns: ['inbox/todo.md', '**/*.tmp.md'],
      notTaken: ['!keep/', '*.{a,b}.md'],
    });
  });
});
