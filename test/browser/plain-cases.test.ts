import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWorkbench, type WorkbenchBundle } from '../workbench/bundle';
import { Session, type SessionOptions } from './session';

let bundle: WorkbenchBundle;
beforeAll(async () => {
  bundle = await buildWorkbench();
});

let session: Session;
const start = async (options: SessionOptions): Promise<Session> =>
  (session = await Session.start(options, bundle));
afterEach(async () => {
  const { errors } = session;
  await session.close();
  expect(errors).toEqual([]);
});

const stamped = '2024-08-14 23:46:50 +0900';
const llmNote = [
  '---',
  'title: "Large Language Models"   # keep me',
  'tags: [ ai ]',
  `updated:  ${stamped}  `,
  '---',
  '',
  '## LLM(Large Language Model) 이란',
  '',
  'A model of language, *large*.',
  '',
  '## BERT(Bidirectional Encoder Representations from Transformers)',
  '',
  '양쪽 문맥을 본다.',
  '',
].join('\n');

/** A note with the value of `updated` replaced by a mark, to compare the rest byte for byte. */
const withoutStamp = (text: string): string => text.replace(/^(updated: +)[^\n]*?( *)$/m, '$1…$2');

describe('the glossary panel', () => {
  it('lists terms, finds one and opens its note at the heading', async () => {
    const { page, panel } = await start({ notes: { 'Large Language Models.md': llmNote } });
    const terms = panel.getByRole('tree', { name: 'Terms' });
    await expect.poll(() => terms.getByRole('treeitem').count()).toBe(2);
    expect(await terms.getByRole('treeitem', { name: /LLM/ }).innerText()).toContain('Large Language Model');

    await panel.getByRole('searchbox').fill('bert');
    await expect.poll(() => terms.getByRole('treeitem').count()).toBe(1);
    await terms.getByRole('treeitem', { name: /BERT/ }).click();
    await session.editor.waitFor();
    await expect
      .poll(() => page.locator('.cm-activeLine').innerText())
      .toContain('BERT(Bidirectional Encoder Representations from Transformers)');
  });

  it('follows what happens on disk: a new note, an alias, a move of a folder, a deletion', async () => {
    const { panel } = await start({ notes: { 'a/LLM.md': '---\ntags: ai\n---\nA model.\n' } });
    const names = () => panel.locator('[role=treeitem] .ai-glossary-headword').allInnerTexts();
    await expect.poll(names).toEqual(['LLM']);

    await session.writeOnDisk('a/BERT.md', '---\ntags: ai\n---\nAn encoder.\n');
    await expect.poll(names).toEqual(['BERT', 'LLM']);

    await session.writeOnDisk('a/LLM.md', '---\ntags: ai\naliases: [거대 모델]\n---\nA model.\n');
    await panel.getByRole('searchbox').fill('거대 모델');
    await expect.poll(names).toEqual(['LLM']);
    await panel.getByRole('searchbox').fill('');

    await mkdir(session.pathOnDisk('b'));
    await rename(session.pathOnDisk('a'), session.pathOnDisk('b/c'));
    await expect.poll(names).toEqual(['BERT', 'LLM']);
    await panel.getByRole('treeitem', { name: /LLM/ }).click();
    await expect
      .poll(() => session.page.locator('.workspace-leaf.mod-active').innerText())
      .toContain('A model.');

    await rm(session.pathOnDisk('b/c/BERT.md'));
    await expect.poll(names).toEqual(['LLM']);
  });
});

describe('Insert front matter', () => {
  it('writes the block of the template above the text of a new note, and nothing else', async () => {
    const { editor, page } = await start({ notes: { 'New idea.md': 'RAG 정리\n' } });
    await session.open('New idea');
    await editor.click();
    await session.command('Insert front matter');
    await page.keyboard.press('ControlOrMeta+s');
    const created = (await stat(session.pathOnDisk('New idea.md'))).birthtimeMs;
    expect(created).toBeGreaterThan(0);
    await expect.poll(() => session.disk('New idea.md')).toContain('---\n');
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}`;
    expect(await session.disk('New idea.md')).toMatch(
      new RegExp(
        `^---\ntitle: New idea\ndate: ${time}\naliases: \ntags:\n  - ai\ncategories: \ndescription: \nupdated: ${time}\n---\nRAG 정리\n$`,
      ),
    );
  });

  it('says what is wrong with front matter that cannot be read, and leaves it alone', async () => {
    const broken = '---\ntitle: a: b\n---\ntext\n';
    const { page } = await start({ notes: { 'Broken.md': broken } });
    await session.open('Broken');
    await session.command('Insert front matter');
    await expect
      .poll(() => page.locator('.notice').allInnerTexts())
      .toEqual([expect.stringMatching(/line 2/)]);
    expect(await session.disk('Broken.md')).toBe(broken);
  });
});

describe('updated on save', () => {
  it('changes with the text, in one write, and no other byte changes', async () => {
    const { editor, page } = await start({ notes: { 'Note.md': llmNote } });
    const writes: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT' && request.url().includes('Note.md')) writes.push(request.url());
    });
    await session.open('Note');
    await editor.getByText('A model of language').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' 아주.');
    await expect.poll(() => session.disk('Note.md'), { timeout: 10_000 }).toContain('아주.');
    await page.waitForTimeout(3000);
    const saved = await session.disk('Note.md');
    expect(saved).not.toContain(stamped);
    expect(withoutStamp(saved)).toBe(withoutStamp(llmNote.replace('*large*.', '*large*. 아주.')));
    expect(writes).toHaveLength(1);
  });

  it('does not change when a note is only opened, or changed by another program', async () => {
    const { editor, page } = await start({ notes: { 'Note.md': llmNote, 'Other.md': 'other\n' } });
    await session.open('Note');
    await editor.click();
    await session.writeOnDisk('Note.md', llmNote.replace('*large*', '*huge*'));
    await editor.getByText('huge').waitFor();
    await session.open('Other');
    await page.waitForTimeout(2500);
    expect(await session.disk('Note.md')).toBe(llmNote.replace('*large*', '*huge*'));
  });
});
