import { mkdir, rename, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useWorkbench } from './session';

const start = useWorkbench();

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
    const session = await start({ notes: { 'Large Language Models.md': llmNote } });
    const { panel, terms } = session;
    await expect.poll(() => terms.count()).toBe(2);
    expect(await terms.filter({ hasText: 'LLM' }).innerText()).toContain('Large Language Model');

    await panel.getByRole('searchbox').fill('bert');
    await expect.poll(() => session.headwords()).toEqual(['BERT']);
    await panel.getByRole('treeitem', { name: /^BERT / }).click();
    await expect
      .poll(() => session.caretLine())
      .toContain('BERT(Bidirectional Encoder Representations from Transformers)');
  });

  it('follows what happens on disk: a new note, an alias, a move of a folder, a deletion', async () => {
    const session = await start({ notes: { 'a/LLM.md': '---\ntags: ai\n---\nA model.\n' } });
    const { page, panel, terms } = session;
    const headwords = () => session.headwords();
    await expect.poll(headwords).toEqual(['LLM']);

    await session.writeOnDisk('a/BERT.md', '---\ntags: ai\n---\nAn encoder.\n');
    await expect.poll(headwords).toEqual(['BERT', 'LLM']);

    await session.writeOnDisk('a/LLM.md', '---\ntags: ai\naliases: [거대 모델]\n---\nA model.\n');
    await panel.getByRole('searchbox').fill('거대 모델');
    await expect.poll(headwords).toEqual(['LLM']);
    await panel.getByRole('searchbox').fill('');

    await mkdir(session.pathOnDisk('b'));
    await rename(session.pathOnDisk('a'), session.pathOnDisk('b/c'));
    const files = page.getByRole('tree', { name: 'Files' });
    await expect.poll(() => files.getByRole('treeitem').allInnerTexts()).toEqual(['b']);
    await expect.poll(headwords).toEqual(['BERT', 'LLM']);
    await terms.filter({ hasText: 'LLM' }).click();
    await expect.poll(() => session.editor.innerText()).toContain('A model.');

    await rm(session.pathOnDisk('b/c/BERT.md'));
    await expect.poll(headwords).toEqual(['LLM']);
  });
});

describe('updated on save', () => {
  it('changes with the text, in one write, and no other byte changes', async () => {
    const session = await start({ notes: { 'Note.md': llmNote } });
    const { editor, page } = session;
    await session.open('Note');
    await editor.getByText('A model of language').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' 아주.');
    await expect.poll(() => session.disk('Note.md')).toContain('아주.');
    // As long as it takes until a second automatic save would have come.
    await page.waitForTimeout(2500);
    const saved = await session.disk('Note.md');
    expect(saved).not.toContain(stamped);
    expect(withoutStamp(saved)).toBe(withoutStamp(llmNote.replace('*large*.', '*large*. 아주.')));
    expect(session.writes.filter((path) => path === 'Note.md')).toHaveLength(1);
  });

  it('does not change when a note is only opened, or changed by another program', async () => {
    const session = await start({ notes: { 'Note.md': llmNote, 'Other.md': 'other\n' } });
    const { editor, page } = session;
    await session.open('Note');
    await editor.click();
    await session.writeOnDisk('Note.md', llmNote.replace('*large*', '*huge*'));
    await editor.getByText('huge').waitFor();
    await session.open('Other');
    await page.waitForTimeout(2500);
    expect(await session.disk('Note.md')).toBe(llmNote.replace('*large*', '*huge*'));
  });
});
