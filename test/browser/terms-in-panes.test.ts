import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { InputMethod } from './input-method';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const notes = {
  'Terms.md': '---\ntags: ai\n---\n## LLM(Large Language Model)\n\nA model.\n\n## 토큰(Token)\n\n조각.\n',
  'Text.md': '# LLM 이야기\n\nLLM은 크다.\n\nLLM은 토큰을 읽는다.\n',
};
const marked = ['LLM', 'LLM', '토큰'];

async function start(options: SessionOptions = {}): Promise<Session> {
  const session = await startWorkbench({ notes, ...options });
  await session.glossaryRead();
  await session.open('Text');
  return session;
}

const mentionsIn = (place: Page | Locator): Locator => place.locator('.ai-glossary-mention');

/** Puts the cursor at the end of a line of the editor, counted from 0. */
async function cursorAtEndOf(session: Session, line: number): Promise<void> {
  await session.editor.locator('.cm-line').nth(line).click();
  await session.page.keyboard.press('End');
}

describe('settings of terms in text', () => {
  it.each([
    ['headings too', { markHeadings: true }, ['LLM', ...marked]],
    ['first mention only', { markFirstOnly: true }, ['LLM', '토큰']],
    ['a shortest name', { markSmallestName: 3 }, ['LLM', 'LLM']],
    ['a name left out', { markLeftOut: ['llm'] }, ['토큰']],
  ])('%s', async (_, settings, expected) => {
    const session = await start({ settings });
    await expect.poll(() => mentionsIn(session.editor).allInnerTexts()).toEqual(expected);
    await session.command('Toggle reading view');
    await expect.poll(() => mentionsIn(session.reading).allInnerTexts()).toEqual(expected);
  });

  it('may switch the editor off and leave reading view on', async () => {
    const session = await start({ settings: { markInEditor: false } });
    await session.command('Toggle reading view');
    await expect.poll(() => mentionsIn(session.reading).allInnerTexts()).toEqual(marked);
    await session.command('Toggle reading view');
    await expect.poll(() => session.editor.innerText()).toContain('LLM은 크다.');
    expect(await mentionsIn(session.editor).count()).toBe(0);
  });
});

describe('in reading view', () => {
  const title = (session: Session): Locator =>
    session.page.locator('.workspace-leaf.mod-active .view-header-title');

  it('a click opens the term; the middle button does so in a new tab, and so does a click with Ctrl', async () => {
    const session = await start();
    await session.command('Toggle reading view');
    const tabs = session.page.getByRole('main').getByRole('tab');
    const mention = mentionsIn(session.reading).first();
    const clicks: Parameters<Locator['click']>[] = [
      [{ button: 'middle' }],
      [{ modifiers: ['ControlOrMeta'] }],
    ];
    for (const click of clicks) {
      await mention.click(...click);
      await expect.poll(() => title(session).innerText()).toBe('Terms');
      expect(await tabs.count()).toBe(2);
      await session.command('Close current tab');
      await expect.poll(() => title(session).innerText()).toBe('Text');
    }
    await mention.click();
    await expect.poll(() => title(session).innerText()).toBe('Terms');
    expect(await tabs.count()).toBe(1);
  });

  it('nothing inside links, code, math and tags is marked', async () => {
    const skipped = '`LLM` [[Terms|LLM]] [LLM](https://a.b) #LLM $LLM$\n\n```\nLLM\n```\n\n**LLM**은\n';
    const session = await start({ notes: { ...notes, 'Text.md': skipped } });
    await session.command('Toggle reading view');
    await expect.poll(() => mentionsIn(session.reading).allInnerTexts()).toEqual(['LLM']);
    expect(await session.reading.locator('strong .ai-glossary-mention').count()).toBe(1);
  });
});

describe('several panes', () => {
  it('are each marked, and follow what is typed in one of them', async () => {
    const session = await start();
    await session.command('Split right');
    await expect.poll(() => session.editor.count()).toBe(2);
    await expect.poll(() => mentionsIn(session.editor.nth(0)).allInnerTexts()).toEqual(marked);
    await expect.poll(() => mentionsIn(session.editor.nth(1)).allInnerTexts()).toEqual(marked);
    await session.editor.nth(1).locator('.cm-line').nth(2).click();
    await session.page.keyboard.press('End');
    await session.page.keyboard.type(' LLM과');
    const more = ['LLM', 'LLM', 'LLM', '토큰'];
    await expect.poll(() => mentionsIn(session.editor.nth(1)).allInnerTexts()).toEqual(more);
    await expect.poll(() => mentionsIn(session.editor.nth(0)).allInnerTexts()).toEqual(more);
  });

  it('may stand in a window of their own: marked, and leading to where a term is defined', async () => {
    const session = await start();
    const opening = session.page.context().waitForEvent('page');
    await session.command('Open current tab in new window');
    const popout = await opening;
    await expect.poll(() => mentionsIn(popout).allInnerTexts()).toEqual(marked);
    await mentionsIn(popout).first().click({ button: 'right' });
    await expect
      .poll(() => popout.getByRole('menu').getByRole('menuitem', { name: 'Link this mention' }).count())
      .toBe(1);
    await popout.keyboard.press('Escape');
    await mentionsIn(popout)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    const title = (page: Page): Locator => page.locator('.workspace-leaf.mod-active .view-header-title');
    await expect
      .poll(async () => [
        ...(await title(popout).allInnerTexts()),
        ...(await title(session.page).allInnerTexts()),
      ])
      .toContain('Terms');
  });
});

describe('while a syllable is composed', () => {
  /** What a person sees change: the place of the caret, and whether the marks that were there still are. */
  async function seen(session: Session): Promise<{ caret: number; kept: boolean; above: number }> {
    return await session.page.evaluate(() => {
      const selection = window.getSelection();
      const line = document.querySelectorAll('.cm-content .cm-line')[2];
      const range = document.createRange();
      if (!line || !selection?.focusNode) throw new Error('There is no caret');
      range.setStart(line, 0);
      range.setEnd(selection.focusNode, selection.focusOffset);
      const { kept } = window as unknown as { kept?: Element };
      return {
        caret: range.toString().length,
        kept: kept?.isConnected === true,
        above: Math.round(kept?.getBoundingClientRect().top ?? 0),
      };
    });
  }

  it('nothing flickers, the caret stays behind it, and the mark comes when it is done', async () => {
    const session = await start();
    await expect.poll(() => mentionsIn(session.editor).allInnerTexts()).toEqual(marked);
    await cursorAtEndOf(session, 2);
    await session.page.keyboard.type(' ');
    await session.page.evaluate(() => {
      const [kept] = document.querySelectorAll('.cm-content .ai-glossary-mention');
      Object.assign(window, { kept });
    });
    const before = await seen(session);
    const ime = await InputMethod.of(session.page);
    const typed: [string[], string][] = [
      [['ㅌ', '토'], '토'],
      [['ㅋ', '크', '큰'], '큰'],
      [['ㅇ', '으', '을'], '을'],
    ];
    let done = '';
    for (const [steps, whole] of typed) {
      for (const step of steps) {
        await ime.compose(step);
        const line = `LLM은 크다. ${done}${step}`;
        await expect.poll(() => session.editor.locator('.cm-line').nth(2).innerText()).toBe(line);
        expect(await seen(session)).toEqual({ ...before, caret: line.length, kept: true });
      }
      await ime.commit(whole);
      done += whole;
    }
    await expect
      .poll(() => mentionsIn(session.editor).allInnerTexts())
      .toEqual(['LLM', '토큰', 'LLM', '토큰']);
    expect(await seen(session)).toEqual({ ...before, caret: 'LLM은 크다. 토큰을'.length, kept: true });
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Text.md')).toBe(notes['Text.md'].replace('크다.', '크다. 토큰을'));
  });
});
