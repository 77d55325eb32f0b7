import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core';
import { editsToLinks, linkRewrites, movedOffset, recordLinks } from '../../../src/core/rename/link-rewrites';

describe('what the app did to links', () => {
  it.each([
    ['[[LLM]]은 [[b/LLM|LLM]] x', '[[언어 모델]]은 [[b/언어 모델|LLM]] x'],
    ['---\nsee: "[[LLM]]"\n---\n![[LLM#^a]]', '---\nsee: "[[M]]"\n---\n![[M#^a]]'],
    ['[a](LLM.md#x) [[c]]', '[a](<big model.md#x>) [[c]]'],
    ['no link', 'no link'],
  ])('%s → %s', (before, after) => {
    const edits = linkRewrites(before, after) ?? [];
    expect(applyEdits(before, edits)).toBe(after);
  });

  it.each([
    ['[[LLM]]은', '[[M]]는'],
    ['[[LLM]]', '[[M]] [[N]]'],
    ['a [[LLM]]', 'b [[LLM]]'],
  ])('is not told where more has changed: %s → %s', (before, after) => {
    expect(linkRewrites(before, after)).toBeUndefined();
  });

  it.each([
    [
      '[[LLM]]은 [[b/LLM|LLM]] x\r\n',
      '[[언어 모델]]은 [[b/언어 모델|LLM]] x\n',
      '[[LLM]]은 [[b/LLM|LLM]] x\n',
    ],
    ['[a](LLM.md#x) [[c]]', '[a](<M.md#x>) [[c]]', '[a](LLM.md#x) [[c]]'],
  ])('is undone by what is recorded of %s', (before, after, again) => {
    const edits = editsToLinks(after, recordLinks(before)) ?? [];
    expect(applyEdits(after, edits)).toBe(again);
  });

  it('is not undone where anything else is another by now', () => {
    const record = recordLinks('a [[LLM]]');
    expect(editsToLinks('b [[M]]', record)).toBeUndefined();
    expect(editsToLinks('a [[M]][[N]]', record)).toBeUndefined();
  });

  it('moves what stands behind it', () => {
    const [before, after] = ['x [[LLM|LLM]]은 y', 'x [[언어 모델|LLM]]은 y'];
    const edits = linkRewrites(before, after) ?? [];
    for (const part of ['x', '|LLM]]은', '은 y']) {
      expect(movedOffset(before.indexOf(part), edits)).toBe(after.indexOf(part));
    }
  });
});
