import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const notes = {
  'ai/BERT.md': '---\ntags: ai\naliases: [양방향 모델]\n---\nA model.\n\n## BERT의 구조\n\nBERT는 크다.\n',
  'Text.md': '[[BERT]]는 [[ai/BERT|BERT]]를, [[BERT#BERT의 구조|구조]]는 BERT로.\n',
  'sub/Windows.md': 'BERT가\r\nBERTs\r\n',
};

/** Runs the command, which asks for a term where the palette stood. */
async function askForTerm({ page }: Session): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+p');
  await page.locator('.prompt input').fill('Rename term…');
  await page.locator('.prompt .suggestion-item', { hasText: 'Rename term…' }).click();
  return page.locator('.prompt .suggestion-item', { hasText: 'BERT' });
}

/** Opens the dialog for BERT, and goes on by the keyboard alone. */
async function rename(session: Session, to: string): Promise<Locator> {
  const { page } = session;
  await (await askForTerm(session)).waitFor();
  await page.keyboard.type('bert');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect
    .poll(() => dialog.getByLabel('New name').evaluate((el) => el === document.activeElement))
    .toBe(true);
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await dialog.getByText('Nothing has been written yet').waitFor();
  return dialog;
}

async function disk(session: Session, paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => session.disk(path).catch(() => '')));
}

describe('Rename term…', () => {
  const before = Object.keys(notes);
  const after = ['ai/인코더.md', 'Text.md', 'sub/Windows.md'];

  it('renames note, headings, links and mentions, and takes it all back to the byte', async () => {
    const session = await startWorkbench({ notes, settings: { stampEnabled: false } });
    await session.glossaryRead();
    await session.open('Text');
    const dialog = await rename(session, '인코더');
    expect(await disk(session, before)).toEqual(Object.values(notes));
    await dialog.getByText('ai/BERT.md → ai/인코더.md').waitFor();
    await dialog.getByRole('button', { name: /^Rename \(\d+\)$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => disk(session, after))
      .toEqual([
        '---\ntags: ai\naliases: [양방향 모델]\n---\nA model.\n\n## 인코더의 구조\n\n인코더는 크다.\n',
        '[[인코더]]는 [[인코더|인코더]]를, [[인코더#인코더의 구조|구조]]는 인코더로.\n',
        '인코더가\r\n인코더\r\n',
      ]);
    await session.command('Undo the last renaming of a term');
    await expect.poll(() => session.notices()).toContainEqual(expect.stringContaining('is “BERT” again'));
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => disk(session, before)).toEqual(Object.values(notes));
  });

  it('leaves alone what is unticked, and a heading’s links with it', async () => {
    const session = await startWorkbench({ notes, settings: { stampEnabled: false } });
    await session.glossaryRead();
    const dialog = await rename(session, '인코더 모델');
    const heading = dialog.getByRole('listitem').filter({ hasText: '## BERT의 구조' });
    await heading.getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: /^Rename \(\d+\)$/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => session.disk('Text.md'))
      .toBe(
        '[[인코더 모델]]은 [[인코더 모델|인코더 모델]]을, [[인코더 모델#BERT의 구조|구조]]는 인코더 모델로.\n',
      );
    expect(await session.disk('ai/인코더 모델.md')).toContain('## BERT의 구조\n\n인코더 모델은 크다.');
  });

  it('fits on a phone', async () => {
    const session = await startWorkbench({
      notes,
      device: 'phone',
      size: { width: 360, height: 640 },
      touch: true,
    });
    const { page } = session;
    await expect.poll(() => page.locator('body[data-ready]').count()).toBe(1);
    await (await askForTerm(session)).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('New name').fill('인코더');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('button', { name: /^Rename \(/ }).waitFor();
    const beyond = await dialog.evaluate((el) => el.scrollWidth > el.clientWidth);
    expect(beyond).toBe(false);
  });
});
