import { describe, expect, it } from 'vitest';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const notes = {
  'Models.md': [
    '---',
    'tags: [ai, ai/nlp]',
    'updated: 2024-01-01',
    '---',
    '## LLM(Large Language Model) 이란',
    '',
    'A model of *language*.',
    '',
    '## BERT(Bidirectional Encoder Representations from Transformers)',
    '',
    'Reads both ways.',
    '',
  ].join('\n'),
  '인공지능.md': '---\ntags: [ai, 개념]\nupdated: 2024-05-05\n---\n기계가 하는 생각.\n',
  'CNN.md': '---\ntags: ai/vision\n---\n## CNN(Convolutional Neural Network)\n\nLooks at pictures.\n',
  'News.md': '---\ntags: ai/news\n---\n## CNN(Cable News Network)\n\nA channel.\n',
  'Text.md': 'first line\n\nLLM and BERT, and BERT again.\n',
};
const all = ['BERT', 'CNN', 'LLM', 'Models', 'News', '인공지능'];

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

const row = (session: Session, headword: string) =>
  session.terms.filter({ has: session.page.locator('.ai-glossary-headword', { hasText: headword }) });

/** The name that has the focus: of a row its headword, of anything else what is written on it. */
const focused = (session: Session): Promise<string> =>
  session.page.evaluate(() => {
    const element = document.activeElement;
    const named = element?.querySelector('.ai-glossary-headword') ?? element;
    return named?.getAttribute('aria-label') ?? named?.textContent ?? '';
  });

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
    const { page, panel } = session;
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

    await panel.getByRole('tab', { name: /^All/ }).focus();
    await page.keyboard.press('ArrowRight');
    const problems = panel.getByRole('tab', { name: /^Problems/ });
    await expect.poll(() => problems.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    const thisNote = panel.getByRole('tab', { name: /^This note/ });
    await expect.poll(() => thisNote.getAttribute('aria-selected')).toBe('true');
  });
});

describe('search', () => {
  it('finds what is meant, in English and Korean, however it is typed', async () => {
    const session = await start();
    for (const [query, headword] of [
      ['bert', 'BERT'],
      ['large lang', 'LLM'],
      ['ㅇㄱㅈㄴ', '인공지능'],
      ['인고', '인공지능'],
      ['dlsrhdwlsmd', '인공지능'],
      ['ㅣㅣㅡ', 'LLM'],
      ['인공지능'.normalize('NFD'), '인공지능'],
      ['pictures', 'CNN'],
    ]) {
      await session.panel.getByRole('searchbox').fill(query ?? '');
      await expect.poll(async () => [query, (await session.headwords())[0]]).toEqual([query, headword]);
    }
    await session.panel.getByRole('button', { name: 'Clear search' }).click();
    await expect.poll(() => session.headwords()).toEqual(all);
  });
});

describe('the list of all terms', () => {
  it('is narrowed by tags, with counts under the present search', async () => {
    const session = await start();
    const chips = session.panel.getByRole('group', { name: 'Filter by tag' }).getByRole('button');
    const vision = chips.filter({ hasText: '#ai/vision' });
    await vision.click();
    await expect.poll(() => vision.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => session.headwords()).toEqual(['CNN']);
    await expect.poll(() => session.panel.getByRole('status').innerText()).toBe('1 of 6 terms');
    await vision.click();
    await expect.poll(() => session.headwords()).toEqual(all);
    await session.panel.getByRole('searchbox').fill('인공');
    await expect
      .poll(() => chips.allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringMatching(/#개념\s*1/)]));
  });

  it('is sorted by what is chosen', async () => {
    const session = await start();
    await session.panel.getByRole('button', { name: 'Change sort order' }).click();
    await session.page.getByRole('menu').getByText('Updated (new to old)').click();
    await expect.poll(async () => (await session.headwords())[0]).toBe('인공지능');
    await session.panel.getByRole('button', { name: 'Change sort order' }).click();
    await session.page.getByRole('menu').getByText('Mentions (most to least)').click();
    await expect.poll(async () => (await session.headwords())[0]).toBe('BERT');
  });

  it('jumps to a letter', async () => {
    const session = await start({});
    const bar = session.panel.getByRole('navigation', { name: 'Jump to letter' });
    await bar.getByRole('button', { name: 'ㅎ', exact: true }).click();
    await expect.poll(() => row(session, '확산 모델').isVisible()).toBe(true);
    await bar.getByRole('button', { name: 'A', exact: true }).click();
    await expect.poll(() => row(session, 'ANN').isVisible()).toBe(true);
  });

  it('shows each meaning of a headword', async () => {
    const session = await start();
    await row(session, 'CNN').getByRole('button', { name: 'Show definition' }).click();
    const open = row(session, 'CNN');
    await expect.poll(() => open.innerText()).toContain('Your notes disagree on what this stands for.');
    expect(await open.innerText()).toMatch(/Convolutional Neural Network[^]*Looks at pictures/);
    expect(await open.innerText()).toMatch(/Cable News Network[^]*A channel/);
  });

  it('has a menu for each term: open to the side, insert a link, copy', async () => {
    const session = await start();
    const { page } = session;
    const menu = page.getByRole('menu');
    await session.open('Text');
    await session.editor.getByText('first line').click();
    await page.keyboard.press('End');
    await row(session, 'LLM').click({ button: 'right' });
    await menu.getByText('Insert link at the cursor').click();
    await page.keyboard.press('ControlOrMeta+s');
    const link = '[[Models#LLM(Large Language Model) 이란|LLM]]';
    await expect
      .poll(() => session.disk('Text.md'))
      .toBe(notes['Text.md'].replace('first line', `first line${link}`));

    await row(session, 'LLM').click({ button: 'right' });
    await menu.getByText('Copy link').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await row(session, 'BERT').click({ button: 'right' });
    await menu.getByText('Open in new tab').click();
    await expect.poll(() => session.caretLine()).toContain('BERT(Bidirectional');
    expect(await page.getByRole('main').getByRole('tab').count()).toBe(2);
  });

  it('gives a link to a note that a row is dragged into', async () => {
    const session = await start();
    await session.open('Text');
    await row(session, 'BERT')
      .locator('.ai-glossary-row')
      .dragTo(session.editor.getByText('first line'), { targetPosition: { x: 1, y: 8 } });
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('Text.md'))
      .toContain('[[Models#BERT(Bidirectional Encoder Representations from Transformers)|BERT]]');
  });

  it('shows the note of a term when the mouse is on it with Ctrl', async () => {
    const session = await start();
    await session.page.keyboard.down('ControlOrMeta');
    await row(session, 'LLM').hover();
    await session.page.keyboard.up('ControlOrMeta');
    await expect.poll(() => session.page.locator('.hover-popover').innerText()).toContain('A model of');
  });
});

describe('the other tabs', () => {
  it('list what the note mentions, in order, and follow its cursor', async () => {
    const session = await start();
    const { page, panel } = session;
    await session.open('Text');
    const tab = panel.getByRole('tab', { name: /^This note/ });
    await expect.poll(() => tab.innerText()).toMatch(/2/);
    await tab.click();
    await expect.poll(() => session.headwords()).toEqual(['LLM', 'BERT']);
    await session.editor.locator('.cm-line', { hasText: 'again' }).click();
    await page.keyboard.press('End');
    for (let step = 0; step < ' again.'.length + 2; step++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => row(session, 'BERT').getAttribute('aria-current')).toBe('location');
    await page.keyboard.press('Home');
    await page.keyboard.type('인공지능, ');
    await expect.poll(() => session.headwords()).toEqual(['인공지능', 'LLM', 'BERT']);
  });

  it('list problems, which can be ignored and looked at again', async () => {
    const session = await start();
    const { panel } = session;
    const tab = panel.getByRole('tab', { name: /^Problems/ });
    await tab.click();
    const conflict = panel.getByRole('region', { name: /Conflicting expansions/ });
    await expect.poll(() => conflict.innerText()).toMatch(/CNN[^]*Convolutional[^]*Cable News/);
    const before = Number(/\d+/.exec(await tab.innerText())?.[0]);
    await conflict.getByRole('button', { name: 'Ignore' }).click();
    await conflict.waitFor({ state: 'detached' });
    await expect.poll(() => tab.innerText()).toContain(String(before - 1));
    await session.settingsSaid('conflicting-expansions');
    await session.restart();
    await panel.getByRole('button', { name: /^Ignored/ }).click();
    await panel.getByRole('button', { name: 'Show again' }).click();
    await conflict.waitFor();
  });
});

describe('after a restart', () => {
  it('the panel is as it was: tab, search, tags, order, open rows', async () => {
    const session = await start();
    const { page, panel } = session;
    await panel.getByRole('button', { name: 'Change sort order' }).click();
    await page.getByRole('menu').getByText('Updated (new to old)').click();
    await panel
      .getByRole('group', { name: 'Filter by tag' })
      .getByRole('button', { name: '#ai/nlp' })
      .click();
    await panel.getByRole('searchbox').fill('l');
    await row(session, 'LLM').getByRole('button', { name: 'Show definition' }).click();
    await expect.poll(() => row(session, 'LLM').innerText()).toContain('A model of');
    await session.restart();
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('l');
    await expect.poll(() => row(session, 'LLM').innerText()).toContain('A model of');
    const chip = panel.getByRole('button', { name: '#ai/nlp' });
    expect(await chip.getAttribute('aria-pressed')).toBe('true');
    await panel.getByRole('tab', { name: /^Problems/ }).click();
    await session.restart();
    const tab = panel.getByRole('tab', { name: /^Problems/ });
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  });
});
