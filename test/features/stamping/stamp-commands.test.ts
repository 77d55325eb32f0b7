import { Menu } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/core';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\n';
const stamped = (time: string) => note.replace('2024-08-14 23:46:50', `2026-11-23 ${time}`);

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function start(options: Partial<StampingOptions> = {}): Promise<Stamping> {
  stamping = await startStamping({
    notes: { 'a.md': note, 'b.md': note, 'no key.md': 'body\n' },
    ...options,
  });
  return stamping;
}

async function command(id: string): Promise<void> {
  expect(stamping.host.command(id)).toBe(true);
  await stamping.host.idle();
  await stamping.wait(100);
}

const modal = () => document.querySelector('.modal-container');

describe('Stamp now', () => {
  it('stamps and saves a note that nobody edited', async () => {
    const { host, disk } = await start();
    await host.open('a.md');
    await command('stamp-now');
    expect(disk('a.md')).toBe(stamped('17:00:00'));
    expect(host.notices()).toEqual(['“a” was stamped: 2026-11-23 17:00:00 +0900']);
    await stamping.wait(10_000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('stamps the last active note while the focus is in a sidebar', async () => {
    const { host, disk } = await start();
    await host.open('a.md');
    const { workspace } = host.app;
    await workspace.getRightLeaf(false)?.setViewState({ type: 'empty', active: true });
    expect(workspace.activeEditor).toBeNull();
    await command('stamp-now');
    expect(disk('a.md')).toBe(stamped('17:00:00'));
  });

  it('stamps the file in Reading view', async () => {
    const { host, disk } = await start();
    await host.open('a.md', { mode: 'preview' });
    await command('stamp-now');
    expect(disk('a.md')).toBe(stamped('17:00:00'));
  });

  it.each([
    ['body\n', 'The note has no front matter.'],
    ['---\ntitle: A\n---\n', 'The front matter has no “updated”.'],
    ['---\ntitle: A\nupdated: @x\n---\n', 'The front matter is not valid YAML. (line 3)'],
    ['---\nupdated: [2024-08-14]\n---\n', 'The value of “updated” is a list or a group of keys. (line 2)'],
  ])('says why it cannot, and where: %j', async (text, reason) => {
    const { host, disk } = await start({ notes: { 'x.md': text } });
    await host.open('x.md');
    await command('stamp-now');
    expect(host.notices()).toEqual([`“x” was not stamped. ${reason}`]);
    expect(disk('x.md')).toBe(text);
  });

  it.each(['source', 'preview'] as const)('says that the file cannot be written: %s', async (mode) => {
    const { host } = await start();
    await host.open('a.md', { mode });
    host.memory.setReadOnly('a.md', true);
    await command('stamp-now');
    expect(host.notices()).toContain('“a” was not stamped. The file could not be written.');
  });

  it('says so too if the app throws', async () => {
    const { host } = await start();
    const view = await host.open('a.md', { mode: 'source' });
    vi.spyOn(view, 'save').mockRejectedValue(new Error('The disk is full'));
    await command('stamp-now');
    expect(host.notices()).toEqual(['“a” was not stamped. The file could not be written.']);
  });

  it('says so if the note already gives this time: nothing is written', async () => {
    const { host } = await start();
    await host.open('a.md');
    await command('stamp-now');
    stamping.at('2026-11-23T17:00:00+09:00');
    await command('stamp-now');
    expect(host.notices()[1]).toBe('“a” was not stamped. The note already says this time.');
    expect(host.writes('a.md')).toBe(1);
  });

  it('writes milliseconds, and reports them as the time that they stand for', async () => {
    const { host, disk } = await start({ notes: { 'x.md': '---\nupdated: 1723646810000\n---\n' } });
    await host.open('x.md');
    await command('stamp-now');
    expect(disk('x.md')).toBe('---\nupdated: 1795420800000\n---\n');
    expect(host.notices()).toEqual(['“x” was stamped: 2026-11-23 17:00:00 +0900']);
  });
});

describe('Save without updating', () => {
  it('saves the note as it is, and later edits count from there', async () => {
    const { host, disk, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await command('save-without-updating');
    expect(disk('a.md')).toBe(note.replace('body', 'xbody'));
    expect(host.notices()).toEqual(['“a” was saved without a new time.']);
    await wait(10_000);
    expect(host.writes('a.md')).toBe(1);
    host.type('y');
    await wait(2000);
    expect(disk('a.md')).toMatch(/updated: 2026-11-23 17:00:1\d .*\n---\nxybody/);
  });
});

describe('Save without updating, from the palette', () => {
  async function typeAndOpenPalette(): Promise<void> {
    const { host, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    // The palette takes the focus, and the app saves.
    host.view.editor.blur();
    await wait(2000);
  }

  it('takes back the stamp of the save that opening the palette caused', async () => {
    await typeAndOpenPalette();
    const { disk, host, wait } = stamping;
    expect(disk('a.md')).toBe(stamped('17:00:00').replace('body', 'xbody'));
    await command('save-without-updating');
    expect(disk('a.md')).toBe(note.replace('body', 'xbody'));
    expect(host.notices()).toEqual(['“a” was saved without a new time.']);
    await wait(10_000);
    expect(host.writes('a.md')).toBe(2);
  });

  it('leaves an older stamp alone', async () => {
    await typeAndOpenPalette();
    const { disk, wait } = stamping;
    await wait(120_000);
    await command('save-without-updating');
    expect(disk('a.md')).toContain('updated: 2026-11-23');
  });
});

describe('Undo the last stamp', () => {
  /** Types a letter and lets the automatic save come. */
  async function typeAndSave(letter: string): Promise<void> {
    stamping.host.type(letter);
    await stamping.wait(2000);
  }

  it('restores the time before all automatic saves of this stretch of editing', async () => {
    const { host, disk } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    for (const letter of 'abc') await typeAndSave(letter);
    expect(disk('a.md')).toBe(stamped('17:00:06').replace('body', 'abcbody'));
    await command('take-back-stamp');
    expect(disk('a.md')).toBe(note.replace('body', 'abcbody'));
    expect(host.notices()).toEqual(['Undid the stamp of “a”. Its time is 2024-08-14 23:46:50 +0900 again.']);
  });

  it('goes back one stretch at a time, and says when there are no more', async () => {
    const { host, disk, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    await typeAndSave('a');
    await wait(20 * 60_000);
    await typeAndSave('b');
    const values: string[] = [];
    for (let time = 0; time < 3; time++) {
      await command('take-back-stamp');
      values.push(/updated: (.*)/.exec(disk('a.md'))?.[1] ?? '');
    }
    expect(values).toEqual([
      '2026-11-23 17:00:02 +0900',
      '2024-08-14 23:46:50 +0900',
      '2024-08-14 23:46:50 +0900',
    ]);
    expect(host.notices()[2]).toBe('Nothing to undo: “a” has not been stamped since Obsidian was started.');
  });

  it('of a key that the stamp added removes the key again', async () => {
    const text = '---\ntitle: A\n---\nbody\n';
    const { host, disk } = await start({ notes: { 'x.md': text }, settings: { stampAddMissing: 'key' } });
    await host.open('x.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 3, ch: 0 });
    for (const letter of 'ab') await typeAndSave(letter);
    await command('take-back-stamp');
    expect(disk('x.md')).toBe(text.replace('body', 'abbody'));
    expect(host.notices()).toEqual(['Undid the stamp of “x”, and removed “updated” again.']);
  });

  it('leaves a value alone that has changed since, and says so', async () => {
    const { host, disk } = await start();
    await host.open('a.md', { mode: 'preview' });
    await command('stamp-now');
    await host.writeOutside('a.md', note.replace('2024', '2027'));
    await command('take-back-stamp');
    expect(disk('a.md')).toBe(note.replace('2024', '2027'));
    expect(host.notices()[1]).toBe('The time in “a” was changed after the last stamp, so it stays as it is.');
  });

  it('says so when the file cannot be written', async () => {
    const { host } = await start();
    await host.open('a.md', { mode: 'source' });
    await command('stamp-now');
    host.memory.setReadOnly('a.md', true);
    await command('take-back-stamp');
    expect(host.notices()).toContain('The stamp of “a” could not be undone. The file could not be written.');
  });

  it('restores the former value and keeps the text', async () => {
    const { host, disk, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await wait(2000);
    await command('take-back-stamp');
    expect(disk('a.md')).toBe(note.replace('body', 'xbody'));
    await wait(10_000);
    expect(host.writes('a.md')).toBe(2);
  });

  it('takes a requested stamp back on its own', async () => {
    const { host, disk, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    await typeAndSave('x');
    await wait(1000);
    await command('stamp-now');
    await command('take-back-stamp');
    expect(disk('a.md')).toBe(stamped('17:00:02').replace('body', 'xbody'));
  });

  it('says so when there is none', async () => {
    const { host } = await start();
    await host.open('a.md');
    await command('take-back-stamp');
    expect(host.notices().join()).toContain('has not been stamped');
  });
});

describe('Why was this note (not) stamped?', () => {
  /** What stands in the dialog: the present state, then headings and events, their parts divided by a bar. */
  async function answer(): Promise<string[]> {
    await command('why-stamp');
    return Array.from(
      modal()?.querySelectorAll('.modal-content > :is(p, .setting-item-heading), li') ?? [],
      (el) =>
        el.tagName === 'LI'
          ? Array.from(el.children, (part) => part.textContent).join(' | ')
          : el.textContent,
    );
  }

  it('reports a stretch of editing as one, with its times as in notes and in words', async () => {
    const { host, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    for (const letter of 'xyz') {
      host.type(letter);
      await wait(2000);
    }
    await wait(3 * 60_000);
    expect(await answer()).toEqual([
      'No edits since this note was opened, last stamped, or saved without updating. Saving it will not change the time.',
      'This note',
      'Stamped: 2024-08-14 23:46:50 +0900 → 2026-11-23 17:00:06 +0900 | ' +
        '2026-11-23 17:00:02 +0900 – 2026-11-23 17:00:06 +0900 (3 minutes ago)',
    ]);
  });

  it('gives times in the language and the format of the settings', async () => {
    const { host, wait } = await start({ language: 'ko', settings: { dateFormat: 'YYYY.MM.DD' } });
    await host.open('b.md');
    await command('stamp-now');
    await host.open('a.md', { mode: 'source' });
    await wait(2 * 3_600_000);
    expect(await answer()).toEqual([
      '이 노트를 열거나 마지막으로 기록한 뒤에 편집한 내용이 없습니다. 저장해도 수정 시각은 그대로입니다.',
      '다른 노트',
      'b.md | 기록함: 2024-08-14 23:46:50 +0900 → 2026-11-23 17:00:00 +0900 | 2026.11.23 17:00:00 (2시간 전)',
    ]);
  });

  it('does not count a save as a stamp if the value already gave that day', async () => {
    const { host, wait } = await start({ notes: { 'x.md': '---\nupdated: 2026-11-23\n---\nbody\n' } });
    await host.open('x.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 3, ch: 0 });
    host.type('y');
    const before = await answer();
    expect(before[0]).toMatch(/the next save does not stamp it. The note already says this time.$/);
    await wait(2000);
    await command('save-without-updating');
    await command('take-back-stamp');
    expect(host.notices()).toEqual([
      '“x” was saved without a new time.',
      'Nothing to undo: “x” has not been stamped since Obsidian was started.',
    ]);
    expect(stamping.disk('x.md')).toBe('---\nupdated: 2026-11-23\n---\nybody\n');
  });

  it('does not wait for a write if the value already gives that day and there is nothing to save', async () => {
    const { host, wait, store } = await start({
      notes: { 'x.md': '---\nupdated: 2026-11-23\n---\nbody\n' },
      settings: { stampMinimumChange: 10 },
    });
    await host.open('x.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 3, ch: 0 });
    host.type('y');
    await wait(2000);
    await host.finish(store.update({ stampMinimumChange: 1 }));
    window.dispatchEvent(new Event('blur'));
    await wait(2000);
    expect((await answer())[0]).toMatch(/^No edits since/);
  });

  it.each<readonly [string, Partial<Settings>, string]>([
    [note, {}, 'The next save stamps it.'],
    ['---\ntitle: A\nupdated: @x\n---\n', {}, 'The front matter is not valid YAML. (line 3)'],
    [note, { stampMinimumChange: 20 }, 'the minimum change is 20 characters.'],
    [note.replace('2024-08-14', '2026-11-23'), { stampMinimumInterval: 86_400 }, 'interval is 1 day.'],
    [note.replace('---', '---\nstamp: false'), {}, 'The note opts out with one of its properties.'],
  ])('tells what the next save will do: %j %j', async (text, settings, sentence) => {
    const { host } = await start({ notes: { 'x.md': text }, settings, now: '2026-11-24T12:00:00+09:00' });
    await host.open('x.md', { mode: 'source' });
    host.view.editor.setCursor({ line: host.view.editor.lastLine(), ch: 0 });
    host.type('x');
    expect((await answer())[0]).toContain(sentence);
  });

  it.each([
    ['---\ntitle: A\nupdated: @x\n---\n', 'The front matter is not valid YAML. (line 3)'],
    ['x', 'The note has no front matter.'],
    [note.replace('---', '---\nstamp: false'), 'The note opts out with one of its properties.'],
  ])('tells what would keep a note from a stamp that nobody has edited yet: %j', async (text, reason) => {
    const { host } = await start({ notes: { 'x.md': text } });
    await host.open('x.md', { mode: 'source' });
    expect(await answer()).toEqual([
      'No edits since this note was opened, last stamped, or saved without updating. Saving it will not change the time.',
      `Editing it would not change that. ${reason}`,
    ]);
  });

  it('gives the reason for a refusal', async () => {
    const { host, wait } = await start();
    await host.open('no key.md', { mode: 'source' });
    host.type('x');
    await wait(2000);
    expect((await answer())[2]).toMatch(/^Not stamped\. The note has no front matter\./);
  });

  it('reports a stamp that found its time already there as such', async () => {
    const { host, wait } = await start({ notes: { 'x.md': '---\nupdated: 2026-11-23\n---\n' } });
    await host.open('x.md', { mode: 'source' });
    await command('stamp-now');
    await wait(1000);
    expect(await answer()).toEqual([
      'No edits since this note was opened, last stamped, or saved without updating. Saving it will not change the time.',
      'This note',
      'Already says 2026-11-23 | 2026-11-23 17:00:00 +0900 (1 second ago)',
    ]);
  });

  it('reports a save without updating as such', async () => {
    const { host } = await start();
    await host.open('a.md', { mode: 'source' });
    await command('save-without-updating');
    expect((await answer())[2]).toMatch(/^You saved without updating\./);
  });
});

describe('where the commands are', () => {
  const names = [
    'Stamp now',
    'Save without updating',
    'Undo the last stamp',
    'Why was this note (not) stamped?',
  ];

  /** The titles in the menu of a note or a folder, in order. Clicks the one that is `chosen`. */
  function menuOf(path: string, chosen?: string): string[] {
    const { app } = stamping.host;
    const file = app.vault.getAbstractFileByPath(path);
    if (!file) throw new Error(`There is no ${path}`);
    const menu = new Menu();
    app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtPosition({ x: 0, y: 0 });
    const items = Array.from(document.querySelectorAll<HTMLElement>('.menu-item'));
    items.find((el) => el.textContent === chosen)?.click();
    menu.hide();
    return items.map((el) => el.textContent);
  }

  it('all in the palette', async () => {
    const { host } = await start();
    await host.open('a.md');
    const all = Object.values(host.internals.commands.commands).map(({ name }) => name);
    expect(all.filter((name) => name.startsWith('AI Glossary: ')).map((name) => name.slice(13))).toEqual([
      ...names,
      'Stamp notes in a folder…',
      'Undo the last stamping of a folder',
    ]);
  });

  it('in the menu of a note that is not open, where the answer says so', async () => {
    await start();
    menuOf('b.md', 'Why was this note (not) stamped?');
    expect(modal()?.textContent).toContain('This note is not open. A note is stamped when you edit it.');
  });

  it('in the menu of a note, those that apply to it; in that of a folder, the one for folders', async () => {
    const { host } = await start({ notes: { 'a.md': note, 'b.md': note, 'folder/c.md': note } });
    await host.open('a.md');
    await command('stamp-now');
    expect(menuOf('a.md')).toEqual(names);
    expect(menuOf('b.md')).toEqual(['Stamp now', 'Why was this note (not) stamped?']);
    expect(menuOf('folder')).toEqual(['Stamp notes in a folder…']);
  });
});
