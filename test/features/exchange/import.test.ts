import { findByText, getByLabelText, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/features/exchange/decode-text';
import { ExchangeDialog } from './dialog';
import { runs } from '../../properties/runs';

let dialog: ExchangeDialog;
afterEach(() => dialog.host.close());

const known = '---\nglossary: list\n---\n## LLM(Large Language Model)\n\n큰 모델.\n\n## 토큰(Token)\n';

async function open(notes: Readonly<Record<string, string>> = { '용어집.md': known }): Promise<void> {
  dialog = await ExchangeDialog.start(notes);
  dialog.host.command('import-terms');
}

/** Waits for the dry run. Returns what it says. */
async function dryRun(): Promise<string> {
  await waitFor(() => expect(dialog.status).toMatch(/Nothing has been written yet|No terms were found/));
  return dialog.status;
}

async function paste(text: string): Promise<string> {
  dialog.type('Text to import', text);
  await waitFor(() => expect(dialog.status).not.toBe(''));
  return dryRun();
}

/** The lists of the dry run: `New (2): GPT, BERT`. */
function lists(): string[] {
  return Array.from(dialog.el.querySelectorAll('details'), (list) => {
    const names = Array.from(list.querySelectorAll('li'), (item) => item.textContent);
    return `${list.querySelector('summary')?.textContent ?? ''}: ${names.join(', ')}`;
  });
}

async function imports(): Promise<void> {
  await dialog.press(/^Import \(/);
  await findByText(document.body, /^Imported/);
  await dialog.host.idle();
}

const files = (): string[] =>
  dialog.host.app.vault
    .getFiles()
    .map(({ path }) => path)
    .sort();

describe('Import terms', () => {
  it('shows what it would do and writes nothing, then makes a note of each new term', async () => {
    await open();
    expect(
      await paste(
        '용어,원말,뜻\nGPT,Generative Pre-trained Transformer,글을 잇는 모델.\nLLM,,다른 말\n토큰,,글의 조각.',
      ),
    ).toBe(
      '1 new term, 1 completed, in 2 notes. Nothing has been written yet. Your notes stay as they are: what completes their terms goes on a page of its own.',
    );
    expect(lists()).toEqual(['New (1): GPT', 'Completed (1): 토큰', 'In the glossary already (1): LLM']);
    expect(files()).toEqual(['용어집.md']);
    await imports();
    expect(files()).toEqual(['GPT.md', 'Imported terms.md', '용어집.md']);
    expect(await dialog.host.read('GPT.md')).toMatch(
      /^---\n[^]*aliases:\n {2}- Generative Pre-trained Transformer\n[^]*---\n\n## GPT\(Generative Pre-trained Transformer\)\n\n글을 잇는 모델\.\n$/,
    );
    expect(await dialog.host.read('Imported terms.md')).toBe(
      '---\nglossary: list\n---\n\n## 토큰\n\n글의 조각.\n',
    );
    expect(await dialog.host.read('용어집.md')).toBe(known);
  });

  it('completes and does not duplicate: a second import finds everything', async () => {
    await open();
    const text = '용어,원말,뜻\nGPT,Generative Pre-trained Transformer,글을 잇는 모델.\n토큰,,글의 조각.';
    await paste(text);
    await imports();
    dialog.host.command('import-terms');
    expect(await paste(text)).toMatch(/^0 new terms, 0 completed/);
    expect(dialog.button(/^Import/).disabled).toBe(true);
  });

  it('makes one page, and takes it back in one step', async () => {
    await open();
    await paste('term,meaning\nGPT,a model\nBERT,another');
    dialog.choose('New terms become', 'One page');
    dialog.type('Folder', 'AI/words');
    await dryRun();
    await waitFor(() => expect(dialog.button('Import (2)').disabled).toBe(false));
    await imports();
    expect(await dialog.host.read('AI/words/Imported terms.md')).toBe(
      '---\nglossary: list\n---\n\n## GPT\n\na model\n\n## BERT\n\nanother\n',
    );
    (await findByText(document.body, 'Undo')).click();
    await findByText(document.body, 'Removed 1 note of the import.');
    expect(files()).toEqual(['용어집.md']);
    expect(dialog.host.command('take-back-import')).toBe(false);
  });

  it('does not take back notes that have changed since', async () => {
    await open();
    await paste('term,meaning\nGPT,a model\nBERT,another');
    await imports();
    await dialog.host.app.vault.append(dialog.host.file('GPT.md'), 'More.\n');
    expect(dialog.host.command('take-back-import')).toBe(true);
    await findByText(document.body, 'Removed 1 note of the import. 1 note was changed since, and stay.');
    expect(files()).toEqual(['GPT.md', '용어집.md']);
  });

  it('lets the user set columns', async () => {
    await open();
    await paste('x,y,z\nGPT,왼쪽,a model');
    expect(dialog.options('Column 1')).toContain('Not imported');
    dialog.choose('Column 3', 'Definition');
    dialog.choose('Column 2', 'Other names');
    await dryRun();
    await waitFor(() => expect(dialog.button(/^Import/).disabled).toBe(false));
    await imports();
    expect(await dialog.host.read('GPT.md')).toMatch(/aliases:\n {2}- 왼쪽\n[^]*\n\na model\n$/);
  });

  it('reads another form when it is told to', async () => {
    await open();
    await paste('GPT;a model');
    dialog.choose('Form', 'JSON, for programs');
    expect(await dryRun()).toBe('No terms were found in this text. Check its form.');
    expect(lists()).toEqual([]);
  });
});

describe('bad input', () => {
  it('is reported row by row and name by name, and loses nothing', async () => {
    await open({ '용어집.md': known, 'sub/GPT.md': 'mine', 'GPT.md': 'mine' });
    expect(
      await paste(
        'term,full name,meaning\nGPT,,x\nLLM,Low Level Memory,y\n!!!,,z\nTCP/IP,,path\nBERT,,has, a comma',
      ),
    ).toContain('In 1 row there are more cells than columns (the first is row 5).');
    expect(lists()).toEqual([
      'New (2): TCP/IP, BERT',
      'Left out, because the name has no letter (1): !!!',
      'Left out, because your notes say it stands for something else (1): LLM',
      'Left out, because there is a note of that name (1): GPT',
    ]);
    await imports();
    expect(files()).toEqual(['BERT.md', 'GPT.md', 'TCP-IP.md', 'sub/GPT.md', '용어집.md']);
    expect(await dialog.host.read('GPT.md')).toBe('mine');
  });

  it('can be a file that is not text', async () => {
    await open();
    chooseFile('words.csv', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00]));
    await findByText(dialog.el, /^“words\.csv” cannot be read as text/);
    expect(dialog.button(/^Import/).disabled).toBe(true);
  });

  it('can have many thousand rows, which go on pages that are searched', { timeout: 240_000 }, async () => {
    await open();
    const count = runs(20_000, 100_000);
    const rows = Array.from({ length: count }, (_, at) => `용어번호${at},뜻이 ${at}이다`);
    chooseFile('words.csv', new TextEncoder().encode(`용어,뜻\n${rows.join('\n')}`));
    await waitFor(() => expect(dialog.status).toMatch(new RegExp(`^${count} new terms`)), {
      timeout: 200_000,
      interval: 500,
    });
    expect(dialog.el.querySelectorAll('li').length).toBeLessThan(300);
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', [0xed, 0x86, 0xa0, 0xed, 0x81, 0xb0], '토큰'],
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
    ['CP949, as Korean Excel saves', [0xc5, 0xe4, 0xc5, 0xab], '토큰'],
    ['UTF-16', [0xff, 0xfe, 0xa0, 0xd1, 0x70, 0xd0], '토큰'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0xd1, 0xa0, 0xd0, 0x70], '토큰'],
    ['nothing', [], ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes).buffer)).toBe(text);
  });

  it.each([
    ['half a character', [0xed, 0x86]],
    ['zeros', [0x41, 0x00, 0x42, 0x00]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes).buffer)).toBeUndefined();
  });
});

function chooseFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const input = getByLabelText<HTMLInputElement>(dialog.el, 'Choose a file…');
  const file = { name, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
}
