import { undo } from '@codemirror/commands';
import { getByRole, screen, waitFor } from '@testing-library/dom';
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gptLink, Linking, llmNote, llmPath, type Setup, tokenLink } from './linking';

let linking: Linking;
afterEach(() => {
  vi.unstubAllGlobals();
  return linking.host.close();
});

async function start(notes: Setup['notes'], rest: Omit<Setup, 'notes'> = {}): Promise<Linking> {
  linking = await Linking.start({ notes, ...rest });
  return linking;
}

const saved = async (path: string): Promise<string> => {
  linking.host.command('editor:save-file');
  await linking.host.idle();
  return linking.host.read(path);
};

describe('Link glossary terms in this note', () => {
  it('shows each change, and makes the checked ones as a single undo step', async () => {
    const text = 'GPT는 토큰을 읽는다. ChatGPT.\n\n| GPT | `GPT` |\n| --- | --- |\n';
    await start({ 'Note.md': text });
    await linking.host.open('Note.md');
    await linking.open('link-terms', { Mentions: 'All mentions' });
    expect(linking.rows()).toEqual([
      '[x] Note.md3',
      '[x] «GPT»는 토큰을 읽는다. ChatGPT. → GPT (Generic Pre-trained Transformer)',
      '[x] GPT는 «토큰»을 읽는다. ChatGPT. → 토큰 (Large Language Models)',
      '[x] | «GPT» | `GPT` | → GPT (Generic Pre-trained Transformer)',
    ]);
    linking.tick(2);
    expect(linking.rows()[0]).toBe('[-] Note.md3');
    await linking.apply();
    const escaped = gptLink.replace('|', '\\|');
    const linked = `${gptLink}는 토큰을 읽는다. ChatGPT.\n\n| ${escaped} | \`GPT\` |\n| --- | --- |\n`;
    expect(await saved('Note.md')).toBe(linked);
    undo(linking.host.view.editMode.cm);
    expect(linking.host.view.editor.getValue()).toBe(text);
  });

  it('links the first mention of each term, unless it is linked already', async () => {
    await start({
      'Note.md': `GPT, 토큰, 토큰. See [[${llmPath.replace('.md', '')}#GPT(Generic Pre-trained Transformer)|this]].\n`,
    });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    expect(
      linking
        .rows()
        .slice(1)
        .map((row) => row.split('»')[0]),
    ).toEqual(['[x] GPT, «토큰']);
  });

  it('stays within the selection', async () => {
    await start({ 'Note.md': 'GPT\nGPT\nGPT\n' });
    const view = await linking.host.open('Note.md');
    view.editor.setSelection({ line: 1, ch: 0 }, { line: 1, ch: 3 });
    await linking.open('link-terms');
    await linking.apply();
    expect(await saved('Note.md')).toBe(`GPT\n${gptLink}\nGPT\n`);
  });

  it('takes unsaved text into account', async () => {
    await start({ 'Note.md': '\n' });
    await linking.host.open('Note.md');
    linking.host.type('GPT');
    await linking.open('link-terms');
    await linking.apply();
    expect(linking.host.view.editor.getValue()).toBe(`${gptLink}\n`);
  });

  it('writes links in the form that the app’s settings ask for', async () => {
    await start({ 'Note.md': 'GPT는\n' });
    linking.host.data.vault.setConfig('useMarkdownLinks', true);
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    await linking.apply();
    const written = await saved('Note.md');
    expect(written).toMatch(/^\[GPT\]\(Large%20Language%20Models\.md#GPT.*\)는\n$/);
    await linking.open('unlink-terms');
    linking.press('Select all');
    await linking.apply();
    expect(await saved('Note.md')).toBe('GPT는\n');
  });

  it('finds nothing to do in the note that defines the terms, and says so', async () => {
    await start({});
    await linking.host.open(llmPath);
    await linking.open('link-terms');
    expect(getByRole(linking.dialog, 'status').textContent).toContain('No mentions to link in this note.');
    expect(linking.rows()).toEqual([]);
  });

  it('links a term that the note only names in a heading to its defining note, but not a term that the note defines', async () => {
    const own =
      '---\ntags: ai\n---\n## GPT(Generic Pre-trained Transformer)\n\n## RAG(Retrieval-Augmented Generation)\n\nLooks up.\n\nGPT and RAG.\n';
    await start({ 'Note.md': own });
    await linking.host.open('Note.md');
    await linking.open('link-terms', { Mentions: 'All mentions' });
    await linking.apply();
    expect(await saved('Note.md')).toBe(own.replace('GPT and', `${gptLink} and`));
  });

  it('asks what an ambiguous mention means', async () => {
    const other = '---\ntags: ai\n---\n## GPT(General Purpose Technology)\n\nAnother.\n';
    await start({ 'Other.md': other, 'Note.md': 'GPT 토큰\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    expect(linking.rows()[1]).toMatch(/^\[ \] «GPT» 토큰 → GPT/);
    linking.choosesMeaning(1, 'GPT (General Purpose Technology)');
    expect(linking.rows()[1]).toBe('[x] «GPT» 토큰 → GPT (General Purpose Technology)');
    await linking.apply();
    expect(await saved('Note.md')).toBe(`[[Other#GPT(General Purpose Technology)|GPT]] ${tokenLink}\n`);
  });

  it('selects all and none', async () => {
    await start({ 'Note.md': 'GPT 토큰\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    linking.press('Select none');
    expect(linking.rows().map((row) => row.slice(0, 3))).toEqual(['[ ]', '[ ]', '[ ]']);
    expect(getByRole<HTMLButtonElement>(linking.dialog, 'button', { name: 'Link (0)' }).disabled).toBe(true);
    linking.tick(0);
    expect(linking.rows().map((row) => row.slice(0, 3))).toEqual(['[x]', '[x]', '[x]']);
    linking.press('Select none');
    linking.press('Select all');
    expect(getByRole(linking.dialog, 'button', { name: 'Link (2)' })).toBeTruthy();
  });

  it('writes nothing when cancelled', async () => {
    await start({ 'Note.md': 'GPT\n' });
    await linking.open('link-terms');
    linking.press('Cancel');
    await linking.host.idle();
    expect(document.querySelector('.modal')).toBeNull();
    expect(linking.host.writes('Note.md')).toBe(0);
  });
});

describe('Link glossary terms while the glossary is still being read', () => {
  const status = () => getByRole(linking.dialog, 'status').textContent;

  it('says so, and shows the preview when everything has been read', async () => {
    await start({ 'Note.md': 'GPT\n' }, { progress: { done: 1, total: 3 } });
    await linking.host.open('Note.md');
    linking.host.command('link-terms');
    await linking.host.idle();
    expect(status()).toBe('The glossary is still being read, note 1 of 3. The preview follows.');
    linking.reads({ done: 2, total: 3 });
    expect(status()).toContain('note 2 of 3');
    linking.reads(undefined);
    await linking.preview();
    expect(linking.rows()).toHaveLength(2);
  });

  it('searches only the last chosen scope', async () => {
    await start({ 'Note.md': 'GPT\n' }, { progress: { done: 1, total: 3 } });
    await linking.host.open('Note.md');
    linking.host.command('link-terms');
    const chosen = linking.choose('Where', 'The whole vault');
    linking.reads(undefined);
    await chosen;
    expect(getByRole(linking.dialog, 'status').textContent).toContain('in 1 of 2 notes');
  });

  it('ends when told to stop', async () => {
    await start({ 'Note.md': 'GPT\n' }, { progress: { done: 1, total: 3 } });
    linking.host.command('link-terms');
    linking.press('Stop');
    linking.reads(undefined);
    await linking.host.idle();
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('Link glossary terms in the vault', () => {
  const notes = {
    'a/One.md': '---\r\ntags: [x] # GPT\r\n---\r\nGPT는 GPT.\r\n',
    'a/Two.md': '토큰을'.normalize('NFD'),
    'Three.md': 'nothing here\n',
  };
  const oneLinked = `---\r\ntags: [x] # GPT\r\n---\r\n${gptLink}는 GPT.\r\n`;

  it('changes only the bytes of the links, and takes them back in one step', async () => {
    await start(notes);
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    expect(await linking.host.read('a/One.md')).toBe(oneLinked);
    const token = '토큰'.normalize('NFD');
    expect(await linking.host.read('a/Two.md')).toBe(
      `${tokenLink.replace('|토큰', `|${token}`)}${'을'.normalize('NFD')}`,
    );
    expect(linking.host.writes('Three.md')).toBe(0);
    expect(linking.host.writes(llmPath)).toBe(0);
    expect(await linking.takeBack()).toContain('Undid 2 changes in 2 notes.');
    expect(await linking.host.read('a/One.md')).toBe(notes['a/One.md']);
    expect(await linking.host.read('a/Two.md')).toBe(notes['a/Two.md']);
    expect(linking.host.command('take-back-linking')).toBe(false);
  });

  it('does not wait for a window that is never idle', async () => {
    await start(notes);
    vi.stubGlobal('requestIdleCallback', () => 0);
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    await linking.takeBack();
    expect(await linking.host.read('a/One.md')).toBe(notes['a/One.md']);
  });

  it('takes back only if the text is still as written; properties may have changed', async () => {
    await start(notes);
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    const two = await linking.host.read('a/Two.md');
    await linking.host.writeOutside('a/One.md', oneLinked.replace('[x]', '[x, y]'));
    await linking.host.writeOutside('a/Two.md', `${two} and more`);
    expect(linking.host.command('take-back-linking')).toBe(true);
    await waitFor(() =>
      expect(linking.host.notices().join()).toContain(
        'Left alone, as it changed since or is gone: a/Two.md.',
      ),
    );
    await linking.host.idle();
    expect(await linking.host.read('a/One.md')).toBe(notes['a/One.md'].replace('[x]', '[x, y]'));
    expect(await linking.host.read('a/Two.md')).toBe(`${two} and more`);
  });

  it('keeps a byte order mark, and takes back text written after it', async () => {
    await start({ 'Note.md': '\uFEFFGPT는.\n' });
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    expect(await linking.host.read('Note.md')).toBe(`\uFEFF${gptLink}는.\n`);
    await linking.takeBack();
    expect(await linking.host.read('Note.md')).toBe('\uFEFFGPT는.\n');
  });

  it('takes back run by run, the latest first, and says that there is an earlier one', async () => {
    const texts = { 'a/One.md': 'GPT는.\n', 'Two.md': 'GPT, 토큰\n' };
    await start(texts);
    await linking.open('link-terms', { Where: 'The whole vault' });
    linking.tick(2);
    await linking.apply();
    const first = await linking.host.read('Two.md');
    expect(first).toBe(`${gptLink}, 토큰\n`);
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    expect(await linking.host.read('Two.md')).toBe(`${gptLink}, ${tokenLink}\n`);
    expect(await linking.takesBackByCommand()).toBe(
      'Undid 1 change in 1 note. ' +
        'Before that, 2 places were changed in 2 notes. You can undo this as well.',
    );
    expect(await linking.host.read('Two.md')).toBe(first);
    expect(await linking.takesBackByCommand()).toBe('Undid 2 changes in 2 notes.');
    for (const [path, text] of Object.entries(texts)) expect(await linking.host.read(path)).toBe(text);
    expect(linking.host.command('take-back-linking')).toBe(false);
  });

  it('shows its progress while it takes back many notes', async () => {
    await start(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, 'GPT\n'])));
    linking.host.memory.latency = () => 1;
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    expect(linking.host.command('take-back-linking')).toBe(true);
    await screen.findByText(/^Undoing, note \d+ of 200$/);
    await screen.findByText(/in 200 notes\.$/);
    expect(screen.queryByText(/^Undoing/)).toBeNull();
  });

  it('takes back the run that a notice is about, whatever has been linked since', async () => {
    await start({ 'a/One.md': 'GPT는.\n', 'Two.md': '토큰\n' });
    for (const path of ['a/One.md', 'Two.md']) {
      await linking.host.open(path);
      await linking.open('link-terms', { Where: 'This note' });
      await linking.apply();
    }
    const [older] = screen.getAllByRole('button', { name: 'Undo' });
    older?.click();
    await waitFor(() => expect(linking.host.notices().join()).toContain('Undid 1 change in 1 note.'));
    expect(await saved('a/One.md')).toBe('GPT는.\n');
    expect(await saved('Two.md')).toBe(`${tokenLink}\n`);
  });

  it('finds its choices again in a note that has changed, and counts those that it cannot find', async () => {
    await start({ 'Note.md': 'GPT is\n토큰 is\n' });
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.host.writeOutside('Note.md', 'New line\nGPT was\n토큰 is\n');
    await linking.apply();
    expect(await linking.host.read('Note.md')).toBe(`New line\nGPT was\n${tokenLink} is\n`);
    expect(linking.host.notices().join()).toContain(
      'Left 1 place alone where a note has changed since the preview: Note.md.',
    );
  });

  it('continues after a note that cannot be written, and names that note', async () => {
    await start(notes);
    await linking.open('link-terms', { Where: 'The whole vault' });
    const { vault } = linking.host.app;
    const process = vault.process.bind(vault);
    vault.process = async (file, change) => {
      if (file.path === 'a/One.md') throw new Error('The disk is full');
      return process(file, change);
    };
    await linking.apply();
    expect(await linking.host.read('a/One.md')).toBe(notes['a/One.md']);
    expect(await linking.host.read('a/Two.md')).not.toBe(notes['a/Two.md']);
    expect(linking.host.notices().join()).toContain('Could not write: a/One.md.');
    expect(linking.host.notices().join()).toContain('Linked 1 mention in 1 note.');
  });

  it('names few of many notes that it had to leave alone', async () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${at}.md`, 'GPT is\n']));
    await start(many);
    await linking.open('link-terms', { Where: 'The whole vault' });
    for (const path of Object.keys(many)) await linking.host.writeOutside(path, 'GPT was\n');
    await linking.apply();
    expect(linking.host.notices().join()).toContain(
      'Left 7 places alone where a note has changed since the preview: 0.md, 1.md, 2.md, 3.md, 4.md and 2 more.',
    );
    expect(await linking.host.read('0.md')).toBe('GPT was\n');
  });

  it('works in one folder, from its menu', async () => {
    await start({ ...notes, 'b/Four.md': 'GPT\n' });
    const menu = new Menu();
    linking.host.app.workspace.trigger(
      'file-menu',
      menu,
      linking.host.app.vault.getFolderByPath('a'),
      'file-explorer',
    );
    menu.showAtPosition({ x: 0, y: 0 });
    getByRole(document.body, 'menuitem', { name: 'Link glossary terms' }).click();
    await linking.preview();
    expect(linking.rows().filter((row) => row.includes('.md'))).toEqual(['[x] a/One.md1', '[x] a/Two.md1']);
  });

  it('works in another folder once it is named, and recognises one that does not exist', async () => {
    await start({ ...notes, 'b/Four.md': 'GPT\n' });
    await linking.open('link-terms', { Where: 'A folder' });
    const input = getByRole<HTMLInputElement>(linking.dialog, 'textbox', { name: 'Folder' });
    input.value = 'c';
    input.dispatchEvent(new Event('input'));
    expect(getByRole(linking.dialog, 'status').textContent).toBe('There is no folder “c” in this vault.');
    input.value = 'b';
    input.dispatchEvent(new Event('input'));
    await linking.preview();
    expect(linking.rows().filter((row) => row.includes('.md'))).toEqual(['[x] b/Four.md1']);
  });

  it.each([false, true])('makes no link that would not lead to its note (Markdown links: %s)', async (md) => {
    const paths = ['C#.md', 'A | B.md', 'a [b].md', 'x]].md', 'a ) b.md', '한글 (노트).md'];
    const named = paths.map((path, index): [string, string] => [
      path,
      `---\ntags: ai\ntitle: Term ${index}x\n---\nA thing.\n`,
    ]);
    const note = paths.map((_, index) => `Term ${index}x\n`).join('');
    await start({ ...Object.fromEntries(named), 'sub/Note.md': note });
    linking.host.data.vault.setConfig('useMarkdownLinks', md);
    await linking.open('link-terms', { Where: 'The whole vault' });
    await linking.apply();
    expect(linking.host.notices().join()).not.toContain('changed since');
    const linked = await linking.host.read('sub/Note.md');
    const { links = [] } = linking.host.app.metadataCache.getCache('sub/Note.md') ?? {};
    const lines = linked.split('\n').filter((line) => line.includes('['));
    expect(lines).toEqual(links.map(({ original }) => original));
    expect(lines).toContain(md ? '[Term 5x](한글%20(노트).md)' : '[[한글 (노트)|Term 5x]]');
    expect(lines.join()).not.toMatch(md ? /C#|a \)/ : /C#|\[b|A \|/);
  });

  it('leaves a file alone that is not text', async () => {
    await start({ 'Note.md': 'GPT \u0000\n' });
    await linking.open('link-terms', { Where: 'The whole vault' });
    expect(linking.rows()).toEqual([]);
    expect(linking.dialog.textContent).toContain('1 note was not searched');
  });

  it('keeps few rows in the document, however many changes there are', async () => {
    await start({ 'Note.md': 'GPT\n'.repeat(5_000) });
    await linking.host.open('Note.md');
    await linking.open('link-terms', { Mentions: 'All mentions' });
    expect(getByRole(linking.dialog, 'button', { name: 'Link (5000)' })).toBeTruthy();
    expect(linking.rows().length).toBeLessThan(100);
    const scrollEl = linking.dialog.querySelector('.ai-glossary-changes');
    if (!scrollEl) throw new Error('There is no list');
    scrollEl.scrollTop = 30 * 4_990;
    scrollEl.dispatchEvent(new Event('scroll'));
    expect(linking.rows().length).toBeLessThan(100);
    expect(linking.dialog.querySelector('[aria-posinset="5001"]')?.textContent).toContain('GPT');
  });

  it('ends when told to stop', async () => {
    await start(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.md`, 'GPT\n'])));
    linking.host.command('link-terms');
    linking.press('Stop');
    await linking.host.idle();
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('Unlink glossary terms', () => {
  it('replaces links to terms by the text that they show, and leaves other links alone', async () => {
    const text = `${gptLink}는 [[Large Language Models#토큰(Token)|조각들]] [[Other]] \`${gptLink}\`\n`;
    await start({ 'Other.md': '', 'Note.md': text });
    await linking.host.open('Note.md');
    await linking.open('unlink-terms');
    expect(linking.rows()).toHaveLength(2);
    linking.press('Select all');
    await linking.apply();
    expect(await saved('Note.md')).toBe(text.replace(gptLink, 'GPT'));
  });

  it('chooses the links that a run has written, but none that was written by hand, and says so', async () => {
    await start({
      'Hand.md': `${gptLink}\n`,
      'Both.md': `[[Large Language Models]] 토큰\n`,
      'Changed.md': 'GPT\n',
    });
    const where = { Where: 'The whole vault' };
    await linking.open('link-terms', { ...where, Mentions: 'All mentions' });
    await linking.apply();
    await linking.host.writeOutside('Changed.md', `${gptLink} and more\n`);
    await linking.open('unlink-terms', where);
    const chosen = linking.rows().filter((row) => row.startsWith('[x]') && row.includes('«'));
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toContain(`«${tokenLink}»`);
    expect(linking.dialog.textContent).toContain('Other links may have been written by hand.');
    await linking.apply();
    expect(await linking.host.read('Both.md')).toBe(`[[Large Language Models]] 토큰\n`);
    expect(await linking.host.read('Hand.md')).toBe(`${gptLink}\n`);
  });

  it('hides the notice that offers to take a run back when a command has done that', async () => {
    await start({ 'Note.md': 'GPT\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    await linking.apply();
    const offers = () => [...document.querySelectorAll('.notice button')].length;
    expect(offers()).toBe(1);
    await linking.takesBackByCommand();
    expect(offers()).toBe(0);
  });

  it.each([false, true])(
    'gives every byte back, whatever heading it leads to (Markdown links: %s)',
    async (md) => {
      const heading = '## RAG (Retrieval-Augmented Generation): #1 | a [b] ^c %20 “d”';
      const note = '> [!note] RAG\n> - [ ] RAG는 **RAG**\n\n| RAG |\n| --- |\n| RAG[^1] |\n\n[^1]: RAG\r\n';
      await start({ 'So (it) is.md': `---\ntags: ai\n---\n${heading}\n\nLooks up.\n`, 'Note.md': note });
      linking.host.data.vault.setConfig('useMarkdownLinks', md);
      const where = { Where: 'The whole vault' };
      await linking.open('link-terms', { ...where, Mentions: 'All mentions' });
      await linking.apply();
      const linked = await linking.host.read('Note.md');
      expect(linked.match(md ? /\[RAG\]\(/g : /\|RAG\]\]/g)).toHaveLength(6);
      await linking.open('unlink-terms', where);
      await linking.apply();
      expect(await linking.host.read('Note.md')).toBe(note);
    },
  );

  it('restores the vault as it was before linking', async () => {
    const note = '| GPT | 토큰 |\n| --- | --- |\n\nGPT는 토큰을.\n';
    await start({ 'Note.md': note });
    const where = { Where: 'The whole vault' };
    await linking.open('link-terms', { ...where, Mentions: 'All mentions' });
    await linking.apply();
    expect(await linking.host.read('Note.md')).not.toBe(note);
    await linking.open('unlink-terms', where);
    await linking.apply();
    expect(await linking.host.read('Note.md')).toBe(note);
    expect(await linking.host.read(llmPath)).toBe(llmNote);
  });
});

it('speaks Korean', async () => {
  await start({ 'Note.md': 'GPT\n' }, { language: 'ko' });
  await linking.host.open('Note.md');
  await linking.open('link-terms');
  expect(linking.dialog.textContent).toContain('용어를 링크로 바꾸기');
  expect(getByRole(linking.dialog, 'button', { name: '링크로 바꾸기 (1)' })).toBeTruthy();
});

describe('a section of a note in an editor of its own', () => {
  const text = 'GPT.\n\n# Part\n\n토큰 and GPT.\n';

  it('makes linking search the whole note, and change it in its file', async () => {
    await start({ 'Note.md': text });
    const { editor } = await linking.host.openSection('Note.md', '#Part');
    editor.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 2 });
    await linking.open('link-terms');
    // What is selected in the section stands elsewhere in the note.
    expect(linking.chosen('Where')).toBe('This note');
    await linking.apply();
    await linking.host.idle();
    expect(await linking.host.read('Note.md')).toBe(`${gptLink}.\n\n# Part\n\n${tokenLink} and GPT.\n`);
    expect(editor.getValue()).toBe(`# Part\n\n${tokenLink} and GPT.`);
  });

  it('makes linking leave the note alone, and name it, while it is not saved', async () => {
    await start({ 'Note.md': text });
    const section = await linking.host.openSection('Note.md', '#Part');
    await linking.open('link-terms');
    section.type(' So it is.');
    await linking.apply();
    expect(linking.host.notices()).toEqual([
      expect.stringContaining(
        'Left alone, because a part of them is being edited and not saved yet: Note.md.',
      ),
    ]);
    await section.close();
    expect(await linking.host.read('Note.md')).toBe(text.replace('and GPT.', 'and GPT. So it is.'));
  });
});
