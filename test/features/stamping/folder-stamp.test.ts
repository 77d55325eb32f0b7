import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Stamping, startStamping, type StampingOptions } from './stamping';

const note = '---\nupdated: 2024-08-14 # when\n---\nbody\n';
const stamped = note.replace('2024-08-14', '2026-11-23');
const paths = ['all/a.md', 'all/b.md', 'all/c.md', 'all/d/e.md'];
const notes = Object.fromEntries(paths.map((path) => [path, note]));

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

const dialog = () => document.querySelector<HTMLElement>('.modal-container');
const said = () => Array.from(dialog()?.querySelectorAll('p[role=status]') ?? [], (el) => el.textContent);
/** Headings, reasons and notes of the lists, in order; what is said of a note stands after a bar. */
function lines(): string[] {
  const lists = '.ai-glossary-changes-row, .modal-content > ul > li';
  const found: string[] = [];
  for (const el of dialog()?.querySelectorAll(lists) ?? []) {
    const text = Array.from(el.childNodes, (part) => part.textContent).filter((part) => part !== '');
    if (el.hasClass('is-line')) found.push(`${found.pop() ?? ''} | ${text.join(' | ')}`);
    else found.push(text.join(' | '));
  }
  return found;
}
const disks = () => paths.map((path) => stamping.disk(path));

const button = (label: string) =>
  Array.from(dialog()?.querySelectorAll('button') ?? []).find((el) => el.textContent === label);

async function click(label: string): Promise<void> {
  const found = button(label);
  if (!found) throw new Error(`No button ${label} in ${dialog()?.textContent ?? 'no dialog'}`);
  found.click();
  await stamping.wait(100);
}

/** Opens `all/a.md` and the dialog for its folder. */
async function start(options: Partial<StampingOptions> = {}): Promise<Stamping> {
  stamping = await startStamping({ notes, ...options });
  await stamping.host.open('all/a.md', { mode: 'source' });
  stamping.host.command('stamp-folder');
  await stamping.wait(100);
  return stamping;
}

/** Does something while the n-th write of the run is under way. */
function duringWrite(n: number, happen: () => void): void {
  const { store } = stamping.host;
  const write = store.write.bind(store);
  let count = 0;
  store.write = (path, bytes, times) => {
    count += 1;
    if (count === n) happen();
    return write(path, bytes, times);
  };
}

describe('the dry run', () => {
  it('lists each note with its change or the reason against one, and writes nothing', async () => {
    await start({
      notes: {
        'all/a.md': note,
        'all/bad.md': '---\nupdated: @x\n---\n',
        'all/draft.md': '---\ntags: draft\nupdated: 2024-08-14\n---\n',
        'all/inline.md': `${note}#draft\n`,
        'all/later.md': '---\nupdated: 2030-01-01\n---\n',
        'all/no key.md': '---\ntitle: x\n---\n',
        'all/today.md': '---\nupdated: 2026-11-23\n---\n',
        'other.md': note,
      },
      settings: { stampExcludedTags: ['draft'] },
    });
    expect(said()).toEqual(['1 note of 7 will be stamped. Nothing has been written yet.']);
    expect(lines()).toEqual([
      'To be stamped (1)',
      'all/a.md | 2024-08-14 → 2026-11-23',
      'Left as they are (6)',
      'The front matter is not valid YAML. (1)',
      'all/bad.md (line 2)',
      'The note has an excluded tag. (2)',
      'all/draft.md',
      'all/inline.md',
      'The note already has a later time, and a stamp never goes back. (1)',
      'all/later.md',
      'The front matter has no “updated”. (1)',
      'all/no key.md',
      'The note already says this time. (1)',
      'all/today.md',
    ]);
    expect(stamping.host.store.writes.get('all/a.md')).toBeUndefined();
  });

  it('says where more than the time changes, and shows milliseconds as the time that they stand for', async () => {
    await start({
      notes: {
        'all/a.md': '---\nupdated: 2024-08-14 14:46 +0000\n---\n',
        'all/b.md': '---\nupdated: 14 Aug 2024\n---\n',
        'all/c.md': '---\nupdated: 1723646810000\n---\n',
        'all/d.md': '---\nupdated:\n---\n',
        'all/e.md': '---\nupdated: 2024-08-14T14:46:50Z\n---\n',
      },
    });
    expect(lines().slice(1)).toEqual([
      'all/a.md | 2024-08-14 14:46 +0000 → 2026-11-23 17:00 +0900 | The time zone changes from +0000 to +0900.',
      'all/b.md | 14 Aug 2024 → 2026-11-23 17:00:00 +0900 | The value is not a known form of a time, so the date format of the settings is used.',
      'all/c.md | 2024-08-14 23:46:50 +0900 → 2026-11-23 17:00:00 +0900',
      'all/d.md | New: 2026-11-23 17:00:00 +0900',
      'all/e.md | 2024-08-14T14:46:50Z → 2026-11-23T08:00:00Z',
    ]);
  });

  it('skips templates, and also excluded notes when stamping on save is off', async () => {
    await start({
      settings: { stampEnabled: false },
      first: (host) => {
        const templates = { instance: { options: { folder: 'all/d' } } };
        Object.assign(host.app, { internalPlugins: { plugins: { templates } } });
        return Promise.resolve();
      },
    });
    expect(said()).toEqual(['3 notes of 4 will be stamped. Nothing has been written yet.']);
    expect(lines().slice(4)).toEqual(['Left as they are (1)', 'The note is a template. (1)', 'all/d/e.md']);
  });

  it('repeats the preview when another time is chosen', async () => {
    await start();
    const [select] = dialog()?.querySelectorAll('select') ?? [];
    if (!select) throw new Error('no choice of the time');
    select.value = 'modified';
    select.dispatchEvent(new Event('change'));
    await stamping.wait(100);
    const day = new Date(stamping.host.file('all/b.md').stat.mtime + 9 * 3_600_000)
      .toISOString()
      .slice(0, 10);
    expect(lines()).toContain(`all/b.md | 2024-08-14 → ${day}`);
  });

  it('offers nothing to do if nothing would change', async () => {
    await start({ notes: { 'all/a.md': 'body\n' } });
    expect(button('Stamp (0)')).toBeUndefined();
    expect(said()).toEqual([expect.stringMatching(/^1 note looked at. None would change. ./)]);
  });
});

describe('the run', () => {
  it('writes each note once, reports each, and takes it all back in one step', async () => {
    const { host, wait } = await start();
    await click('Stamp (4)');
    expect([said(), disks()]).toEqual([['4 notes stamped.'], paths.map(() => stamped)]);
    await wait(60_000);
    expect(paths.map((path) => host.writes(path))).toEqual([1, 1, 1, 1]);
    await click('Undo all');
    expect(said()).toEqual(['4 notes have their former time again.']);
    expect(disks()).toEqual(paths.map(() => note));
    await click('Done');
    await host.open('all/b.md');
    host.command('why-stamp');
    expect(lines().slice(0, 2)).toEqual([
      'Undone: 2026-11-23 → 2024-08-14 | 2026-11-23 17:01:00 +0900 (now)',
      'Stamped: 2024-08-14 → 2026-11-23 | 2026-11-23 17:00:00 +0900 (1 minute ago)',
    ]);
  });

  it('that is stopped in the middle keeps what is written, and that can be taken back', async () => {
    await start();
    duringWrite(2, () => button('Stop')?.click());
    await click('Stamp (4)');
    expect([said(), disks()]).toEqual([['2 notes stamped.'], [stamped, stamped, note, note]]);
    await click('Undo all');
    expect(disks()).toEqual(paths.map(() => note));
  });

  it('that is closed in the middle reports what is written, and a command takes it back', async () => {
    const { host } = await start();
    duringWrite(2, () => dialog()?.querySelector<HTMLElement>('.modal-close-button')?.click());
    await click('Stamp (4)');
    expect(disks()).toEqual([stamped, stamped, note, note]);
    expect(host.notices().join()).toContain('Stopped with 2 notes stamped.');
    expect(host.command('take-back-folder-stamp')).toBe(true);
    await stamping.wait(100);
    expect(disks()).toEqual(paths.map(() => note));
    expect(host.command('take-back-folder-stamp')).toBe(false);
  });

  it('continues after a file that cannot be written, and names it', async () => {
    await start();
    stamping.host.memory.setReadOnly('all/b.md', true);
    await click('Stamp (4)');
    expect(disks()).toEqual([stamped, note, stamped, stamped]);
    expect(said()).toEqual(['3 notes stamped.']);
    expect(lines()).toEqual(['Not stamped after all (1)', 'The file could not be written. (1)', 'all/b.md']);
    await click('Undo all');
    expect(disks()).toEqual(paths.map(() => note));
  });

  it('names an open note whose save fails', async () => {
    await start();
    stamping.host.memory.setReadOnly('all/a.md', true);
    await click('Stamp (4)');
    expect(disks()).toEqual([note, stamped, stamped, stamped]);
    expect(lines()).toEqual(['Not stamped after all (1)', 'The file could not be written. (1)', 'all/a.md']);
  });

  it('continues after a file that no longer exists, and one that has changed', async () => {
    const { host } = await start();
    await host.app.fileManager.trashFile(host.file('all/b.md'));
    await host.writeOutside('all/c.md', note.replace('2024-08-14', '2030-01-01'));
    await click('Stamp (4)');
    expect(disks()).toEqual([stamped, '(no file)', note.replace('2024-08-14', '2030-01-01'), stamped]);
    expect(lines().filter((line) => line.startsWith('all/'))).toEqual(['all/b.md', 'all/c.md']);
  });

  it('that is taken back leaves changed notes alone, and names them', async () => {
    const { host } = await start();
    await click('Stamp (4)');
    await host.writeOutside('all/c.md', note.replace('2024-08-14', '2025-05-05'));
    await click('Undo all');
    expect(disks()).toEqual([note, note, note.replace('2024-08-14', '2025-05-05'), note]);
    expect(said()).toEqual(['3 notes have their former time again.']);
    expect(lines()).toEqual([
      'Left as they are, because their time was changed since or they cannot be written (1)',
      'all/c.md',
    ]);
  });

  it('that is taken back no longer counts as a stamp: the stamp of the editing before it can then be taken back', async () => {
    const text = '---\nupdated: 2024-08-14 10:00\n---\nbody\n';
    const { host, disk, wait } = await start({ notes: { 'all/a.md': text } });
    await click('Cancel');
    host.view.editor.setCursor({ line: 3, ch: 0 });
    host.type('x');
    await wait(2000);
    const edited = text.replace('2024-08-14 10:00', '2026-11-23 17:00').replace('body', 'xbody');
    expect(disk('all/a.md')).toBe(edited);
    await wait(60_000);
    host.command('stamp-folder');
    await wait(100);
    await click('Stamp (1)');
    await click('Undo all');
    await click('Done');
    expect(disk('all/a.md')).toBe(edited);
    host.command('take-back-stamp');
    await wait(100);
    expect(disk('all/a.md')).toBe(text.replace('body', 'xbody'));
  });

  it('previews another folder when it is chosen, or the whole vault', async () => {
    await start({ notes: { ...notes, 'top.md': note } });
    const where = dialog()?.querySelector<HTMLInputElement>('input[type=text]');
    expect(where?.value).toBe('all');
    if (where) where.value = '/';
    where?.dispatchEvent(new Event('input'));
    await stamping.wait(100);
    expect(dialog()?.textContent).toContain('Stamp all notes in the vault');
    expect(lines()).toContainEqual(expect.stringMatching(/^top\.md/));
    await click('Stamp (5)');
    expect(stamping.disk('top.md')).toBe(stamped);
  });

  it('stamps a note in Reading view, and undo in its editor does not revert that', async () => {
    stamping = await startStamping({ notes });
    const view = await stamping.host.open('all/b.md', { mode: 'preview' });
    stamping.host.command('stamp-folder');
    await stamping.wait(100);
    await click('Stamp (4)');
    await click('Done');
    await view.toggleMode();
    view.editor.undo();
    expect(view.editor.getValue()).toBe(stamped);
  });

  it('keeps unsaved changes of an open note, in the same write', async () => {
    stamping = await startStamping({ notes });
    const { host } = stamping;
    const { editor } = await host.open('all/a.md', { mode: 'source' });
    editor.setCursor({ line: 3, ch: 0 });
    host.command('stamp-folder');
    await stamping.wait(100);
    // As from another window: while the dialog has the focus of this one.
    host.type('x');
    await click('Stamp (4)');
    await stamping.wait(60_000);
    expect(stamping.disk('all/a.md')).toBe(stamped.replace('body', 'xbody'));
    expect(host.writes('all/a.md')).toBe(1);
  });
});
