import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { planJoining } from '../../../src/features/start/join-glossary';

function join(text: string, tags: readonly string[] = ['ai', 'ml']): string {
  const plan = planJoining(text, tags);
  return plan.ok ? applyEdits(text, plan.edits) : plan.reason;
}

describe('planJoining', () => {
  it.each([
    ['without front matter', '# LLM\n', '---\ntags:\n  - ai\n---\n# LLM\n'],
    [
      'without tags',
      '---\ntitle: LLM  # 짧게\n---\n본문\n',
      '---\ntitle: LLM  # 짧게\ntags:\n  - ai\n---\n본문\n',
    ],
    ['with other tags', '---\ntags: [일기]\n---\n', '---\ntags: [일기]\nglossary: true\n---\n'],
    ['with tags that are empty', '---\ntags:\n---\n', '---\ntags:\nglossary: true\n---\n'],
    ['kept out by a property', '---\nglossary: false # 잠시\n---\n', '---\nglossary: true # 잠시\n---\n'],
    ['in the glossary already', '---\nglossary: true\n---\n', '---\nglossary: true\n---\n'],
    ['whose front matter cannot be read', '---\na: [\n---\n', 'malformed-yaml'],
    ['whose front matter is TOML', '+++\ntitle = 1\n+++\n', 'toml'],
  ])('takes a note %s', (_, before, after) => {
    expect(join(before)).toBe(after);
  });

  it('uses the property if there is no glossary tag', () => {
    expect(join('text\n', [])).toBe('---\nglossary: true\n---\ntext\n');
  });
});
