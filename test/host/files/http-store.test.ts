// @vitest-environment node
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreChange } from './file-store';
import { HttpStore } from './http-store';
import type { Workbench } from '../../workbench/server';
import { startWorkbench } from '../../workbench/server';

const bundle = {
  pageJs: 'page',
  pageMap: '',
  pageCss: '',
  mainJs: 'main',
  styles: 'styles',
  manifest: '{}',
  version: '1',
};
const bytes = (text: string) => new TextEncoder().encode(text);
const past = new Date('2024-08-14T14:46:50Z');

let vault: string;
let workbench: Workbench;
let store: HttpStore;

beforeEach(async () => {
  vault = await mkdtemp(join(tmpdir(), 'ai-glossary-test-'));
  await mkdir(join(vault, '용어'));
  await writeFile(join(vault, '용어/GPT.md'), 'GPT\r\n');
  await utimes(join(vault, '용어/GPT.md'), past, past);
  workbench = await startWorkbench({ vault, bundle });
  store = new HttpStore(workbench.url, fetch);
});

afterEach(async () => {
  store.close();
  await workbench.close();
  await rm(vault, { recursive: true });
});

/** Changes that the store hears while `work` is done and until it has heard `count` of them. */
async function heard(count: number, work: () => Promise<unknown>): Promise<string[]> {
  const changes: StoreChange[] = [];
  let enough: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (enough = resolve));
  const stop = store.onChange((news) => {
    changes.push(...news);
    if (changes.length >= count) enough();
  });
  await store.listening();
  await work();
  await all;
  stop();
  return changes.map((change) => `${change.kind} ${'entry' in change ? change.entry.path : change.path}`);
}

describe('the copy', () => {
  it('has the notes with their times', async () => {
    expect(await store.list()).toMatchObject([
      { path: '용어', kind: 'folder' },
      { path: '용어/GPT.md', kind: 'file', mtime: past.getTime(), size: 5 },
    ]);
  });

  it('can be written where the notes cannot, and leaves them as they are', async () => {
    await chmod(join(vault, '용어/GPT.md'), 0o444);
    const other = await startWorkbench({ vault, bundle });
    await new HttpStore(other.url, fetch).write('용어/GPT.md', bytes('changed'));
    expect(await readFile(join(other.folder, '용어/GPT.md'), 'utf8')).toBe('changed');
    expect(await readFile(join(vault, '용어/GPT.md'), 'utf8')).toBe('GPT\r\n');
    await other.close();
  });

  it('is gone after the workbench was closed', async () => {
    const other = await startWorkbench({ vault, bundle });
    await other.close();
    await expect(stat(other.folder)).rejects.toThrow('ENOENT');
  });
});

describe('the store over HTTP', () => {
  it('reads and writes bytes', async () => {
    const stat = await store.write('새 폴더/새 노트.md', bytes('\uFEFF가\r\n'), { mtime: 1_700_000_000_000 });
    expect(stat).toMatchObject({ mtime: 1_700_000_000_000, size: 8 });
    expect(await store.read('새 폴더/새 노트.md')).toEqual(bytes('\uFEFF가\r\n'));
    expect(await readFile(join(workbench.folder, '새 폴더/새 노트.md'), 'utf8')).toBe('\uFEFF가\r\n');
  });

  it('renames, makes and removes', async () => {
    await store.rename('용어', '낱말');
    await store.mkdir('빈');
    expect((await store.list()).map(({ path }) => path)).toEqual(['낱말', '낱말/GPT.md', '빈']);
    await store.remove('낱말');
    expect((await store.list()).map(({ path }) => path)).toEqual(['빈']);
  });

  it('refuses as a disk does', async () => {
    await expect(store.read('none.md')).rejects.toThrow("ENOENT: no such file or directory, open 'none.md'");
    await store.write('a.md', bytes(''));
    await expect(store.rename('a.md', '용어/GPT.md')).rejects.toThrow('EEXIST');
    await chmod(join(workbench.folder, 'a.md'), 0o444);
    await expect(store.write('a.md', bytes('b'))).rejects.toThrow('EACCES');
  });

  it.each(['../x.md', '/etc/passwd', 'a/../../x.md', 'a//b.md', '.', 'a\\..\\b.md'])(
    'refuses the path %s',
    async (path) => {
      await expect(store.read(path)).rejects.toThrow('EINVAL');
      await expect(store.write(path, bytes(''))).rejects.toThrow('EINVAL');
      await expect(store.rename('용어', path)).rejects.toThrow('EINVAL');
    },
  );
});

describe('changes on the disk', () => {
  const onDisk = (path: string) => join(workbench.folder, path);

  it('are told, those of the page itself are not', async () => {
    const changes = await heard(2, async () => {
      await store.write('own.md', bytes('own'));
      await store.rename('own.md', 'mine.md');
      await store.write('mine.md', bytes('again'));
      await writeFile(onDisk('용어/GPT.md'), 'from elsewhere');
      await writeFile(onDisk('BERT.md'), 'BERT');
    });
    expect(changes.sort()).toEqual(['create BERT.md', 'modify 용어/GPT.md']);
  });

  it('count as one change where a program saves by putting a new file in place', async () => {
    const changes = await heard(2, async () => {
      await writeFile(onDisk('용어/.GPT.md.tmp'), 'GPT 2');
      await rename(onDisk('용어/.GPT.md.tmp'), onDisk('용어/GPT.md'));
      await rm(onDisk('용어/GPT.md'));
      await writeFile(onDisk('용어/GPT.md'), 'GPT 3');
      await writeFile(onDisk('z.md'), '');
    });
    // Which of two files is told of first is up to the system.
    expect(changes.sort()).toEqual(['create z.md', 'modify 용어/GPT.md']);
  });

  it('tell a rename as a deletion and a creation', async () => {
    const changes = await heard(4, () => rename(onDisk('용어'), onDisk('낱말')));
    expect(changes).toEqual(['delete 용어/GPT.md', 'delete 용어', 'create 낱말', 'create 낱말/GPT.md']);
  });

  it('by one page are told to another', async () => {
    const other = new HttpStore(workbench.url, fetch);
    expect(await heard(1, () => other.write('용어/GPT.md', bytes('other')))).toEqual(['modify 용어/GPT.md']);
  });
});

describe('the server', () => {
  const statusOf = (options: { path: string; host?: string; method?: string }) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(workbench.url);
      const headers = { host: options.host ?? `${hostname}:${port}` };
      const { path, method = 'GET' } = options;
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('serves the plugin as it was built', async () => {
    const response = await fetch(`${workbench.url}/main.js`);
    expect(await response.text()).toBe('main');
  });

  it('answers to its own name only', async () => {
    expect(await statusOf({ path: '/' })).toBe(200);
    expect(await statusOf({ path: '/', host: 'localhost:80' })).toBe(200);
    expect(await statusOf({ path: '/', host: 'evil.example' })).toBe(403);
    expect(await statusOf({ path: '/api/files', host: '127.0.0.1.evil.example' })).toBe(403);
  });

  it('lets no other site change a file', async () => {
    expect(await statusOf({ path: '/api/file?path=a.md', method: 'PUT' })).toBe(403);
    expect(await statusOf({ path: '/api/file?path=a.md', method: 'DELETE' })).toBe(403);
  });

  it('knows no other address', async () => {
    expect(await statusOf({ path: '/etc/passwd' })).toBe(404);
    expect(await statusOf({ path: '/api/files', method: 'POST' })).toBe(403);
  });
});
