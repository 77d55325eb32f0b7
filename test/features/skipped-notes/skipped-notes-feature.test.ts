import { afterEach, describe, expect, it } from 'vitest';
import { SkippedNotesFeature } from '../../../src/features/skipped-notes/skipped-notes-feature';
import { translator } from '../../../src/i18n';
import type { SkipReason } from '../../../src/obsidian/note-text';

afterEach(() => document.querySelectorAll('.notice-container').forEach((el) => el.remove()));

function start(skipped: Map<string, SkipReason>) {
  let listener = (): void => undefined;
  let reading = false;
  const feature = new SkippedNotesFeature({
    translate: translator('en'),
    glossary: {
      skipped: () => skipped,
      progress: () => (reading ? { done: 0, total: 1 } : undefined),
      onChange: (heard) => {
        listener = heard;
        return () => (listener = () => undefined);
      },
    },
  });
  feature.load();
  return {
    feature,
    changed: (isReading = false): void => {
      reading = isReading;
      listener();
    },
  };
}

function notices(): string[] {
  return Array.from(document.querySelectorAll('.notice-message'), (el) => el.textContent);
}

describe('SkippedNotesFeature', () => {
  it('names each note once, with the reason', () => {
    const skipped = new Map<string, SkipReason>([['a/long.md', 'too-long']]);
    const { changed } = start(skipped);
    changed();
    changed();
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('“a/long.md” is longer than 500,000 characters.');
    skipped.set('b.md', 'not-text');
    changed();
    expect(notices()).toHaveLength(2);
    expect(notices()[1]).toContain('“b.md” is not a text file.');
    expect(notices()[1]).not.toContain('long.md');
  });

  it('waits until all notes are read, and counts those that it does not name', () => {
    const skipped = new Map<string, SkipReason>(
      ['a', 'b', 'c', 'd', 'e'].map((path): [string, SkipReason] => [path, 'unreadable']),
    );
    const { changed } = start(skipped);
    changed(true);
    expect(notices()).toEqual([]);
    changed();
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toContain('And 2 more.');
  });

  it('is silent if nothing was left out, and after it was unloaded', () => {
    const skipped = new Map<string, SkipReason>();
    const { feature, changed } = start(skipped);
    changed();
    feature.unload();
    skipped.set('a.md', 'not-text');
    changed();
    expect(notices()).toEqual([]);
  });
});
