import { getByRole, getByText, queryByRole, waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../host/create-host';
import { glossaryNote, Marking } from './marking';

let host: Host;
afterEach(() => host.close());

async function read(text: string, device: 'desktop' | 'phone' = 'desktop'): Promise<Marking> {
  host = await createHost({ notes: { 'ai.md': glossaryNote, 'Note.md': text }, device });
  const marking = await new Marking(host).start();
  await host.open('Note.md', { mode: 'preview' });
  return marking;
}

async function define(marking: Marking, heading: string): Promise<void> {
  marking.glossary.setNote({ path: 'more.md', text: `---\ntags: ai\n---\n## ${heading}\n` });
  marking.tell();
  await host.idle();
}

/** Taps the first mention, with cards wanted. Returns the card. */
async function tapForCard(marking: Marking): Promise<HTMLElement> {
  marking.change({ markHover: 'definition' });
  await host.idle();
  const [mark] = marking.marks();
  if (!mark?.instanceOf(HTMLElement)) throw new Error('Nothing is marked');
  mark.click();
  return getByRole(document.body, 'dialog');
}

describe('in reading view', () => {
  it('nothing stays underlined when the plugin is switched off', async () => {
    const marking = await read('GPT\n');
    expect(marking.marked()).toEqual(['GPT']);
    await host.disable();
    await host.idle();
    expect(marking.marked()).toEqual([]);
    expect(host.view.contentEl.textContent).toContain('GPT');
  });

  it('the note is not rendered again when the glossary changes only in terms that it does not show', async () => {
    const marking = await read('GPT\n');
    const [mark] = marking.marks();
    marking.glossary.setNote({ path: 'ai.md', text: glossaryNote.replace('Writes on.', 'Writes.') });
    marking.tell();
    await host.idle();
    expect(marking.marks()[0]).toBe(mark);
    await define(marking, 'RAG(Retrieval-Augmented Generation)');
    expect(marking.marks()[0]).not.toBe(mark);
  });

  it('a click opens a term, as it does a link, unless it ends a text selection', async () => {
    const marking = await read('A GPT.\n');
    const active = (): string | undefined => host.app.workspace.getActiveFile()?.path;
    const [mark] = marking.marks();
    if (!mark?.instanceOf(HTMLElement)) throw new Error('Nothing is marked');
    const selection = document.getSelection();
    selection?.selectAllChildren(mark);
    mark.click();
    await host.idle();
    expect(active()).toBe('Note.md');
    selection?.removeAllRanges();
    mark.click();
    await waitFor(() => expect(active()).toBe('ai.md'));
    expect(host.app.workspace.getLeavesOfType('markdown')).toHaveLength(1);
  });

  it('a tap on a phone shows the card instead of the note, if the user wants cards', async () => {
    const marking = await read('A GPT.\n', 'phone');
    const dialog = await tapForCard(marking);
    await waitFor(() => expect(dialog.textContent).toContain('Writes on.'));
    expect(host.app.workspace.getActiveFile()?.path).toBe('Note.md');
    getByText(dialog, 'ai › GPT(Generative Pre-trained Transformer)').click();
    await waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('ai.md'));
    expect(queryByRole(document.body, 'dialog')).toBeNull();
  });

  it('the card of a term has others underlined, not the term itself', async () => {
    const marking = await read('A GPT.\n', 'phone');
    marking.glossary.setNote({
      path: 'ai.md',
      text: glossaryNote.replace('Writes on.', 'A GPT writes 토큰. GPTs do.'),
    });
    const dialog = await tapForCard(marking);
    await waitFor(() => expect(dialog.textContent).toContain('A GPT writes'));
    const marked = (): string[] =>
      Array.from(dialog.querySelectorAll('.ai-glossary-mention'), (element) => element.textContent);
    expect(marked()).toEqual(['토큰']);
    await define(marking, 'RAG(Retrieval-Augmented Generation)');
    expect(marked()).toEqual(['토큰']);
  });

  it('a term is previewed under the mouse without a key', async () => {
    const marking = await read('A GPT.\n');
    marking.marks()[0]?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    await waitFor(() => expect(document.querySelector('.hover-popover')?.textContent).toContain('GPT'));
  });

  it.each([
    ['code', 'GP`x`T, GPT', ['GPT']],
    ['a link', 'GP[x](https://a.b)T, GPT', ['GPT']],
    ['a line break', 'GP  \nT, GPT', ['GPT']],
    ['an image', 'GP![x](https://a.b/c.png)T, GPT', ['GPT']],
  ])('no name reaches across %s', async (_, text, marked) => {
    expect((await read(`${text}\n`)).marked()).toEqual(marked);
  });

  it('no name spans paragraphs, items or cells', async () => {
    const text = 'GP\n\nT\n\n- GP\n- T\n\n| GP | T |\n| --- | --- |\n| GP | T |\n\n> GP\n\nT\n';
    expect((await read(text)).marked()).toEqual([]);
  });
});

describe('the first mention in reading view', () => {
  it('follows the glossary', async () => {
    const marking = await read('GPT와 임베딩.\n\n임베딩.\n');
    marking.change({ markFirstOnly: true });
    await define(marking, '임베딩(Embedding)');
    expect(marking.marked()).toEqual(['GPT', '임베딩']);
  });

  it('is the one in a heading as soon as headings count', async () => {
    const marking = await read('# GPT\n\nGPT\n');
    const places = (): string[] => marking.marks().map((mark) => mark.parentElement?.tagName ?? '');
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(places()).toEqual(['P']);
    marking.change({ markHeadings: true });
    await host.idle();
    expect(places()).toEqual(['H1']);
  });

  it('is a single one, even if a paragraph has several', async () => {
    const marking = await read('`GPT` GPT and GPT.\n\nGPT\n');
    marking.change({ markFirstOnly: true });
    await host.idle();
    expect(marking.marked()).toEqual(['GPT']);
  });
});
