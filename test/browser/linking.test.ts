import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { InputMethod } from './input-method';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

/** With every term known: what links, suggests, or keeps quiet, does so with the whole glossary. */
async function start(options: SessionOptions): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

const terms = [
  '---',
  'tags: ai',
  '---',
  '## LLM(Large Language Model) 이란',
  '',
  'A model of language.',
  '',
  '## 인공지능(Artificial Intelligence)',
  '',
  '기계가 하는 생각.',
  '',
].join('\n');

const toLlm = (shown: string): string => `[[Terms#LLM(Large Language Model) 이란|${shown}]]`;
const toAi = (shown: string): string => `[[Terms#인공지능(Artificial Intelligence)|${shown}]]`;

describe('Link glossary terms', () => {
  const text = 'LLM은 인공지능이다. LLM이 쓴 글.\n\n| LLM |\n| --- |\n';
  const crlf = 'an LLM\r\nand the LLMs\r\n';
  const notes = { 'Terms.md': terms, 'Text.md': text, 'sub/Windows.md': crlf };

  async function preview(
    session: Session,
    command: string,
    choices: Record<string, string>,
  ): Promise<Locator> {
    await session.open('Text');
    await session.command(command);
    const dialog = session.page.getByRole('dialog');
    for (const [name, option] of Object.entries(choices)) {
      await dialog.locator('.setting-item', { hasText: name }).getByRole('combobox').selectOption(option);
    }
    return dialog;
  }

  it('shows each change, makes those that are chosen as one step, and takes them back', async () => {
    const session = await start({ notes });
    const { page } = session;
    const dialog = await preview(session, 'Link glossary terms', { Mentions: 'All mentions' });
    await dialog.getByText('4 mentions to link').waitFor();
    expect(await session.disk('Text.md')).toBe(text);
    const label = dialog.locator('label').filter({ has: page.locator('mark', { hasText: '인공지능' }) });
    await label.getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: 'Link (3)' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+s');
    const linked = `${toLlm('LLM')}은 인공지능이다. ${toLlm('LLM')}이 쓴 글.\n\n| ${toLlm('LLM').replace('|', '\\|')} |\n| --- |\n`;
    await expect.poll(() => session.disk('Text.md')).toBe(linked);
    await session.editor.click();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Text.md')).toBe(text);
  });

  it('links in the whole vault, to the byte, and unlinking gives every byte back', async () => {
    const session = await start({ notes });
    const dialog = await preview(session, 'Link glossary terms', { Where: 'The whole vault' });
    await dialog.getByRole('button', { name: /^Link \(/ }).click();
    await expect.poll(() => session.disk('sub/Windows.md')).toBe(`an ${toLlm('LLM')}\r\nand the LLMs\r\n`);
    await expect
      .poll(() => session.disk('Text.md'))
      .toBe(text.replace('LLM', toLlm('LLM')).replace('인공지능', toAi('인공지능')));
    expect(await session.disk('Terms.md')).toBe(terms);

    const back = await preview(session, 'Unlink glossary terms', { Where: 'The whole vault' });
    await back.getByRole('button', { name: /^Unlink \(/ }).click();
    await expect.poll(() => session.disk('sub/Windows.md')).toBe(crlf);
    await expect.poll(() => session.disk('Text.md')).toBe(text);
  });
});

describe('the dialog', () => {
  const notes = { 'Terms.md': terms, 'Text.md': 'LLM은 인공지능이다.\n', 'More.md': 'an LLM\n' };

  it('is worked by the keyboard alone', async () => {
    const session = await start({ notes });
    const { page } = session;
    await session.open('Text');
    await session.command('Link glossary terms');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('to link. Nothing has been written yet.').waitFor();
    const focused = page.locator(':focus');
    const label = (): Promise<string> =>
      focused.evaluate(
        (el) => el.getAttribute('aria-label') ?? el.closest('label')?.textContent ?? el.textContent,
      );
    /** Goes on to what is called so. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 20 && !name.test(await label()); presses += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await label()).toMatch(name);
    };
    await tabTo(/^Where$/);
    await page.keyboard.press('End');
    await dialog.getByText('in 2 of 3 notes').waitFor();
    await tabTo(/^LLM은 인공지능이다\./);
    await page.keyboard.press('Space');
    await tabTo(/^Link \(2\)$/);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => session.disk('More.md')).toBe(`an ${toLlm('LLM')}\n`);
    await session.command('Unlink glossary terms');
    await dialog.getByText('Nothing has been written yet').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await session.disk('More.md')).toBe(`an ${toLlm('LLM')}\n`);
  });

  it('leaves alone what has changed since it was shown, and says where', async () => {
    const session = await start({ notes });
    await session.open('Text');
    await session.command('Link glossary terms');
    const dialog = session.page.getByRole('dialog');
    await dialog.locator('.setting-item', { hasText: 'Where' }).getByRole('combobox').selectOption('vault');
    await dialog.getByText('in 2 of 3 notes').waitFor();
    await session.writeOnDisk('More.md', 'another LLM\n');
    await dialog.getByRole('button', { name: 'Link (3)' }).click();
    await expect.poll(() => session.notices().then(String)).toContain('since the preview: More.md');
    expect(await session.disk('More.md')).toBe('another LLM\n');
  });

  it.each([
    ['a phone', { width: 390, height: 780 }],
    ['the smallest phone', { width: 320, height: 568 }],
  ])('has all of its buttons in sight, and each mention, on %s', async (_, size) => {
    const text = '아주 길고 긴 줄의 한가운데에서 이야기하는 LLM은 인공지능이다.\n';
    const session = await start({
      notes: { ...notes, 'Text.md': text },
      device: 'phone',
      language: 'ko',
      theme: 'dark',
      size,
    });
    await session.page.evaluate(() => window.workbench?.host.command('ai-glossary:link-terms'));
    const dialog = session.page.getByRole('dialog');
    await dialog.locator('.setting-item', { hasText: '범위' }).getByRole('combobox').selectOption('vault');
    await dialog.getByText('아직 바뀐 내용은 없습니다').waitFor();
    for (const name of ['모두 선택', '모두 선택 해제', '취소', '링크로 바꾸기 (3)']) {
      const box = await dialog.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(size.height);
    }
    const rows = await dialog.locator('.ai-glossary-changes-line').evaluateAll((lines) =>
      lines.map((line) => {
        const mark = line.querySelector('mark')?.getBoundingClientRect();
        return (mark?.right ?? Infinity) <= line.getBoundingClientRect().right;
      }),
    );
    expect(rows).toEqual([true, true, true]);
  });
});

describe('the preview of links on a desktop', () => {
  it('shows all of each word that is to be linked, however long its line and what it means', async () => {
    const long = 'Recurrent Neural Networks with Long Memory';
    const text = `아주 길고 긴 문장의 한가운데에서 비로소 이야기하는 자연어 처리와 ${long}는 그렇다.\n`;
    const session = await start({
      notes: {
        'RNN.md': `---\ntags: ai\naliases: ["${long}"]\n---\n망.\n`,
        'Terms.md': '---\ntags: ai\n---\n## 자연어 처리(Natural Language Processing)\n\n처리.\n',
        'Text.md': text,
      },
      language: 'ko',
    });
    await session.open('Text');
    await session.page.evaluate(() => window.workbench?.host.command('ai-glossary:link-terms'));
    const lines = session.page.getByRole('dialog').locator('.ai-glossary-changes-line');
    await lines.nth(1).waitFor({ timeout: 5000 });
    const cut = await lines.evaluateAll((all) =>
      all.map((line) => {
        const words = line.querySelector('.ai-glossary-changes-words');
        const end = words?.getBoundingClientRect().right ?? Infinity;
        return words && end <= line.getBoundingClientRect().right
          ? words.scrollWidth - words.clientWidth
          : -1;
      }),
    );
    expect(cut).toEqual([0, 0]);
  });
});

describe('suggestions', () => {
  async function type(session: Session, typed: string): Promise<Locator> {
    await session.open('Text');
    await session.editor.click();
    await session.page.keyboard.press('ControlOrMeta+End');
    await session.page.keyboard.type(typed);
    return session.page.locator('.suggestion-container .suggestion-item');
  }

  async function saved(session: Session): Promise<string> {
    await session.page.keyboard.press('ControlOrMeta+s');
    return await session.disk('Text.md');
  }

  const notes = { 'Terms.md': terms, 'Text.md': 'a\n' };

  it('offer a term by its first letters, and put in a link', async () => {
    const session = await start({ notes });
    const offered = await type(session, 'an ll');
    await expect.poll(() => offered.first().innerText()).toContain('LLM');
    await session.page.keyboard.press('Tab');
    await expect.poll(() => saved(session)).toBe(`a\nan ${toLlm('LLM')}`);
    await session.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => saved(session)).toMatch(/^a\n(an ll)?$/);
  });

  it('leave Enter to the line', async () => {
    const session = await start({ notes });
    const offered = await type(session, 'an LLM');
    await expect.poll(() => offered.first().innerText()).toContain('LLM');
    await session.page.keyboard.press('Enter');
    await session.page.keyboard.type('next');
    await expect.poll(() => saved(session)).toBe('a\nan LLM\nnext');
  });

  it('offer a term by its first consonants, and keep the particle that is typed already', async () => {
    const session = await start({ notes });
    const offered = await type(session, 'ㅇㄱㅈㄴ');
    await expect.poll(() => offered.first().innerText()).toContain('인공지능');
    await session.page.keyboard.press('Shift+Tab');
    await expect.poll(() => saved(session)).toBe('a\n인공지능');
    await session.page.keyboard.type(' LLM은');
    await expect.poll(() => offered.first().innerText()).toContain('LLM');
    await session.page.keyboard.press('Tab');
    await expect.poll(() => saved(session)).toBe(`a\n인공지능 ${toLlm('LLM')}은`);
  });

  it('can be chosen while a syllable is being composed', async () => {
    const session = await start({ notes });
    const offered = await type(session, '');
    const ime = await InputMethod.of(session.page);
    for (const [steps, whole] of [
      [['ㅇ', '이', '인'], '인'],
      [['ㄱ', '고', '공'], '공'],
    ] as const) {
      for (const step of steps) await ime.compose(step);
      await ime.commit(whole);
    }
    for (const step of ['ㅈ', '지']) await ime.compose(step);
    await expect.poll(() => offered.first().innerText()).toContain('인공지능');
    await offered.first().click();
    await expect.poll(() => saved(session)).toBe(`a\n${toAi('인공지능')}`);
  });

  it.each(['`ll', '[[ll', '#ll', '$ll'])('are quiet behind %s', async (typed) => {
    const session = await start({ notes });
    const offered = await type(session, typed);
    await expect.poll(() => saved(session)).toContain(typed);
    expect(await offered.filter({ hasText: 'Large Language Model' }).count()).toBe(0);
  });
});
