import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core';
import { definitionPlace } from '../../../../src/features/panel/define/definition-place';

type Place = Parameters<typeof definitionPlace>[1];

function shown(text: string, place: Place): string {
  const { from, insert, cursor } = definitionPlace(text, place);
  const after = applyEdits(text, [{ from, to: from, insert }]);
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
}

describe('definitionPlace', () => {
  it.each([
    ['an empty line below', '# A\n\n## PPO(X Y)\n\n', '# A\n\n## PPO(X Y)\n|\n'],
    ['two empty lines below', '# A\n\n## PPO\n\n\n## B\n', '# A\n\n## PPO\n\n|\n## B\n'],
    ['another heading at once', '# A\n\n## PPO\n## B\n', '# A\n\n## PPO\n|\n## B\n'],
    ['the end of the note', '# A\n\n## PPO', '# A\n\n## PPO\n|'],
    ['one line ending more', '# A\n\n## PPO\n', '# A\n\n## PPO\n|'],
    ['CRLF', '# A\r\n\r\n## PPO\r\n\r\n', '# A\r\n\r\n## PPO\r\n|\r\n'],
  ])('is below the heading: %s', (_, text, expected) => {
    expect(shown(text, { kind: 'heading', line: 2 })).toBe(expected);
  });

  it.each([
    ['front matter alone', '---\ntags: ai\n---\n', '---\ntags: ai\n---\n|'],
    ['an empty line', '---\ntags: ai\n---\n\n', '---\ntags: ai\n---\n\n|'],
    ['a title', '---\ntags: ai\n---\n\n# PPO\n\n', '---\ntags: ai\n---\n\n# PPO\n|\n'],
    ['a section', '---\ntags: ai\n---\n\n## See\n', '---\ntags: ai\n---\n\n|\n\n## See\n'],
    ['nothing', '', '|'],
  ])('is at the top of a note: %s', (_, text, expected) => {
    expect(shown(text, { kind: 'note', line: 0 })).toBe(expected);
  });

  it('stays in a note that has become shorter', () => {
    expect(shown('# A', { kind: 'heading', line: 9 })).toBe('# A\n|');
  });
});
