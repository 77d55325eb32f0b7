import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';

const start = useWorkbench();

/** What axe-core finds wrong on the page but for the panel, which has tests of its own, as `rule: element`. */
async function violations({ page }: Session): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      exclude: '.ai-glossary-panel',
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  });
}

describe.each(['light', 'dark'] as const)('the workbench itself, %s', (theme) => {
  it('axe finds nothing wrong with a note, its reading view and the settings', async () => {
    const session = await start({ theme });
    const { page } = session;
    await session.glossaryRead();
    await session.open('models/Language models');
    const found = { note: await violations(session), reading: [''], settings: [''] };
    await session.command('Toggle reading view');
    await session.reading.locator('h2').first().waitFor();
    found.reading = await violations(session);
    await session.command('Open settings');
    await page.locator('.vertical-tab-header').waitFor();
    found.settings = await violations(session);
    expect(found).toEqual({ note: [], reading: [], settings: [] });
  });

  it('nor on a phone', async () => {
    const session = await start({ theme, device: 'phone', size: { width: 390, height: 800 } });
    await session.open('models/Language models');
    expect(await violations(session)).toEqual([]);
  });
});
