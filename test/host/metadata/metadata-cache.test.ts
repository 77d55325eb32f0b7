// @vitest-environment node
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { DataLayer } from '../files/data-layer';
import { createDataLayer } from '../files/data-layer';
import { MemoryStore } from '../files/file-store';

interface Host extends DataLayer {
  store: MemoryStore;
  events: string[];
}

async function open(files: Record<string, string>, index: 'warm' | 'cold' = 'warm'): Promise<Host> {
  const store = new MemoryStore(files, () => 1000);
  const layer = await createDataLayer({ store, soon: setImmediate });
  const { metadataCache } = layer;
  const events: string[] = [];
  metadataCache.on('changed', (file, data, cache) =>
    events.push(`changed ${file.path} ${data} ${heading(cache)}`),
  );
  metadataCache.on('deleted', (file, cache) => events.push(`deleted ${file.path} ${heading(cache)}`));
  metadataCache.on('resolve', (file) => events.push(`resolve ${file.path}`));
  metadataCache.on('resolved', () => events.push('resolved'));
  await layer.load(index);
  return { ...layer, store, events };
}

const heading = (cache: CachedMetadata | null) => cache?.headings?.[0]?.heading ?? '-';

function fileAt({ vault }: DataLayer, path: string) {
  const file = vault.getFileByPath(path);
  if (!file) throw new Error(`No file at ${path}`);
  return file;
}

describe('start-up', () => {
  it('is quiet when warm, and everything is known', async () => {
    const host = await open({ 'a.md': '# A', 'b.png': '' });
    expect(host.events).toEqual(['resolve a.md', 'resolved']);
    expect(host.metadataCache.initialized).toBe(true);
    expect(heading(host.metadataCache.getFileCache(fileAt(host, 'a.md')))).toBe('A');
  });

  it('says `changed` for each note when cold, after it is done', async () => {
    const host = await open({ 'a.md': '# A', 'b.md': '# B' }, 'cold');
    expect(host.events).toEqual([]);
    expect(host.metadataCache.getCache('a.md')).toBeNull();
    await host.idle();
    expect(host.events).toEqual([
      'changed a.md # A A',
      'changed b.md # B B',
      'resolve a.md',
      'resolve b.md',
      'resolved',
    ]);
  });
});

describe('changes', () => {
  it('are known later than they happen, with the text', async () => {
    const host = await open({ 'a.md': '# A' });
    host.events.length = 0;
    await host.vault.modify(fileAt(host, 'a.md'), '# B');
    expect(host.events).toEqual([]);
    expect(heading(host.metadataCache.getCache('a.md'))).toBe('A');
    await host.idle();
    expect(host.events).toEqual(['changed a.md # B B', 'resolve a.md', 'resolved']);
  });

  it('of another program are known, too', async () => {
    const host = await open({ 'a.md': '# A' });
    host.events.length = 0;
    await host.store.external.writeText('a.md', '# C');
    await host.store.external.writeText('new.md', '# New');
    await host.idle();
    expect(host.events.slice(0, 2)).toEqual(['changed a.md # C C', 'changed new.md # New New']);
  });

  it('that come quickly are one', async () => {
    const host = await open({ 'a.md': '# A' });
    host.store.latency = () => 0;
    host.events.length = 0;
    await host.vault.modify(fileAt(host, 'a.md'), '# B');
    await host.vault.modify(fileAt(host, 'a.md'), '# C');
    await host.idle();
    expect(host.events).toEqual(['changed a.md # C C', 'resolve a.md', 'resolved']);
  });

  it('with a rename are none: what is known goes along', async () => {
    const host = await open({ 'a.md': '# A', 'b.md': '[[a]]' });
    host.events.length = 0;
    await host.vault.rename(fileAt(host, 'a.md'), 'z.md');
    expect(host.metadataCache.getCache('a.md')).toBeNull();
    expect(heading(host.metadataCache.getCache('z.md'))).toBe('A');
    await host.idle();
    expect(host.events.filter((event) => event.startsWith('changed'))).toEqual([]);
    expect(host.metadataCache.resolvedLinks).toEqual({ 'z.md': {}, 'b.md': {} });
    expect(host.metadataCache.unresolvedLinks['b.md']).toEqual({ a: 1 });
  });

  it('with a deletion say what was known', async () => {
    const host = await open({ 'a.md': '# A' });
    host.events.length = 0;
    await host.vault.delete(fileAt(host, 'a.md'));
    expect(host.events).toEqual(['deleted a.md A']);
    expect(host.metadataCache.getCache('a.md')).toBeNull();
    expect(host.metadataCache.resolvedLinks).toEqual({});
  });

  it('survive front matter that is no YAML', async () => {
    const host = await open({});
    await host.vault.create('a.md', '---\na: [\n---\n# A');
    await host.idle();
    expect(host.metadataCache.getCache('a.md')?.frontmatter).toBeUndefined();
    expect(heading(host.metadataCache.getCache('a.md'))).toBe('A');
  });
});

describe('links', () => {
  const files = {
    'GPT.md': '',
    'a/GPT.md': '',
    'a/b/Note.md': '',
    'a/b/GPT.md': '',
    'c/Only.md': '',
    'img.png': '',
  };

  it.each([
    ['GPT', 'c/Only.md', 'GPT.md'],
    ['gpt', 'a/b/Note.md', 'GPT.md'],
    ['b/gpt', 'c/Only.md', 'a/b/GPT.md'],
    ['only', 'GPT.md', 'c/Only.md'],
    ['Only.md', 'GPT.md', 'c/Only.md'],
    ['./GPT', 'a/b/Note.md', 'a/b/GPT.md'],
    ['../GPT', 'a/b/Note.md', 'a/GPT.md'],
    ['/GPT', 'a/b/Note.md', 'GPT.md'],
    ['img.png', 'a/b/Note.md', 'img.png'],
    ['', 'a/b/Note.md', 'a/b/Note.md'],
    ['nly', 'GPT.md', undefined],
    ['none', 'GPT.md', undefined],
    ['img', 'GPT.md', undefined],
  ])('%j in %s leads to %s', async (link, source, path) => {
    const { metadataCache } = await open(files);
    expect(metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(path);
  });

  it('prefer what lies beside the note, then the shorter path', async () => {
    const { metadataCache } = await open({ 'x/y/T.md': '', 'z/T.md': '', 'x/y/s.md': '', 's.md': '' });
    expect(metadataCache.getFirstLinkpathDest('T', 'x/y/s.md')?.path).toBe('x/y/T.md');
    expect(metadataCache.getFirstLinkpathDest('T', 's.md')?.path).toBe('z/T.md');
  });

  it('are counted, and again when what they lead to comes or goes', async () => {
    const host = await open({ 'a.md': '[[b]] [[b#x]] ![[c.png]] [[#own]]' });
    expect(host.metadataCache.unresolvedLinks['a.md']).toEqual({ b: 2, 'c.png': 1 });
    await host.vault.create('b.md', '');
    await host.idle();
    expect(host.metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 2 });
    expect(host.metadataCache.unresolvedLinks['a.md']).toEqual({ 'c.png': 1 });
    await host.vault.delete(fileAt(host, 'b.md'));
    await host.idle();
    expect(host.metadataCache.unresolvedLinks['a.md']).toEqual({ b: 2, 'c.png': 1 });
  });

  it('are written as the setting says', async () => {
    const host = await open(files);
    const text = (path: string, source = 'a/b/Note.md') =>
      host.metadataCache.fileToLinktext(fileAt(host, path), source);
    expect([text('c/Only.md'), text('a/GPT.md'), text('img.png')]).toEqual(['Only', 'a/GPT', 'img.png']);
    host.vault.setConfig('newLinkFormat', 'relative');
    expect([text('c/Only.md'), text('a/GPT.md'), text('a/b/GPT.md')]).toEqual([
      '../../c/Only',
      '../GPT',
      'GPT',
    ]);
    host.vault.setConfig('newLinkFormat', 'absolute');
    expect([text('c/Only.md'), text('a/b/GPT.md')]).toEqual(['c/Only', 'a/b/GPT']);
  });
});
