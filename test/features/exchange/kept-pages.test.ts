import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AiGlossaryPlugin from '../../../src/main';
import { createHost, type Host } from '../../host/create-host';
import { eventually } from '../../host/driver/eventually';

let host: Host;
// Time goes on as it does, and what has to be waited for is skipped.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(async () => {
  await host.close();
  vi.useRealTimers();
});

const glossary = '---\ntags: [ai]\n---\n## LLM(Large Language Model)\n\n큰 모델.\n';
const head = '---\nupdated: 2024-01-01 10:00:00 +0900\n---\nMine.\n\n';
const list =
  '## L\n\n- **LLM** (Large Language Model): 큰 모델. ([[AI#LLM(Large Language Model)|LLM(Large Language Model)]])';
const page = (content: string): string => `${head}%% ai-glossary: #ai %%\n${content}%% end %%\nAlso mine.`;
const full = page(`\n## A\n\n- **AI** ([[AI]])\n\n${list}\n\n`);

async function start(
  notes: Readonly<Record<string, string>>,
  keptPages: readonly string[] = ['Page.md'],
): Promise<void> {
  host = await createHost({ notes: { 'AI.md': glossary, ...notes } });
  const plugin = await host.enable(AiGlossaryPlugin, { data: { panelIntroduced: true, keptPages } });
  await plugin.api?.ready;
}

/** Waits until the glossary has been quiet for long enough. */
const quiet = () => vi.advanceTimersByTimeAsync(2600);

async function becomes(text: string): Promise<void> {
  await eventually(async () => expect(await host.read('Page.md')).toBe(text));
}

describe('a page that keeps itself up to date', () => {
  it('is filled in one write, without a stamp, and every byte outside its marks stays', async () => {
    await start({ 'Page.md': page('') });
    await becomes(full);
    expect(host.writes('Page.md')).toBe(1);
  });

  it('is not written when nothing would change: two devices come to rest', async () => {
    await start({ 'Page.md': full });
    await quiet();
    expect(host.writes('Page.md')).toBe(0);
  });

  it('is left alone once another device has written it otherwise again and again, until its terms change', async () => {
    await start({ 'Page.md': full });
    // Its links are of the other form.
    const theirs = full.replace('[[AI]]', '[AI](AI.md)');
    for (let round = 0; round < 4; round += 1) {
      await host.writeOutside('Page.md', theirs);
      await quiet();
    }
    expect(await host.read('Page.md')).toBe(theirs);
    expect(host.writes('Page.md')).toBe(3);
    expect(host.notices()).toContainEqual(expect.stringContaining('Another device'));
    await host.app.vault.modify(host.file('AI.md'), glossary.replace('큰 모델', '아주 큰 모델'));
    await becomes(full.replace('큰 모델', '아주 큰 모델'));
  });

  it('follows the terms', async () => {
    await start({ 'Page.md': full });
    await host.app.vault.modify(host.file('AI.md'), glossary.replace('큰 모델', '아주 큰 모델'));
    await becomes(full.replace('큰 모델', '아주 큰 모델'));
  });

  it('waits while the note is edited, until it is left', async () => {
    await start({ 'Page.md': page(''), 'Other.md': 'x\n' });
    const view = await host.open('Page.md', { mode: 'source' });
    view.editMode.cm.focus();
    await quiet();
    expect(await host.read('Page.md')).toBe(page(''));
    await host.open('Other.md');
    await becomes(full);
  });

  it('is found when a note with marks is opened or changed, and forgotten with it', async () => {
    await start({ 'Page.md': page(''), 'Other.md': 'x\n' }, []);
    await quiet();
    expect(host.writes('Page.md')).toBe(0);
    await host.open('Page.md');
    await host.open('Other.md');
    await becomes(full);
    await host.app.fileManager.renameFile(host.file('Page.md'), 'Moved.md');
    await host.app.vault.modify(host.file('AI.md'), glossary.replace('큰 모델', '새 모델'));
    await eventually(async () => expect(await host.read('Moved.md')).toContain('새 모델'));
  });

  it('is left alone in a note of the glossary, which would define every term again, and says so once', async () => {
    const own = page('').replace('updated:', 'tags: [ai]\nupdated:');
    await start({ 'Page.md': own });
    await eventually(() =>
      expect(host.notices().join()).toContain('“Page” lists the glossary and belongs to it'),
    );
    expect(await host.read('Page.md')).toBe(own);
  });

  it('is left alone when its mark does not say what to list', async () => {
    const unclear = page('').replace('#ai', 'things');
    await start({ 'Page.md': unclear });
    await eventually(() => expect(host.notices().join()).toContain('does not say which terms to list'));
    expect(await host.read('Page.md')).toBe(unclear);
  });

  it('is put in by a command, with what there is to list', async () => {
    await start({ 'Page.md': 'Words\n' }, []);
    const view = await host.open('Page.md', { mode: 'source' });
    view.editor.setCursor({ line: 0, ch: 5 });
    expect(host.command('keep-page')).toBe(true);
    expect(view.editor.getValue()).toBe(
      `Words\n%% ai-glossary: all %%\n\n## A\n\n- **AI** ([[AI]])\n\n${list}\n\n%% end %%\n`,
    );
  });
});
