import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { all, focused, notes, row, tab } from './panel-driver';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

async function start(options: SessionOptions = { notes }): Promise<Session> {
  const session = await startWorkbench(options);
  await session.glossaryRead();
  return session;
}

/** What of the panel sticks out of it at the sides, so that it cannot be seen. */
function cutOff(panel: Locator): Promise<string[]> {
  return panel.locator('.ai-glossary-panel').evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return (
      [...root.querySelectorAll('*')]
        .filter((element) => element.closest('.ai-glossary-hidden-text, table, pre, [aria-hidden]') === null)
        // Its line of tags is scrolled.
        .filter((element) => element.closest('.ai-glossary-chips') === null)
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`)
    );
  });
}

/** How many pixels of an empty field are left beside the words that ask for something; fewer than none cut them. */
function roomBesidePlaceholder(field: Locator): Promise<number> {
  return field.evaluate((input: HTMLInputElement) => {
    const style = getComputedStyle(input);
    const context = createEl('canvas').getContext('2d');
    if (context === null) throw new Error('Nothing can be measured');
    context.font = style.font;
    const words = context.measureText(input.placeholder).width;
    return input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - words;
  });
}

describe('at 240 pixels', () => {
  it.each(['en', 'ko'] as const)('nothing of any tab is out of reach: %s', async (language) => {
    const session = await start({ language });
    const { page, panel } = session;
    const handle = page.getByRole('separator', { name: 'Width of the right sidebar' });
    for (let step = 0; step < 4; step++) await handle.press('ArrowRight');
    await expect.poll(async () => (await panel.boundingBox())?.width).toBe(240);
    expect(await roomBesidePlaceholder(panel.getByRole('searchbox'))).toBeGreaterThanOrEqual(0);
    await session.open('models/Language models');
    await session.mentionsCounted();
    const rows = await namesAndTags(panel);
    expect(rows.filter(({ isCut, tags }) => isCut && tags.length > 0)).toEqual([]);
    expect(rows.flatMap(({ cutTags }) => cutTags)).toEqual([]);
    expect(rows.some(({ tags, tagCount }) => tags.length < tagCount)).toBe(true);
    expect(rows.some(({ tags }) => tags.length > 0)).toBe(true);
    const tabs = panel.getByRole('tablist').last().getByRole('tab');
    for (const index of [0, 1, 2]) {
      await tabs.nth(index).click();
      if (index < 2) {
        await session.terms.first().getByRole('button').first().click();
        await session.terms.first().getByRole('link').first().waitFor();
      } else await panel.getByRole('region').first().waitFor();
      expect(await cutOff(panel)).toEqual([]);
      await expect.poll(() => tabs.nth(index).isVisible()).toBe(true);
    }
  });
});

/** Where the line is, in pixels from the top, that the last letter of `words` stands on in `text`. */
function topOfEnd(text: Locator, words: string): Promise<number | undefined> {
  return text.evaluate((root, end) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let seen = '';
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      const at = (seen + data).indexOf(end) + end.length - seen.length;
      seen += data;
      if (!seen.includes(end)) continue;
      const letter = document.createRange();
      letter.setStart(walker.currentNode, at - 1);
      letter.setEnd(walker.currentNode, at);
      return letter.getBoundingClientRect().top;
    }
    return undefined;
  }, words);
}

describe('in Korean', () => {
  it('a particle stands on the line of the bracket that it is written to', async () => {
    const bracketed = 'LLM(Large Language Model)';
    const session = await start({
      notes: {
        'AI.md': `---\ntags: ai\n---\n## LLM(Large Language Model)\n\n${bracketed}은 글을 이어 쓴다.\n`,
        'Text.md': `오늘도 ${bracketed}을 배웠다.\n`,
      },
    });
    await session.mentionsCounted();
    const llm = row(session, 'LLM');
    await llm.getByRole('button', { name: 'Show definition' }).click();
    // So narrow that a line ends wherever it can.
    const style = 'inline-size: min-content; flex: none; overflow-wrap: normal';
    await session.page.addStyleTag({
      content: `.ai-glossary-definition, .ai-glossary-mention-text { ${style} }`,
    });
    for (const [shown, particle] of [
      ['.ai-glossary-definition', '은'],
      ['.ai-glossary-mention-text', '을'],
    ] as const) {
      const text = llm.locator(shown).filter({ hasText: `${bracketed}${particle}` });
      await text.waitFor();
      const end = await topOfEnd(text, `${bracketed}${particle}`);
      expect(end).toBe(await topOfEnd(text, bracketed));
      expect(end).not.toBe(await topOfEnd(text, bracketed.slice(0, 4)));
    }
  });
});

/** The letters of the jump bar that cannot be seen, or not as a whole. */
function outOfSight(bar: Locator): Promise<string[]> {
  return bar.evaluate((element) => {
    const list = element.closest('.ai-glossary-body')?.getBoundingClientRect();
    return [...element.querySelectorAll('button')]
      .filter((button) => {
        const { top, bottom, height } = button.getBoundingClientRect();
        return list === undefined || top < list.top || bottom > list.bottom + 1 || height < 11.5;
      })
      .map((button) => button.textContent);
  });
}

interface NameAndTags {
  readonly name: string;
  readonly isCut: boolean;
  readonly tagCount: number;
  /** Those that can be seen, and those of them that are cut. */
  readonly tags: readonly string[];
  readonly cutTags: readonly string[];
}

function namesAndTags(panel: Locator): Promise<NameAndTags[]> {
  return panel.getByRole('treeitem').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const name = row.querySelector('.ai-glossary-headword');
      const line = row.querySelector('.ai-glossary-row-tags')?.getBoundingClientRect();
      if (name === null || line === undefined) return [];
      const shown = [...row.querySelectorAll('.ai-glossary-row-tags bdi')].filter(
        (tag) => tag.getBoundingClientRect().top < line.bottom - 1,
      );
      const isWhole = (tag: Element): boolean => tag.getBoundingClientRect().left >= line.left - 1;
      return {
        name: name.textContent,
        isCut: name.scrollWidth > name.clientWidth,
        tagCount: row.querySelectorAll('.ai-glossary-row-tags bdi').length,
        tags: shown.map((tag) => tag.textContent),
        cutTags: shown.filter((tag) => !isWhole(tag)).map((tag) => tag.textContent),
      };
    }),
  );
}

describe('by touch', () => {
  it('rows open, close and lead to their notes; what is touched is large enough', async () => {
    const session = await start({ notes, device: 'phone', touch: true, size: { width: 390, height: 844 } });
    const { panel } = session;
    expect(await focused(session)).not.toBe('Search terms…');
    await row(session, 'LLM').getByRole('button', { name: 'Show definition' }).tap();
    await expect.poll(() => row(session, 'LLM').innerText()).toContain('A model of');
    await row(session, 'LLM')
      .getByRole('link', { name: /LLM and BERT/ })
      .waitFor();
    const small = await panel.locator('.ai-glossary-panel').evaluate((root) =>
      [...root.querySelectorAll('button, a, [role=treeitem] > .ai-glossary-row')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
        .map(({ element, box }) => `${element.className} ${box.width} × ${box.height}`),
    );
    expect(small.filter((text) => !text.includes('ai-glossary-jump'))).toEqual([]);
    expect(await cutOff(panel)).toEqual([]);
    await panel.getByRole('button', { name: /#ai\/nlp/ }).tap();
    await expect.poll(() => session.headwords()).toEqual(['BERT', 'LLM', 'Models']);
    await tab(session, 'Problems').tap();
    await panel.getByRole('region', { name: /^Conflicting/ }).waitFor();
    await tab(session, 'All').tap();
    await row(session, 'BERT').locator('.ai-glossary-row').tap();
    // The sidebar makes room for the note.
    await expect.poll(() => session.editor.innerText()).toContain('BERT(Bidirectional');
    await panel.waitFor({ state: 'hidden' });
  });

  it('all letters are in sight beside the list, and a finger that moves along them goes from one to the next', async () => {
    const session = await start({ device: 'phone', touch: true, size: { width: 390, height: 844 } });
    const { page, panel } = session;
    const bar = panel.getByRole('toolbar', { name: 'Jump to letter' });
    const letters = await bar.getByRole('button').allInnerTexts();
    expect(letters).toEqual(expect.arrayContaining(['A', 'Z', 'ㄱ', 'ㅎ']));
    expect(letters).not.toContain('·');
    expect(await outOfSight(bar)).toEqual([]);

    const touch = await page.context().newCDPSession(page);
    const box = await bar.boundingBox();
    if (box === null) throw new Error('The bar is not shown');
    const at = async (type: 'touchStart' | 'touchMove', letter: string): Promise<void> => {
      const y = box.y + ((letters.indexOf(letter) + 0.5) / letters.length) * box.height;
      const touchPoints = [{ x: box.x + box.width / 2, y }];
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    const pointed = panel.locator('.ai-glossary-jump-pointed');
    await at('touchStart', 'A');
    await at('touchMove', 'ㅎ');
    await expect.poll(() => pointed.innerText()).toBe('ㅎ');
    await row(session, '확산 모델').waitFor();
    await at('touchMove', 'B');
    await expect.poll(() => pointed.innerText()).toBe('B');
    await row(session, 'BERT').waitFor();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await pointed.waitFor({ state: 'detached' });
    expect(await row(session, 'BERT').isVisible()).toBe(true);
    await bar.getByRole('button', { name: 'ㅎ', exact: true }).tap();
    await row(session, '확산 모델').waitFor();
  });

  it('on a phone that lies on its side dots stand for letters that have no room', async () => {
    const session = await start({ device: 'phone', touch: true, size: { width: 844, height: 480 } });
    const bar = session.panel.getByRole('toolbar', { name: 'Jump to letter' });
    await expect.poll(() => bar.getByRole('button', { name: ' – ' }).count()).toBeGreaterThan(0);
    expect(await outOfSight(bar)).toEqual([]);
    expect((await bar.getByRole('button').allInnerTexts()).at(-1)).toBe('ㅎ');
    await bar.getByRole('button', { name: ' – ' }).last().tap();
    await row(session, '확산 모델').waitFor();
  });

  it('a finger that stays shows the menu of a term', async () => {
    const session = await start({ notes, device: 'phone', touch: true, size: { width: 390, height: 844 } });
    // A browser without a window makes nothing of a finger that stays; this is what a phone's makes of it.
    await row(session, 'LLM')
      .locator('.ai-glossary-headword')
      .evaluate((element) => {
        const { x, y } = element.getBoundingClientRect();
        const touch = { pointerType: 'touch', clientX: x, clientY: y, view: window };
        element.dispatchEvent(new PointerEvent('contextmenu', { ...touch, bubbles: true, cancelable: true }));
      });
    await session.page.getByRole('menuitem', { name: 'Copy name' }).tap();
    await expect.poll(() => session.notices()).toEqual(['Copied to your clipboard.']);
    expect(await row(session, 'LLM').isVisible()).toBe(true);
  });
});

describe('from right to left', () => {
  it('the panel is turned round, and so are its arrow keys', async () => {
    const session = await start({ notes, direction: 'rtl' });
    const { page, panel } = session;
    const llm = row(session, 'LLM');
    const [chevron, name] = [llm.getByRole('button').first(), llm.locator('.ai-glossary-headword')];
    expect((await chevron.boundingBox())?.x).toBeGreaterThan((await name.boundingBox())?.x ?? Infinity);
    await llm.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => llm.getAttribute('aria-expanded')).toBe('true');
    await llm.getByText('A model of').waitFor();
    expect(await cutOff(panel)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => llm.getAttribute('aria-expanded')).toBe('false');
    await tab(session, 'All').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tab(session, 'Problems').getAttribute('aria-selected')).toBe('true');
    const [first, second] = [
      await tab(session, 'This note').boundingBox(),
      await tab(session, 'All').boundingBox(),
    ];
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  });
});

describe('in a window of its own', () => {
  it('the panel works as in the sidebar: search, rows, menus, focus, notes that change', async () => {
    const session = await start();
    await session.panel.getByRole('searchbox').click();
    const [page] = await Promise.all([
      session.page.context().waitForEvent('page'),
      session.command('Move current tab to new window'),
    ]);
    page.on('pageerror', (error) => session.errors.push(error.stack ?? error.message));
    const terms = page.locator('[role=treeitem]:not(.is-reference)');
    await expect.poll(() => terms.count()).toBe(all.length);
    await page.getByRole('searchbox').fill('ber');
    await expect.poll(() => terms.count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await terms.getByText('Reads both ways.').waitFor();
    expect(await terms.evaluate((term) => term.ownerDocument.activeElement === term)).toBe(true);
    await session.writeOnDisk('Models.md', notes['Models.md'].replace('both ways', 'all ways'));
    await terms.getByText('Reads all ways.').waitFor();
    expect(await terms.evaluate((term) => term.ownerDocument.activeElement === term)).toBe(true);
    await terms.locator('.ai-glossary-row').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Copy name' }).click();
    await terms.getByRole('link', { name: /^Models ›/ }).click();
    // In the one window or the other, as the app decides.
    const shown = async (): Promise<string[]> => [
      ...(await page.locator('.cm-content').allInnerTexts()),
      ...(await session.editor.allInnerTexts()),
    ];
    await expect.poll(shown).toEqual([expect.stringContaining('BERT(Bidirectional')]);
  });
});
