import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notes, tab } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const troubled = {
  ...notes,
  'Twin.md': '---\ntags: ai\naliases: [BERT]\n---\nA teddy.\n',
  'Broken.md': '---\ntags: ai\ntitle: a: b\n---\ntext\n',
  'Bare.md': '---\ntags: ai\n---\n\n## RAG(Retrieval-Augmented Generation)\n',
  'a.md': '---\ntags: ai\n---\nWe use KVC.\n',
  'b.md': '---\ntags: ai\n---\nKVC once more.\n',
  'c.md': '---\ntags: ai\n---\nWhat is KVC?\n',
};

async function start(options: SessionOptions = { notes: troubled }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  await tab(session, 'Problems').click();
  // The kind that is known last: the notes have been counted.
  await section(session, 'Acronyms without a definition').waitFor();
  return session;
}

/** The problems of a kind. */
const section = (session: Session, kind: string): Locator =>
  session.panel.getByRole('region', { name: new RegExp(`^${kind}`) });

/** The problems of a kind that are about `name`. */
const problem = (session: Session, kind: string, name: string): Locator =>
  section(session, kind)
    .getByRole('listitem')
    .filter({ has: session.page.locator('.ai-glossary-problem-name', { hasText: name }) });

describe('problems', () => {
  it('are listed by kind, each with its places and the way to mend it', async () => {
    const session = await start();
    const expected = {
      'Conflicting expansions':
        /^CNN[^]*Convolutional Neural Network[^]*CNN ›[^]*Cable News Network[^]*News ›/,
      'Names used by several terms': /BERT[^]*Models ›[^]*Twin/,
      'Unreadable front matter': /Broken[^]*line 3/,
      'Acronyms without a definition': /KVC[^]*a\s+b\s+c/,
      'Terms without a definition': /RAG[^]*Bare ›/,
    };
    for (const [kind, text] of Object.entries(expected)) {
      const list = section(session, kind).getByRole('list').first();
      await expect.poll(() => list.innerText()).toMatch(text);
      expect(await section(session, kind).getByRole('paragraph').first().innerText()).toMatch(/\w.*\./);
    }
    const counts = await session.panel
      .locator('.ai-glossary-problem-title .ai-glossary-tab-count')
      .allInnerTexts();
    const sum = counts.reduce((total, count) => total + Number(count), 0);
    await expect.poll(() => tab(session, 'Problems').innerText()).toMatch(new RegExp(`\\b${sum}$`));
    expect(await session.panel.getByRole('status').innerText()).toBe(`${sum} problems`);
  });

  it('go once they are mended: places open, and front matter is mended there', async () => {
    const session = await start();
    const { page } = session;
    await problem(session, 'Conflicting expansions', 'CNN')
      .getByRole('link', { name: /^News ›/ })
      .click();
    await expect.poll(() => session.caretLine()).toBe('## CNN(Cable News Network)');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('## TV(Television)');
    await section(session, 'Conflicting expansions').waitFor({ state: 'detached' });

    await section(session, 'Unreadable front matter').getByRole('link', { name: 'Broken' }).click();
    await expect.poll(() => session.editor.innerText()).toContain('title: a: b');
    await expect.poll(() => session.caretLine()).toBe('title: a: b');
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await section(session, 'Unreadable front matter').waitFor({ state: 'detached' });
  });

  it('lead from an acronym to its definition on disk, and to a term', async () => {
    const session = await start({
      notes: troubled,
      settings: { timeZone: 'Asia/Seoul', panelIntroduced: false },
      now: new Date('2024-08-14T14:46:50Z'),
    });
    const { page } = session;
    await problem(session, 'Acronyms without a definition', 'KVC')
      .getByRole('button', { name: 'Define…' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Define “KVC”' });
    await dialog.getByText('This note will be created: KVC.md').waitFor();
    await page.keyboard.type('Key-Value Cache');
    const heading = '## KVC(Key-Value Cache)';
    await expect.poll(() => dialog.locator('pre').evaluate(showsInSight, heading)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => session.editor.innerText()).toContain('KVC(Key-Value Cache)');
    await expect.poll(() => session.editor.evaluate((el) => el === document.activeElement)).toBe(true);
    await page.keyboard.type('Remembers what it has read.');
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('KVC.md'))
      .toMatch(
        /^---\ntitle: KVC\ndate: 2024-08-14 23:46:50 \+0900\n[^]*tags:\n {2}- ai\n[^]*---\n\n## KVC\(Key-Value Cache\)\n\nRemembers what it has read\.$/,
      );
    await section(session, 'Acronyms without a definition').waitFor({ state: 'detached' });
    await tab(session, 'All').click();
    const moe = session.panel.getByRole('treeitem', { name: /^KVC/ });
    await expect.poll(() => moe.innerText()).toContain('Key-Value Cache');
  });

  it('are gone for good when the definition is given at once', async () => {
    const session = await start();
    await problem(session, 'Acronyms without a definition', 'KVC')
      .getByRole('button', { name: 'Define…' })
      .click();
    const dialog = session.page.getByRole('dialog');
    await dialog.getByLabel('Definition').fill('Remembers what it has read.');
    await dialog.getByRole('button', { name: 'Create note' }).click();
    await section(session, 'Acronyms without a definition').waitFor({ state: 'detached' });
    await tab(session, 'All').click();
    await session.panel.getByRole('treeitem', { name: /^KVC/ }).waitFor();
    await tab(session, 'Problems').click();
    await section(session, 'Terms without a definition').waitFor();
    expect(await problem(session, 'Terms without a definition', 'KVC').count()).toBe(0);
  });

  it('lead from a term to where its definition is to be written', async () => {
    const session = await start();
    await problem(session, 'Terms without a definition', 'RAG')
      .getByRole('button', { name: 'Write definition' })
      .click();
    await expect.poll(() => session.editor.innerText()).toContain('RAG(Retrieval');
    await expect.poll(() => session.editor.evaluate((el) => el === document.activeElement)).toBe(true);
    await session.page.keyboard.type('Answers from what it looked up.');
    await problem(session, 'Terms without a definition', 'RAG').waitFor({ state: 'detached' });
  });
});

describe('a problem that is ignored', () => {
  it('stays so over a restart, and until it is asked for again, here or in the settings', async () => {
    const session = await start();
    const { page, panel } = session;
    await problem(session, 'Conflicting expansions', 'CNN').getByRole('button', { name: 'Ignore' }).click();
    await section(session, 'Conflicting expansions').waitFor({ state: 'detached' });
    const notice = page.locator('.notice', { hasText: 'Ignored “CNN”.' });
    await notice.getByRole('button', { name: 'Show again' }).click();
    await problem(session, 'Conflicting expansions', 'CNN').getByRole('button', { name: 'Ignore' }).click();
    await section(session, 'Conflicting expansions').waitFor({ state: 'detached' });
    const moe = problem(session, 'Acronyms without a definition', 'KVC');
    await moe.getByRole('button', { name: 'Ignore' }).click();
    await moe.waitFor({ state: 'detached' });
    await session.settingsSaid('undefined-acronym KVC');

    await session.restart();
    const ignored = panel.getByRole('button', { name: /^Ignored/ });
    await expect.poll(() => ignored.innerText()).toMatch(/2$/);
    await ignored.click();
    const list = panel.getByRole('region', { name: /^Ignored/ }).getByRole('listitem');
    await list.filter({ hasText: 'Cable News' }).first().getByRole('button', { name: 'Show again' }).click();
    await section(session, 'Conflicting expansions').waitFor();

    await page.keyboard.press('ControlOrMeta+,');
    await page.getByRole('dialog').getByRole('tab', { name: 'AI Glossary' }).click();
    const setting = page.getByRole('dialog').locator('.setting-item', { hasText: 'Ignored problems' });
    await expect.poll(() => setting.innerText()).toContain('1');
    await setting.getByRole('button', { name: 'Show again' }).click();
    await page.keyboard.press('Escape');
    await moe.waitFor();
    expect(await ignored.count()).toBe(0);
  });
});

/** Whether a text in an element that scrolls stands where it can be seen. Sent to the page by itself. */
function showsInSight(el: HTMLElement, text: string): boolean {
  const node = el.firstChild;
  const at = el.textContent.indexOf(text);
  if (node === null || at === -1) return false;
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + text.length);
  const [shown, box] = [range.getBoundingClientRect(), el.getBoundingClientRect()];
  return shown.top >= box.top && shown.bottom <= box.bottom;
}
