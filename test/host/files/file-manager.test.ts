// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createDataLayer } from './data-layer';
import { MemoryStore } from './file-store';

async function open(files: Record<string, string>) {
  const store = new MemoryStore(files, () => 1000);
  const layer = await createDataLayer({ store, soon: setImmediate });
  await layer.load();
  const fileAt = (path: string) => {
    const file = layer.vault.getFileByPath(path);
    if (!file) throw new Error(`No file at ${path}`);
    return file;
  };
  return { ...layer, store, fileAt };
}

describe('generateMarkdownLink', () => {
  const files = { 'GPT.md': '', 'a/BERT.md': '', 'b/BERT.md': '', 'a b.png': '' };

  it.each([
    ['GPT.md', '', '', '[[GPT]]'],
    ['GPT.md', '', '지피티', '[[GPT|지피티]]'],
    ['GPT.md', '', 'gpt', '[[gpt]]'],
    ['GPT.md', '#절', '', '[[GPT#절]]'],
    ['GPT.md', '#절', 'GPT', '[[GPT#절|GPT]]'],
    ['a/BERT.md', '', '', '[[a/BERT]]'],
    ['a/BERT.md', '', 'BERT', '[[a/BERT|BERT]]'],
    ['b/BERT.md', '#own', '', '[[#own]]'],
    ['a b.png', '', '', '![[a b.png]]'],
  ])('to %s%s shown as %j is %s', async (path, subpath, alias, expected) => {
    const { fileManager, fileAt } = await open(files);
    expect(fileManager.generateMarkdownLink(fileAt(path), 'b/BERT.md', subpath, alias)).toBe(expected);
  });

  it('is in Markdown where the vault wants that', async () => {
    const { fileManager, fileAt, vault } = await open(files);
    vault.setConfig('useMarkdownLinks', true);
    expect(fileManager.generateMarkdownLink(fileAt('GPT.md'), 'x.md', '#a b')).toBe('[GPT](GPT.md#a%20b)');
    expect(fileManager.generateMarkdownLink(fileAt('a b.png'), 'x.md')).toBe('![a b](a%20b.png)');
  });

  it('follows the vault’s own settings', async () => {
    const { fileManager, fileAt } = await open({
      ...files,
      '.obsidian/app.json': '{"useMarkdownLinks":true}',
    });
    expect(fileManager.generateMarkdownLink(fileAt('GPT.md'), 'x.md')).toBe('[GPT](GPT.md)');
  });
});

describe('renameFile', () => {
  it('changes where links lead, and nothing else of them', async () => {
    const text =
      '---\nup: "[[GPT]]"\n---\n[[GPT]] [[gpt#절|지피티]] ![[GPT]] [글](GPT.md#x) `[[GPT]]` [[Other]]\r\n';
    const host = await open({ 'GPT.md': '', 'Other.md': '', 'a.md': text });
    await host.fileManager.renameFile(host.fileAt('GPT.md'), '새 이름.md');
    expect(host.store.text('a.md')).toBe(
      '---\nup: "[[새 이름]]"\n---\n[[새 이름]] [[새 이름#절|지피티]] ![[새 이름]] ' +
        `[글](${encodeURI('새 이름.md')}#x) \`[[GPT]]\` [[Other]]\r\n`,
    );
    expect(host.store.writes.get('a.md')).toBe(1);
  });

  it('leaves links as they are where they still lead there', async () => {
    const host = await open({ 'x/GPT.md': '', 'a.md': '[[GPT]]', 'b.md': '[[x/GPT]]', 'x/c.md': '' });
    await host.fileManager.renameFile(host.vault.getFolderByPath('x') ?? host.fileAt('a.md'), 'y');
    expect(host.store.text('a.md')).toBe('[[GPT]]');
    expect(host.store.writes.get('a.md')).toBeUndefined();
    expect(host.store.text('b.md')).toBe('[[GPT]]');
  });
});

describe('processFrontMatter', () => {
  const process = async (text: string, change: (frontmatter: Record<string, unknown>) => void) => {
    const host = await open({ 'a.md': text });
    await host.fileManager.processFrontMatter(host.fileAt('a.md'), change);
    return host.store.text('a.md');
  };

  it('loses comments, quotes and list styles, as the app does', async () => {
    const text = '---\n# comment\ntitle: "x"\ntags: [a, b]\nnone: \n---\nbody\r\n';
    const result = await process(
      text,
      (frontmatter) => (frontmatter['updated'] = '2024-08-14 23:46:50 +0900'),
    );
    expect(result).toBe(
      '---\ntitle: x\ntags:\n  - a\n  - b\nnone:\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\r\n',
    );
  });

  it('adds a block, and takes one that is empty away', async () => {
    expect(await process('body', (frontmatter) => (frontmatter['a'] = 1))).toBe('---\na: 1\n---\nbody');
    expect(await process('---\na: 1\n---\nbody', (frontmatter) => delete frontmatter['a'])).toBe('body');
  });

  it('fails for what is no YAML, and writes nothing', async () => {
    const host = await open({ 'a.md': '---\na: [\n---\n' });
    await expect(host.fileManager.processFrontMatter(host.fileAt('a.md'), () => undefined)).rejects.toThrow();
    expect(host.store.writes.size).toBe(0);
  });
});

describe('new notes', () => {
  it('get a free name', async () => {
    const { fileManager, vault } = await open({ 'Untitled.md': '', 'Untitled 1.md': '' });
    const file = await fileManager.createNewMarkdownFile(vault.getRoot(), 'Untitled', 'text');
    expect(file.path).toBe('Untitled 2.md');
    expect(await vault.read(file)).toBe('text');
  });

  it.each([
    ['root', '/'],
    ['current', 'a'],
    ['folder', 'new'],
  ] as const)('go where the setting %s says', async (location, path) => {
    const { fileManager, vault } = await open({ 'a/x.md': '', 'new/': '' });
    vault.setConfig('newFileLocation', location);
    vault.setConfig('newFileFolderPath', 'new');
    expect(fileManager.getNewFileParent('a/x.md').path).toBe(path);
  });

  it('get attachments where the setting says', async () => {
    const { fileManager, vault } = await open({ 'a/x.md': '', 'a/img.png': '' });
    vault.setConfig('attachmentFolderPath', './');
    expect(await fileManager.getAvailablePathForAttachment('img.png', 'a/x.md')).toBe('a/img 1.png');
    vault.setConfig('attachmentFolderPath', 'files');
    expect(await fileManager.getAvailablePathForAttachment('img.png', 'a/x.md')).toBe('files/img.png');
  });
});

describe('trashFile', () => {
  it.each([
    ['local', ['.trash', '.trash/a.md']],
    ['none', []],
  ] as const)('does what the setting %s says', async (option, left) => {
    const { fileManager, fileAt, vault, store } = await open({ 'a.md': '' });
    vault.setConfig('trashOption', option);
    await fileManager.trashFile(fileAt('a.md'));
    expect((await store.list()).map(({ path }) => path)).toEqual(left);
  });
});
