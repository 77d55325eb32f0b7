import { createServer } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checks, vaultOfChecks } from '../app/checks';
import { placeOfObsidian, RemoteApp } from '../app/obsidian-app';
import { cases } from '../properties/runs';
import { browserArguments } from './find-browser';
import { useWorkbench } from './session';

const start = useWorkbench();

describe('the checks for the real app, in the workbench', () => {
  it.each(checks)('$name', async ({ run }) => run(await start({ notes: vaultOfChecks })));
});

describe('the same over a debugging port', () => {
  let browser: Browser;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    browser = await chromium.launch({
      executablePath: inject('browserPath'),
      args: [...browserArguments, `--remote-debugging-port=${port}`],
    });
  });
  afterAll(() => browser.close());

  it.each(cases(checks.slice(0, 2), checks.slice(2)))('$name', async ({ run }) => {
    const { url, folder, page } = await start({ notes: vaultOfChecks });
    await page.close();
    const shown = await browser.newPage();
    await shown.goto(url);
    const remote = await RemoteApp.connect(port, (each) => each.startsWith(url));
    await remote.page.locator('body[data-ready]').waitFor();
    await run(new RemoteApp(remote.page, folder));
    await shown.close();
  });
});

it('says what it needs where Obsidian is not to be had', () => {
  expect(placeOfObsidian({})).toMatch(/^Set OBSIDIAN_PATH/);
  expect(placeOfObsidian({ OBSIDIAN_PATH: '/o', OBSIDIAN_PORT: 'x' })).toMatch(/OBSIDIAN_PORT/);
  expect(placeOfObsidian({ OBSIDIAN_PATH: '/o' })).toEqual({ program: '/o', port: 9223 });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}
