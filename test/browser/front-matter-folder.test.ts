import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/runs';
import { type Session, useWorkbench } from './session';

const start = useWorkbench();

const noteCount = runs(400, 2000);
/** The workbench writes a note in some fifty milliseconds: all of them would take minutes. */
const stoppedAt = runs(40, 200);

/** Blocks as people have them: comments, Windows' line endings, quotes, lists of both styles, empty values. */
function unformed(at: number): string {
  const lines = [
    '---',
    `updated: 2024-08-${String((at % 28) + 1).padStart(2, '0')} 23:46:50 +0900 # when`,
    at % 3 === 0 ? 'tags: [글, note]' : 'tags:\n  - 글\n  - note',
    '',
    `# 노트 ${at}`,
    `title: "노트: ${at}"`,
    at % 4 === 0 ? 'categories: ' : "categories: 'x'",
    '---',
    `본문 ${at} ---`,
    '',
  ];
  return lines.join('\n').replaceAll('\n', at % 5 === 0 ? '\r\n' : '\n');
}

const pathOf = (at: number): string => `글/${at % 20}/노트 ${String(at).padStart(4, '0')}.md`;

function manyNotes(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: noteCount }, (_, at) => [pathOf(at), unformed(at)]));
}

/** How many of the notes on disk are as they were. */
async function untouched(session: Session): Promise<number> {
  const texts = await Promise.all(Array.from({ length: noteCount }, (_, at) => session.disk(pathOf(at))));
  return texts.filter((text, at) => text === unformed(at)).length;
}

interface Watched {
  frames?: number[];
}

/** From here on the page's frames are counted. */
function watchFrames(): void {
  const frames: number[] = [];
  (window as unknown as Watched).frames = frames;
  let last = performance.now();
  const count = (): void => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    window.requestAnimationFrame(count);
  };
  window.requestAnimationFrame(count);
}

async function say(page: Page, what: string): Promise<void> {
  const frames = await page.evaluate(() => (window as unknown as Watched).frames?.splice(0) ?? []);
  const beyond = frames.filter((frame) => frame > 50).length;
  console.log(
    `${what}: ${frames.length} frames, the longest ${Math.max(...frames).toFixed(0)} ms, ${beyond} over 50 ms`,
  );
}

/** After a restart the command is there once the plugin has found what it kept. */
async function undoByCommand(session: Session): Promise<void> {
  await expect.poll(() => session.page.evaluate(canUndo)).toBe(true);
  await session.command('Undo the last change of front matter in a folder');
}

describe('Format front matter in a folder', () => {
  it('shows all notes, is stopped half-way, leaves a changed note alone, and gives every byte back after a restart', async () => {
    const session = await start({
      notes: { ...manyNotes(), 'other.md': unformed(1) },
      settings: { timeZone: 'Asia/Seoul' },
    });
    const { page } = session;
    const dialog = page.getByRole('dialog');
    const status = dialog.getByRole('status');
    await page.evaluate(watchFrames);

    await session.command('Format front matter in a folder…');
    await dialog.getByRole('textbox', { name: 'Folder' }).fill('글');
    await status
      .getByText(`The front matter of ${noteCount} notes of ${noteCount} will be formatted.`)
      .waitFor();
    await say(page, 'dry run');
    await dialog.getByRole('button', { name: `Show or hide what changes in ${pathOf(0)}` }).click();
    const shown = await dialog.locator('.ai-glossary-changes-row.is-line').allInnerTexts();
    expect(shown.map((line) => line.replace('\n', ''))).toContain(
      '+updated: 2024-08-01 23:46:50 +0900 # when',
    );
    expect(await untouched(session)).toBe(noteCount);

    const changed = `${unformed(20)}더\n`;
    await session.writeOnDisk(pathOf(20), changed);
    await expect.poll(() => page.evaluate(fileSize, pathOf(20))).toBe(Buffer.byteLength(changed));
    await dialog.getByRole('button', { name: `Format (${noteCount})` }).click();
    await expect.poll(() => done(page), { interval: 20, timeout: 90_000 }).toBeGreaterThan(stoppedAt);
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await status.getByText(/^The front matter of \d+ notes was formatted\.$/).waitFor();
    await say(page, 'formatting');
    const formatted = Number(/\d+/.exec(await status.innerText())?.[0]);
    expect(formatted).toBeLessThan(noteCount);
    expect(await dialog.getByText(pathOf(20)).count()).toBe(1);
    expect(
      await dialog.getByText('The note has changed since you were shown what would be done. (1)').count(),
    ).toBe(1);
    expect(await session.disk(pathOf(20))).toBe(changed);
    await expect.poll(() => untouched(session), { timeout: 60_000 }).toBe(noteCount - formatted - 1);
    expect(await session.disk(pathOf(0))).toContain('tags: [글, note]\r\n');
    await dialog.getByRole('button', { name: 'Done' }).click();

    await session.restart();
    await page.evaluate(watchFrames);
    await undoByCommand(session);
    await status.getByText(`${formatted} notes are as before again.`).waitFor({ timeout: 90_000 });
    await say(page, 'undoing');
    await expect.poll(() => untouched(session), { timeout: 60_000 }).toBe(noteCount - 1);
    expect(await session.disk(pathOf(20))).toBe(changed);
  }, 240_000);

  it('formats an open note in its editor, and says in Korean what it does', async () => {
    const session = await start({ notes: { '글/a.md': unformed(1) }, language: 'ko' });
    const { page } = session;
    await session.open('글/a');
    await session.editor.getByText('본문 1').click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await session.command('폴더의 프론트매터 형식 맞추기…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '형식 맞추기 (1)' }).click();
    await dialog.getByText('노트 1개의 프론트매터 형식을 맞췄습니다.').waitFor();
    await dialog.getByRole('button', { name: '완료' }).click();
    await page.keyboard.press('ControlOrMeta+s');
    await expect
      .poll(() => session.disk('글/a.md'))
      .toMatch(/^---\n\n# 노트 1\ntitle: "노트: 1"\n[^]*본문 1 ---!/);
  });
});

describe('Insert front matter in a folder', () => {
  it('stamps nothing else, and gives every byte back after a restart', async () => {
    const notes = { 'a/하나.md': '본문\r\n', 'a/둘.md': '---\nupdated: 2024-08-14\n---\n', 'a/셋.md': '' };
    const session = await start({ notes, settings: { timeZone: 'Asia/Seoul' } });
    const { page } = session;
    await session.open('a/하나');
    await session.command('Insert front matter in a folder…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Insert (3)' }).click();
    await dialog.getByText('Front matter was inserted into 3 notes.').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect
      .poll(() => session.disk('a/하나.md'))
      .toMatch(/^---\r\ntitle: 하나\r\n[^]*\r\n---\r\n본문\r\n$/);
    // The open note is stamped by its own save, after it was changed.
    await page.waitForTimeout(2500);
    expect(await session.disk('a/둘.md')).not.toContain('updated: 2024-08-14\n');
    await session.restart();
    await undoByCommand(session);
    await dialog.getByText('3 notes are as before again.').waitFor();
    for (const [path, text] of Object.entries(notes)) await expect.poll(() => session.disk(path)).toBe(text);
  });
});

describe('a new note', () => {
  const rule = { source: 'note', template: '틀/글.md', onCreate: true };
  const notes = {
    '글/있음.md': 'x\n',
    '틀/글.md': '---\ntitle: {{title}}\ntags: \n---\n',
  };

  it('gets its block where a rule asks for it, with the cursor below; one undo takes it back', async () => {
    const templateRules = [{ ...rule, by: 'pattern', value: 'Untitled*' }];
    const session = await start({ notes, settings: { templateRules } });
    const { page } = session;
    await session.command('Create new note');
    // The property panel shows that the block is there.
    await session.editor.locator('.metadata-property').first().waitFor();
    await page.keyboard.type('첫 줄');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Untitled.md')).toBe('---\ntitle: Untitled\ntags: \n---\n첫 줄');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Untitled.md')).toBe('');
  });

  it('that another program brings gets none, also when it is opened', async () => {
    const templateRules = [{ ...rule, by: 'folder', value: '글' }];
    const session = await start({ notes, settings: { templateRules } });
    await session.writeOnDisk('글/온 글.md', '');
    await expect.poll(() => session.page.evaluate(fileSize, '글/온 글.md')).toBe(0);
    await session.page.waitForTimeout(2500);
    await session.open('글/온 글');
    await session.editor.click();
    await session.page.waitForTimeout(1000);
    expect(await session.disk('글/온 글.md')).toBe('');
    expect(await session.editor.innerText()).not.toContain('title');
  });
});

interface Workbench {
  readonly workbench: {
    readonly app: {
      readonly vault: { getFileByPath(path: string): { readonly stat: { readonly size: number } } | null };
      readonly commands: {
        findCommand(id: string): { checkCallback?(checking: boolean): unknown } | undefined;
      };
    };
  };
}

/** Whether there is something to take back. */
function canUndo(): boolean {
  const { commands } = (window as unknown as Workbench).workbench.app;
  return commands.findCommand('ai-glossary:take-back-front-matter')?.checkCallback?.(true) === true;
}

/** What the app knows of a file's size. */
function fileSize(path: string): number | undefined {
  return (window as unknown as Workbench).workbench.app.vault.getFileByPath(path)?.stat.size;
}

/** How far the run says that it is. */
async function done(page: Page): Promise<number> {
  const text = await page.getByRole('dialog').getByRole('status').innerText();
  return Number(/note (\d+) of/.exec(text)?.[1] ?? (text.includes('was formatted') ? noteCount : 0));
}
