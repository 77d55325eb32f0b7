// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDataLayer } from '../../host/files/data-layer';
import { MemoryStore } from '../../host/files/file-store';

const folders = ['', 'a/', 'a/b/', '한글/'];
const names = ['GPT.md', 'gpt.md', 'Note.md', 'img.png'];
const texts = [
  '',
  '# H\n',
  '[[GPT]] [[Note]]',
  '---\naliases: [x]\n---\n[[a/Note]] ![[img.png]]',
  '[[gpt]] #tag',
];

const path = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map(([folder, name]) => folder + name);
const anyPlace = fc.oneof(path, fc.constantFrom('a', 'a/b', '한글', 'c'));
const by = fc.constantFrom('app', 'other program');
const step = fc.oneof(
  fc.record({ do: fc.constant('write' as const), by, path, text: fc.constantFrom(...texts) }),
  fc.record({ do: fc.constant('remove' as const), by, path: anyPlace }),
  fc.record({ do: fc.constant('rename' as const), by, path: anyPlace, to: anyPlace }),
  fc.record({ do: fc.constant('mkdir' as const), by, path: fc.constantFrom('a', 'a/b', 'c/d') }),
  fc.record({ do: fc.constant('wait' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function open(store: MemoryStore) {
  const layer = await createDataLayer({ store, soon: setImmediate });
  const said = new Set<string>();
  layer.vault.on('create', (file) => said.add(file.path));
  layer.vault.on('delete', (file) => said.delete(file.path));
  layer.vault.on('rename', (file, oldPath) => {
    said.delete(oldPath);
    said.add(file.path);
  });
  await layer.load();
  return { ...layer, store, said };
}

type Host = Awaited<ReturnType<typeof open>>;

async function take(host: Host, action: Step): Promise<void> {
  const { vault, adapter, store } = host;
  if (action.do === 'wait') return host.idle();
  const disk = store.external;
  const isApp = action.by === 'app';
  if (action.do === 'write') {
    const file = vault.getFileByPath(action.path);
    if (!isApp) await disk.writeText(action.path, action.text);
    else if (file) await vault.process(file, () => action.text);
    else await vault.create(action.path, action.text);
  } else if (action.do === 'mkdir') await (isApp ? adapter : disk).mkdir(action.path);
  else if (action.do === 'remove') await (isApp ? adapter : disk).remove(action.path);
  else {
    // No disk can move a folder into itself.
    if (action.to.startsWith(`${action.path}/`)) return;
    await (isApp ? adapter : disk).rename(action.path, action.to);
  }
}

/** Everything that a plugin can see of files and links, in a fixed order. */
function seen({ vault, metadataCache }: Host) {
  const paths = vault.getAllLoadedFiles().map((file) => `${file.path} in ${file.parent?.path ?? '-'}`);
  const caches = Object.fromEntries(
    vault.getMarkdownFiles().map((file) => [file.path, metadataCache.getFileCache(file)]),
  );
  const sorted = (record: Record<string, unknown>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    paths: paths.sort(),
    caches: sorted(caches),
    resolved: sorted(metadataCache.resolvedLinks),
    unresolved: sorted(metadataCache.unresolvedLinks),
  };
}

it('knows after any changes what it would know if it were opened afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const host = await open(new MemoryStore({ 'a/GPT.md': '[[Note]]', 'Note.md': '[[GPT]]' }, () => 1));
      // A step that the disk refuses must not change anything.
      for (const action of steps) await take(host, action).catch(() => undefined);
      await host.idle();
      expect(seen(host)).toEqual(seen(await open(host.store)));
      expect([...host.said, '/'].sort()).toEqual(
        host.vault
          .getAllLoadedFiles()
          .map((file) => file.path)
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});
