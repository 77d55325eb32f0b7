import { describe, expect, it } from 'vitest';
import { cases } from '../properties/runs';
import { violations } from './axe';
import { type Session, type SessionOptions, useWorkbench } from './session';

const start = useWorkbench();

const names = Array.from({ length: 25 }, (_, index) => `Term${String.fromCharCode(65 + index)}x`);
const notes = Object.fromEntries(
  names.map((name, index) => [
    `ai/${name}.md`,
    `---\ntags: ai\n---\n${name}은 **${index + 1}번째** 뜻이다.\n`,
  ]),
);
const settingsPath = '.obsidian/plugins/ai-glossary/data.json';

async function study(options: SessionOptions): Promise<Session> {
  const session = await start({ notes, ...options });
  await session.glossaryRead();
  await session.command(options.language === 'ko' ? '용어 학습하기' : 'Study terms');
  await session.page.locator('.ai-glossary-study button.mod-cta').waitFor();
  return session;
}

describe('Study terms', () => {
  it('goes through a round of twenty cards by the keyboard alone, and knows of it after a restart', async () => {
    const session = await study({});
    const { page } = session;
    const view = page.locator('.ai-glossary-study');
    for (let done = 0; done < 20; done++) {
      await view.getByText(`${done} of 20 known`).waitFor();
      await view.getByRole('button', { name: 'Show answer' }).waitFor();
      await page.keyboard.press('Space');
      await view.locator('.markdown-rendered strong').waitFor();
      await page.keyboard.press('3');
    }
    await view.getByText('Round finished: 20 cards').waitFor();
    const studied = async (): Promise<number> =>
      Object.keys((JSON.parse(await session.disk(settingsPath)) as { studied?: object }).studied ?? {})
        .length;
    await expect.poll(studied).toBe(20);
    expect(session.writes.filter((path) => path.endsWith('.md'))).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitFor({ state: 'detached' });
    await session.restart();
    await session.glossaryRead();
    await session.command('Study terms');
    await view.getByText('0 of 5 known').waitFor();
  });

  const looks = cases<readonly [string, SessionOptions]>(
    [
      ['in Korean', { language: 'ko' }],
      [
        'on a phone, dark',
        { theme: 'dark', device: 'phone', touch: true, size: { width: 390, height: 844 } },
      ],
    ],
    [
      ['light', { theme: 'light' }],
      ['dark', { theme: 'dark' }],
    ],
  );
  it.each(looks)('fits, and axe finds nothing wrong in it: %s', async (_, options) => {
    const session = await study(options);
    const view = session.page.locator('.ai-glossary-study');
    const answer = view.getByRole('button', { name: /^(Show answer|답 보기)$/ });
    const good = view.getByRole('button', { name: /^(Good|알맞음)/ });
    expect(await violations(session.page, '.ai-glossary-study')).toEqual([]);
    await answer.click();
    await good.waitFor();
    expect(await violations(session.page, '.ai-glossary-study')).toEqual([]);
    await good.click();
    await view.getByRole('button', { name: /^(Undo last grade|마지막 평가 되돌리기)$/ }).waitFor();
    expect(await violations(session.page, '.ai-glossary-study')).toEqual([]);
    expect(await view.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    for (const button of await view.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});
