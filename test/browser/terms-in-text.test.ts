import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const text = [
  'LLM은 크다. 모델링과 LLMs 이야기, `LLM` 코드, [[Terms|LLM]] 링크.',
  '',
  'GPT라는 말은 두 가지다.',
  '',
  '| LLM | 뜻 |',
  '| --- | --- |',
  '| 초거대 LLM | 큰 것 |',
  '',
].join('\n');

const notes = {
  'Terms.md': [
    '---',
    'tags: ai',
    '---',
    '# Terms',
    '',
    'What models are called.',
    '',
    '## LLM(Large Language Model) 이란',
    '',
    'A model of language.',
    '',
    '## GPT(Generative Pre-trained Transformer)',
    '',
    'Reads from left to right.',
    '',
  ].join('\n'),
  'Economy.md': '---\ntags: ai\n---\n## GPT(General-Purpose Technology)\n\nSuch as steam.\n',
  'Text.md': text,
};

const linkTo = (shown: string): string => `[[Terms#LLM(Large Language Model) 이란|${shown}]]`;

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  await session.open('Text');
  await expect.poll(() => mentions(session).count()).toBeGreaterThan(0);
  return session;
}

const mentions = (session: Session): Locator => session.editor.locator('.ai-glossary-mention');

/** The items of the menu that is shown. */
const menuItem = (session: Session, name: string): Locator =>
  session.page.getByRole('menu').getByRole('menuitem', { name });

async function chooseInMenuOf(session: Session, mention: Locator, item: string): Promise<void> {
  await mention.click({ button: 'right' });
  await menuItem(session, item).click();
}

async function savedAs(session: Session, expected: string): Promise<void> {
  await session.page.keyboard.press('ControlOrMeta+s');
  await expect.poll(() => session.disk('Text.md')).toBe(expected);
}

describe('terms in text', () => {
  it('are underlined in editor and reading view, and nothing is written', async () => {
    const session = await start();
    const marked = ['LLM', 'LLMs', 'GPT', 'LLM', 'LLM'];
    // A table in Live Preview is the app's own rendering, which no plugin goes over.
    await expect.poll(() => mentions(session).allInnerTexts()).toEqual(marked.slice(0, 3));
    await session.command('Toggle Live Preview/Source mode');
    await expect.poll(() => mentions(session).allInnerTexts()).toEqual(marked);
    await session.command('Toggle reading view');
    await expect.poll(() => session.reading.locator('.ai-glossary-mention').allInnerTexts()).toEqual(marked);
    await session.page.waitForTimeout(2500);
    expect(await session.disk('Text.md')).toBe(text);
  });

  it('are found in the sample vault, and words that only begin like one are not', async () => {
    const session = await startWorkbench();
    await session.glossaryRead();
    await session.open('daily/2024-05-19');
    await expect.poll(() => mentions(session).allInnerTexts()).toContain('LLM');
    const found = await session.editor.locator('.cm-line', { hasText: '모델하우스' }).innerHTML();
    expect(found).not.toContain('ai-glossary-mention');
  });

  it.each([
    ['the editor', false],
    ['reading view', true],
  ])('show the place where they are defined when the mouse is on them: %s', async (_, reading) => {
    const session = await start();
    const { page } = session;
    if (reading) await session.command('Toggle reading view');
    const shown = reading ? session.reading.locator('.ai-glossary-mention') : mentions(session);
    await shown.first().waitFor();
    await page.keyboard.down('ControlOrMeta');
    await shown.first().hover();
    await page.keyboard.up('ControlOrMeta');
    const popover = page.locator('.hover-popover');
    await expect.poll(() => popover.innerText()).toContain('A model of language.');
    expect(await popover.innerText()).not.toContain('What models are called');
    expect(await popover.innerText()).not.toContain('Reads from left');
  });

  it('open at their heading by Ctrl and click, in a new tab by the middle button', async () => {
    const session = await start();
    const { page } = session;
    const tabs = page.getByRole('main').getByRole('tab');
    // On Linux the middle button pastes what was selected last.
    await session.panel.getByRole('searchbox').fill('pasted');
    await page.keyboard.press('ControlOrMeta+a');
    await session.editor.getByText('라는 말은 두 가지다').click();
    await mentions(session).first().click({ button: 'middle' });
    await expect.poll(() => session.caretLine()).toContain('LLM(Large Language Model) 이란');
    expect(await tabs.count()).toBe(2);
    await session.command('Close current tab');
    await mentions(session)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => session.caretLine()).toContain('LLM(Large Language Model) 이란');
    expect(await session.disk('Text.md')).toBe(text);
  });

  it('ask what is meant when they have several meanings', async () => {
    const session = await start();
    const gpt = mentions(session).filter({ hasText: 'GPT' });
    await expect.poll(() => gpt.getAttribute('class')).toContain('is-ambiguous');
    await gpt.click({ modifiers: ['ControlOrMeta'] });
    await menuItem(session, 'General-Purpose Technology').click();
    await expect.poll(() => session.caretLine()).toContain('GPT(General-Purpose Technology)');
  });
});

describe('the menu of a term in text', () => {
  it('links it where it stands, with the particle behind it; one undo takes it back', async () => {
    const session = await start();
    await chooseInMenuOf(session, mentions(session).first(), 'Link this mention');
    await savedAs(session, text.replace('LLM', linkTo('LLM')));
    await session.page.keyboard.press('ControlOrMeta+z');
    await savedAs(session, text);
  });

  it('links every mention, and escapes the bar in a table', async () => {
    const session = await start();
    await chooseInMenuOf(session, mentions(session).first(), 'Link all mentions in this note');
    const inTable = linkTo('LLM').replace('|', '\\|');
    await savedAs(
      session,
      text
        .replace('LLM은', `${linkTo('LLM')}은`)
        .replace('LLMs', linkTo('LLMs'))
        .replace('| LLM ', `| ${inTable} `)
        .replace('초거대 LLM', `초거대 ${inTable}`),
    );
    await session.page.keyboard.press('ControlOrMeta+z');
    await savedAs(session, text);
  });

  it('opens it, and leaves its name out from then on', async () => {
    const session = await start();
    await chooseInMenuOf(session, mentions(session).first(), 'Stop underlining “LLM”');
    await expect.poll(() => mentions(session).allInnerTexts()).toEqual(['GPT']);
    await session.settingsSaid('LLM');
    await session.restart();
    await expect.poll(() => mentions(session).allInnerTexts()).toEqual(['GPT']);
    await chooseInMenuOf(session, mentions(session).first(), 'Open “GPT” GPT (Generative');
    await expect.poll(() => session.caretLine()).toContain('GPT(Generative Pre-trained Transformer)');
  });
});
