import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';

const start = useWorkbench();

const inSeoul = {
  settings: { timeZone: 'Asia/Seoul' },
  modified: new Date('2024-08-14T14:46:00Z'),
  now: new Date('2024-08-14T14:46:50Z'),
};

/** The block of the default template, at the times of `inSeoul`. */
const block = (title: string, eol = '\n'): string =>
  [
    '---',
    `title: ${title}`,
    'date: 2024-08-14 23:46:00 +0900',
    'aliases: ',
    'tags: ',
    'categories: ',
    'description: ',
    'updated: 2024-08-14 23:46:50 +0900',
    '---',
    '',
  ].join(eol);

async function insertAndSave(session: Session): Promise<void> {
  await session.command('Insert front matter');
  await session.page.keyboard.press('ControlOrMeta+s');
}

describe('Insert front matter', () => {
  it('writes the block of the template above the text, and nothing else', async () => {
    const session = await start({ notes: { 'New idea.md': 'RAG 정리\n' }, ...inSeoul });
    await session.open('New idea');
    await session.editor.click();
    await insertAndSave(session);
    await expect.poll(() => session.disk('New idea.md')).toBe(`${block('New idea')}RAG 정리\n`);
  });

  it('keeps the caret on its text, and one undo takes all of it back', async () => {
    const text = 'RAG 정리\n둘째 줄\n';
    const session = await start({ notes: { 'New idea.md': text }, ...inSeoul });
    const { page } = session;
    await session.open('New idea');
    await session.editor.getByText('둘째 줄').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await insertAndSave(session);
    await expect.poll(() => session.disk('New idea.md')).toBe(block('New idea') + text);
    await page.keyboard.type('!');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('New idea.md')).toBe(`${block('New idea')}RAG 정리\n둘째 !줄\n`);

    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('New idea.md')).toBe(text);
  });

  it('adds to a block only the keys that it lacks, each in its place', async () => {
    const before = [
      '---',
      'title: "A: b"   # keep me',
      'x-mine:   1',
      'tags: [ ai,  nlp ]',
      '---',
      '',
      'Text.',
      '',
    ].join('\n');
    const session = await start({ notes: { 'Note.md': before }, ...inSeoul });
    await session.open('Note');
    await insertAndSave(session);
    const after = [
      '---',
      'title: "A: b"   # keep me',
      'date: 2024-08-14 23:46:00 +0900',
      'aliases: ',
      'x-mine:   1',
      'tags: [ ai,  nlp ]',
      'categories: ',
      'description: ',
      'updated: 2024-08-14 23:46:50 +0900',
      '---',
      '',
      'Text.',
      '',
    ].join('\n');
    await expect.poll(() => session.disk('Note.md')).toBe(after);
  });

  it('ends its lines as the note does', async () => {
    const session = await start({ notes: { 'Windows.md': 'first\r\nsecond\r\n' }, ...inSeoul });
    await session.open('Windows');
    await insertAndSave(session);
    await expect
      .poll(() => session.disk('Windows.md'))
      .toBe(`${block('Windows', '\r\n')}first\r\nsecond\r\n`);
  });

  it('works in reading view', async () => {
    const session = await start({ notes: { 'New idea.md': 'RAG 정리\n' }, ...inSeoul });
    await session.open('New idea');
    await session.command('Toggle reading view');
    await session.reading.getByText('RAG 정리').waitFor();
    await session.command('Insert front matter');
    await expect.poll(() => session.disk('New idea.md')).toBe(`${block('New idea')}RAG 정리\n`);
    await expect.poll(() => session.notices()).toEqual(['Front matter was inserted into “New idea”.']);
  });

  it('says so when the beginning of the note is out of sight', async () => {
    const lines = Array.from({ length: 200 }, (_, line) => `line ${line}\n`).join('');
    const session = await start({ notes: { 'Long.md': lines }, ...inSeoul });
    await session.open('Long');
    await session.editor.click();
    await session.page.keyboard.press('ControlOrMeta+End');
    await session.editor.getByText('line 199').waitFor();
    await session.command('Insert front matter');
    await expect.poll(() => session.notices()).toEqual(['Front matter was inserted into “Long”.']);
  });

  it('says what is wrong with front matter that cannot be read, and leaves it alone', async () => {
    const broken = '---\ntitle: a: b\n---\ntext\n';
    const session = await start({ notes: { 'Broken.md': broken }, ...inSeoul });
    await session.open('Broken');
    await session.command('Insert front matter');
    await expect.poll(() => session.notices()).toEqual([expect.stringMatching(/line 2/)]);
    expect(await session.disk('Broken.md')).toBe(broken);
  });
});

describe('the settings of times', () => {
  it.each([
    ['en', 'Date format', 'Time zone', 'Example'],
    ['ko', '날짜 형식', '시간대', '예시'],
  ] as const)(
    'show the present time as it is written, while it is typed: %s',
    async (language, formatName, zoneName, sampleName) => {
      const session = await start({ notes: {}, language, ...inSeoul });
      const { page } = session;
      await page.keyboard.press('ControlOrMeta+,');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('tab', { name: 'AI Glossary' }).click();
      const item = (name: string) =>
        dialog.locator('.setting-item', { has: page.getByText(name, { exact: true }) });
      const [format, zone, example] = [item(formatName), item(zoneName), item(sampleName)];
      const shown = () => example.locator('.setting-item-control').innerText();
      await expect.poll(shown).toBe('2024-08-14 23:46:50 +0900');
      const field = format.getByRole('textbox');
      expect(await field.inputValue()).toBe('YYYY-MM-DD HH:mm:ss ZZ');
      expect(await field.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
      await field.fill('YYYY년 M월 D일 A h:mm');
      await expect.poll(shown).toBe('2024년 8월 14일 PM 11:46');
      await zone.getByRole('textbox').fill('America/New_York');
      await expect.poll(shown).toBe('2024년 8월 14일 AM 10:46');
      await field.fill('HH:mm');
      await format.getByRole('alert').waitFor();
      expect(await shown()).toBe('2024년 8월 14일 AM 10:46');
    },
  );
});

describe('opening', () => {
  it('writes nothing to any note of the sample vault', { timeout: 240_000 }, async () => {
    const session = await start();
    const { page } = session;
    const paths = (await readdir(session.pathOnDisk(''), { recursive: true, encoding: 'utf8' }))
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.slice(0, -'.md'.length).normalize());
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      await session.open(path);
      await page.keyboard.press('ControlOrMeta+End');
    }
    await session.command('Toggle reading view');
    await page.waitForTimeout(2500);
    expect(session.writes.filter((path) => path.endsWith('.md'))).toEqual([]);
  });
});
