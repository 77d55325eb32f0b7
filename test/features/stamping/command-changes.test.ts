import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeStamp, Settings } from '../../../src/core';
import { applyEditsTo } from '../../../src/editor/apply-edits';
import { rewriteNote, type RewriteOutcome } from '../../../src/obsidian/rewrite-note';
import { type Stamping, startStamping } from './stamping';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nGPT는 모델이다.\n';
const linked = (text: string) => text.replace('GPT', '[[GPT]]');
const stamped = (text: string, time: string) => text.replace('2024-08-14 23:46:50', `2026-11-23 ${time}`);

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function start(text = note, settings: Partial<Settings> = {}): Promise<void> {
  stamping = await startStamping({ notes: { 'a.md': text, 'drafts/b.md': text }, settings });
}

/** What `onStamp` was given for the links that were made, by path. */
let stamps: Map<string, ChangeStamp | undefined>;
beforeEach(() => (stamps = new Map()));

/** A command puts one text in the place of another. */
async function replace(path: string, [from, to]: [string, string], isTakenBack = false): Promise<void> {
  const { host, stamper } = stamping;
  const writing = rewriteNote({ app: host.app, stamper }, host.file(path), {
    plan: (text) => {
      const at = text.indexOf(from);
      return at < 0 ? [] : [{ from: at, to: at + from.length, insert: to }];
    },
    applyTo: (view, edits) => applyEditsTo(view, edits, 'input.link'),
    onStamp: (stamp) => {
      if (from === 'GPT') stamps.set(path, stamp);
    },
    ...(isTakenBack ? { takesBack: stamps.get(path) } : {}),
  });
  expect(await host.finish<RewriteOutcome>(writing)).toBe('written');
}

const link = (path: string) => replace(path, ['GPT', '[[GPT]]']);
const takeBack = (path: string) => replace(path, ['[[GPT]]', 'GPT'], true);

describe('A command that changes a note that no editor shows', () => {
  it('stamps it in the same write', async () => {
    await start();
    await link('a.md');
    expect(stamping.disk('a.md')).toBe(stamped(linked(note), '17:00:00'));
    await stamping.wait(10_000);
    expect(stamping.host.writes('a.md')).toBe(1);
  });

  it('takes the stamp back with the change', async () => {
    await start();
    await link('a.md');
    await stamping.wait(60_000);
    await takeBack('a.md');
    expect(stamping.disk('a.md')).toBe(note);
    expect(stamping.host.writes('a.md')).toBe(2);
  });

  it('keeps every other byte', async () => {
    const windows = `\uFEFF${note.replaceAll('\n', '\r\n')}`;
    await start(windows);
    await link('a.md');
    expect(stamping.disk('a.md')).toBe(stamped(linked(windows), '17:00:00'));
    await takeBack('a.md');
    expect(stamping.disk('a.md')).toBe(windows);
  });

  it.each([
    ['stamping is off', { stampEnabled: false }],
    ['its folder is excluded', { stampExcludedFolders: ['drafts'] }],
    ['too little has changed', { stampMinimumChange: 50 }],
  ])('stamps nothing where %s, and when that is taken back neither', async (_, settings) => {
    await start(note, settings);
    await link('drafts/b.md');
    expect(stamping.disk('drafts/b.md')).toBe(linked(note));
    await takeBack('drafts/b.md');
    expect(stamping.disk('drafts/b.md')).toBe(note);
  });

  it('adds the key if the settings ask for it, and removes it again', async () => {
    const bare = '---\ntitle: A\n---\nGPT\n';
    await start(bare, { stampAddMissing: 'key' });
    await link('a.md');
    expect(stamping.disk('a.md')).toBe('---\ntitle: A\nupdated: 2026-11-23 17:00:00 +0900\n---\n[[GPT]]\n');
    await takeBack('a.md');
    expect(stamping.disk('a.md')).toBe(bare);
  });

  it('changes a note even if it cannot be stamped', async () => {
    const twice = note.replace('title: A', 'updated: 2024-01-01');
    await start(twice);
    await link('a.md');
    expect(stamping.disk('a.md')).toBe(linked(twice));
  });

  it('stamps again when the change is taken back after the note was stamped for something else', async () => {
    await start();
    await link('a.md');
    stamping.at('2026-11-23T17:10:00+09:00');
    await stamping.host.open('a.md');
    await replace('a.md', ['title: A', 'title: B']);
    await stamping.wait(2100);
    stamping.at('2026-11-23T17:20:00+09:00');
    await takeBack('a.md');
    await stamping.wait(2100);
    expect(stamping.disk('a.md')).toBe(stamped(note.replace('title: A', 'title: B'), '17:20:02'));
  });

  it('also stamps it while a Reading view shows it, and the view follows', async () => {
    await start();
    const view = await stamping.host.open('a.md', { mode: 'preview' });
    await link('a.md');
    await stamping.wait(10_000);
    expect(stamping.disk('a.md')).toBe(stamped(linked(note), '17:00:00'));
    expect(view.getViewData()).toBe(stamped(linked(note), '17:00:00'));
    expect(stamping.host.writes('a.md')).toBe(1);
  });
});

describe('A command that changes a note in an editor', () => {
  it('is stamped by the next save', async () => {
    await start();
    await stamping.host.open('a.md');
    await link('a.md');
    await stamping.wait(2000);
    expect(stamping.disk('a.md')).toBe(stamped(linked(note), '17:00:02'));
    expect(stamping.host.writes('a.md')).toBe(1);
  });

  it('takes the stamp of that save back with the change', async () => {
    await start();
    await stamping.host.open('a.md');
    await link('a.md');
    await stamping.wait(60_000);
    await takeBack('a.md');
    await stamping.wait(10_000);
    expect(stamping.disk('a.md')).toBe(note);
  });

  it('is taken back with its stamp even after the note is closed', async () => {
    await start();
    const view = await stamping.host.open('a.md');
    await link('a.md');
    await stamping.wait(60_000);
    view.leaf.detach();
    await stamping.host.idle();
    await stamping.wait(10_000);
    await takeBack('a.md');
    expect(stamping.disk('a.md')).toBe(note);
  });

  it('takes back a stamp in the file even after the note is opened', async () => {
    await start();
    await link('a.md');
    await stamping.host.open('a.md');
    await takeBack('a.md');
    await stamping.wait(10_000);
    expect(stamping.disk('a.md')).toBe(note);
  });

  it('leaves the time as it was if the change is taken back before it is saved', async () => {
    await start();
    await stamping.host.open('a.md');
    await link('a.md');
    await takeBack('a.md');
    await stamping.wait(10_000);
    expect(stamping.disk('a.md')).toBe(note);
  });

  it('keeps the stamp of what the user wrote before it', async () => {
    await start();
    await stamping.host.open('a.md');
    stamping.host.view.editor.setCursor({ line: 4, ch: 0 });
    stamping.host.type('!');
    await link('a.md');
    await stamping.wait(60_000);
    await takeBack('a.md');
    await stamping.wait(2000);
    expect(stamping.disk('a.md')).toMatch(/updated: 2026-11-23 17:01:02/);
  });

  it('keeps the stamp of what the user wrote after it, in the same stretch of editing', async () => {
    await start();
    await stamping.host.open('a.md');
    await link('a.md');
    await stamping.wait(5000);
    await replace('a.md', ['title: A', 'title: B']);
    await stamping.wait(5000);
    await takeBack('a.md');
    await stamping.wait(5000);
    expect(stamping.disk('a.md')).toMatch(/title: B\nupdated: 2026-11-23 17:00:15/);
  });
});
