import { describe, expect, it } from 'vitest';
import { leaveOrdinaryOpen } from '../../../src/features/linking/ordinary-words';
import type { NoteChanges } from '../../../src/runs/change-scan';

/** A preview of notes that each hold these mentions, over a vault of so many notes. */
function preview(notes: readonly (readonly string[])[], total: number) {
  return {
    total,
    notes: notes.map((names) => ({
      text: names.join('|'),
      changes: names.map((name, at) => {
        const from = names.slice(0, at).join('|').length + Math.min(at, 1);
        return { from, to: from + name.length, targets: [{ label: name }] };
      }),
    })),
  };
}

/** What is chosen to begin with in the last note. */
function chosen(notes: readonly Pick<NoteChanges, 'text' | 'changes'>[]): string[] {
  const { text = '', changes = [] } = notes.at(-1) ?? {};
  return changes
    .filter(({ isPreselected }) => isPreselected !== false)
    .map(({ from, to }) => text.slice(from, to));
}

const everywhere = Array.from({ length: 20 }, () => ['모델', 'System', 'LLM', 'neural network', 'LoRA']);
const notes = [...everywhere, ['모델'], ['모델', 'system', '토큰', 'LLM', 'neural network', 'LoRA']];

describe('linking in many notes', () => {
  it('unchecks words that occur in every fifth note, but no acronyms and no names of several words', () => {
    const { notes: open, words } = leaveOrdinaryOpen(preview(notes, 100));
    expect(words).toEqual(['모델', 'system']);
    expect(chosen(open)).toEqual(['토큰', 'LLM', 'neural network', 'LoRA']);
  });

  it('unchecks nothing if the words are rare or there are few notes', () => {
    expect(chosen(leaveOrdinaryOpen(preview(notes, 1000)).notes)).toContain('모델');
    expect(chosen(leaveOrdinaryOpen(preview(notes, 40)).notes)).toContain('모델');
  });
});
