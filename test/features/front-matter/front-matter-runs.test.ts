import { Menu } from 'obsidian';
import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core';
import { createHost, type Host } from '../../host/create-host';
import { MemoryStore } from '../../host/files/memory-store';
import { enableFrontMatter } from './front-matter';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

const unformed = '---\ntags: [ai]\ntitle: 노트 # 제목\n---\n본문\n';
const formed = '---\ntitle: 노트 # 제목\ntags: [ai]\n---\n본문\n';
const paths = ['all/a.md', 'all/b.md', 'all/c.md', 'all/d/e.md', 'all/f.md'];
const notes = Object.fromEntries(paths.map((path) => [path, unformed]));

interface Setup {
  readonly notes?: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'ko';
  /** What an earlier session has left. */
  readonly store?: MemoryStore;
}

async function start(setup: Setup = {}): Promise<Host> {
  const { settings = {}, language = 'en' } = setup;
  const store =
    setup.store ??
    new MemoryStore({ '.obsidian/app.json': '{}', ...(setup.notes ?? notes) }, () =>
      Date.parse('2024-08-14T14:46:00Z'),
    );
  const host = await createHost({ store, language });
  hosts.push(host);
  await enableFrontMatter(host, { settings, language, templateFolders: () => ['all/templates'] });
  return host;
}

const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.modal-container');
  if (found === null) throw new Error('There is no dialog');
  return found;
};
const labels = (): string[] =>
  Array.from(dialog().querySelectorAll('button'), (el) => el.textContent).filter((text) => text !== '');
const said = (): string => dialog().querySelector('[role=status]')?.textContent ?? '';
const rows = (): string[] =>
  Array.from(dialog().querySelectorAll<HTMLElement>('.ai-glossary-changes-row'), (row) => {
    const box = row.querySelector('input');
    return `${box ? (box.checked ? '[x] ' : '[ ] ') : ''}${row.textContent}`;
  });

function button(label: string | RegExp): HTMLButtonElement {
  const found = Array.from(dialog().querySelectorAll('button')).find((el) =>
    typeof label === 'string' ? el.textContent === label : label.test(el.textContent),
  );
  if (!found) throw new Error(`No ${String(label)} in ${dialog().textContent}`);
  return found;
}

/** Opens the dialog and chooses the folder. */
async function preview(host: Host, kind: 'format' | 'insert', folder = 'all'): Promise<void> {
  expect(host.command(`${kind}-front-matter-in-folder`)).toBe(true);
  const input = dialog().querySelector<HTMLInputElement>('input[type=text]');
  if (!input) throw new Error('no choice of a folder');
  input.value = folder;
  input.dispatchEvent(new Event('input'));
  await waitFor(() =>
    expect(said()).toMatch(/Nothing has been written yet|None would change|아직 바뀐 내용은 없습니다/),
  );
}

async function apply(host: Host): Promise<void> {
  button(/^(Format|Insert) \(/).click();
  await waitFor(() => expect(said()).toMatch(/was formatted|was inserted/));
  await host.idle();
}

async function undoAll(host: Host): Promise<void> {
  button('Undo all').click();
  await waitFor(() => expect(said()).toMatch(/as before again/));
  await host.idle();
}

const disks = (host: Host): (string | undefined)[] => paths.map((path) => host.memory.text(path));

describe('the dry run of formatting a folder', () => {
  it('lists each note with its change and its checkbox, and what is left out and why', async () => {
    const host = await start({
      notes: {
        'all/a.md': unformed,
        'all/bad.md': '---\ntitle: [\n---\n',
        'all/code.md': '---\ntags: x\ntitle: <% tp.file.title %>\n---\n',
        'all/fine.md': formed,
        'all/none.md': '본문\n',
        'all/templates/t.md': unformed,
        'other.md': unformed,
      },
    });
    await preview(host, 'format');
    expect(said()).toBe('The front matter of 1 note of 6 will be formatted. Nothing has been written yet.');
    expect(rows()).toEqual([
      'To be formatted (1)',
      '[x] all/a.md',
      ' ---',
      '−tags: [ai]',
      ' title: 노트 # 제목',
      '+tags: [ai]',
      ' ---',
      'Left as they are (5)',
      'The front matter is not valid YAML. (1)',
      'all/bad.md (line 2)',
      'The front matter contains template code. (1)',
      'all/code.md (line 3)',
      'There is nothing to change. (1)',
      'all/fine.md',
      'It has no front matter. (1)',
      'all/none.md',
      'The note is a template. (1)',
      'all/templates/t.md',
    ]);
    expect(host.writes('all/a.md')).toBe(0);
  });

  it('says why nothing would change, in one sentence or note by note', async () => {
    const host = await start({ notes: { 'all/a.md': formed, 'all/b.md': formed } });
    await preview(host, 'format');
    expect(said()).toBe('2 notes looked at. None would change. There is nothing to change.');
    expect(rows()).toEqual([]);
    button('Done').click();
    await host.app.vault.create('all/c.md', 'no front matter\n');
    await preview(host, 'format');
    expect(said()).toBe('3 notes looked at. None would change.');
    expect(rows()).toContain('It has no front matter. (1)');
    expect(labels()).toEqual(['Done']);
  });

  it('folds and unfolds changes, in one note or in all', async () => {
    const host = await start();
    await preview(host, 'format');
    dialog().querySelector<HTMLElement>('.ai-glossary-changes-fold')?.click();
    expect(rows().slice(0, 4)).toEqual(['To be formatted (5)', '[x] all/a.md', '[x] all/b.md', ' ---']);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    button('Show changes').click();
    expect(rows()[2]).toBe(' ---');
    button('Hide changes').click();
    expect(rows()).toEqual(['To be formatted (5)', ...paths.map((path) => `[x] ${path}`)]);
  });

  it('is the vault for its root folder, and says so if a folder does not exist', async () => {
    const host = await start();
    await preview(host, 'format', '/');
    expect(dialog().querySelector('.modal-title')?.textContent).toBe(
      'Format front matter in the whole vault',
    );
    const input = dialog().querySelector<HTMLInputElement>('input[type=text]');
    if (input) input.value = 'nowhere';
    input?.dispatchEvent(new Event('input'));
    expect(said()).toBe('There is no folder “nowhere” in this vault.');
  });

  it('is in the menu of a folder, and in Korean', async () => {
    const host = await start({ language: 'ko' });
    const menu = new Menu();
    host.app.workspace.trigger('file-menu', menu, host.app.vault.getFolderByPath('all'), 'file-explorer');
    menu.showAtPosition({ x: 0, y: 0 });
    const items = Array.from(document.querySelectorAll<HTMLElement>('.menu-item'));
    items.find((item) => item.textContent === '폴더의 프론트매터 형식 맞추기…')?.click();
    await waitFor(() =>
      expect(said()).toBe('노트 5개 중 5개의 프론트매터 형식을 맞춥니다. 아직 바뀐 내용은 없습니다.'),
    );
  });
});

describe('formatting a folder', () => {
  it('writes the notes that are chosen, unstamped, and takes all back in one step, byte for byte', async () => {
    const host = await start();
    await preview(host, 'format');
    dialog().querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.click();
    await apply(host);
    expect(said()).toBe('The front matter of 4 notes was formatted.');
    expect(disks(host)).toEqual([formed, unformed, formed, formed, formed]);
    await undoAll(host);
    expect(disks(host)).toEqual(paths.map(() => unformed));
  });

  it('leaves a note alone that has changed in the meantime, and one that cannot be written, and names both', async () => {
    const host = await start();
    await preview(host, 'format');
    const changed = unformed.replace('본문', '다른 본문');
    await host.writeOutside('all/b.md', changed);
    host.memory.setReadOnly('all/c.md', true);
    await apply(host);
    expect(disks(host)).toEqual([formed, changed, unformed, formed, formed]);
    expect(rows()).toEqual([
      'Left as they are (2)',
      'The note has changed since you were shown what would be done. (1)',
      'all/b.md',
      'The file could not be written. (1)',
      'all/c.md',
    ]);
  });

  it('that changes nothing offers nothing to take back, and the run before can still be taken back', async () => {
    const host = await start();
    await preview(host, 'format');
    await apply(host);
    button('Done').click();
    await host.writeOutside('all/b.md', unformed);
    await preview(host, 'format');
    await host.writeOutside('all/b.md', `${unformed}더\n`);
    await apply(host);
    expect(said()).toBe('The front matter of 0 notes was formatted.');
    expect(dialog().textContent).not.toContain('Undo all');
    button('Done').click();
    host.command('take-back-front-matter');
    await waitFor(() => expect(said()).toBe('4 notes are as before again.'));
  });

  it('formats an open note with unsaved text in its editor, as a single undo step', async () => {
    const host = await start();
    const view = await host.open('all/a.md', { mode: 'source' });
    view.editor.setCursor({ line: 4, ch: 0 });
    host.type('새 ');
    await preview(host, 'format');
    await apply(host);
    expect(view.editor.getValue()).toBe(formed.replace('본문', '새 본문'));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(unformed.replace('본문', '새 본문'));
  });

  it('that is closed in the middle says what was written, and a command takes it back', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`all/${at}.md`, unformed]));
    const host = await start({ notes: many });
    await preview(host, 'format');
    const { store } = host;
    const write = store.write.bind(store);
    let count = 0;
    store.write = (path, bytes, times) => {
      count += 1;
      if (count === 10) dialog().querySelector<HTMLElement>('.modal-close-button')?.click();
      return write(path, bytes, times);
    };
    button(/^Format \(/).click();
    await waitFor(() => expect(host.notices().join()).toMatch(/^Stopped with \d+ notes changed\./));
    await host.idle();
    const left = Object.keys(many).filter((path) => host.memory.text(path) === unformed);
    expect(left.length).toBeGreaterThan(10);
    expect(host.command('take-back-front-matter')).toBe(true);
    await waitFor(() => expect(said()).toMatch(/as before again/));
    expect(Object.keys(many).map((path) => host.memory.text(path))).toEqual(Object.values(many));
    expect(host.command('take-back-front-matter')).toBe(false);
  });
});

describe('what was done to a folder', () => {
  async function restart(host: Host): Promise<Host> {
    const store = host.memory;
    await hosts.splice(hosts.indexOf(host), 1)[0]?.close();
    return await start({ store });
  }

  it('is taken back after a restart, in notes that are unchanged', async () => {
    let host = await start({ notes: { ...notes, 'all/w.md': unformed.replaceAll('\n', '\r\n') } });
    await preview(host, 'format');
    await apply(host);
    const edited = `${formed}더\n`;
    await host.writeOutside('all/b.md', edited);
    host = await restart(host);
    expect(host.command('take-back-front-matter')).toBe(true);
    await waitFor(() => expect(said()).toBe('5 notes are as before again.'));
    expect(disks(host)).toEqual([unformed, edited, unformed, unformed, unformed]);
    expect(host.memory.text('all/w.md')).toBe(unformed.replaceAll('\n', '\r\n'));
    expect(rows()).toEqual([
      'Left as they are, because they were changed since, are gone or cannot be written (1)',
      'all/b.md',
    ]);
    host = await restart(host);
    expect(host.command('take-back-front-matter')).toBe(false);
  });

  it('is taken back in notes that have been moved since, and names those that no longer exist', async () => {
    let host = await start();
    const move = async (from: string, to: string): Promise<void> => {
      await host.finish(host.app.fileManager.renameFile(host.file(from), to));
      await host.idle();
    };
    await preview(host, 'format');
    await apply(host);
    await host.app.vault.createFolder('old');
    await move('all/a.md', 'old/a.md');
    host = await restart(host);
    await move('old/a.md', 'old/z.md');
    await move('all/b.md', 'old/b.md');
    host = await restart(host);
    await host.app.fileManager.trashFile(host.file('all/c.md'));
    await host.idle();
    expect(host.command('take-back-front-matter')).toBe(true);
    await waitFor(() => expect(said()).toBe('4 notes are as before again.'));
    expect(rows().slice(1)).toEqual(['all/c.md']);
    for (const path of ['old/z.md', 'old/b.md', 'all/d/e.md', 'all/f.md']) {
      expect(host.memory.text(path)).toBe(unformed);
    }
  });

  it('is taken back after a crash in the middle, except notes that were just being written', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`all/${at}.md`, unformed]));
    const host = await start({ notes: many });
    await preview(host, 'format');
    const files = ['.obsidian/app.json', '.obsidian/run.jsonl', ...Object.keys(many)];
    let left: Record<string, string> = {};
    const { store } = host;
    const write = store.write.bind(store);
    store.write = (path, bytes, times) => {
      const isThere = files.flatMap((file) => [[file, host.memory.text(file)] as const]);
      const formatted = isThere.filter(([, text]) => text === formed).length;
      if (formatted === 24)
        left = Object.fromEntries(isThere.filter(([, text]) => text !== undefined)) as typeof left;
      return write(path, bytes, times);
    };
    await apply(host);
    await hosts.pop()?.close();
    const crashed = await start({ notes: left });
    expect(crashed.command('take-back-front-matter')).toBe(true);
    await waitFor(() => expect(said()).toMatch(/as before again/));
    const lost = Object.keys(many).filter((path) => crashed.memory.text(path) === formed);
    expect(lost.length).toBeLessThanOrEqual(8);
  });

  it('is lost only as far as the journal cannot be read', async () => {
    let host = await start();
    await preview(host, 'format');
    await apply(host);
    const [first = '', ...rest] = (host.memory.text('.obsidian/run.jsonl') ?? '').split('\n');
    await host.writeOutside(
      '.obsidian/run.jsonl',
      [first, '{"path": "all/b.md", "ba', '[]', ...rest.slice(1)].join('\n'),
    );
    host = await restart(host);
    expect(host.command('take-back-front-matter')).toBe(true);
    await waitFor(() => expect(said()).toBe('4 notes are as before again.'));
    expect(disks(host).filter((text) => text === formed)).toHaveLength(1);
  });
});

describe('inserting into a folder', () => {
  it('adds the block or the missing keys, and restores every byte', async () => {
    const before = {
      'all/a.md': '본문\n',
      'all/b.md': '---\ntags: [x] # 태그\r\n---\r\n본문\r\n',
      'all/c.md': '---\ntitle: x\n',
      'all/d.md': '',
    };
    const host = await start({ notes: before });
    await preview(host, 'insert');
    expect(rows()).toContain('[x] all/a.md');
    expect(rows()).toContain('+title: a');
    expect(rows()).toContain('Its front matter has no closing line of dashes (---). (1)');
    await apply(host);
    expect(said()).toBe('Front matter was inserted into 3 notes.');
    expect(host.memory.text('all/a.md')).toMatch(/^---\ntitle: a\n[^]*\n---\n본문\n$/);
    await undoAll(host);
    expect(Object.keys(before).map((path) => host.memory.text(path))).toEqual(Object.values(before));
  });

  it('inserts nothing if the template has a mistake, and says so in one sentence', async () => {
    const host = await start({ settings: { frontMatterTemplate: 'title: {{nobody}}' } });
    await preview(host, 'insert');
    expect(said()).toBe(
      '5 notes looked at. None would change. Line 1 of the template: “{{nobody}}” is not a known placeholder.',
    );
    expect(rows()).toEqual([]);
    expect(labels()).toEqual(['Done']);
  });
});
