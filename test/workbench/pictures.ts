import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/find-browser';
import { buildWorkbench } from './bundle';
import { record } from './moving-picture';
import { startWorkbench } from './server';

/** Makes the pictures of the README anew, from the sample vault: `npm run pictures`. */
const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));

interface Picture {
  readonly name: string;
  readonly language: 'en' | 'ko';
  readonly theme: 'light' | 'dark';
  readonly show: (panel: Locator) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: 'light',
    language: 'en',
    theme: 'light',
    show: (panel) => open(panel, /^BERT/),
  },
  {
    name: 'dark',
    language: 'ko',
    theme: 'dark',
    show: async (panel) => {
      await panel.getByRole('searchbox').fill('ㅅㄱㅁ');
      await open(panel, /^RNN/);
    },
  },
];

async function open(panel: Locator, name: RegExp): Promise<void> {
  await panel.getByRole('treeitem', { name }).getByRole('button').first().click();
}

async function openNote(page: Page, path: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+o');
  await page.locator('.prompt input').fill(path);
  await page.locator('.prompt .suggestion-item').first().click();
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
const bundle = await buildWorkbench();

/** Has a page with a note and the whole list beside it, and ends it. */
async function withPage(
  { language, theme, width, height }: Pick<Picture, 'language' | 'theme'> & { width: number; height: number },
  use: (page: Page, panel: Locator) => Promise<void>,
): Promise<void> {
  const workbench = await startWorkbench({ bundle });
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${workbench.url}/?lang=${language}&theme=${theme}&device=desktop&dir=ltr`);
  const panel = page.locator('.ai-glossary-panel');
  await panel.locator('.ai-glossary-first-steps button.mod-cta').click();
  await openNote(page, 'models/Language models');
  await panel.getByRole('tab').nth(1).click();
  // The counts come last.
  await panel.locator('.ai-glossary-row-end').first().waitFor();
  await use(page, panel);
  await page.close();
  await workbench.close();
}

await mkdir(folder, { recursive: true });
for (const { name, show, ...look } of pictures) {
  await withPage({ ...look, width: 1280, height: 800 }, async (page, panel) => {
    await show(panel);
    await page.waitForTimeout(1000);
    await page.screenshot({ path: `${folder}${name}.png` });
  });
}
await withPage({ language: 'en', theme: 'light', width: 1080, height: 640 }, async (page) => {
  await writeFile(`${folder}moving.png`, await record(page));
});
await browser.close();
