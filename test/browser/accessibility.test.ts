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

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['English', 'en'],
    ['Korean', 'ko'],
  ] as const)('axe finds nothing wrong in any tab of the panel, in %s', async (_, language) => {
    const session = await start({ theme, language });
    const { page, panel, terms } = session;
    await session.glossaryRead();
    await session.open('models/Language models');
    const found: Record<string, string[]> = {};
    const tabs = panel.getByRole('tablist').last().getByRole('tab');
    for (const [name, index] of [
      ['this note', 0],
      ['all', 1],
      ['problems', 2],
    ] as const) {
      await tabs.nth(index).click();
      if (name !== 'problems') {
        await terms.first().click({ button: 'right' });
        found[`menu, ${name}`] = await violations(session, '.menu');
        await page.keyboard.press('Escape');
        await terms.first().locator('button').first().click();
        await terms.first().locator('.ai-glossary-sources').first().waitFor();
      }
      if (name === 'all') await panel.getByRole('searchbox').fill('모델');
      found[name] = await violations(session, '.ai-glossary-panel');
    }
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
