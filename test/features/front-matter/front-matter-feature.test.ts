import { undo } from '@codemirror/commands';
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core';
import { createHost, type Host, type OpenOptions } from '../../host/create-host';
import { MemoryStore } from '../../host/files/memory-store';
import { enableFrontMatter } from './front-matter';

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

interface Setup {
  readonly notes: Readonly<Record<string, string | Uint8Array>>;
  readonly settings?: Partial<Settings>;
  readonly language?: 'en' | 'ko';
}

/** A host with Insert front matter alone. Files are from 2024-08-14 23:46, and it is the next morning. */
async function start({ notes, settings = {}, language = 'en' }: Setup): Promise<Host> {
  const store = new MemoryStore(notes, () => Date.parse('2024-08-14T14:46:00Z'));
  const host = await createHost({ store, language });
  hosts.push(host);
  let folders: readonly string[] = [];
  await enableFrontMatter(host, { settings, language, templateFolders: () => folders });
  // Who knows them is loaded later.
  folders = ['Templates'];
  return host;
}

async function insert(host: Host, path: string, options?: OpenOptions): Promise<void> {
  await host.open(path, options);
  expect(host.command('insert-front-matter')).toBe(true);
  await host.idle();
}

/** The entries of the menu that the file list shows for a file. */
function fileMenu(host: Host, path: string): HTMLElement[] {
  const menu = new Menu();
  host.app.workspace.trigger('file-menu', menu, host.file(path), 'file-explorer-context-menu');
  menu.showAtPosition({ x: 0, y: 0 });
  return Array.from(document.querySelectorAll<HTMLElement>('.menu-item'));
}

const block = [
  '---',
  'title: Transformers',
  'date: 2024-08-14 23:46:00 +0900',
  'aliases: ',
  'tags: ',
  'categories: ',
  'description: ',
  'updated: 2024-08-15 09:00:50 +0900',
  '---',
  '',
].join('\n');

describe('Insert front matter, in an editor', () => {
  it('inserts the block above the text, and keeps cursor and selection on their text', async () => {
    const host = await start({ notes: { 'Transformers.md': 'one two three\n' } });
    const { editMode } = await host.open('Transformers.md');
    editMode.cm.dispatch({ selection: { anchor: 4, head: 7 } });
    host.command('insert-front-matter');
    await host.idle();
    const { state } = editMode.cm;
    expect(state.doc.toString()).toBe(`${block}one two three\n`);
    expect(state.sliceDoc(state.selection.main.from, state.selection.main.to)).toBe('two');
  });

  it('leaves the cursor of an empty note below the block', async () => {
    const host = await start({ notes: { 'Transformers.md': '' } });
    await insert(host, 'Transformers.md');
    host.type('Text');
    expect(host.view.editMode.cm.state.doc.toString()).toBe(`${block}Text`);
  });

  it('is taken back by one undo, separately from earlier typing', async () => {
    const host = await start({ notes: { 'Transformers.md': '' } });
    const { editMode } = await host.open('Transformers.md');
    host.type('Text');
    host.command('insert-front-matter');
    await host.idle();
    undo(editMode.cm);
    expect(editMode.cm.state.doc.toString()).toBe('Text');
  });

  it('is saved byte for byte, in one write', async () => {
    const host = await start({ notes: { 'Transformers.md': 'body' } });
    await insert(host, 'Transformers.md');
    await host.view.save();
    await host.idle();
    expect(await host.read('Transformers.md')).toBe(`${block}body`);
    expect(host.writes('Transformers.md')).toBe(1);
    expect(host.notices()).toEqual([]);
  });

  it('adds only missing keys to a block', async () => {
    const text = '---\ntags: [ml]   # mine\ntitle: Mine\n---\nbody\n';
    const host = await start({
      notes: { 'Transformers.md': text },
      settings: { frontMatterTemplate: 'title: {{title}}\ndate: {{created}}' },
    });
    await insert(host, 'Transformers.md');
    expect(host.view.editMode.cm.state.doc.toString()).toBe(
      '---\ntags: [ml]   # mine\ntitle: Mine\ndate: 2024-08-14 23:46:00 +0900\n---\nbody\n',
    );
  });

  it('says that there is nothing to add', async () => {
    const host = await start({ notes: { 'Transformers.md': `${block}body` } });
    await insert(host, 'Transformers.md');
    expect(host.notices()).toEqual(['“Transformers” already has every key of the template.']);
    expect(host.view.editMode.cm.state.doc.toString()).toBe(`${block}body`);
  });
});

describe('the glossary tag', () => {
  it.each([
    ['AI/RAG.md', '---\ntags:\n  - ai\n---\nbody\n'],
    ['Templates/RAG.md', '---\ntags: \n---\nbody\n'],
  ])('goes to no template, though its folder is one of the glossary: %s', async (path, after) => {
    const settings = { frontMatterTemplate: 'tags: {{tags}}', glossaryFolders: ['AI', 'Templates'] };
    const host = await start({ notes: { [path]: 'body\n' }, settings });
    await insert(host, path);
    expect(host.view.getViewData()).toBe(after);
  });
});

describe('Insert front matter, without an editor', () => {
  it('changes the file of a note in reading view', async () => {
    const host = await start({ notes: { 'Transformers.md': 'body' } });
    await insert(host, 'Transformers.md', { mode: 'preview' });
    expect(await host.read('Transformers.md')).toBe(`${block}body`);
    expect(host.writes('Transformers.md')).toBe(1);
    expect(host.notices()).toEqual(['Front matter was inserted into “Transformers”.']);
  });

  it('keeps Windows line endings and a byte order mark', async () => {
    const host = await start({
      notes: { 'a.md': 'one\r\ntwo', 'b.md': '\uFEFFone' },
      settings: { frontMatterTemplate: 'title: {{title}}' },
    });
    await insert(host, 'a.md', { mode: 'preview' });
    await insert(host, 'b.md', { mode: 'preview' });
    expect(await host.read('a.md')).toBe('---\r\ntitle: a\r\n---\r\none\r\ntwo');
    expect(await host.read('b.md')).toBe('\uFEFF---\ntitle: b\n---\none');
  });

  it('is not offered if no note is open', async () => {
    const host = await start({ notes: { 'Transformers.md': 'body' } });
    expect(host.command('insert-front-matter')).toBe(false);
  });
});

describe('Insert front matter, refused', () => {
  const cases: [string, string, string][] = [
    ['malformed YAML', '---\ntitle: a: b\n---\n', 'The front matter is not valid YAML. (line 2)'],
    ['a script', '---js\n({ a: 1 })\n---\n', 'The front matter is not written in YAML. (line 1)'],
    ['template code', '---\ntitle: {{title}} x\n---\n', 'The front matter contains template code. (line 2)'],
    ['TOML', '+++\ntitle = "a"\n+++\n', 'Its front matter is TOML (+++). (line 1)'],
  ];
  it.each(cases)('%s: says what and where, and changes nothing', async (_, text, reason) => {
    const host = await start({ notes: { 'a.md': text } });
    for (const mode of ['live', 'preview'] as const) await insert(host, 'a.md', { mode });
    const notice = `“a” was left as it is. ${reason}`;
    expect(host.notices()).toEqual([notice, notice]);
    expect(await host.read('a.md')).toBe(text);
    expect(host.writes('a.md')).toBe(0);
  });

  it('speaks Korean to Korean readers', async () => {
    const host = await start({ notes: { '가.md': '---\na: 1\nb: [\n---\n' }, language: 'ko' });
    await insert(host, '가.md');
    expect(host.notices()).toEqual([
      '“가” 노트를 그대로 두었습니다. 프론트매터가 올바른 YAML이 아닙니다. (3번째 줄)',
    ]);
  });

  it('names the line of a template that cannot be used', async () => {
    const host = await start({
      notes: { 'a.md': 'body' },
      settings: { frontMatterTemplate: 'title: x\ndate: {{datum}}' },
    });
    await insert(host, 'a.md');
    expect(host.notices()).toEqual([
      'The template cannot be used, so nothing was changed. ' +
        'Line 2 of the template: “{{datum}}” is not a known placeholder.',
    ]);
    expect(host.view.editMode.cm.state.doc.toString()).toBe('body');
  });

  it.each([
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255])],
    ['a file with zero characters', new Uint8Array([0x61, 0, 0x62])],
    ['another encoding', new Uint8Array([0xb0, 0xa1, 0xb3, 0xaa, 0x0a])],
  ])('keeps each byte of %s that is named .md', async (_, bytes) => {
    const host = await start({ notes: { 'x.md': bytes } });
    for (const mode of ['live', 'preview'] as const) await insert(host, 'x.md', { mode });
    expect(host.notices()[0]).toBe('“x” is not a text file, so it was left as it is.');
    expect(host.notices()).toHaveLength(2);
    expect(Array.from(await host.store.read('x.md'))).toEqual(Array.from(bytes));
  });

  it('inserts into a UTF-8 text that contains a replacement character', async () => {
    const host = await start({
      notes: { 'a.md': 'lost \uFFFD' },
      settings: { frontMatterTemplate: 'title: x' },
    });
    await insert(host, 'a.md', { mode: 'preview' });
    expect(await host.read('a.md')).toBe('---\ntitle: x\n---\nlost \uFFFD');
  });
});

describe('Insert front matter, on hard notes', () => {
  it('accepts a note of 5 MB', async () => {
    const text = `${'word '.repeat(1000)}\n`.repeat(1010);
    const host = await start({
      notes: { 'a.md': text },
      settings: { frontMatterTemplate: 'title: {{title}}' },
    });
    await insert(host, 'a.md');
    expect(host.view.editMode.cm.state.doc.toString() === `---\ntitle: a\n---\n${text}`).toBe(true);
  });

  it('accepts a title of emoji', async () => {
    const host = await start({
      notes: { '🤖 봇.md': '' },
      settings: { frontMatterTemplate: 'title: {{title}}' },
    });
    await insert(host, '🤖 봇.md');
    expect(host.view.editMode.cm.state.doc.toString()).toBe('---\ntitle: 🤖 봇\n---\n');
  });
});

describe('the menu of a file', () => {
  it('offers it for notes, open or not', async () => {
    const host = await start({ notes: { 'Transformers.md': 'body', 'picture.png': 'png' } });
    const titles = fileMenu(host, 'Transformers.md');
    expect(titles.map((el) => el.textContent)).toContain('Insert front matter');
    titles.find((el) => el.textContent === 'Insert front matter')?.click();
    await host.idle();
    expect(await host.read('Transformers.md')).toBe(`${block}body`);
    expect(fileMenu(host, 'picture.png').map((el) => el.textContent)).not.toContain('Insert front matter');
  });
});

describe('a section of a note in an editor of its own', () => {
  const note = '# Encoder\n\nfirst\n\n# Decoder\n\nsecond\n';

  it('leaves the block at the top of the note alone', async () => {
    const host = await start({ notes: { 'Transformers.md': note } });
    const section = await host.openSection('Transformers.md', '#Decoder');
    expect(host.command('insert-front-matter')).toBe(true);
    await host.idle();
    expect(await host.read('Transformers.md')).toBe(block + note);
    expect(section.editor.getValue()).toBe('# Decoder\n\nsecond');
    expect(host.notices()).toEqual(['Front matter was inserted into “Transformers”.']);
  });

  it.each([
    ['en', '“Transformers” was left as it is, because a part of it is being edited and not saved yet.'],
    [
      'ko',
      '“Transformers” 노트를 그대로 두었습니다. 노트의 일부를 편집하는 중이며 아직 저장되지 않았습니다.',
    ],
  ] as const)('has the command wait for its save, and say so (%s)', async (language, message) => {
    const host = await start({ notes: { 'Transformers.md': note }, language });
    const section = await host.openSection('Transformers.md', '#Decoder');
    section.type('!');
    host.command('insert-front-matter');
    await host.idle();
    expect(host.notices()).toEqual([expect.stringContaining(message)]);
    expect(section.editor.getValue()).toBe('# Decoder\n\nsecond!');
    await section.close();
    expect(await host.read('Transformers.md')).toBe(note.replace('second', 'second!'));
  });
});

describe('Format front matter', () => {
  const messy = '---\ntags: [ml]   # mine\nx: 1\ntitle: Mine\ndate: 2024-08-14T14:46:00Z\n---\nbody\n';
  const tidy = '---\ntitle: Mine\ndate: 2024-08-14 23:46:00 +0900\ntags: [ml]   # mine\nx: 1\n---\nbody\n';

  async function format(host: Host, path: string, options?: OpenOptions): Promise<void> {
    await host.open(path, options);
    expect(host.command('format-front-matter')).toBe(true);
    await host.idle();
  }

  it('brings a block into the order and the date format of the template, as one undo', async () => {
    const host = await start({ notes: { 'A.md': messy } });
    await format(host, 'A.md');
    const { cm } = host.view.editMode;
    expect(cm.state.doc.toString()).toBe(tidy);
    expect(host.notices()).toEqual([]);
    undo(cm);
    expect(cm.state.doc.toString()).toBe(messy);
  });

  it('follows the settings for lists, plurals and dates', async () => {
    const host = await start({
      notes: { 'A.md': '---\ntag: a\ntags: [b]\ndate: 2024-08-14T14:46:00Z\n---\n' },
      settings: { formatDates: false, formatLists: 'block', formatPlurals: true },
    });
    await format(host, 'A.md');
    expect(host.view.editMode.cm.state.doc.toString()).toBe(
      '---\ndate: 2024-08-14T14:46:00Z\ntags:\n  - b\n  - a\n---\n',
    );
  });

  it('changes the file if no editor shows it, from the menu of the file', async () => {
    const host = await start({ notes: { 'A.md': messy.replaceAll('\n', '\r\n') }, language: 'ko' });
    const item = fileMenu(host, 'A.md').find(({ textContent }) => textContent === '프론트매터 형식 맞추기');
    item?.click();
    await host.idle();
    expect(await host.read('A.md')).toBe(tidy.replaceAll('\n', '\r\n'));
    expect(host.notices()).toEqual(['“A”\u2060의 프론트매터 형식을 맞췄습니다.']);
  });

  it.each([
    [tidy, 'The front matter of “A” is in form already.'],
    ['text', '“A” was left as it is. It has no front matter.'],
    ['---\n{b: 1}\n---\n', '“A” was left as it is. Its keys are written in braces. (line 2)'],
    [
      '---\ntags: &a [x]\ntitle: T\n---\n',
      '“A” was left as it is. It holds an anchor, an alias or a merge key (&, *, <<) that would move. (line 2)',
    ],
  ])('says why it leaves %j alone', async (text, message) => {
    const host = await start({ notes: { 'A.md': text } });
    await format(host, 'A.md');
    expect(host.notices()).toEqual([message]);
    expect(host.writes('A.md')).toBe(0);
  });

  it('does nothing with a template that cannot be used', async () => {
    const host = await start({
      notes: { 'A.md': messy },
      settings: { frontMatterTemplate: 'title: {{who}}' },
    });
    await format(host, 'A.md');
    expect(host.notices()).toEqual([
      'The template cannot be used, so nothing was changed. Line 1 of the template: “{{who}}” is not a known placeholder.',
    ]);
  });
});
