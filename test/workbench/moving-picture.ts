import type { Page } from 'playwright-core';
import { animate, type Frame } from './apng';

/** Searching, reading, linking and stamping, as a moving picture. The page shows the sample vault with the panel open. */
export async function record(page: Page): Promise<Buffer> {
  const frames: Frame[] = [];
  const show = async (milliseconds: number): Promise<void> => {
    await page.waitForTimeout(250);
    frames.push({ png: await page.screenshot(), milliseconds });
  };
  const panel = page.locator('.ai-glossary-panel');
  const search = panel.getByRole('searchbox');

  await show(1200);
  for (const typed of ['ㅅ', 'ㅅㄱ', 'ㅅㄱㅁ']) {
    await search.fill(typed);
    await show(500);
  }
  await panel.getByRole('treeitem', { name: /^RNN/ }).getByRole('button').first().click();
  await show(2000);
  await search.fill('');

  const editor = page.getByRole('main').locator('.cm-content').filter({ visible: true });
  const line = editor.getByText('GPT reads from left to right');
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' 트랜스포머 위에서 돌아간다.', { delay: 10 });
  await show(1200);
  // The save comes two seconds later, with its time.
  await page.waitForTimeout(2500);
  await editor.press('ControlOrMeta+Home');
  await show(2000);

  await page.keyboard.press('ControlOrMeta+p');
  await page.locator('.prompt input').fill('Link glossary terms');
  await show(800);
  await page.locator('.prompt .suggestion-item').first().click();
  await page.locator('.modal').getByRole('button', { name: /^Link/ }).waitFor();
  await show(2000);
  await page.locator('.modal').getByRole('button', { name: /^Link/ }).click();
  await page.locator('.modal').waitFor({ state: 'detached' });
  await show(2500);
  return animate(frames);
}
