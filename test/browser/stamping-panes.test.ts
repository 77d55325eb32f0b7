import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { InputMethod } from './input-method';
import { type Session, type SessionOptions, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const before = '2024-08-14 23:46:50 +0900';
const after = '2024-09-01 09:00:00 +0900';
const clock = { settings: { timeZone: 'Asia/Seoul' }, now: new Date('2024-09-01T00:00:00Z') };

/** A note with a text and a time. */
const note = (text: string, updated = before): string =>
  `---\ntitle: Note # keep\nupdated: ${updated}\n---\n\n${text}`;

async function start(text: string, options: SessionOptions = {}): Promise<Session> {
  const session = await startWorkbench({
    notes: { 'Note.md': note(text), 'Other.md': 'other\n' },
    ...clock,
    ...options,
  });
  await session.open('Note');
  return session;
}

/** Clicks at the end of the line that holds `text`, in an editor. */
async function caretAfter(editor: Locator, text: string): Promise<void> {
  await editor.locator('.cm-line', { hasText: text }).first().click();
  await editor.page().keyboard.press('End');
}

const save = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+s');

const written = (session: Session): number => session.writes.filter((path) => path === 'Note.md').length;

/** Until no write of this note could still be on its way: another one that is made later has been written. */
async function settled(session: Session): Promise<void> {
  await session.command('New tab');
  await session.open('Other');
  await caretAfter(session.editor, 'other');
  await session.page.keyboard.type('!');
  await expect.poll(() => session.disk('Other.md')).toBe('other!\n');
}

describe('two panes on one note', () => {
  it('show one stamp, which went out in one write, and no notice', async () => {
    const session = await start('first line\nsecond line\n');
    const { page } = session;
    await session.command('Split right');
    await expect.poll(() => session.editor.count()).toBe(2);
    await caretAfter(session.editor.nth(1), 'second line');
    await page.keyboard.type(' is longer');
    await session.editor.nth(0).getByText('second line is longer').waitFor();
    await save(page);
    const text = note('first line\nsecond line is longer\n', after);
    await expect.poll(() => session.disk('Note.md')).toBe(text);
    await caretAfter(session.editor.nth(0), 'first line');
    await page.clock.setFixedTime(new Date('2024-09-02T00:00:00Z'));
    await page.keyboard.type('!');
    await save(page);
    await expect
      .poll(() => session.disk('Note.md'))
      .toBe(note('first line!\nsecond line is longer\n', '2024-09-02 09:00:00 +0900'));
    await page.keyboard.press('ControlOrMeta+z');
    await session.editor.nth(1).getByText('first line', { exact: true }).waitFor();
    expect(written(session)).toBe(2);
    expect(await session.notices()).toEqual([]);
  });
});

describe('a pop-out window', () => {
  it('has text and stamp saved in one write, by itself and as it loses the focus', async () => {
    const session = await start('first line\nsecond line\n');
    const opened = session.page.context().waitForEvent('page');
    await session.command('Move current tab to new window');
    const popout = await opened;
    const editor = popout.locator('.cm-content').filter({ visible: true });
    await caretAfter(editor, 'second line');
    await popout.keyboard.type(' is longer');
    await expect.poll(() => session.disk('Note.md')).toBe(note('first line\nsecond line is longer\n', after));
    expect(written(session)).toBe(1);
    await popout.keyboard.type('!');
    await popout.evaluate(() => window.dispatchEvent(new Event('blur')));
    await expect.poll(() => session.disk('Note.md')).toContain('longer!\n');
    expect(written(session)).toBe(2);
    expect(await session.notices()).toEqual([]);
  });
});

describe('Reading view', () => {
  it('has a checkbox that is clicked written with its stamp, at once and in one write', async () => {
    const session = await start('- [ ] task\n');
    const { page, reading } = session;
    await session.command('Toggle reading view');
    await reading.getByRole('checkbox').click();
    await expect.poll(() => session.disk('Note.md')).toBe(note('- [x] task\n', after));
    expect(await reading.getByRole('checkbox').isChecked()).toBe(true);
    await page.clock.setFixedTime(new Date('2024-09-02T00:00:00Z'));
    await reading.getByRole('checkbox').click();
    const text = note('- [ ] task\n', '2024-09-02 09:00:00 +0900');
    await expect.poll(() => session.disk('Note.md')).toBe(text);
    await settled(session);
    expect(await session.disk('Note.md')).toBe(text);
    expect(written(session)).toBe(2);
    expect(await session.notices()).toEqual([]);
  });
});

describe('the property panel', () => {
  it('has its edit stamped, keeps its other values, and shows the stamp', async () => {
    const session = await start('text\n');
    const { page, editor } = session;
    await page.getByRole('textbox', { name: 'title value' }).fill('Other title');
    await page.keyboard.press('Tab');
    await expect.poll(() => session.disk('Note.md')).toContain('title: Other title');
    await caretAfter(editor, 'text');
    await expect.poll(() => session.disk('Note.md')).toContain(after);
    await expect.poll(() => page.getByRole('textbox', { name: 'updated value' }).inputValue()).toBe(after);
    await settled(session);
    expect(written(session)).toBeLessThanOrEqual(2);
    expect(await session.disk('Note.md')).toContain('title: Other title');
    expect(await session.notices()).toEqual([]);
  });
});

describe('the page that is hidden or closed', () => {
  it('has saved text and stamp as it is hidden', async () => {
    const session = await start('text\n');
    const { page } = session;
    await caretAfter(session.editor, 'text');
    await page.keyboard.type('!');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => session.disk('Note.md')).toBe(note('text!\n', after));
    expect(written(session)).toBe(1);
  });

  it('has saved text and stamp as it is closed, in the middle of a syllable', async () => {
    const session = await start('text\n');
    const { page } = session;
    await caretAfter(session.editor, 'text');
    const ime = await InputMethod.of(page);
    for (const step of ['ㅎ', '하', '한']) await ime.compose(step);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => session.disk('Note.md')).toBe(note('text한\n', after));
  });
});

describe('a syllable that is being composed at the moment of a save', () => {
  const leaves: readonly (readonly [string, (session: Session) => Promise<unknown>])[] = [
    ['by itself', () => Promise.resolve()],
    ['by Ctrl+S', ({ page }) => save(page)],
    [
      'as the window loses the focus',
      ({ page }) => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    ],
  ];

  it.each(leaves)('stays whole: a save %s writes the text, the next one the stamp', async (_, happen) => {
    const session = await start('text\n');
    const { page } = session;
    await caretAfter(session.editor, 'text');
    const ime = await InputMethod.of(page);
    for (const step of ['ㅎ', '하', '한']) await ime.compose(step);
    await happen(session);
    await expect.poll(() => session.disk('Note.md')).toBe(note('text한\n'));
    for (const step of ['핝', '한지']) await ime.compose(step);
    await ime.commit('한지');
    await expect.poll(() => session.disk('Note.md')).toBe(note('text한지\n', after));
    expect(await session.caretLine()).toBe('text한지');
    expect(await session.notices()).toEqual([]);
  });

  it('is in the file with the stamp when the note is left', async () => {
    const session = await start('text\n');
    await caretAfter(session.editor, 'text');
    const ime = await InputMethod.of(session.page);
    for (const step of ['ㅎ', '하', '한']) await ime.compose(step);
    await session.page.getByRole('tree', { name: 'Files' }).getByText('Other').click();
    await expect.poll(() => session.disk('Note.md')).toBe(note('text한\n', after));
    expect(await session.disk('Other.md')).toBe('other\n');
    expect(written(session)).toBe(1);
  });
});

describe('a folder', () => {
  it('is stamped from its menu, and taken back in one step', async () => {
    const session = await start('text\n', { notes: { 'all/Note.md': note('a\n'), 'all/B.md': note('b\n') } });
    const { page } = session;
    await page
      .getByRole('tree', { name: 'Files' })
      .getByRole('treeitem', { name: 'all' })
      .first()
      .click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Stamp notes in a folder…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Stamp (2)' }).click();
    await dialog.getByText('2 notes stamped.').waitFor();
    expect(await session.disk('all/B.md')).toBe(note('b\n', after));
    await expect.poll(() => session.disk('all/Note.md')).toBe(note('a\n', after));
    await dialog.getByRole('button', { name: 'Undo all' }).click();
    await dialog.getByText('2 notes have their former time again.').waitFor();
    expect(await session.disk('all/B.md')).toBe(note('b\n'));
    await expect.poll(() => session.disk('all/Note.md')).toBe(note('a\n'));
  });
});
