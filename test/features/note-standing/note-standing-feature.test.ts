import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoteStanding } from '../../../src/core';
import { StandingModal } from '../../../src/features/note-standing/standing-modal';
import { translator } from '../../../src/i18n';
import type { SkipReason } from '../../../src/obsidian/note-text';
import { createHost, type Host } from '../../host/create-host';
import { fixedSettings } from '../../obsidian/fixed-settings';

let host: Host;

beforeEach(async () => {
  host = await createHost({ notes: {} });
});

afterEach(() => document.querySelectorAll('.modal-container').forEach((el) => el.remove()));

function answer(
  standing: NoteStanding | undefined,
  { language = 'en', skipped }: { language?: string; skipped?: SkipReason } = {},
): string[] {
  const file = { path: 'a/3주차.md', basename: '3주차' };
  const modal = new StandingModal(host.app, {
    file,
    glossary: {
      standing: () => standing,
      skipped: () => new Map(skipped === undefined ? [] : [[file.path, skipped]]),
    },
    settings: fixedSettings({ glossaryTags: ['ai', 'ml'] }),
    translate: translator(language),
  });
  modal.onOpen();
  return Array.from(modal.contentEl.querySelectorAll('p'), (el) => el.textContent);
}

const member = { belongs: true, by: 'tag' } as const;

describe('Why is this note (not) in the glossary?', () => {
  it('names what would make it belong', () => {
    const outside = { membership: { belongs: false, by: 'neither' }, title: 'x', self: 'term' } as const;
    expect(answer(outside)).toEqual([expect.stringContaining('no glossary tag (#ai, #ml)')]);
    expect(answer(outside, { language: 'ko' })).toEqual([expect.stringContaining('용어집 태그(#ai, #ml)')]);
  });

  it('says why a title is not a term, and names the terms in the text', () => {
    const article = { membership: member, title: '3주차', self: 'article', terms: ['토큰', 'LLM'] } as const;
    expect(answer(article)).toEqual([
      expect.stringContaining('it has a glossary tag'),
      expect.stringContaining('“3주차” reads as the title of a lecture'),
      '2 terms are found in its text: 토큰, LLM.',
    ]);
  });

  it('counts the terms that it does not name', () => {
    const terms = Array.from({ length: 32 }, (_, index) => `T${index}`);
    const lines = answer({ membership: member, title: '용어집', self: 'glossary', terms });
    expect(lines[2]).toMatch(/^32 terms are .*T29\. And 2 more\.$/);
  });

  it('says how to define terms if there are none', () => {
    expect(answer({ membership: member, title: '일기', self: 'article', terms: [] })[2]).toContain(
      'No terms are found',
    );
  });

  it('says why a note cannot be read', () => {
    const standing = { membership: member, title: 'x', self: 'term' } as const;
    expect(answer(standing, { skipped: 'too-long' })[1]).toContain('is longer than');
    expect(answer(standing)[2]).toContain('not been read yet');
    expect(answer(undefined)).toEqual([expect.stringContaining('not been read yet')]);
  });
});
