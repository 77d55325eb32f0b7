import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExchangeDialog } from './dialog';

let dialog: ExchangeDialog;
afterEach(() => dialog.host.close());

const notes = {
  'nlp/용어.md':
    '---\nglossary: list\ntags: [ai/nlp]\n---\n## LLM(Large Language Model) 이란\n\n큰 모델.\n\n## BERT(Bidirectional Encoder Representations from Transformers)\n',
  'vision/CNN.md': '---\ntags: [ai/vision]\n---\n# CNN\n\n그림을 본다.\n',
};

async function open(): Promise<void> {
  dialog = await ExchangeDialog.start(notes);
  dialog.host.command('export-glossary');
}

const preview = (): string => dialog.el.querySelector('pre')?.textContent ?? '';

describe('Export glossary', () => {
  it('shows what it will write, and writes it into a new note that stays out of the glossary', async () => {
    await open();
    expect(dialog.status).toBe('3 terms.');
    const page = preview();
    expect(page).toContain(
      '## L\n\n- **LLM** (Large Language Model): 큰 모델. ([[용어#LLM(Large Language Model) 이란|',
    );
    await dialog.press('Export');
    expect(await dialog.host.read('Glossary.md')).toBe(`---\nglossary: false\n---\n\n${page}`);
    expect(dialog.host.notices()[0]).toMatch(/^Exported to “Glossary.md”/);
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('takes the terms of a tag, of a folder, or all', async () => {
    await open();
    expect(dialog.options('Terms')).toEqual(['All terms', '#ai/nlp', '#ai/vision', 'nlp/', 'vision/']);
    dialog.choose('Terms', '#ai/vision');
    expect(dialog.status).toBe('1 term.');
    expect(preview()).toContain('**CNN**');
    dialog.choose('Terms', 'nlp/');
    expect(preview()).not.toContain('**CNN**');
  });

  it('takes what the search of the panel shows', async () => {
    dialog = await ExchangeDialog.start(notes);
    const leaf = await dialog.host.app.workspace.ensureSideLeaf('ai-glossary', 'right', { active: true });
    await leaf.setViewState({ type: leaf.getViewState().type, state: { query: 'language', tags: ['ai'] } });
    dialog.host.command('export-glossary');
    expect(dialog.options('Terms')[1]).toBe('What the panel shows for “language #ai”');
    expect(dialog.status).toBe('1 term.');
    expect(preview()).toContain('**LLM**');
  });

  it('says that a search leaves terms out, and takes all by one button', async () => {
    dialog = await ExchangeDialog.start(notes);
    const leaf = await dialog.host.app.workspace.ensureSideLeaf('ai-glossary', 'right', { active: true });
    await leaf.setViewState({ type: leaf.getViewState().type, state: { query: 'language' } });
    dialog.host.command('export-glossary');
    expect(dialog.el.textContent).toContain('Only what the search in the panel shows: 1 of 3 terms.');
    await dialog.press('All terms');
    expect(dialog.status).toBe('3 terms.');
    expect(dialog.el.textContent).not.toContain('Only what the search');
    expect(dialog.button('Export').disabled).toBe(false);
    expect(dialog.el.querySelector('select:focus')).not.toBeNull();
  });

  it('makes CSV with a byte order mark, or without', async () => {
    await open();
    dialog.choose('Form', 'CSV, for spreadsheets');
    await dialog.press('Export');
    expect((await dialog.host.read('Glossary.csv')).startsWith('\uFEFFheadword,')).toBe(true);
    dialog.host.command('export-glossary');
    dialog.choose('Form', 'CSV, for spreadsheets');
    dialog.toggle('Byte order mark');
    await dialog.press('Export');
    expect((await dialog.host.read('Glossary 2.csv')).startsWith('headword,')).toBe(true);
  });

  it('adds definitions from the reference if notes have none', async () => {
    await open();
    dialog.choose('Form', 'CSV, for spreadsheets');
    expect(preview()).toContain('BERT,Bidirectional Encoder Representations from Transformers,,');
    dialog.toggle('Definitions from the built-in reference');
    expect(preview()).toMatch(/BERT,[A-Za-z ]+,[^,\n]+/);
    expect(preview()).toContain('LLM,Large Language Model,큰 모델.,');
  });

  it('never overwrites a file, and creates the folders that it needs', async () => {
    await open();
    dialog.type('Path', 'vision/CNN.md');
    expect(dialog.status).toContain('“vision/CNN.md” exists already');
    expect(dialog.button('Export').disabled).toBe(true);
    dialog.type('Path', '');
    expect(dialog.button('Export').disabled).toBe(true);
    dialog.type('Path', 'a/b/words.md');
    await dialog.press('Export');
    expect(await dialog.host.read('a/b/words.md')).toContain('**CNN**');
    expect(await dialog.host.read('vision/CNN.md')).toBe(notes['vision/CNN.md']);
  });

  it('copies to the clipboard, and says when that fails', async () => {
    await open();
    const writeText = vi
      .fn<(text: string) => Promise<void>>()
      .mockRejectedValueOnce(new Error('denied'))
      .mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    dialog.choose('Form', 'JSON, for programs');
    dialog.choose('Write to', 'The clipboard');
    await dialog.press('Copy');
    await waitFor(() => expect(dialog.host.notices()).toContain('The clipboard could not be written to.'));
    await dialog.press('Copy');
    await waitFor(() => expect(dialog.host.notices()).toContain('Copied to the clipboard.'));
    expect(JSON.parse(writeText.mock.calls[1]?.[0] ?? '')).toMatchObject({ format: 'ai-glossary' });
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('speaks Korean', async () => {
    dialog = await ExchangeDialog.start(notes, { language: 'ko' });
    dialog.host.command('export-glossary');
    expect(dialog.status).toBe('용어 3개.');
    await dialog.press('내보내기');
    expect(await dialog.host.read('용어집.md')).toContain('**LLM** (Large Language Model): 큰 모델.');
  });
});

it('has nothing to write for an empty glossary', async () => {
  dialog = await ExchangeDialog.start({});
  dialog.host.command('export-glossary');
  expect(dialog.status).toBe('0 terms.');
  expect(dialog.button('Export').disabled).toBe(true);
});
