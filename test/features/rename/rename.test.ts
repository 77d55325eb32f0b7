import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { getAllByRole, getByLabelText, getByRole, queryByRole, screen, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { withLayout } from '../panel/panel-page';
import { createHost, type Host, type HostOptions } from '../../host/create-host';

let host: Host;
afterEach(() => host.close());

const notes = {
  'ai/BERT.md':
    '---\ntags: ai\naliases: [양방향 트랜스포머]\n---\nA model.\n\n## BERT의 구조\n\nBERT는 크다. BERT를 쓴다.\n',
  'Note.md':
    '[[BERT]]는 [[ai/BERT|BERT]]를, [[BERT#BERT의 구조|구조]]는 BERT로.\r\n\r\n`BERT`는 그대로. BERTs\r\n',
  'Other.md': '---\nsee: "[[BERT#BERT의 구조]]"\n---\nRoBERTa와 [다른 것](https://bert.dev).\n',
};

async function start(
  given: Readonly<Record<string, string>> = notes,
  options: HostOptions = {},
  data: object = { stampEnabled: false },
): Promise<void> {
  host = await createHost({ notes: given, ...options });
  const plugin = await host.enable(AiGlossaryPlugin, { data: { panelIntroduced: true, ...data } });
  await plugin.api?.ready;
}

async function disk(): Promise<Readonly<Record<string, string>>> {
  const paths = host.app.vault.getMarkdownFiles().map(({ path }) => path);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await host.read(path)] as const)),
  );
}

const dialog = (): HTMLElement => {
  const open = [...document.body.querySelectorAll<HTMLElement>('.ai-glossary-linking')].at(-1);
  if (!open) throw new Error('There is no dialog');
  return open;
};

/** Chooses a term in the picker, which lists all of them. */
async function pick(name: string): Promise<void> {
  host.command('rename-term');
  await waitFor(() => {
    const options = [...document.body.querySelectorAll<HTMLElement>('.suggestion-item')];
    const option = options.find((each) => each.firstElementChild?.textContent === name);
    expect(option).toBeDefined();
    option?.click();
  });
}

async function preview(to: string, label = 'New name'): Promise<void> {
  const input = getByLabelText<HTMLInputElement>(dialog(), label);
  input.value = to;
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
  await waitFor(() => {
    expect(getByRole(dialog(), 'status').textContent).toMatch(/Nothing has been|stands nowhere|아직 바뀐/);
  });
}

function rows(): string[] {
  return getAllByRole(dialog(), 'listitem').map((row) => {
    const mark = row.querySelector('mark')?.textContent;
    const target = row.querySelector('.ai-glossary-changes-target')?.textContent;
    const sign = getByRole<HTMLInputElement>(row, 'checkbox').checked ? 'x' : ' ';
    return `[${sign}] ${mark === undefined ? row.textContent : `${mark} → ${target}`}`;
  });
}

async function apply(): Promise<void> {
  getByRole(dialog(), 'button', { name: /^(Rename|이름 바꾸기) \(/ }).click();
  await waitFor(() => expect(host.notices().join()).toMatch(/Renamed|바꾸었습니다/));
  await host.idle();
}

async function takeBack(): Promise<void> {
  expect(host.command('take-back-renaming')).toBe(true);
  await waitFor(() => expect(host.notices().join()).toContain('again, in'));
  await host.idle();
}

const renamed = {
  'ai/버트.md':
    '---\ntags: ai\naliases: [양방향 트랜스포머]\n---\nA model.\n\n## 버트의 구조\n\n버트는 크다. 버트를 쓴다.\n',
  'Note.md':
    '[[버트]]는 [[버트|버트]]를, [[버트#버트의 구조|구조]]는 버트로.\r\n\r\n`BERT`는 그대로. 버트\r\n',
  'Other.md': '---\nsee: "[[버트#버트의 구조]]"\n---\nRoBERTa와 [다른 것](https://bert.dev).\n',
};

describe('Rename term…', () => {
  it('shows every change, makes it everywhere, and takes it back byte for byte', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    expect(rows()).toEqual([
      '[x] Note.md4',
      '[x] BERT → 버트',
      '[x] BERT의 구조 → 버트의 구조',
      '[x] BERT → 버트',
      '[x] BERTs → 버트',
      '[x] Other.md1',
      '[x] BERT의 구조 → 버트의 구조',
      '[x] ai/BERT.md3',
      '[x] BERT → 버트',
      '[x] BERT → 버트',
      '[x] BERT → 버트',
    ]);
    expect(await disk()).toEqual(notes);
    await apply();
    expect(await disk()).toEqual(renamed);
    await takeBack();
    expect(await disk()).toEqual(notes);
  });

  it('adapts particles to the new last sound, even after links that follow their note', async () => {
    await start();
    await pick('BERT');
    await preview('인코더 모델');
    await apply();
    const text = await host.read('Note.md');
    expect(text).toContain('[[인코더 모델]]은 [[인코더 모델|인코더 모델]]을, ');
    expect(text).toContain('는 인코더 모델로.');
    await takeBack();
    expect(await disk()).toEqual(notes);
  });

  it('keeps the note’s name if that is unchecked, and unchecked places in notes', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    getByLabelText(dialog(), 'Rename 1 note too').click();
    await waitFor(() => expect(getAllByRole(dialog(), 'listitem').length).toBe(11));
    // The heading: links to it stay as well then.
    getAllByRole<HTMLInputElement>(dialog(), 'checkbox')[8]?.click();
    await apply();
    const after = await disk();
    expect(Object.keys(after)).toContain('ai/BERT.md');
    expect(after['ai/BERT.md']).toContain('## BERT의 구조\n\n버트는 크다.');
    expect(after['Note.md']).toContain('[[BERT#BERT의 구조|구조]]는 버트로.');
    expect(after['Other.md']).toBe(notes['Other.md']);
    await takeBack();
    expect(await disk()).toEqual(notes);
  });

  it('works through editors that show notes, as a single undo step in each', async () => {
    await start();
    await host.open('ai/BERT.md');
    await host.open('Note.md', { newTab: true });
    await pick('BERT');
    await preview('버트');
    await apply();
    expect(host.view.editor.getValue()).toBe(renamed['Note.md'].replaceAll('\r\n', '\n'));
    host.command('editor:save-file');
    await host.idle();
    await takeBack();
    host.command('editor:save-file');
    await host.idle();
    expect((await disk())['ai/BERT.md']).toBe(notes['ai/BERT.md']);
    expect((await host.read('Note.md')).replaceAll('\r\n', '\n')).toBe(
      notes['Note.md'].replaceAll('\r\n', '\n'),
    );
  });

  it('stamps what it changes, and takes the stamps back', async () => {
    const stamped = {
      ...notes,
      'Dated.md': '---\nupdated: 2024-01-01 10:00:00 +0900\n---\nBERT를 쓴다.\n',
    };
    await start(stamped, {}, { timeZone: '+09:00' });
    await pick('BERT');
    await preview('토큰');
    await apply();
    expect(await host.read('Dated.md')).toMatch(
      /^---\nupdated: 20(?!24-01-01 10:00:00).*\n---\n토큰을 쓴다\.\n$/,
    );
    await takeBack();
    expect(await disk()).toEqual(stamped);
  });

  it('also takes back the stamp of a change in properties, even in an open note', async () => {
    const dated = {
      ...notes,
      'Dated.md': '---\nsee: "[[BERT|BERT]]"\nupdated: 2024-01-01 10:00:00 +0900\n---\nBERT를 쓴다.\n',
    };
    await start(dated, {}, { timeZone: '+09:00' });
    await host.open('Dated.md');
    await pick('BERT');
    await preview('토큰');
    await apply();
    host.command('editor:save-file');
    await host.idle();
    expect(await host.read('Dated.md')).toMatch(/\|토큰\]\]"\nupdated: 20(?!24-01-01 10:00:00)/);
    await takeBack();
    host.command('editor:save-file');
    await host.idle();
    expect(await disk()).toEqual(dated);
  });

  it('adds a stamp with a block of its own, and takes both back', async () => {
    const bare = { ...notes, 'Bare.md': 'BERT를 쓴다.\n' };
    await start(bare, {}, { timeZone: '+09:00', stampAddMissing: 'block' });
    await pick('BERT');
    await preview('토큰');
    await apply();
    expect(await host.read('Bare.md')).toMatch(/^---\n[^]*updated: 20.*\n[^]*---\n[^]*토큰을 쓴다\.\n$/);
    await takeBack();
    expect((await disk())['Bare.md']).toBe(bare['Bare.md']);
  });

  async function restart(options: HostOptions = {}, data?: object): Promise<void> {
    const store = host.memory;
    await host.close();
    host = await createHost({ store, ...options });
    const plugin = await host.enable(AiGlossaryPlugin, data === undefined ? {} : { data });
    await plugin.api?.ready;
  }

  it('is taken back after a restart, byte for byte, with its stamps', async () => {
    const dated = {
      ...notes,
      'Dated.md': '---\nupdated: 2024-01-01 10:00:00 +0900\naliases: [B]\n---\nBERT를 쓴다.\n',
    };
    await start(dated, {}, { timeZone: '+09:00' });
    await pick('BERT');
    await preview('버트');
    await apply();
    const after = await disk();
    expect(after['Dated.md']).toMatch(/버트를 쓴다\.\n$/);
    expect(after['Dated.md']).not.toContain('2024-01-01');
    await restart();
    await takeBack();
    expect(await disk()).toEqual(dated);
    await restart();
    expect(host.command('take-back-renaming')).toBe(false);
  });

  it('is taken back after a restart in the notes that are unchanged', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    await apply();
    await host.writeOutside('Note.md', `${await host.read('Note.md')}더\n`);
    await restart();
    await takeBack();
    expect(host.notices().at(-1)).toContain('Left alone, as it changed since or is gone: Note.md.');
    const after = await disk();
    expect(after['ai/BERT.md']).toBe(notes['ai/BERT.md']);
    expect(after['Other.md']).toBe(notes['Other.md']);
    expect(after['Note.md']).toContain('더\n');
  });

  it('is taken back in notes that have been moved since: they stay in their folders', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    await apply();
    const move = async (from: string, to: string): Promise<void> => {
      await host.finish(host.app.fileManager.renameFile(host.file(from), to));
      await host.idle();
    };
    await host.app.vault.createFolder('nlp');
    await move('Note.md', 'nlp/Note.md');
    await restart();
    await move('ai/버트.md', 'nlp/버트.md');
    await takeBack();
    expect(await disk()).toEqual({
      'nlp/BERT.md': notes['ai/BERT.md'],
      'nlp/Note.md': notes['Note.md'],
      'Other.md': notes['Other.md'],
    });
  });

  it('names notes that no longer exist, and one that has been renamed since', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    await apply();
    await host.finish(host.app.fileManager.renameFile(host.file('ai/버트.md'), 'ai/새 이름.md'));
    await host.idle();
    await restart();
    await host.app.fileManager.trashFile(host.file('Other.md'));
    await takeBack();
    const said = host.notices().at(-1);
    expect(said).toContain('Other.md');
    expect(said).toContain('ai/새 이름.md');
    expect(Object.keys(await disk())).toContain('ai/새 이름.md');
  });

  it('that changed only a note’s own name is taken back after a restart too', async () => {
    const alone = { 'ai/BERT.md': '---\ntags: ai\n---\nA model.\n' };
    await start(alone);
    await pick('BERT');
    await preview('버트');
    await apply();
    expect(Object.keys(await disk())).toEqual(['ai/버트.md']);
    await restart();
    await takeBack();
    expect(await disk()).toEqual(alone);
  });

  it('is taken back as far as it got, if the app could not rename every note', async () => {
    const two = {
      'ai/BERT.md': '---\ntags: ai\n---\nA model.\n',
      'nlp/BERT.md': '---\ntags: ai\n---\nThe same.\n',
    };
    await start(two);
    const { fileManager } = host.app;
    const renameFile = fileManager.renameFile.bind(fileManager);
    let asked = 0;
    fileManager.renameFile = (file, path) => {
      asked += 1;
      return asked === 2 ? Promise.reject(new Error('EBUSY')) : renameFile(file, path);
    };
    await pick('BERT');
    await preview('버트');
    getByRole(dialog(), 'button', { name: /^Rename \(/ }).click();
    await waitFor(() => expect(host.notices().join()).toContain('EBUSY'));
    expect(Object.keys(await disk()).sort()).toEqual(['ai/버트.md', 'nlp/BERT.md']);
    await takeBack();
    expect(await disk()).toEqual(two);
  });

  it('says so, in Korean, if the data for taking it back cannot be read', async () => {
    await start(notes, { language: 'ko' });
    await host.app.vault.adapter.write('.obsidian/plugins/ai-glossary/rename-run.jsonl', '{"about":{"fr');
    await restart({ language: 'ko' });
    expect(host.command('take-back-renaming')).toBe(true);
    await waitFor(() => expect(host.notices().join()).toContain('되돌릴 내용을 읽을 수 없어서'));
    expect(await disk()).toEqual(notes);
    await waitFor(() => expect(host.command('take-back-renaming')).toBe(false));
  });

  it('keeps the particle after a link that the app did not update', async () => {
    await start();
    host.app.fileManager.renameFile = (file, path) => host.app.vault.rename(file, path);
    await pick('BERT');
    await preview('인코더 모델');
    await apply();
    expect(await host.read('Note.md')).toMatch(/^\[\[BERT\]\]는 \[\[ai\/BERT\|인코더 모델\]\]을, /);
    await takeBack();
    expect(await disk()).toEqual(notes);
  });

  it('takes nothing back in a note that has been written since, and says so', async () => {
    await start();
    await pick('BERT');
    await preview('버트');
    await apply();
    await host.writeOutside('Other.md', `${await host.read('Other.md')}New.\n`);
    await takeBack();
    expect(host.notices().at(-1)).toContain('Left alone, as it changed since or is gone: Other.md.');
    const after = await disk();
    expect(after['ai/BERT.md']).toBe(notes['ai/BERT.md']);
    expect(after['Note.md']).toBe(notes['Note.md']);
    expect(after['Other.md']).toContain('New.');
  });

  it('can change another of the names: an alias and its mentions, and no file', async () => {
    await start({ ...notes, 'Use.md': '양방향 트랜스포머를 쓴다.\n' });
    await pick('BERT');
    const select = getByLabelText<HTMLSelectElement>(dialog(), 'Name to change');
    select.value = '양방향 트랜스포머';
    select.dispatchEvent(new Event('change'));
    await preview('양방향 모델');
    expect(queryByRole(dialog(), 'checkbox', { name: /Rename 1 note/ })).toBeNull();
    await apply();
    expect(await host.read('Use.md')).toBe('양방향 모델을 쓴다.\n');
    expect(await host.read('ai/BERT.md')).toContain('aliases: [양방향 모델]');
  });

  it.each([
    ['', /Type the new name/],
    ['BERT', /the name that it has/],
    ['a|b', /cannot hold “\|”/],
    ['[[a]]', /cannot hold “\[”/],
    ['x'.repeat(300), /too long/],
  ])('refuses “%s” with a reason', async (name, said) => {
    await start();
    await pick('BERT');
    const input = getByLabelText<HTMLInputElement>(dialog(), 'New name');
    input.value = 'first';
    input.dispatchEvent(new Event('change'));
    input.value = name;
    input.dispatchEvent(new Event('change'));
    expect(getByRole(dialog(), 'status').textContent).toMatch(said);
    expect(queryByRole(dialog(), 'button', { name: /^Rename \(/ })).toBeNull();
    expect(await disk()).toEqual(notes);
  });

  it('says if the name belongs to another term, and if a note cannot have it', async () => {
    await start({ ...notes, 'ai/버트.md': '---\ntags: ai\n---\nAnother.\n' });
    await pick('BERT');
    await preview('버트');
    expect(dialog().textContent).toContain('“버트” is a name of “버트” as well');
    expect(dialog().textContent).toContain('ai/BERT.md keeps its name: ai/버트.md is there already.');
    await preview('A/B');
    expect(dialog().textContent).toContain('no file can be called that');
  });
});

describe('in the panel', () => {
  withLayout();

  it('is offered in Korean, and in the panel’s menu', async () => {
    await start(notes, { language: 'ko' });
    host.command('open-glossary');
    await host.idle();
    const row = await screen.findByRole('treeitem', { name: /BERT/ });
    row.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    const item = [...document.body.querySelectorAll<HTMLElement>('.menu-item')].find((each) =>
      each.textContent.includes('이름 바꾸기…'),
    );
    item?.click();
    await preview('버트', '새 이름');
    expect(getByRole(dialog(), 'status').textContent).toBe(
      '노트 3개 중 3개에서 바꿀 곳을 8곳 찾았습니다. 아직 바뀐 내용은 없습니다.',
    );
    await apply();
    expect(await disk()).toEqual(renamed);
  });
});

describe('the sample vault', () => {
  const folder = join(import.meta.dirname, '../../vault');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const vault = Object.fromEntries(
    paths.map((path) => [path.normalize('NFC'), readFileSync(join(folder, path), 'utf8')]),
  );

  it.each([
    ['Transformer', '변환기'],
    ['임베딩', 'Embedding'],
    ['LLM', '거대 모델'],
  ])('%s is renamed to %s and back, byte for byte', async (from, to) => {
    await start(vault);
    const before = await disk();
    await pick(from);
    await preview(to);
    await apply();
    const after = await disk();
    const changed = Object.entries(after).filter(([path, text]) => before[path] !== text);
    expect(changed.length).toBeGreaterThan(1);
    await takeBack();
    expect(await disk()).toEqual(before);
  });
});
