import { describe, expect, it } from 'vitest';
import { all, expand, focused, notes, row, tab } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

/** Presses Tab until what has the focus is called `name`. */
async function tabTo(session: Session, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const now = await focused(session);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
    await session.page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach ${String(name)}, but ${seen.join(', ')}`);
}

describe('the panel by keyboard alone', () => {
  it('finds, opens and reads a term', async () => {
    const session = await start();
    const { page } = session;
    await session.command('Open glossary');
    await page.keyboard.type('ber');
    await expect.poll(() => session.headwords()).toEqual(['BERT']);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(session)).toBe('BERT');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row(session, 'BERT').getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => row(session, 'BERT').innerText()).toContain('Reads both ways.');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => row(session, 'BERT').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await expect.poll(() => session.caretLine()).toContain('BERT(Bidirectional');
  });

  it('walks through the list, back to the search, and through the tabs', async () => {
    const session = await start();
    const { page } = session;
    await session.command('Open glossary');
    await page.keyboard.press('ArrowDown');
    for (const name of all) {
      await expect.poll(() => focused(session)).toBe(name);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Home');
    await expect.poll(() => focused(session)).toBe('BERT');
    await page.keyboard.press('End');
    await expect.poll(() => focused(session)).toBe('인공지능');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(session)).toBe('Search terms…');

    await tab(session, 'All').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tab(session, 'Problems').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await expect.poll(() => tab(session, 'This note').getAttribute('aria-selected')).toBe('true');
  });

  it('sorts, chooses tags, links a mention, and opens its place', async () => {
    const session = await start();
    const { page } = session;
    await session.command('Open glossary');
    await tabTo(session, 'Change sort order');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await session.headwords())[0]).toBe('인공지능');
    await tabTo(session, /^#ai\/nlp/);
    await page.keyboard.press('Space');
    await expect.poll(async () => (await session.headwords()).length).toBe(3);
    await tabTo(session, /^(BERT|LLM|Models)$/);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(session)).toBe('BERT');
    await page.keyboard.press('Space');
    await row(session, 'BERT').getByRole('button', { name: 'Link these 2 mentions' }).waitFor();
    await tabTo(session, /^LLM and BERT/);
    await page.keyboard.press('Enter');
    await expect.poll(() => session.caretLine()).toBe('LLM and BERT, and BERT again.');
    await row(session, 'BERT').focus();
    await tabTo(session, 'Link these 2 mentions');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('Text.md'))
      .toMatch(/LLM and \[\[Models#BERT[^\]]*\|BERT\]\], and \[\[Models#BERT[^\]]*\|BERT\]\] again/);
  });

  it('works through problems: ignores one, and goes on with the next', async () => {
    const session = await start();
    const { page } = session;
    await session.command('Open glossary');
    await tab(session, 'All').focus();
    await page.keyboard.press('ArrowRight');
    await session.panel.getByRole('region', { name: /^Conflicting expansions/ }).waitFor();
    await tabTo(session, /^Terms without a definition/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await tabTo(session, 'Ignore');
    await page.keyboard.press('Enter');
    await expect.poll(() => tab(session, 'Problems').innerText()).toMatch(/2$/);
    await expect.poll(() => focused(session)).toBe('Ignore');
    await page.keyboard.press('Enter');
    await expect.poll(() => tab(session, 'Problems').innerText()).toMatch(/1$/);
    // The last one of its kind: the focus stays in the panel.
    expect(await session.panel.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  });
});

describe('the focus', () => {
  it('stays on its row while notes change on disk, and goes to the next when the row vanishes', async () => {
    const session = await start();
    await row(session, 'CNN').focus();
    await session.writeOnDisk('ANN.md', '---\ntags: ai\n---\nA net.\n');
    await expect.poll(() => session.headwords()).toEqual(['ANN', ...all]);
    expect(await focused(session)).toBe('CNN');
    await session.writeOnDisk('CNN.md', notes['CNN.md'].replace('Looks at', 'Sees'));
    await session.writeOnDisk('Models.md', '---\ntags: [ai]\n---\n');
    await expect.poll(() => session.headwords()).toEqual(['ANN', 'CNN', 'Models', 'News', '인공지능']);
    expect(await focused(session)).toBe('CNN');
    await session.writeOnDisk('CNN.md', 'nothing\n');
    await session.writeOnDisk('News.md', 'nothing\n');
    await expect.poll(() => session.headwords()).toEqual(['ANN', 'Models', '인공지능']);
    await expect.poll(() => focused(session)).toBe('Models');
  });

  it('stays inside an open row while its own note and its mentions change', async () => {
    const session = await start();
    const llm = await expand(session, 'LLM');
    const button = llm.getByRole('button', { name: 'Copy definition' });
    await llm.getByRole('link', { name: /^LLM and BERT/ }).waitFor();
    await button.focus();
    await session.writeOnDisk('Models.md', notes['Models.md'].replace('A model of', 'Some model of'));
    await session.writeOnDisk('Text.md', 'LLM, LLM\n\nand LLM.\n');
    await llm.getByText('Some model of').waitFor();
    await llm.getByRole('link', { name: 'and LLM.' }).waitFor();
    expect(await button.evaluate((el) => el === document.activeElement)).toBe(true);
  });

  it('stays in the search box, with what is being typed, while notes change', async () => {
    const session = await start();
    await session.command('Open glossary');
    await session.page.keyboard.type('ann');
    await expect.poll(() => session.headwords()).not.toContain('BERT');
    await session.writeOnDisk('ANN.md', '---\ntags: ai\n---\nA net.\n');
    await expect.poll(async () => (await session.headwords())[0]).toBe('ANN');
    expect(await focused(session)).toBe('Search terms…');
    await session.page.keyboard.type('x');
    await expect.poll(() => session.panel.getByRole('searchbox').inputValue()).toBe('annx');
  });
});
