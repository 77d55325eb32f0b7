import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cases } from '../properties/runs';
import { violations } from './axe';
import { type SessionOptions, useWorkbench } from './session';

const start = useWorkbench();

const looks = cases<readonly ['light' | 'dark', 'en' | 'ko']>(
  [
    ['light', 'en'],
    ['dark', 'ko'],
  ],
  [
    ['light', 'ko'],
    ['dark', 'en'],
  ],
);

describe('axe finds nothing wrong', { timeout: 180_000 }, () => {
  it.each(looks)('in any tab of the panel: %s, %s', async (theme, language) => {
    const session = await start({ theme, language, keepsFirstSteps: true });
    const { page, panel, terms } = session;
    const found: Record<string, string[]> = {};
    const look = async (where: string, selector = '.ai-glossary-panel'): Promise<void> => {
      found[where] = await violations(page, selector);
    };
    const tabs = panel.getByRole('tablist').last().getByRole('tab');
    const firstSteps = panel.locator('.ai-glossary-first-steps');
    await firstSteps.waitFor();
    await session.mentionsCounted();
    await look('first steps');
    await firstSteps.getByRole('button').last().click();
    await firstSteps.waitFor({ state: 'detached' });
    await session.open('models/Language models');

    await tabs.nth(0).click();
    await terms.first().getByRole('button').first().click();
    await terms.first().getByRole('link').first().waitFor();
    await look('this note, a row open');
    await terms.first().getByRole('button').first().click();

    await tabs.nth(1).click();
    await panel.getByRole('button', { name: /^(Change sort order|정렬 순서 바꾸기)$/ }).click();
    await look('menu of orders', '.menu');
    // By mentions: the first has lines to show.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await terms.first().getByRole('button').first().click();
    await terms.first().locator('.ai-glossary-mention-line').first().waitFor();
    await look('all, a row open with mentions');
    await terms.first().locator('.ai-glossary-row').click({ button: 'right' });
    await look('menu of a term', '.menu');
    await page.keyboard.press('Escape');
    await panel.getByRole('searchbox').fill('모델');
    await expect.poll(() => panel.locator('mark').count()).toBeGreaterThan(0);
    await panel.getByRole('button', { pressed: false }).first().click();
    await look('all, found and filtered');
    await panel.getByRole('searchbox').fill('RLHF');
    const entry = panel.locator('.is-reference').first();
    await entry.locator('.ai-glossary-row').click();
    await entry.locator('.ai-glossary-more').first().waitFor();
    await look('all, an entry of the reference open');
    await panel.getByRole('searchbox').fill('no such thing');
    await panel.locator('.ai-glossary-empty').waitFor();
    await look('all, nothing found');

    await tabs.nth(2).click();
    const problems = panel.getByRole('region');
    await problems.first().getByRole('listitem').first().getByRole('button').first().click();
    await problems.last().getByRole('button').first().click();
    await look('problems, one ignored');
    expect(Object.entries(found).flatMap(([where, all]) => all.map((one) => `${where}: ${one}`))).toEqual([]);
  });

  it.each(cases<'light' | 'dark'>(['dark'], ['light']))('in the dialogs: %s', async (theme) => {
    const session = await start({ theme });
    const { page } = session;
    await session.glossaryRead();
    await session.open('daily/2024-05-19');
    const found: string[] = [];
    for (const [command, shown] of [
      ['Link glossary terms', /Nothing has been written/],
      ['Why was this note (not) stamped?', /No edits since this note was opened/],
      ['Stamp notes in a folder…', /Nothing has been written/],
    ] as const) {
      await session.command(command);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(shown).waitFor();
      found.push(...(await violations(page, '.modal')).map((one) => `${command}: ${one}`));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    const panel = page.locator('.ai-glossary-panel');
    await panel.getByRole('tab').nth(1).click();
    await panel.getByRole('searchbox').fill('bert');
    await panel.getByRole('treeitem', { name: /^BERT / }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('New name').fill('버트');
    await dialog.getByLabel('New name').press('Enter');
    await dialog.getByText(/Nothing has been written/).waitFor();
    found.push(...(await violations(page, '.modal')).map((one) => `Rename: ${one}`));
    expect(found).toEqual([]);
  });
});

/** What axe-core finds in the panel that `page` shows: each tab, a row open with its mentions, a search, a menu. */
async function violationsInTabs(page: Page): Promise<string[]> {
  const found: string[] = [];
  const panel = page.locator('.ai-glossary-panel');
  const look = async (where: string, selector = '.ai-glossary-panel'): Promise<void> => {
    found.push(...(await violations(page, selector)).map((one) => `${where}: ${one}`));
  };
  const tabs = panel.getByRole('tab');
  const row = panel.getByRole('treeitem', { name: /^BERT / });
  await tabs.nth(1).click();
  await panel.getByRole('searchbox').fill('bert');
  await row.getByRole('button', { name: 'Show definition' }).click();
  await row.locator('.ai-glossary-mention-line').first().waitFor();
  await look('all, searched, a row open');
  await row.locator('.ai-glossary-row').click({ button: 'right' });
  await page.locator('.menu').waitFor();
  await look('menu of a term', '.menu');
  await page.keyboard.press('Escape');
  await page.locator('.menu').waitFor({ state: 'detached' });
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('toolbar', { name: 'Jump to letter' }).waitFor();
  await look('all');
  await tabs.nth(0).click();
  await panel.locator('.ai-glossary-tab-panel').getByText(/\S/).first().waitFor();
  await look('this note');
  await tabs.nth(2).click();
  await panel.getByRole('region').first().waitFor();
  await look('problems');
  return found;
}

describe('axe finds nothing wrong in the panel', { timeout: 180_000 }, () => {
  const phone = { device: 'phone', touch: true, size: { width: 390, height: 844 } } as const;
  const asShown = cases<readonly [string, SessionOptions]>(
    [
      ['on a phone', phone],
      ['from right to left, dark', { direction: 'rtl', theme: 'dark' }],
    ],
    [
      ['on a phone, dark', { ...phone, theme: 'dark' }],
      ['from right to left', { direction: 'rtl' }],
    ],
  );
  it.each(asShown)('%s', async (_, options) => {
    const session = await start(options);
    await session.mentionsCounted();
    expect(await violationsInTabs(session.page)).toEqual([]);
  });

  it('in a window of its own', async () => {
    const session = await start();
    await session.mentionsCounted();
    await session.panel.getByRole('searchbox').click();
    const [popout] = await Promise.all([
      session.page.context().waitForEvent('page'),
      session.command('Move current tab to new window'),
    ]);
    await popout.locator('.ai-glossary-row-end').first().waitFor();
    expect(await violationsInTabs(popout)).toEqual([]);
  });
});
