import { describe, expect, it } from 'vitest';
import { chooseInMenu, clipboard, expand, notes, row } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

const link = '[[Models#LLM(Large Language Model) 이란|LLM]]';

/** Opens the note of plain text, with the caret at the end of its first line. */
async function caretInText(session: Session): Promise<void> {
  await session.open('Text');
  await session.editor.getByText('first line').click();
  await session.page.keyboard.press('End');
}

describe('a term', () => {
  it('opens at its heading: here, in a new tab, to the side', async () => {
    const session = await start();
    const { page } = session;
    const tabs = page.getByRole('main').getByRole('tab');
    await row(session, 'BERT').locator('.ai-glossary-row').click();
    await expect.poll(() => session.caretLine()).toContain('BERT(Bidirectional');
    expect(await tabs.count()).toBe(1);

    await row(session, 'LLM')
      .locator('.ai-glossary-row')
      .click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => tabs.count()).toBe(2);
    await expect.poll(() => session.caretLine()).toContain('LLM(Large');
    // With Ctrl the mouse shows a preview, too, over the rows below; it goes when the mouse does.
    await session.editor.hover();
    await expect.poll(() => page.locator('.hover-popover').count()).toBe(0);
    await row(session, '인공지능').locator('.ai-glossary-row').click({ button: 'middle' });
    await expect.poll(() => tabs.count()).toBe(3);

    await chooseInMenu(session, 'BERT', 'Open in new tab');
    await expect.poll(() => tabs.count()).toBe(4);
    await expect.poll(() => session.caretLine()).toContain('BERT(Bidirectional');
    const shown = await session.editor.count();
    await chooseInMenu(session, 'LLM', 'Open to the right');
    await expect.poll(() => session.editor.count()).toBe(shown + 1);
    await expect.poll(() => session.caretLine()).toContain('LLM(Large');
    await chooseInMenu(session, '인공지능', 'Open');
    await expect.poll(() => session.editor.last().innerText()).toContain('기계가 하는 생각.');
  });

  it('becomes a link where the cursor stands, by its menu and by its button', async () => {
    const session = await start();
    const { page } = session;
    await caretInText(session);
    await chooseInMenu(session, 'LLM', 'Insert link at the cursor');
    await page.keyboard.type(' ');
    const llm = await expand(session, 'LLM');
    await llm.getByRole('button', { name: 'Insert link at the cursor' }).click();
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('Text.md'))
      .toBe(notes['Text.md'].replace('first line', `first line${link} ${link}`));
  });

  it('says that a note has to be open, when a link has nowhere to go', async () => {
    const session = await start();
    await chooseInMenu(session, 'LLM', 'Insert link at the cursor');
    await expect.poll(() => session.notices()).toEqual([expect.stringContaining('Open a note for editing')]);
  });

  it('can be copied: its name, a link, its definition', async () => {
    const session = await start();
    for (const [item, copied] of [
      ['Copy name', 'LLM'],
      ['Copy link', link],
      ['Copy definition', 'A model of *language*.'],
    ] as const) {
      await chooseInMenu(session, 'LLM', item);
      await expect.poll(() => clipboard(session)).toBe(copied);
    }
    const bert = await expand(session, 'BERT');
    await bert.getByRole('button', { name: 'Copy definition' }).click();
    await expect.poll(() => clipboard(session)).toBe('Reads both ways.');
  });

  it('is shown in the list of files, also after its note was moved', async () => {
    const session = await start({ notes: { ...notes, 'a/b/GPT.md': '---\ntags: ai\n---\nWrites on.\n' } });
    const files = session.page.getByRole('tree', { name: 'Files' });
    await chooseInMenu(session, 'GPT', 'Reveal file in navigation');
    await files.getByRole('treeitem', { name: 'GPT' }).waitFor();
    await session.page.evaluate(async () => {
      const { vault, fileManager } = window.workbench?.app ?? {};
      await vault?.createFolder('c');
      const file = vault?.getFileByPath('a/b/GPT.md');
      if (file) await fileManager?.renameFile(file, 'c/GPT.md');
    });
    await chooseInMenu(session, 'GPT', 'Reveal file in navigation');
    await expect
      .poll(() => files.locator('.is-active, [aria-selected=true]').filter({ hasText: 'GPT' }).count())
      .toBeGreaterThan(0);
    await row(session, 'GPT').locator('.ai-glossary-row').click();
    await expect.poll(() => session.editor.innerText()).toContain('Writes on.');
  });

  it('becomes a link in the note that its row is dragged into', async () => {
    const session = await start();
    await session.open('Text');
    await row(session, 'LLM')
      .locator('.ai-glossary-row')
      .dragTo(session.editor.getByText('first line'), { targetPosition: { x: 1, y: 8 } });
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('Text.md'))
      .toBe(notes['Text.md'].replace('first line', `${link}first line`));
  });

  it('shows its note when the mouse is on it with Ctrl', async () => {
    const session = await start();
    await session.page.keyboard.down('ControlOrMeta');
    await row(session, 'LLM').locator('.ai-glossary-row').hover();
    await session.page.keyboard.up('ControlOrMeta');
    const preview = session.page.locator('.hover-popover');
    await expect.poll(() => preview.innerText()).toContain('A model of');
    expect(await preview.innerText()).not.toContain('Reads both ways');
  });

  it('has its menu by the keyboard, too', async () => {
    const session = await start();
    const { page } = session;
    await row(session, 'LLM').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Copy name' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => session.caretLine()).toContain('LLM(Large');
  });
});

describe('a term without a definition', () => {
  it('gets one where its button leads to, and shows it', async () => {
    const session = await start({
      notes: { ...notes, 'Bare.md': '---\ntags: ai\n---\n\n## RAG(Retrieval-Augmented Generation)\n' },
    });
    const { page } = session;
    const rag = await expand(session, 'RAG');
    await rag.getByText('No definition yet.').waitFor();
    await rag.getByRole('button', { name: 'Write definition' }).click();
    await expect.poll(() => session.editor.evaluate((el) => el === document.activeElement)).toBe(true);
    await page.keyboard.type('Answers from what it looked up.');
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('Bare.md'))
      .toMatch(/## RAG\(Retrieval-Augmented Generation\)\n\n?Answers from what it looked up\.\n?$/);
    await expect.poll(() => rag.innerText()).toContain('Answers from what it looked up.');
  });
});
