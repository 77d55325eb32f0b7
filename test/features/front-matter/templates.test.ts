import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings, TemplateRule } from '../../../src/core';
import { createHost, type Host } from '../../host/create-host';
import { MemoryStore } from '../../host/files/memory-store';
import { enableFrontMatter, type FrontMatter } from './front-matter';

let host: Host;
afterEach(async () => {
  vi.useRealTimers();
  await host.close();
});

async function start(
  notes: Readonly<Record<string, string>>,
  templateRules: readonly TemplateRule[],
  { settings = {}, language = 'en' }: { settings?: Partial<Settings>; language?: 'en' | 'ko' } = {},
): Promise<FrontMatter> {
  const store = new MemoryStore(notes, () => Date.parse('2024-08-14T14:46:00Z'));
  host = await createHost({ store, language });
  return await enableFrontMatter(host, { settings: { ...settings, templateRules }, language });
}

/** What Insert front matter makes of a note, or what it says. */
async function inserted(path: string): Promise<string> {
  const before = host.notices().length;
  await host.open(path, { mode: 'source' });
  host.command('insert-front-matter');
  await host.idle();
  const [notice] = host.notices().slice(before);
  return notice ?? host.view.editor.getValue();
}

const text = (by: TemplateRule['by'], value: string, template: string): TemplateRule => ({
  by,
  value,
  source: 'text',
  template,
  onCreate: false,
});
const note = (value: string, template: string): TemplateRule => ({
  by: 'folder',
  value,
  source: 'note',
  template,
  onCreate: false,
});

describe('the template for a note', () => {
  it('is that of the first rule that fits, otherwise that of the settings', async () => {
    const rules = [
      text('folder', '글', 'layout: post'),
      text('tag', 'ai', 'kind: term'),
      text('pattern', '글/*.md', 'never: 1'),
      text('pattern', 'draft-*', 'draft: true'),
    ];
    const notes = {
      '글/하나.md': '#ai\n',
      '글쓰기/a.md': 'x\n',
      'b.md': '#ai/nlp\n',
      'x/draft-1.md': 'x\n',
    };
    const settings = { frontMatterTemplate: 'title: {{title}}' };
    await start(notes, rules, { settings });
    expect(await inserted('글/하나.md')).toBe('---\nlayout: post\n---\n#ai\n');
    expect(await inserted('글쓰기/a.md')).toBe('---\ntitle: a\n---\nx\n');
    expect(await inserted('b.md')).toBe('---\nkind: term\n---\n#ai/nlp\n');
    expect(await inserted('x/draft-1.md')).toBe('---\ndraft: true\n---\nx\n');
  });

  it('can be the front matter of a note, as it is at the time of use', async () => {
    const template =
      '---\r\n# 나에게\r\ntitle: {{title}}\r\ntags:\r\n  - 글\r\n---\r\n본문은 쓰지 않는다 <% no %>\r\n';
    await start({ '글/하나.md': 'x\n', '글/둘.md': 'y\n', 'T/글.md': template }, [note('글', 'T/글')]);
    expect(await inserted('글/하나.md')).toBe('---\ntitle: 하나\ntags:\n  - 글\n---\nx\n');
    await host.writeOutside('T/글.md', '---\nlayout: {{folder}}\n---\n');
    expect(await inserted('글/둘.md')).toBe('---\nlayout: 글\n---\ny\n');
  });

  it('gives Format front matter its order', async () => {
    await start({ 'a/n.md': '---\nx: 1\ny: 2\n---\n', 'n.md': '---\nx: 1\ny: 2\n---\n' }, [
      text('folder', 'a', 'y: \nx: '),
    ]);
    await host.open('a/n.md', { mode: 'source' });
    host.command('format-front-matter');
    await host.idle();
    expect(host.view.editor.getValue()).toBe('---\ny: 2\nx: 1\n---\n');
    await host.open('n.md', { mode: 'source' });
    host.command('format-front-matter');
    await host.idle();
    expect(host.view.editor.getValue()).toBe('---\nx: 1\ny: 2\n---\n');
  });
});

describe('a template note that is of no use', () => {
  it.each([
    ['missing', {}, 'There is no template note “T/t.md”.'],
    ['without front matter', { 'T/t.md': 'title: x\n' }, 'The template note “T/t.md” has no front matter.'],
    ['with an empty block', { 'T/t.md': '---\n---\n' }, 'The template note “T/t.md” has no front matter.'],
    [
      'with Templater code',
      { 'T/t.md': '---\ntitle: <% tp.file.title %>\n---\n' },
      'The front matter of the template note “T/t.md” holds Templater code (<%), which Templater alone can fill in.',
    ],
    [
      'malformed in its second half',
      { 'T/t.md': '---\ntitle: {{title}}\ntags: [a\n---\n' },
      'Template note “T/t.md”. Line 2 of the template cannot be read as front matter: “tags: [a”.',
    ],
    [
      'with a key twice',
      { 'T/t.md': '---\ntitle: a\nTitle: b\n---\n' },
      'Template note “T/t.md”. Line 2 of the template has the key “Title” a second time.',
    ],
  ])('says so and inserts nothing: %s', async (_, notes, reason) => {
    await start({ 'a/n.md': 'x\n', ...notes }, [note('a', 'T/t.md')]);
    expect(await inserted('a/n.md')).toBe(`The template cannot be used, so nothing was changed. ${reason}`);
    expect(host.view.editor.getValue()).toBe('x\n');
  });

  it('says so in Korean', async () => {
    await start({ 'a/n.md': 'x\n' }, [note('a', '틀/글.md')], { language: 'ko' });
    expect(await inserted('a/n.md')).toBe(
      '템플릿을 쓸 수 없어서 아무것도 바꾸지 않았습니다. 템플릿 노트 “틀/글.md”\u2060가 없습니다.',
    );
  });

  it('adds nothing to the note of a new term, and says so', async () => {
    const { feature } = await start({}, [note('terms', 'T/t.md')]);
    const given = { path: 'terms/LLM.md', text: 'A model.\n' };
    expect(feature.completeNote(given)).toBe('---\nglossary: true\n---\nA model.\n');
    expect(host.notices()).toEqual(['There is no template note “T/t.md”.']);
  });
});

describe('what rules name', () => {
  it('is followed when it is renamed', async () => {
    const { settings } = await start(
      { 'a/n.md': 'x\n', 'T/t.md': '---\nk: 1\n---\n' },
      [note('a', 'T/t.md')],
      {
        settings: { publishFolders: ['a', 'other'] },
      },
    );
    await host.app.fileManager.renameFile(host.app.vault.getFolderByPath('a') as never, 'b');
    await host.app.fileManager.renameFile(host.file('T/t.md'), 'T/u.md');
    await host.idle();
    expect(settings().templateRules).toEqual([note('b', 'T/u.md')]);
    expect(settings().publishFolders).toEqual(['b', 'other']);
    expect(await inserted('b/n.md')).toBe('---\nk: 1\n---\nx\n');
  });
});

describe('a note that is created where a rule asks for it', () => {
  const rule: TemplateRule = { ...text('folder', '글', 'title: {{title}}\ntags: '), onCreate: true };
  const block = '---\ntitle: 하나\ntags: \n---\n';

  async function create(path: string, content = ''): Promise<void> {
    await host.finish(host.app.vault.create(path, content));
    await host.open(path, { mode: 'source' });
    await vi.advanceTimersByTimeAsync(1000);
    await host.idle();
  }

  const byHand = (): unknown =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));

  async function startTimed(rules: readonly TemplateRule[] = [rule]): Promise<void> {
    vi.useFakeTimers();
    await start({ '글/있음.md': '', '다른/있음.md': '' }, rules);
  }

  it('gets its block, with the cursor where writing begins; one undo takes it back', async () => {
    await startTimed();
    byHand();
    await create('글/하나.md');
    host.type('본문');
    expect(host.view.editor.getValue()).toBe(`${block}본문`);
    host.view.editor.undo();
    host.view.editor.undo();
    expect(host.view.editor.getValue()).toBe('');
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.view.editor.getValue()).toBe('');
  });

  it.each([
    ['in another folder', '다른/하나.md', ''],
    ['with text, as a template brings it', '글/하나.md', '틀\n'],
  ])('gets none %s', async (_, path, content) => {
    await startTimed();
    byHand();
    await create(path, content);
    expect(host.view.editor.getValue()).toBe(content);
  });

  it('gets none if the rule does not ask for it', async () => {
    await startTimed([{ ...rule, onCreate: false }]);
    byHand();
    await create('글/하나.md');
    expect(host.view.editor.getValue()).toBe('');
  });

  it('gets none without an action of the user, as when another plugin or sync creates it', async () => {
    await startTimed();
    byHand();
    await vi.advanceTimersByTimeAsync(3000);
    await create('글/하나.md');
    expect(host.view.editor.getValue()).toBe('');
  });

  it('gets none when sync creates it and it is opened later; nor does an existing note', async () => {
    await startTimed();
    byHand();
    await host.writeOutside('글/하나.md', '');
    await vi.advanceTimersByTimeAsync(3000);
    byHand();
    await host.open('글/하나.md', { mode: 'source' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.view.editor.getValue()).toBe('');
    byHand();
    await host.open('글/있음.md', { mode: 'source' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.view.editor.getValue()).toBe('');
  });

  it('gets none if it has been filled by then', async () => {
    await startTimed();
    byHand();
    await host.finish(host.app.vault.create('글/하나.md', ''));
    await host.open('글/하나.md', { mode: 'source' });
    host.type('나');
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.view.editor.getValue()).toBe('나');
  });

  it('gets it once its name is given and the cursor goes into it', async () => {
    await startTimed();
    byHand();
    await host.finish(host.app.vault.create('글/Untitled.md', ''));
    await host.open('글/Untitled.md', { mode: 'source' });
    host.view.editMode.cm.contentDOM.blur();
    await vi.advanceTimersByTimeAsync(3000);
    expect(host.view.editor.getValue()).toBe('');
    await host.finish(host.app.fileManager.renameFile(host.file('글/Untitled.md'), '글/하나.md'));
    host.view.editor.focus();
    await vi.advanceTimersByTimeAsync(10);
    await host.idle();
    expect(host.view.editor.getValue()).toBe(block);
  });
});
