import { describe, expect, it } from 'vitest';
import { cases } from '../properties/runs';
import { violations } from './axe';
import { type Session, type SessionOptions, useWorkbench } from './session';

const start = useWorkbench();

const notes = {
  'ai/Models.md':
    '---\ntags: ai\nglossary: list\n---\n## LLM(Large Language Model) 이란\n\n말을 배운 **큰** 모델.\n\n## 토큰(Token)\n\n글의 조각.\n',
  ...Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `ai/Term ${String(index).padStart(3, '0')}.md`,
      `---\ntags: ai\n---\nThe thing of number ${index}.\n`,
    ]),
  ),
  'Terms.base': 'filters: file.hasTag("ai")\nviews:\n  - type: ai-glossary\n    name: Terms\n',
};

async function openBase(options: SessionOptions): Promise<Session> {
  const session = await start({ notes, ...options });
  await session.glossaryRead();
  const { page } = session;
  if (options.device === 'phone') {
    await session.command('Toggle right sidebar');
    await session.command('Toggle left sidebar');
  }
  await page.getByRole('treeitem', { name: 'Terms.base' }).click();
  return session;
}

describe('a base as a glossary', () => {
  it('goes by the keyboard to the last of three hundred terms, and opens one at its heading', async () => {
    const session = await openBase({});
    const { page } = session;
    const terms = page.getByRole('group', { name: 'Terms of these notes' });
    await page.getByRole('status').filter({ hasText: '302 terms in 301 notes' }).waitFor();
    await terms.getByRole('link', { name: 'LLM' }).focus();
    await page.keyboard.press('End');
    const last = terms.getByRole('link', { name: '토큰' });
    await expect.poll(() => last.evaluate((el) => el === document.activeElement)).toBe(true);
    await expect.poll(() => last.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => session.page.locator('.view-header-title').filter({ hasText: 'Models' }).count())
      .toBe(1);
    expect(session.writes.filter((path) => /\.(md|base)$/.test(path))).toEqual([]);
  });

  it('keeps its place while terms come above it', async () => {
    const headings = Array.from({ length: 1500 }, (_, at) => `## Term ${1000 + at}\n\nThe thing of ${at}.\n`);
    const session = await openBase({
      notes: {
        'ai/Many.md': `---\ntags: ai\nglossary: list\n---\n${headings.join('\n')}`,
        'Terms.base': notes['Terms.base'],
      },
    });
    const { page } = session;
    const terms = page.getByRole('group', { name: 'Terms of these notes' });
    const rows = terms.getByRole('listitem');
    await page.getByRole('status').filter({ hasText: '1500 terms in 1 note' }).waitFor();
    await terms.getByRole('link', { name: 'Term 1000' }).focus();
    await page.keyboard.press('End');
    await terms.getByRole('link', { name: 'Term 2499' }).waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(600);
    const rowAt = (index: number) => terms.locator(`[data-index="${index}"]`);
    // The first that is drawn comes into sight, and with it what stands above.
    const before = await rowAt(1302).evaluate((el) => {
      el.scrollIntoView({ block: 'center' });
      return el.getBoundingClientRect().top;
    });
    await rowAt(1150).waitFor({ state: 'attached' });
    const after = await rowAt(1302).evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(2);
    expect(await rows.count()).toBeLessThanOrEqual(600);
  });

  const looks = cases<readonly [string, SessionOptions]>(
    [
      ['dark, in Korean', { theme: 'dark', language: 'ko' }],
      ['on a phone', { device: 'phone', touch: true, size: { width: 390, height: 844 } }],
    ],
    [['light', { theme: 'light' }]],
  );
  it.each(looks)('fits, and axe finds nothing wrong in it: %s', async (_, options) => {
    const session = await openBase(options);
    const view = session.page.locator('.ai-glossary-base');
    await view.getByRole('link', { name: 'LLM' }).waitFor();
    expect(await violations(session.page, '.ai-glossary-base')).toEqual([]);
    expect(await view.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    if (options.device !== 'phone') return;
    expect((await view.getByRole('link', { name: 'LLM' }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
