import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';

const start = useWorkbench();

const notes = {
  'Terms.md': '---\ntags: [ai]\n---\n\n## LLM(Large Language Model)\n\nA model of language.\n',
  'Note.md': 'An LLM writes.\n',
};

/** Runs a command that opens a window, and waits until a note stands in it. */
async function windowFrom(session: Session, command: string): Promise<Page> {
  const [popout] = await Promise.all([session.page.context().waitForEvent('page'), session.command(command)]);
  popout.on('pageerror', (error) => session.errors.push(error.stack ?? error.message));
  await popout.getByRole('main').waitFor();
  return popout;
}

describe('a pop-out window', () => {
  it('shows a note with its terms underlined, and saves what is typed in it', async () => {
    const session = await start({ notes });
    await session.glossaryRead();
    await session.open('Note');
    const popout = await windowFrom(session, 'Open current tab in new window');
    await popout.locator('.cm-content .ai-glossary-mention').waitFor();
    await popout.locator('.cm-line').first().click();
    await popout.keyboard.press('End');
    await popout.keyboard.type(' Well.');
    await popout.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Note.md')).toBe('An LLM writes. Well.\n');
    await expect.poll(() => session.editor.innerText()).toContain('Well.');
  });

  it('keeps up with the theme, and saves when it is closed', async () => {
    const session = await start({ notes });
    await session.open('Note');
    const popout = await windowFrom(session, 'Move current tab to new window');
    await popout.locator('body.theme-light').waitFor();
    await session.page.getByRole('button', { name: 'Switch theme' }).click();
    await popout.locator('body.theme-dark').waitFor();
    await popout.locator('.cm-line').first().click();
    await popout.keyboard.press('Home');
    await popout.keyboard.type('Now: ');
    await popout.close({ runBeforeUnload: true });
    await expect.poll(() => session.disk('Note.md')).toBe('Now: An LLM writes.\n');
  });

  it('takes the panel over', async () => {
    const session = await start({ notes });
    await session.glossaryRead();
    await session.panel.getByRole('searchbox').click();
    const popout = await windowFrom(session, 'Move current tab to new window');
    const term = popout.getByRole('treeitem').first();
    await term.waitFor();
    expect(await term.innerText()).toContain('LLM');
  });
});

describe('from right to left', () => {
  it('the whole page is turned round', async () => {
    const { page } = await start({ notes, direction: 'rtl' });
    const panel = await page.getByRole('complementary', { name: 'right sidebar' }).boundingBox();
    const ribbon = await page.getByRole('toolbar', { name: 'Ribbon' }).boundingBox();
    expect(panel?.x).toBe(0);
    expect(ribbon?.x).toBeGreaterThan(1000);
  });
});
