import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { InputMethod } from './input-method';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const before = '2024-08-14 23:46:50 +0900';
const after = '2024-09-01 09:00:00 +0900';
const clock = { settings: { timeZone: 'Asia/Seoul' }, now: new Date('2024-09-01T00:00:00Z') };

/** A note with a text and a time. */
const note = (text: string, updated = before): string =>
  `---\ntitle: Note   # keep\nupdated:  ${updated}  \n---\n\n${text}`;

const longText = Array.from({ length: 120 }, (_, line) => `${line + 1}번째 줄 of the note\n`).join('');

async function start(options: SessionOptions = {}): Promise<Session> {
  const session = await startWorkbench({
    notes: { 'Note.md': note('first line\nsecond line\n'), 'Other.md': 'other\n' },
    ...clock,
    ...options,
  });
  await session.open('Note');
  return session;
}

/** Clicks at the end of the line that holds `text`. */
async function caretAfter(session: Session, text: string): Promise<void> {
  await session.editor.locator('.cm-line', { hasText: text }).first().click();
  await session.page.keyboard.press('End');
}

const save = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+s');

const written = (session: Session): number => session.writes.filter((path) => path === 'Note.md').length;

describe('a save', () => {
  it.each<readonly [string, (session: Session) => Promise<unknown>]>([
    ['by Ctrl+S', ({ page }) => save(page)],
    ['as the note is left', (session) => session.open('Other')],
    ['as its tab is closed', (session) => session.command('Close current tab')],
    [
      'as the window loses the focus',
      ({ page }) => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    ],
    ['as the page goes', (session) => session.restart()],
    ['by itself, after two seconds', () => Promise.resolve()],
  ])('%s holds text and stamp in one write', async (_, leave) => {
    const session = await start();
    await caretAfter(session, 'second line');
    await session.page.keyboard.type('은 길다');
    expect(await session.disk('Note.md')).toBe(note('first line\nsecond line\n'));
    await leave(session);
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line은 길다\n', after));
    expect(written(session)).toBe(1);
    expect(await session.notices()).toEqual([]);
  });

  it('of what was typed and taken back again stamps nothing', async () => {
    const session = await start();
    await caretAfter(session, 'second line');
    await session.page.keyboard.type('x');
    await session.page.keyboard.press('Backspace');
    await save(session.page);
    await session.command('Why was this note (not) stamped?');
    await session.page.getByRole('dialog').getByText('Nothing that counts as an edit').waitFor();
    expect(await session.disk('Note.md')).toBe(note('first line\nsecond line\n'));
  });

  it('of a property stamps, too', async () => {
    const session = await start();
    await session.page.getByRole('textbox', { name: 'title value' }).fill('Other title');
    await session.page.keyboard.press('Tab');
    await expect.poll(() => session.disk('Note.md')).toContain('title: Other title');
    await session.editor.locator('.cm-line', { hasText: 'first line' }).click();
    await session.open('Other');
    await expect.poll(() => session.disk('Note.md')).toContain(after);
  });
});

describe('a stamp', () => {
  it('leaves caret, selection and scroll as they were', async () => {
    const session = await start({ notes: { 'Note.md': note(longText) } });
    const { page, editor } = session;
    const scroller = page.locator('.workspace-leaf.mod-active .cm-scroller');
    await editor.click();
    await page.keyboard.press('ControlOrMeta+End');
    for (let line = 0; line < 30; line++) await page.keyboard.press('ArrowUp');
    await page.keyboard.type('x');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowUp');
    const place = () =>
      scroller.evaluate(async (el) => {
        // Scrolling to the caret takes a frame.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        const { anchorNode, anchorOffset, focusNode, focusOffset } = window.getSelection() as Selection;
        const { top } = (anchorNode?.parentElement as Element).getBoundingClientRect();
        const text = [anchorNode?.textContent, focusNode?.textContent];
        return { text, anchorOffset, focusOffset, top, scroll: el.scrollTop };
      });
    const was = await place();
    expect(was.scroll).toBeGreaterThan(0);
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toContain(after);
    expect(await place()).toEqual(was);
  });

  it('is no step of undo: that takes back the text alone', async () => {
    const session = await start();
    const { page } = session;
    await caretAfter(session, 'second line');
    await page.keyboard.type('!');
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line!\n', after));
    await page.clock.setFixedTime(new Date('2024-09-02T00:00:00Z'));
    await page.keyboard.press('ControlOrMeta+z');
    expect(await session.caretLine()).toBe('second line');
    await save(page);
    await expect
      .poll(() => session.disk('Note.md'))
      .toBe(note('first line\nsecond line\n', '2024-09-02 09:00:00 +0900'));
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toContain('second line!\n');
  });

  it('waits while a syllable is being composed, and the syllable stays whole', async () => {
    const session = await start();
    const { page } = session;
    await caretAfter(session, 'second line');
    const ime = await InputMethod.of(page);
    for (const step of ['ㅎ', '하', '한']) await ime.compose(step);
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toContain('second line한');
    expect(await session.disk('Note.md')).toBe(note('first line\nsecond line한\n'));
    await ime.commit('한');
    for (const step of ['ㄱ', '그', '글']) await ime.compose(step);
    await ime.commit('글');
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line한글\n', after));
    expect(await session.caretLine()).toBe('second line한글');
    expect(await session.notices()).toEqual([]);
  });

  it('does not break Hangul that is typed on through automatic saves', async () => {
    const session = await start();
    const { page } = session;
    await caretAfter(session, 'second line');
    const ime = await InputMethod.of(page);
    const word = [
      ['ㅎ', '하', '한'],
      ['ㄱ', '그', '글'],
      ['ㅇ', '으', '은'],
    ];
    let typed = '';
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      for (const steps of word) {
        for (const step of steps) await ime.compose(step);
        const whole = steps.slice(-1).join('');
        await ime.commit(whole);
        typed += whole;
      }
    }
    await save(page);
    await expect.poll(() => session.disk('Note.md')).toBe(note(`first line\nsecond line${typed}\n`, after));
    expect(await session.notices()).toEqual([]);
  });
});

describe('a note that cannot be stamped', () => {
  it('is saved as it is, and says why', async () => {
    const cases: readonly (readonly [name: string, head: string, reason: string])[] = [
      [
        'Malformed',
        '---\ntitle: a: b\nupdated: 2024-01-01\n---\n',
        'The front matter is not valid YAML. (line 2)',
      ],
      ['Twice', '---\nupdated: 2024-01-01\nupdated: 2024-01-02\n---\n', 'more than once'],
      ['List', '---\nupdated: [2024-01-01]\n---\n', 'a list or a group of keys'],
      ['Template', '---\nupdated: <% tp.date.now() %>\n---\n', 'template code'],
      ['Bare', '', 'no front matter'],
      ['Keyless', '---\ntitle: Note\n---\n', 'has no “updated”'],
    ];
    const notes = Object.fromEntries(cases.map(([name, head]) => [`${name}.md`, `${head}text\n`]));
    const session = await startWorkbench({ notes, ...clock });
    const dialog = session.page.getByRole('dialog');
    for (const [name, head, reason] of cases) {
      await session.open(name);
      await caretAfter(session, 'text');
      await session.page.keyboard.type('!');
      await save(session.page);
      await expect.poll(() => session.disk(`${name}.md`)).toBe(`${head}text!\n`);
      await session.command('Why was this note (not) stamped?');
      await expect.poll(() => dialog.innerText()).toContain(reason);
      await session.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(session.writes.filter((path) => path.endsWith('.md'))).toEqual(
      cases.map(([name]) => `${name}.md`),
    );
  });

  it('is one that is deleted before its save', async () => {
    const session = await start();
    await caretAfter(session, 'second line');
    await session.page.keyboard.type('!');
    await rm(session.pathOnDisk('Note.md'));
    await session.editor.waitFor({ state: 'detached' });
    await session.page.waitForTimeout(2500);
    expect(written(session)).toBe(0);
    await expect(session.disk('Note.md')).rejects.toThrow('ENOENT');
  });
});

describe('the commands of stamps', () => {
  it('save without updating, stamp now, and take back the last stamp', async () => {
    const session = await start();
    const { page } = session;
    await caretAfter(session, 'second line');
    await page.keyboard.type('!');
    const lastNotice = async () => (await session.notices()).slice(-1).join();
    await session.command('Save without updating');
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line!\n'));
    await expect.poll(lastNotice).toBe('“Note” was saved without a new time.');
    await session.command('Stamp now');
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line!\n', after));
    await expect.poll(lastNotice).toBe(`“Note” was stamped: ${after}`);
    await session.command('Undo the last stamp');
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line!\n'));
    await expect.poll(lastNotice).toBe(`Undid the stamp of “Note”. Its time is ${before} again.`);
  });
});

describe('another plugin that stamps the same key', () => {
  const folder = '.obsidian/plugins/update-time-on-edit';
  const list = '.obsidian/community-plugins.json';
  const peer = { dateFormat: 'yyyy-MM-dd HH:mm', headerUpdated: 'updated', ignoreGlobalFolder: ['drafts'] };
  const notes = {
    'Note.md': '---\nupdated:\n---\ntext\n',
    [list]: JSON.stringify(['update-time-on-edit', 'ai-glossary']),
    [`${folder}/data.json`]: JSON.stringify(peer),
  };

  it('is told of once, and goes when its settings are taken over', async () => {
    const session = await start({ notes, settings: { timeZone: 'Asia/Seoul' } });
    const { page } = session;
    const warning = page.locator('.notice', { hasText: 'Update time on edit also writes “updated”' });
    await warning.getByRole('button', { name: 'Use its settings and turn it off' }).click();
    await page.locator('.notice', { hasText: 'Update time on edit is turned off' }).waitFor();
    expect(await warning.count()).toBe(0);
    await expect.poll(() => session.disk(list)).toBe('["ai-glossary"]');
    await session.settingsSaid('"drafts"');
    await session.command('Stamp now');
    await expect.poll(() => session.disk('Note.md')).toBe('---\nupdated: 2024-09-01 09:00\n---\ntext\n');
  });

  it('is left as it is when the reader says so, and not told of again', async () => {
    const session = await start({ notes });
    const { page } = session;
    const warning = page.locator('.notice', { hasText: 'Update time on edit also writes “updated”' });
    await warning.getByRole('button', { name: 'Leave as it is' }).click();
    await warning.waitFor({ state: 'detached' });
    await session.settingsSaid('"update-time-on-edit"');
    await session.restart();
    await session.open('Note');
    await session.command('Stamp now');
    await expect.poll(() => session.notices()).toEqual([expect.stringContaining('was stamped')]);
    expect(JSON.parse(await session.disk(list))).toContain('update-time-on-edit');
  });
});
