import { getAllByRole, getByRole, queryAllByRole, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { gptLink, Linking, llmPath, type Setup } from './linking';

let linking: Linking;
afterEach(() => linking.host.close());

async function start(notes: Setup['notes'], rest: Omit<Setup, 'notes'> = {}): Promise<Linking> {
  linking = await Linking.start({ notes, ...rest });
  return linking;
}

const folderBox = (): HTMLInputElement =>
  getByRole(linking.dialog, 'textbox', { name: 'Folder', hidden: true });
const notesListed = (): string[] =>
  linking
    .rows()
    .filter((row) => row.includes('.md'))
    .map((row) => row.slice('[x] '.length, -1));

function typeFolder(path: string): void {
  folderBox().focus();
  folderBox().value = path;
  folderBox().dispatchEvent(new Event('input'));
}

describe('where the dialog looks', () => {
  it('is the note, not the text that was selected before switching to Reading view', async () => {
    await start({ 'Note.md': 'GPT\nGPT\n' });
    const { editor } = await linking.host.open('Note.md', { mode: 'source' });
    editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    linking.host.command('markdown:toggle-preview');
    await linking.host.idle();
    expect(linking.host.view.getMode()).toBe('preview');
    await linking.open('link-terms');
    expect(linking.chosen('Where')).toBe('This note');
  });

  it('is the root of the vault if no note is open', async () => {
    await start({ 'Note.md': 'GPT\n' });
    await linking.open('link-terms');
    expect(linking.chosen('Where')).toBe('A folder');
    expect(folderBox().value).toBe('/');
    expect(notesListed()).toEqual(['Note.md']);
  });

  it('names a folder when one is chosen, initially that of the note', async () => {
    await start({ 'a/b/Note.md': 'GPT\n', 'a/Other.md': 'GPT\n' });
    await linking.host.open('a/b/Note.md');
    await linking.open('link-terms');
    expect(folderBox().isShown()).toBe(false);
    await linking.choose('Where', 'A folder');
    expect(folderBox().isShown()).toBe(true);
    expect(folderBox().value).toBe('a/b');
    expect(notesListed()).toEqual(['a/b/Note.md']);
    await linking.choose('Where', 'This note');
    expect(folderBox().isShown()).toBe(false);
  });

  it('includes the subfolders of the typed folder, with or without slashes; an empty field is the vault', async () => {
    await start({ 'b/Two.md': 'GPT\n', 'a/c/One.md': 'GPT\n', 'Three.md': 'GPT\n' });
    await linking.open('link-terms', { Where: 'A folder' });
    typeFolder(' /a/ ');
    await linking.preview();
    expect(notesListed()).toEqual(['a/c/One.md']);
    await linking.host.app.vault.create('Z last one.md', 'GPT\n');
    typeFolder('');
    await linking.preview();
    expect(notesListed()).toEqual(['Three.md', 'Z last one.md', 'a/c/One.md', 'b/Two.md']);
  });

  it('is suggested while it is typed, best first, and searched when it is chosen', async () => {
    await start({ 'html/One.md': 'GPT\n', 'ml/Two.md': 'GPT\n', 'b/Three.md': 'GPT\n' });
    await linking.open('link-terms', { Where: 'A folder' });
    const offered = (): HTMLElement[] => Array.from(document.querySelectorAll('.suggestion-item'));
    typeFolder('ml');
    expect(offered().map((item) => item.textContent)).toEqual(['ml', 'html']);
    offered()[1]?.click();
    expect(folderBox().value).toBe('html');
    expect(offered()).toEqual([]);
    await waitFor(() => expect(notesListed()).toEqual(['html/One.md']));
  });
});

describe('what the dialog says', () => {
  const status = (): string => getByRole(linking.dialog, 'status').textContent;
  const buttons = (): string[] =>
    getAllByRole(linking.dialog, 'button').map((button) => button.textContent || 'Close');

  it('is the number of mentions in a note; elsewhere it includes the number of notes', async () => {
    await start({ 'Note.md': 'GPT 토큰\n', 'Other.md': 'GPT\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    expect(status()).toBe('2 mentions to link. Nothing has been written yet.');
    await linking.choose('Where', 'The whole vault');
    expect(status()).toBe('3 mentions to link, in 2 of 3 notes. Nothing has been written yet.');
  });

  it('offers nothing to choose if there is nothing to change', async () => {
    await start({ 'Note.md': 'Nothing.\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    expect(status()).toBe('No mentions to link in this note.');
    expect(buttons()).not.toContain('Select all');
    expect(buttons().filter((name) => name.startsWith('Link'))).toEqual([]);
  });

  it('asks which mentions to link when linking, but not where links lead', async () => {
    await start({ 'Note.md': `${gptLink}\n` });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    expect(linking.chosen('Mentions')).toBe('First mention of each term');
    linking.host.press('Escape');
    await linking.open('unlink-terms');
    expect(() => linking.chosen('Mentions')).toThrow('There is no setting Mentions');
  });
});

describe('the list of changes', () => {
  it('keeps the focused row, and the order of rows, while scrolling', async () => {
    await start({ 'Note.md': 'GPT\n'.repeat(500) });
    await linking.host.open('Note.md');
    await linking.open('link-terms', { Mentions: 'All mentions' });
    const places = () =>
      getAllByRole(linking.dialog, 'listitem').map((row) => Number(row.getAttribute('aria-posinset')));
    const box = getAllByRole(linking.dialog, 'checkbox')[3];
    box?.focus();
    linking.scrollTo(300);
    expect(document.activeElement).toBe(box);
    expect(places()[0]).toBe(4);
    expect(places()).not.toContain(5);
    linking.scrollTo(0);
    expect(places().slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('shows changes of a checkbox that was out of view', async () => {
    await start({ 'Note.md': 'GPT\n'.repeat(500) });
    await linking.host.open('Note.md');
    await linking.open('link-terms', { Mentions: 'All mentions' });
    linking.scrollTo(300);
    linking.press('Select none');
    linking.scrollTo(0);
    expect(linking.rows()[1]).toMatch(/^\[ \]/);
  });
});

describe('writing', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.md`, 'GPT\n']));
  const written = (): number => Object.keys(many).reduce((sum, path) => sum + linking.host.writes(path), 0);

  it.each([
    ['the button', () => linking.press('Stop')],
    ['Escape', () => linking.host.press('Escape')],
  ])('ends at once when told to by %s, and says how far it came', async (_, stop) => {
    await start(many);
    await linking.open('link-terms', { Where: 'The whole vault' });
    linking.press('Link (30)');
    stop();
    await waitFor(() => expect(linking.host.notices()).toHaveLength(1));
    await linking.host.idle();
    expect(linking.host.notices()[0]).toBe('Linked 0 mentions in 0 notes.');
    expect(written()).toBe(0);
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('shows its progress, and offers only to stop', async () => {
    await start(many);
    await linking.open('link-terms', { Where: 'The whole vault' });
    linking.press('Link (30)');
    const buttons = getAllByRole(linking.dialog, 'button').map(({ textContent }) => textContent);
    expect(buttons.filter((name) => name !== '')).toEqual(['Stop']);
    expect(queryAllByRole(linking.dialog, 'combobox')).toEqual([]);
    expect(getByRole(linking.dialog, 'progressbar', { name: 'Progress' })).toBeTruthy();
    await waitFor(() => expect(linking.host.notices().join()).toContain('Linked 30 mentions in 30 notes.'));
    await linking.host.idle();
    expect(written()).toBe(30);
  });
});

describe('the dialog while the glossary is still being read', () => {
  const progress = { done: 1, total: 3 };

  it('stops waiting once there is a preview', async () => {
    await start({ 'Note.md': 'GPT\n' }, { progress });
    await linking.host.open('Note.md');
    linking.host.command('link-terms');
    expect(linking.waiting()).toBe(1);
    linking.reads(undefined);
    await linking.preview();
    expect(linking.waiting()).toBe(0);
  });

  it('stops waiting once it is closed', async () => {
    await start({ 'Note.md': 'GPT\n' }, { progress });
    linking.host.command('link-terms');
    linking.host.press('Escape');
    expect(document.querySelector('.modal')).toBeNull();
    linking.reads({ done: 2, total: 3 });
    expect(linking.waiting()).toBe(0);
  });
});

describe('the words of a change', () => {
  it('stay visible to the end of their word', async () => {
    await start({ 'Note.md': '긴 줄에서 GPT에서는, 토큰!\n' });
    await linking.host.open('Note.md');
    await linking.open('link-terms');
    const words = [...linking.dialog.querySelectorAll('.ai-glossary-changes-words')];
    expect(words.map(({ textContent }) => textContent)).toEqual(['GPT에서는', '토큰']);
  });
});

describe('links that are not unlinked', () => {
  it.each([
    ['that say more than the name', gptLink.replace('|GPT', '|GPT models')],
    ['that show the name of another term', gptLink.replace('|GPT', '|토큰')],
    ['that lead to another heading', gptLink.replace('#GPT(Generic Pre-trained Transformer)', '#Notes')],
    ['that show a picture', `!${gptLink}`],
  ])('are those %s', async (_, link) => {
    const text = `${link}, ${gptLink}\n`;
    await start({ 'Note.md': text });
    await linking.host.open('Note.md');
    await linking.open('unlink-terms');
    expect(linking.rows()).toHaveLength(2);
    linking.press('Select all');
    await linking.apply();
    expect(linking.host.view.editor.getValue()).toBe(`${link}, GPT\n`);
  });

  it('are those of a page that keeps itself up to date', async () => {
    const page = `%% ai-glossary: all %%\n${gptLink}\n%% end %%\n`;
    await start({ 'Note.md': `${page}${gptLink}\n` });
    await linking.host.open('Note.md');
    await linking.open('unlink-terms');
    linking.press('Select all');
    await linking.apply();
    expect(linking.host.view.editor.getValue()).toBe(`${page}GPT\n`);
  });

  it('are those outside of the selection', async () => {
    const text = `${gptLink}\n${gptLink}\n`;
    await start({ 'Note.md': text });
    const { editor } = await linking.host.open('Note.md');
    editor.setSelection({ line: 1, ch: 0 }, { line: 1, ch: gptLink.length });
    await linking.open('unlink-terms');
    linking.press('Select all');
    await linking.apply();
    expect(linking.host.view.editor.getValue()).toBe(`${gptLink}\nGPT\n`);
    expect(linking.host.writes(llmPath)).toBe(0);
  });
});
