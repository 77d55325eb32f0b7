import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notes, row } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions): Promise<Session> {
  const session = await startWorkbench({ notes, ...options });
  await session.glossaryRead();
  return session;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where an element's words stand, in pixels; an element without any, itself. */
function boxOf(element: Locator): Promise<Box> {
  return element.evaluate((el) => {
    const words = document.createRange();
    words.selectNodeContents(el);
    const { left, right, top, bottom } = (el.textContent === '' ? el : words).getBoundingClientRect();
    return { left, right, top, bottom };
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('a dialog that lists changes', () => {
  it('is as high as its list, whose words and settings begin in one line', async () => {
    const session = await start({});
    await session.open('Text');
    await session.command('Link glossary terms');
    const dialog = session.page.getByRole('dialog');
    const status = dialog.getByText(/Nothing has been written/);
    await status.waitFor();
    const list = dialog.locator('.ai-glossary-changes');
    const height = await list.evaluate((el) => el.clientHeight);
    expect(height).toBe(await list.getByRole('list').evaluate((el) => el.clientHeight));
    const setting = dialog.locator('.setting-item-name').first();
    expect((await boxOf(setting)).left).toBeCloseTo((await boxOf(status)).left, 0);
  });
});

describe('a dialog that is longer than the window', () => {
  it.each([
    ['Export glossary…', 'Cancel'],
    ['Define selection or word at the cursor…', 'Create note'],
  ])('%s: scrolls behind its buttons, and shows nothing below them', async (command, button) => {
    const session = await start({ size: { width: 900, height: 480 } });
    await session.open('Text');
    await session.command(command);
    const dialog = session.page.getByRole('dialog');
    const foot = dialog.locator('.setting-item', { has: session.page.getByRole('button', { name: button }) });
    await foot.waitFor();
    const [footEnd, contentEnd] = await foot.evaluate((el) =>
      [el, el.closest('.modal-content')].map((each) => each?.getBoundingClientRect().bottom),
    );
    expect(footEnd).toBeCloseTo(contentEnd ?? 0, 0);
    expect(await dialog.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
});

describe('on a phone', () => {
  it('a long title ends before the button that closes', async () => {
    const folder = '아주 긴 이름의 폴더';
    const session = await start({
      notes: { ...notes, [`${folder}/글.md`]: 'LLM\n' },
      language: 'ko',
      device: 'phone',
      size: { width: 390, height: 844 },
    });
    await session.open(`${folder}/글`);
    await session.command('폴더에 프론트매터 삽입하기');
    const dialog = session.page.getByRole('dialog');
    const title = await boxOf(dialog.locator('.modal-title'));
    expect(meet(title, await boxOf(dialog.locator('.modal-close-button')))).toBe(false);
  });
});

describe('what is found in a folder, on a phone', () => {
  it('has buttons for a finger, which do not stick out of its row', async () => {
    const session = await start({
      notes: { ...notes, 'posts/글.md': '---\nupdated: 2024-04-11\ntime: 12:30\n---\nLLM\n' },
      device: 'phone',
      size: { width: 390, height: 844 },
    });
    await session.open('posts/글');
    await session.command('Check a folder for publishing…');
    const rows = session.page.getByRole('dialog').locator('.ai-glossary-changes-row');
    await rows.getByRole('button', { name: 'Fix' }).first().waitFor();
    const wrong = await rows.evaluateAll((all) =>
      all.flatMap((row) => {
        const box = row.getBoundingClientRect();
        return [...row.querySelectorAll('button')]
          .map((button) => ({ text: button.textContent, at: button.getBoundingClientRect() }))
          .filter(
            ({ at }) => at.height < 43.5 || at.width < 43.5 || at.top < box.top || at.bottom > box.bottom,
          )
          .map(({ text, at }) => `${text} ${at.width} × ${at.height}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a change that is longer than a phone is wide', () => {
  it('is all in sight: from what time to what time', async () => {
    const session = await start({
      notes: { ...notes, 'posts/글.md': '---\nupdated: 2024-04-11 20:00:00 +0900\n---\nLLM\n' },
      device: 'phone',
      size: { width: 390, height: 844 },
    });
    await session.open('posts/글');
    await session.command('Stamp notes in a folder…');
    const line = session.page.getByRole('dialog').locator('.ai-glossary-changes-text', { hasText: '→' });
    await line.first().waitFor();
    const beyond = await line
      .first()
      .evaluate((el) => [el.scrollWidth - el.clientWidth, el.scrollHeight - el.clientHeight]);
    expect(beyond).toEqual([0, 0]);
  });
});

describe('a notice with a button', () => {
  it('leaves the search of the panel free', async () => {
    const session = await start({});
    await session.mentionsCounted();
    const bert = row(session, 'BERT');
    await bert.getByRole('button', { name: 'Show definition' }).click();
    await bert.locator('.ai-glossary-mention-line').first().hover();
    await bert.getByRole('button', { name: /^Link/ }).first().click();
    const notice = session.page.locator('.notice', { hasText: 'Linked' });
    await notice.getByRole('button', { name: 'Undo' }).waitFor();
    const box = await notice.evaluate((el) => el.getBoundingClientRect().toJSON() as Box);
    const search = await session.panel
      .getByRole('searchbox')
      .evaluate((el) => el.getBoundingClientRect().toJSON() as Box);
    expect(meet(box, search)).toBe(false);
  });
});
