import { Menu } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    await stamping.wait(10_000);
    expect(host.writes('a.md')).toBe(1);
  });

  it('stamps the note that was last active, while the focus is in a sidebar', async () => {
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

  it('says why it cannot', async () => {
    const { host, disk } = await start();
    await host.open('no key.md');
    await command('stamp-now');
    expect(host.notices()).toEqual(['Not stamped: the note has no front matter.']);
    expect(disk('no key.md')).toBe('body\n');
  });
});

describe('Save without updating', () => {
  it('saves as it is, and later edits count from there', async () => {
    const { host, disk, wait } = await start();
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await command('save-without-updating');
    expect(disk('a.md')).toBe(note.replace('body', 'xbody'));
    await wait(10_000);
    expect(host.writes('a.md')).toBe(1);
    host.type('y');
    await wait(2000);
    expect(disk('a.md')).toMatch(/updated: 2026-11-23 17:00:1\d .*\n---\nxybody/);
  });
});

describe('Take back the last stamp', () => {
  it('gives the former value back and leaves the text', async () => {
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

  it('does so for one that was asked for, too', async () => {
    const { host, disk } = await start();
    await host.open('a.md', { mode: 'source' });
    await command('stamp-now');
    expect(disk('a.md')).not.toBe(note);
    await command('take-back-stamp');
    expect(disk('a.md')).toBe(note);
    expect(host.notices()).toEqual(['The last stamp was taken back.']);
  });

  it('says so when there is none', async () => {
    const { host } = await start();
    await host.open('a.md');
    await command('take-back-stamp');
    expect(host.notices().join()).toContain('has not been stamped');
  });
});

describe('Why was this note (not) stamped?', () => {
  it('tells what came of the last saves', async () => {
    const { host, wait } = await start({ settings: { stampExcludedFolders: ['drafts'] } });
    await host.open('a.md', { mode: 'source' });
    host.view.editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await wait(2000);
    await host.app.fileManager.renameFile(host.file('a.md'), 'drafts/a.md').catch(() => undefined);
    host.type('y');
    await wait(2000);
    await command('why-stamp');
    const text = modal()?.textContent ?? '';
    expect(text).toContain('Stamped: 2024-08-14 23:46:50 +0900 → 2026-11-23 17:00:02 +0900');
  });

  it('tells the reason of a refusal', async () => {
    const { host, wait } = await start();
    await host.open('no key.md', { mode: 'source' });
    host.type('x');
    await wait(2000);
    await command('why-stamp');
    expect(modal()?.textContent).toContain('Not stamped: the note has no front matter.');
  });
});

describe('where the commands are', () => {
  const names = [
    'Stamp now',
    'Save without updating',
    'Take back the last stamp',
    'Why was this note (not) stamped?',
  ];

  /** The titles in the menu of a note or a folder, in order. */
  function menuOf(path: string): string[] {
    const { app } = stamping.host;
    const file = app.vault.getAbstractFileByPath(path);
    if (!file) throw new Error(`There is no ${path}`);
    const menu = new Menu();
    app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.showAtPosition({ x: 0, y: 0 });
    const titles = Array.from(document.querySelectorAll('.menu-item-title'), (el) => el.textContent);
    menu.hide();
    return titles;
  }

  it('all in the palette', async () => {
    const { host } = await start();
    await host.open('a.md');
    const all = Object.values(host.internals.commands.commands).map(({ name }) => name);
    expect(all.filter((name) => name.startsWith('AI Glossary: ')).map((name) => name.slice(13))).toEqual([
      ...names,
      'Stamp notes in a folder…',
      'Take back the last stamping of a folder',
    ]);
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

describe('other plugins that stamp', () => {
  const peer = JSON.stringify({
    headerUpdated: 'updated',
    dateFormat: 'yyyy-MM-dd',
    ignoreGlobalFolder: ['x'],
  });

  async function withPeer(data: string): Promise<void> {
    await start({
      first: async (host) => {
        await host.app.vault.adapter.mkdir('.obsidian/plugins/update-time-on-edit');
        await host.app.vault.adapter.write('.obsidian/plugins/update-time-on-edit/data.json', data);
        host.internals.plugins.enabledPlugins.add('update-time-on-edit');
      },
    });
    await stamping.host.idle();
    await stamping.wait(100);
  }

  it('are told of once, and their settings can be taken over', async () => {
    await withPeer(peer);
    expect(stamping.host.notices().join()).toContain('Update time on edit also writes “updated”');
    expect(stamping.store.get().stampPeersTold).toEqual(['update-time-on-edit']);
    const button = Array.from(document.querySelectorAll<HTMLElement>('.notice button'));
    button.find((el) => el.textContent === 'Take over its settings')?.click();
    await stamping.host.idle();
    expect(stamping.store.get()).toMatchObject({ dateFormat: 'YYYY-MM-DD', stampExcludedFolders: ['x'] });
  });

  it('are no matter when they stamp another key', async () => {
    await withPeer(JSON.stringify({ headerUpdated: 'modified' }));
    expect(stamping.host.notices()).toEqual([]);
  });
});
