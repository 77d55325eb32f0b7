import { describe, expect, it } from 'vitest';
import { cases } from '../properties/runs';
import { violations } from './axe';
import { useWorkbench } from './session';

const start = useWorkbench();

/** The panel has tests of its own. */
const allButPanel = { exclude: '.ai-glossary-panel' };

type Theme = 'light' | 'dark';

describe('axe finds nothing wrong with the workbench itself', () => {
  it.each(cases<Theme>(['light'], ['dark']))('a note, its reading view, the settings: %s', async (theme) => {
    const session = await start({ theme });
    const { page } = session;
    await session.glossaryRead();
    await session.open('models/Language models');
    const found = { note: await violations(page, allButPanel), reading: [''], settings: [''] };
    await session.command('Toggle reading view');
    await session.reading.locator('h2').first().waitFor();
    found.reading = await violations(page, allButPanel);
    await session.command('Open settings');
    await page.locator('.vertical-tab-header').waitFor();
    found.settings = await violations(page, allButPanel);
    expect(found).toEqual({ note: [], reading: [], settings: [] });
  });

  it.each(cases<Theme>(['dark'], ['light']))('on a phone: %s', async (theme) => {
    const session = await start({ theme, device: 'phone', size: { width: 390, height: 800 } });
    await session.open('models/Language models');
    expect(await violations(session.page, allButPanel)).toEqual([]);
  });
});
