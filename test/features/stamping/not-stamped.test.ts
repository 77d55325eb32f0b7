import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings, StampSkip } from '../../../src/core';
import { reasonOf } from '../../../src/features/stamping/commands/outcome-text';
import { translator } from '../../../src/i18n';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

const translate = translator('en');
const head = (lines: string) => `---\n${lines}\nupdated: 2024-08-14\n---\n`;
const note = `${head('title: A')}body\n`;

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function start(options: StampingOptions): Promise<Stamping> {
  stamping = await startStamping(options);
  return stamping;
}

/** Opens a note, types a letter at its end, and waits for the automatic save. */
async function edit(path: string): Promise<void> {
  const { editor } = await stamping.host.open(path, { mode: 'source' });
  editor.setCursor(editor.offsetToPos(editor.getValue().length));
  stamping.host.type('x');
  await stamping.wait(2000);
}

/** All that the dialog says of the active note and of others. */
function why(): string {
  stamping.host.command('why-stamp');
  return document.querySelector('.modal-container')?.textContent ?? '(no dialog)';
}

const reason = (skip: StampSkip): string => reasonOf({ skip }, { translate, settings: stamping.store });

interface Excluded {
  readonly what: string;
  readonly path?: string;
  readonly text?: string;
  readonly settings?: Partial<Settings>;
  readonly skip: StampSkip;
}

const excluded: readonly Excluded[] = [
  {
    what: 'a folder',
    path: 'drafts/a.md',
    settings: { stampExcludedFolders: ['drafts'] },
    skip: 'excluded-folder',
  },
  {
    what: 'a folder above its folder',
    path: 'drafts/old/a.md',
    settings: { stampExcludedFolders: ['drafts'] },
    skip: 'excluded-folder',
  },
  {
    what: 'a tag in the front matter',
    text: `${head('tags: [draft/one]')}body\n`,
    settings: { stampExcludedTags: ['draft'] },
    skip: 'excluded-tag',
  },
  {
    what: 'a tag in the text',
    text: `${note}#초안\n`,
    settings: { stampExcludedTags: ['초안'] },
    skip: 'excluded-tag',
  },
  {
    what: 'a pattern',
    path: 'log/2024/a.md',
    settings: { stampExcludedPatterns: ['log/**/a.md'] },
    skip: 'excluded-pattern',
  },
  { what: 'a drawing', text: `${head('excalidraw-plugin: parsed')}body\n`, skip: 'drawing' },
  { what: 'its property', text: `${head('stamp: false')}body\n`, skip: 'opted-out' },
  {
    what: 'a property of the settings',
    text: `${head('keep: "no"')}body\n`,
    settings: { stampOptOutProperty: 'keep' },
    skip: 'opted-out',
  },
  { what: 'the key itself, which says false', text: '---\nupdated: false\n---\nbody\n', skip: 'opted-out' },
  { what: 'the switch', settings: { stampEnabled: false }, skip: 'off' },
  { what: 'the smallest change', settings: { stampMinimumChange: 2 }, skip: 'too-small' },
  {
    what: 'the smallest interval',
    text: '---\nupdated: 2026-11-23 16:59\n---\nbody\n',
    settings: { stampMinimumInterval: 600 },
    skip: 'too-soon',
  },
  { what: 'a later time in the note', text: '---\nupdated: 2030-01-01\n---\nbody\n', skip: 'clock-behind' },
];

describe('a note that is left out', () => {
  it.each(excluded)('by $what, is saved as it is, and the reason is told', async (given) => {
    const { path = 'a.md', text = note, settings = {}, skip } = given;
    const { host, disk, wait } = await start({ notes: { [path]: text }, settings });
    await edit(path);
    await wait(60_000);
    expect([disk(path), host.writes(path)]).toEqual([`${text}x`, 1]);
    expect(why()).toContain(reason(skip));
  });

  it.each([
    ['core plugin Templates', 'templates'],
    ['plugin Templater', 'templater-obsidian'],
  ])('as a template of the %s, which may be set up after the note was opened', async (_, id) => {
    const { host, disk, wait } = await start({ notes: { 'forms/a.md': note } });
    const { editor } = await host.open('forms/a.md', { mode: 'source' });
    const templates = { instance: { options: { folder: 'forms' } } };
    const templater = { settings: { templates_folder: 'forms' } };
    if (id === 'templates') Object.assign(host.app, { internalPlugins: { plugins: { templates } } });
    else Object.assign(host.internals.plugins.plugins, { [id]: templater });
    editor.setCursor(editor.offsetToPos(note.length));
    host.type('x');
    await wait(2000);
    expect([disk('forms/a.md'), host.writes('forms/a.md')]).toEqual([`${note}x`, 1]);
    expect(why()).toContain(reason('template'));
  });

  it('is stamped as soon as nothing excludes it any more', async () => {
    const { store, disk } = await start({
      notes: { 'drafts/a.md': note },
      settings: { stampExcludedFolders: ['drafts'] },
    });
    await edit('drafts/a.md');
    await stamping.host.finish(store.update({ stampExcludedFolders: [] }));
    await edit('drafts/a.md');
    expect(disk('drafts/a.md')).toBe(`${note.replace('2024-08-14', '2026-11-23')}xx`);
  });

  it('by a setting for the body alone, while only its properties are changed', async () => {
    const { host, disk, wait } = await start({ notes: { 'a.md': note }, settings: { stampCounts: 'body' } });
    const view = await host.open('a.md', { mode: 'source' });
    view.editor.setCursor({ line: 1, ch: 8 });
    host.type('B');
    await wait(2000);
    expect(disk('a.md')).toBe(note.replace('title: A', 'title: AB'));
    expect(why()).toContain(reason('unchanged'));
  });
});

describe('a file that does not take the stamp', () => {
  it('is read-only: nothing is written, and that is reported', async () => {
    const { host, disk } = await start({ notes: { 'a.md': note } });
    host.memory.setReadOnly('a.md', true);
    await edit('a.md');
    expect(disk('a.md')).toBe(note);
    expect(why()).toContain(reason('not-written'));
  });

  it('is read-only, in Reading view: no command fails silently', async () => {
    const { host, disk, wait } = await start({ notes: { 'a.md': note } });
    await host.open('a.md', { mode: 'preview' });
    host.command('stamp-now');
    await wait(100);
    const once = disk('a.md');
    expect(once).toBe(note.replace('2024-08-14', '2026-11-23'));
    host.memory.setReadOnly('a.md', true);
    host.command('take-back-stamp');
    await wait(100);
    expect(disk('a.md')).toBe(once);
    expect(host.notices()[1]).toContain(reason('not-written'));
  });

  it('is deleted between edit and save: it is not created again, and another note reports that', async () => {
    const { host, disk, wait } = await start({ notes: { 'a.md': note, 'b.md': note } });
    const { editor } = await host.open('a.md', { mode: 'source' });
    editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await host.app.fileManager.trashFile(host.file('a.md'));
    await host.idle();
    await wait(60_000);
    expect([disk('a.md'), host.writes('a.md')]).toEqual(['(no file)', 0]);
    await host.open('b.md');
    expect(why()).toContain(`a.mdNot stamped. ${reason('deleted')}`);
  });

  it('is renamed between edit and save: text and stamp are saved to the new path in one write, and that is reported', async () => {
    const { host, disk, wait } = await start({ notes: { 'a.md': note } });
    const { editor } = await host.open('a.md', { mode: 'source' });
    editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await host.app.fileManager.renameFile(host.file('a.md'), 'c.md');
    await wait(60_000);
    expect(disk('c.md')).toBe(note.replace('2024-08-14', '2026-11-23').replace('body', 'xbody'));
    expect([disk('a.md'), host.writes('a.md'), host.writes('c.md')]).toEqual(['(no file)', 0, 1]);
    expect(why()).toContain('Stamped: 2024-08-14 → 2026-11-23');
  });

  it('is moved by another program between edit and save: the moved file is unchanged', async () => {
    const { host, disk, wait } = await start({ notes: { 'a.md': note } });
    const { editor } = await host.open('a.md', { mode: 'source' });
    editor.setCursor({ line: 4, ch: 0 });
    host.type('x');
    await host.memory.external.remove('a.md');
    await host.memory.external.writeText('c.md', note);
    await host.idle();
    await wait(60_000);
    expect([disk('a.md'), disk('c.md')]).toEqual(['(no file)', note]);
  });

  it('is not text: commands leave it alone too', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(note), 0xff, 0xfe, 0x00]);
    const { host, wait } = await start({ notes: { 'a.md': note } });
    await host.memory.external.write('a.md', bytes);
    await host.open('a.md', { mode: 'preview' });
    host.command('stamp-now');
    await wait(100);
    expect(await host.memory.read('a.md')).toEqual(bytes);
    expect(host.notices()).toEqual([`“a” was not stamped. ${reason('not-text')}`]);
  });
});
