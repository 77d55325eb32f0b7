// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { DataLayer } from './data-layer';
import { createDataLayer } from './data-layer';
import { MemoryStore } from './file-store';
import { TFile, TFolder } from './files';
import { Vault } from './vault';

interface Host extends DataLayer {
  store: MemoryStore;
  /** What the vault said, as `create a.md`. */
  events: string[];
}

async function open(files: Record<string, string | Uint8Array> = {}, now = () => 1000): Promise<Host> {
  const store = new MemoryStore(files, now);
  const layer = await createDataLayer({ store, soon: setImmediate });
  const events: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    layer.vault.on(name as 'create', (file) => events.push(`${name} ${file.path}`));
  }
  layer.vault.on('rename', (file, oldPath) => events.push(`rename ${oldPath} → ${file.path}`));
  await layer.load();
  return { ...layer, store, events };
}

/** As `open`, with what was said at start-up left out. */
async function opened(files: Record<string, string | Uint8Array> = {}, now?: () => number): Promise<Host> {
  const host = await open(files, now);
  host.events.length = 0;
  return host;
}

function fileAt(host: Host, path: string): TFile {
  const file = host.vault.getFileByPath(path);
  if (!file) throw new Error(`No file at ${path}`);
  return file;
}

describe('start-up', () => {
  it('tells of each file and folder, parents first, hidden ones left out', async () => {
    const host = await open({ 'a/b/x.md': '', 'y.png': '', '.obsidian/app.json': '{}', 'a/.trash/z.md': '' });
    expect(host.events).toEqual(['create a', 'create a/b', 'create a/b/x.md', 'create y.png']);
  });

  it('makes a tree', async () => {
    const { vault } = await open({ 'a/b/x.md': '', 'a/y.txt': '' });
    const visited: string[] = [];
    Vault.recurseChildren(vault.getRoot(), (file) => visited.push(file.path));
    expect(visited.sort()).toEqual(['/', 'a', 'a/b', 'a/b/x.md', 'a/y.txt']);
    expect(vault.getFileByPath('a/b/x.md')?.parent).toBe(vault.getFolderByPath('a/b'));
    expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['a/b/x.md']);
    expect(vault.getFiles().map(({ path }) => path)).toEqual(['a/b/x.md', 'a/y.txt']);
    expect(vault.getAllFolders().map(({ path }) => path)).toEqual(['a', 'a/b']);
    expect(vault.getAbstractFileByPath('A/y.txt')).toBeNull();
  });

  it.each([
    ['Note.md', 'Note', 'md'],
    ['v1.2.md', 'v1.2', 'md'],
    ['IMG.PNG', 'IMG', 'png'],
    ['Makefile', 'Makefile', ''],
  ])('names the parts of %s', async (path, basename, extension) => {
    const host = await open({ [path]: '' });
    expect(fileAt(host, path)).toMatchObject({ name: path, basename, extension });
  });
});

describe('reading and writing', () => {
  it.each(['a\r\nb', 'no newline', '가\u0000\u{1F600}', 'a\rb\n\n'])('keeps the text %j', async (text) => {
    const host = await opened({ 'a.md': text });
    expect(await host.vault.read(fileAt(host, 'a.md'))).toBe(text);
    await host.vault.modify(fileAt(host, 'a.md'), text);
    expect(host.store.text('a.md')).toBe(text);
  });

  it('takes a byte order mark off what is read, and leaves it to `process` and the adapter', async () => {
    const host = await opened({ 'a.md': '\uFEFFa' });
    const file = fileAt(host, 'a.md');
    const { adapter } = host.vault;
    expect([await host.vault.read(file), await host.vault.cachedRead(file)]).toEqual(['a', 'a']);
    expect(await adapter.read('a.md')).toBe('\uFEFFa');
    await host.vault.process(file, (text) => `${text}b`);
    expect(host.store.text('a.md')).toBe('\uFEFFab');
    await host.vault.modify(file, await host.vault.read(file));
    expect(host.store.text('a.md')).toBe('ab');
  });

  it('keeps bytes that are no text as long as nobody writes', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0, 1]);
    const host = await opened({ 'binary.md': bytes });
    expect(new Uint8Array(await host.vault.readBinary(fileAt(host, 'binary.md')))).toEqual(bytes);
    expect(await host.vault.process(fileAt(host, 'binary.md'), (text) => text)).toContain('\uFFFD');
    expect(host.store.writes.get('binary.md')).toBeUndefined();
  });

  it('says `modify` once for a write, with times and size of the disk', async () => {
    let now = 1000;
    const host = await opened({ 'a.md': 'a' }, () => now);
    now = 2000;
    await host.vault.modify(fileAt(host, 'a.md'), '가');
    expect(host.events).toEqual(['modify a.md']);
    expect(fileAt(host, 'a.md').stat).toEqual({ ctime: 1000, mtime: 2000, size: 3 });
    await host.vault.append(fileAt(host, 'a.md'), '!', { mtime: 5 });
    expect(fileAt(host, 'a.md').stat).toEqual({ ctime: 1000, mtime: 5, size: 4 });
    expect(host.store.text('a.md')).toBe('가!');
    expect(host.store.writes.get('a.md')).toBe(2);
  });

  it('applies each of many `process` calls made at once', async () => {
    const host = await opened({ 'a.md': '' });
    const file = fileAt(host, 'a.md');
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((letter) => host.vault.process(file, (text) => text + letter)),
    );
    expect(host.store.text('a.md')).toBe('abcde');
  });

  it('does not write what `process` leaves as it is', async () => {
    const host = await opened({ 'a.md': 'a' });
    expect(await host.vault.process(fileAt(host, 'a.md'), (text) => text)).toBe('a');
    expect(host.events).toEqual([]);
    expect(host.store.writes.get('a.md')).toBeUndefined();
  });

  it('goes on after a `process` that throws', async () => {
    const host = await opened({ 'a.md': 'a' });
    const failing = host.vault.process(fileAt(host, 'a.md'), () => {
      throw new Error('no');
    });
    const next = host.vault.process(fileAt(host, 'a.md'), (text) => `${text}b`);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('ab');
  });

  it('gives cached text until it hears of a change', async () => {
    const host = await opened({ 'a.md': 'old' });
    expect(await host.vault.cachedRead(fileAt(host, 'a.md'))).toBe('old');
    await host.store.external.writeText('a.md', 'new');
    expect(await host.vault.cachedRead(fileAt(host, 'a.md'))).toBe('new');
  });
});

describe('refusals', () => {
  it('creates nothing where something is', async () => {
    const host = await opened({ 'a.md': 'a', 'folder/': '' });
    await expect(host.vault.create('a.md', 'b')).rejects.toThrow('File already exists.');
    await expect(host.vault.create('folder', 'b')).rejects.toThrow('File already exists.');
    await expect(host.vault.createFolder('folder')).rejects.toThrow('Folder already exists.');
    await expect(host.vault.rename(fileAt(host, 'a.md'), 'folder')).rejects.toThrow(
      'Destination file already exists!',
    );
    expect(host.store.text('a.md')).toBe('a');
    expect(host.events).toEqual([]);
  });

  it('writes into no folder that is not there', async () => {
    const host = await opened();
    await expect(host.vault.create('none/a.md', '')).rejects.toThrow('ENOENT');
  });

  it('writes no file that is read-only', async () => {
    const host = await opened({ 'a.md': 'a' });
    host.store.setReadOnly('a.md', true);
    await expect(host.vault.modify(fileAt(host, 'a.md'), 'b')).rejects.toThrow('EACCES: permission denied');
    await expect(host.vault.process(fileAt(host, 'a.md'), () => 'b')).rejects.toThrow('EACCES');
    expect(host.store.text('a.md')).toBe('a');
    expect(host.events).toEqual([]);
  });

  it('processes no file that is gone', async () => {
    const host = await opened({ 'a.md': 'a' });
    const file = fileAt(host, 'a.md');
    await host.vault.delete(file);
    await expect(host.vault.process(file, () => 'b')).rejects.toThrow('ENOENT');
    expect(host.store.text('a.md')).toBeUndefined();
  });
});

describe('creating, renaming, deleting', () => {
  it('creates files and folders', async () => {
    const host = await opened();
    expect(await host.vault.createFolder('a/b')).toBeInstanceOf(TFolder);
    expect(await host.vault.create('a/b/x.md', 'x')).toBeInstanceOf(TFile);
    expect(host.events).toEqual(['create a', 'create a/b', 'create a/b/x.md']);
  });

  it('tells of a folder that moves, then of all in it, as the same objects', async () => {
    const host = await opened({ 'a/b/x.md': 'x', 'a/y.md': '' });
    const file = fileAt(host, 'a/b/x.md');
    await host.vault.rename(file.parent?.parent ?? host.vault.getRoot(), 'z');
    expect(host.events).toEqual([
      'rename a → z',
      'rename a/b → z/b',
      'rename a/y.md → z/y.md',
      'rename a/b/x.md → z/b/x.md',
    ]);
    expect(file.path).toBe('z/b/x.md');
    expect(host.vault.getFileByPath('z/b/x.md')).toBe(file);
    expect(host.vault.getAbstractFileByPath('a')).toBeNull();
    expect(await host.vault.read(file)).toBe('x');
  });

  it('tells of a deleted folder after what was in it', async () => {
    const host = await opened({ 'a/b/x.md': 'x' });
    const file = fileAt(host, 'a/b/x.md');
    await host.vault.delete(host.vault.getFolderByPath('a') ?? file, true);
    expect(host.events).toEqual(['delete a/b/x.md', 'delete a/b', 'delete a']);
    expect(file.deleted).toBe(true);
  });

  it('moves to the local trash', async () => {
    const host = await opened({ 'a.md': 'a' });
    await host.vault.trash(fileAt(host, 'a.md'), false);
    expect(host.events).toEqual(['delete a.md']);
    expect(host.store.text('.trash/a.md')).toBe('a');
  });

  it('copies a folder', async () => {
    const host = await opened({ 'a/x.md': 'x' });
    await host.vault.copy(host.vault.getFolderByPath('a') ?? host.vault.getRoot(), 'b');
    expect(host.store.text('b/x.md')).toBe('x');
  });
});

describe('another program', () => {
  it('is heard creating, changing, renaming and deleting', async () => {
    const host = await opened({ 'a.md': 'a' });
    const other = host.store.external;
    await other.writeText('b/c.md', 'c');
    await other.writeText('a.md', 'longer');
    await other.rename('a.md', 'z.md');
    await other.remove('b');
    expect(host.events).toEqual([
      ...['create b', 'create b/c.md', 'modify a.md'],
      ...['delete a.md', 'create z.md', 'delete b/c.md', 'delete b'],
    ]);
  });

  it('is not heard of after the host was closed', async () => {
    const host = await opened({ 'a.md': 'a' });
    host.close();
    await host.store.external.writeText('a.md', 'b');
    expect(host.events).toEqual([]);
  });
});

describe('names', () => {
  const composed = '한글/용어.md';
  const decomposed = composed.normalize('NFD');

  it('are composed in the vault and stay as they are on the disk', async () => {
    const host = await opened({ [decomposed]: 'a' });
    await host.vault.modify(fileAt(host, composed), 'b');
    await host.vault.create('한글/새.md', 'new');
    expect(host.store.text(decomposed)).toBe('b');
    expect((await host.store.list()).map(({ path }) => path)).toEqual([
      '한글'.normalize('NFD'),
      decomposed,
      `${'한글'.normalize('NFD')}/새.md`,
    ]);
  });

  it('follow a rename', async () => {
    const host = await opened({ [decomposed]: 'a' });
    await host.vault.rename(fileAt(host, composed), '한글/낱말.md');
    expect(host.events).toEqual(['rename 한글/용어.md → 한글/낱말.md']);
    expect(host.store.text(`${'한글'.normalize('NFD')}/낱말.md`)).toBe('a');
  });
});
