import { describe, expect, it } from 'vitest';
import { expand, notes, row, tab } from './panel-driver';
import { type Session, useWorkbench } from './session';

const startWorkbench = useWorkbench();

const plain = { 'Day.md': 'A day.\n' };

async function search(session: Session, query: string): Promise<void> {
  const all = session.panel.getByRole('tab', { name: /^(All|전체)/ });
  // A notice may lie over it.
  if ((await all.getAttribute('aria-selected')) !== 'true') await all.click();
  await session.panel.getByRole('searchbox').fill(query);
}

/** Opens an entry of the reference by its row. */
async function openEntry(session: Session, headword: string) {
  await search(session, headword);
  const entry = session.panel.getByRole('treeitem', {
    name: new RegExp(`^${headword} (reference|내장 사전)`),
  });
  await entry.locator('.ai-glossary-row').click();
  await expect.poll(() => entry.getAttribute('aria-expanded')).toBe('true');
  return entry;
}

describe('the built-in reference', () => {
  it('answers in a vault without a glossary, outside its counts', async () => {
    const session = await startWorkbench({ notes: plain });
    const entry = await openEntry(session, 'RLHF');
    await expect.poll(() => entry.innerText()).toContain('Reinforcement Learning from Human Feedback');
    await expect.poll(() => entry.innerText()).toContain('인간 피드백');
    await expect.poll(() => entry.innerText()).toMatch(/Origin\s+Christiano/);
    await expect.poll(() => tab(session, 'All').innerText()).toMatch(/0$/);
    await entry.getByRole('button', { name: 'DPO' }).click();
    await expect.poll(async () => (await session.referenceHeadwords())[0]).toBe('DPO');
  });

  it('answers in Korean', async () => {
    const session = await startWorkbench({ notes: plain, language: 'ko' });
    const entry = await openEntry(session, 'RLHF');
    await expect.poll(() => entry.innerText()).toMatch(/사람|인간/);
    await entry.getByRole('button', { name: '내 노트에 추가…' }).waitFor();
    await search(session, 'ㄱㅅㅈㄱㅅㅅ');
    await expect.poll(async () => (await session.referenceHeadwords())[0]).toBe('RAG');
  });

  it('becomes a note of the user, shown before it is made', async () => {
    const session = await startWorkbench({ notes: plain, now: new Date('2024-08-14T14:46:00Z') });
    const { page } = session;
    await (await openEntry(session, 'RLHF')).getByRole('button', { name: 'Add to my notes…' }).click();
    const dialog = page.getByRole('dialog');
    const preview = await dialog.locator('pre').innerText();
    expect(preview).toContain('tags:\n  - ai\n');
    expect(preview).toContain('## RLHF(Reinforcement Learning from Human Feedback, ');
    await dialog.getByRole('button', { name: 'Create note' }).click();
    await expect.poll(() => session.disk('RLHF.md').catch(() => '')).toContain('## RLHF(');
    expect((await session.disk('RLHF.md')).trim()).toBe(preview.trim());
    await search(session, 'RLHF');
    await expect.poll(() => session.headwords()).toEqual(['RLHF']);
    await expect.poll(() => session.referenceHeadwords()).not.toContain('RLHF');
  });

  it('becomes a section of the note that is open', async () => {
    const session = await startWorkbench({ notes });
    const { page } = session;
    await session.glossaryRead();
    await session.open('Models');
    await (await openEntry(session, 'RLHF')).getByRole('button', { name: 'Add to my notes…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Where' }).selectOption('A section at the end of “Models”');
    const preview = await dialog.locator('pre').innerText();
    await dialog.getByRole('button', { name: 'Add section' }).click();
    await expect.poll(() => session.caretLine()).toContain('Train');
    await page.keyboard.press('ControlOrMeta+s');
    const before = notes['Models.md'].replace(/^updated:.*$/m, '');
    await expect
      .poll(async () => (await session.disk('Models.md')).replace(/^updated:.*$/m, ''))
      .toBe(`${before}\n${preview.trim()}\n`);
    await search(session, 'RLHF');
    await expect.poll(() => session.headwords()).toContain('RLHF');
  });

  it('leaves no trace when it is off', async () => {
    const session = await startWorkbench({
      notes: { ...notes, 'GPT.md': '---\ntags: ai\n---\n## GPT(Generic Pre-trained Transformer)\n\nRLHF.\n' },
      settings: { referenceListing: 'off', referenceMarks: true },
    });
    await session.glossaryRead();
    await session.open('GPT');
    await search(session, 'RLHF');
    await expect.poll(() => session.headwords()).toEqual(['GPT']);
    expect(await session.referenceHeadwords()).toEqual([]);
    await search(session, '');
    const gpt = await expand(session, 'GPT');
    await gpt.getByRole('link', { name: /GPT/ }).first().waitFor();
    expect(await gpt.getByRole('button', { name: 'Add as aliases' }).count()).toBe(0);
    await tab(session, 'Problems').click();
    await session.panel.getByRole('region', { name: /^Conflicting expansions/ }).waitFor();
    expect(await session.panel.getByRole('region', { name: /^Expansions that the reference/ }).count()).toBe(
      0,
    );
    expect(
      await session.page.locator('.ai-glossary-reference-mark, .ai-glossary-reference-mention').count(),
    ).toBe(0);
  });

  it('is listed with the own terms, and underlined, when the settings say so', async () => {
    const session = await startWorkbench({
      notes: { ...notes, 'Day.md': 'LLM and RLHF.\n' },
      settings: { referenceListing: 'all', referenceMarks: true },
    });
    const { page } = session;
    await session.glossaryRead();
    await expect.poll(async () => (await session.referenceHeadwords()).length).toBeGreaterThan(5);
    await expect.poll(() => tab(session, 'All').innerText()).toMatch(/6$/);
    await session.open('Day');
    const mark = session.editor.locator('.ai-glossary-reference-mention');
    await expect.poll(() => mark.allInnerTexts()).toEqual(['RLHF']);
    await mark.hover();
    await page.locator('.ai-glossary-card').getByText('Reinforcement Learning from Human Feedback').waitFor();
  });
});

describe('what the reference says of the own terms', () => {
  const wrong = '---\ntags: ai\n---\n## GPT(Generic Pre-trained Transformer)  \r\n\r\nGeneric 모델.\r\n';

  it('corrects a wrong expansion by one click, and nothing beside it', async () => {
    const session = await startWorkbench({ notes: { 'AI notes.md': wrong } });
    await session.glossaryRead();
    await tab(session, 'Problems').click();
    const region = session.panel.getByRole('region', { name: /^Expansions that the reference/ });
    await expect.poll(() => region.innerText()).toContain('Generic Pre-trained Transformer');
    await region.getByRole('link', { name: /AI notes/ }).waitFor();
    await region.getByRole('button', { name: 'Correct' }).click();
    await expect.poll(() => session.disk('AI notes.md')).toBe(wrong.replace('Generic Pre', 'Generative Pre'));
    await expect.poll(() => region.count()).toBe(0);
    await session.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => session.disk('AI notes.md')).toBe(wrong);
  });

  it('stays out of sight for who means it so, over a restart', async () => {
    const session = await startWorkbench({ notes: { 'AI notes.md': wrong } });
    await session.glossaryRead();
    await tab(session, 'Problems').click();
    const region = session.panel.getByRole('region', { name: /^Expansions that the reference/ });
    await region.locator('.ai-glossary-problem').hover();
    await region.getByRole('button', { name: 'Ignore', exact: true }).click();
    await expect.poll(() => region.count()).toBe(0);
    await session.settingsSaid('wrong-expansion');
    await session.restart();
    await session.panel.getByText('No problems found.').waitFor();
    expect(await region.count()).toBe(0);
  });

  it('adds names to the aliases of a note, and no other byte', async () => {
    const rag = '---\ntitle: RAG # mine\ntags: [ai]\naliases: []\n---\nLooks things up.\n';
    const session = await startWorkbench({ notes: { 'RAG.md': rag } });
    await session.glossaryRead();
    const term = await expand(session, 'RAG');
    await expect.poll(() => term.innerText()).toContain('검색 증강 생성');
    await term.getByRole('button', { name: 'Add as aliases' }).click();
    await expect
      .poll(() => session.disk('RAG.md'))
      .toBe(rag.replace('[]', '[Retrieval-Augmented Generation, 검색 증강 생성]'));
    await expect.poll(() => term.getByRole('button', { name: 'Add as aliases' }).count()).toBe(0);
    await search(session, '검색 증강');
    await expect.poll(() => session.headwords()).toEqual(['RAG']);
  });

  it('defines acronyms that notes use, where it knows them', async () => {
    const use = (name: string) => [`${name}.md`, `---\ntags: ai\n---\nWe use RLHF.\n`] as const;
    const session = await startWorkbench({ notes: Object.fromEntries(['One', 'Two', 'Three'].map(use)) });
    await session.glossaryRead();
    await tab(session, 'Problems').click();
    const region = session.panel.getByRole('region', { name: /^Acronyms without a definition/ });
    await expect.poll(() => region.innerText()).toContain('Reinforcement Learning from Human Feedback');
    await region.getByRole('button', { name: 'Define…' }).click();
    const dialog = session.page.getByRole('dialog');
    await expect
      .poll(() => dialog.getByLabel('Stands for').inputValue())
      .toBe('Reinforcement Learning from Human Feedback');
    await expect.poll(() => dialog.getByLabel('Definition').inputValue()).toMatch(/\.$/);
  });

  it('stands in the row of a term that no note defines', async () => {
    const session = await startWorkbench({ notes: { 'RLHF.md': '---\ntags: ai\n---\n' } });
    await session.glossaryRead();
    await expect.poll(() => row(session, 'RLHF').innerText()).toContain('reference');
  });
});
