import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';

const start = useWorkbench();

/** What axe-core finds wrong below an element, as `rule: element`. */
async function violations(session: Session, selector: string): Promise<string[]> {
  await session.page.evaluate(axe.source);
  return session.page.evaluate(async (root) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(root);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, selector);
}

describe.each(['light', 'dark'] as const)('in the %s theme', { timeout: 180_000 }, (theme) => {
  it.each([
    ['English', 'en'],
    ['Korean', 'ko'],
  ] as const)('axe finds nothing wrong in any tab of the panel, in %s', async (_, language) => {
    const session = await start({ theme, language });
    const { page, panel, terms } = session;
    const found: Record<string, string[]> = {};
    const look = async (where: string, selector = '.ai-glossary-panel'): Promise<void> => {
      found[where] = await violations(session, selector);
    };
    const tabs = panel.getByRole('tablist').last().getByRole('tab');
    await session.mentionsCounted();
    await session.open('models/Language models');

    await tabs.nth(0).click();
    await terms.first().getByRole('button').first().click();
    await terms.first().getByRole('link').first().waitFor();
    await look('this note, a row open');
    await terms.first().getByRole('button').first().click();

    await tabs.nth(1).click();
    await panel.locator('.ai-glossary-search-row button').last().click();
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

  it('axe finds nothing wrong in the dialogs', async () => {
    const session = await start({ theme });
    const { page } = session;
    await session.glossaryRead();
    await session.open('daily/2024-05-19');
    const found: string[] = [];
    for (const [command, shown] of [
      ['Link glossary terms', /Nothing has been written/],
      ['Why was this note (not) stamped?', /You have not edited this note/],
      ['Stamp notes in a folder…', /Nothing has been written/],
    ] as const) {
      await session.command(command);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(shown).waitFor();
      found.push(...(await violations(session, '.modal')).map((one) => `${command}: ${one}`));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });
});
