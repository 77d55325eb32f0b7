import { describe, expect, it } from 'vitest';
import { type Session, useWorkbench } from './session';
import { expand, tab } from './panel-driver';

const startWorkbench = useWorkbench();

const notes = {
  'AI.md':
    '---\ntags: [ai]\n---\n## LLM(Large Language Model)\n\n토큰을 잇는 모델.\n\n## 토큰(Token)\n\n글의 조각.\n',
  'Page.md':
    '---\nupdated: 2024-01-01 10:00:00 +0900\n---\nMine.\n\n%% ai-glossary: all %%\n%% end %%\nAlso mine.\n',
};

async function start(): Promise<Session> {
  const session = await startWorkbench({ notes });
  await session.glossaryRead();
  return session;
}

describe('Export glossary…', () => {
  it('shows the export, and writes it to a new file', async () => {
    const session = await start();
    await session.command('Export glossary…');
    const dialog = session.page.getByRole('dialog');
    await dialog.getByText('3 terms.').waitFor();
    await dialog.getByLabel('Form', { exact: true }).selectOption('CSV, for spreadsheets');
    await expect
      .poll(() => dialog.locator('pre').innerText())
      .toContain('LLM,Large Language Model,토큰을 잇는 모델.');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const csv = await session.disk('Glossary.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('토큰');
  });
});

describe('Import terms…', () => {
  it('shows what it would do, makes notes, and removes them again', async () => {
    const session = await start();
    await session.command('Import terms…');
    const dialog = session.page.getByRole('dialog');
    await dialog
      .getByLabel('Text to import')
      .fill('용어,뜻\n임베딩(Embedding),벡터로 나타낸 것\n토큰,조각\n');
    await dialog.getByRole('button', { name: 'Import (1)' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => session.disk('임베딩.md').catch(() => '')).toContain('Embedding');
    expect(await session.disk('임베딩.md')).toContain('벡터로 나타낸 것');
    expect(await session.disk('AI.md')).toBe(notes['AI.md']);
    await expect.poll(() => session.headwords()).toContain('임베딩');
    await session.command('Undo the last import of terms');
    await expect.poll(() => session.disk('임베딩.md').catch(() => 'gone')).toBe('gone');
  });
});

describe('a page that keeps itself up to date', () => {
  it('follows the terms in one write, without a stamp, and lets the rest of the note be', async () => {
    const session = await start();
    // Which notes hold a page is found out when they are opened or change.
    await session.open('Page');
    await session.open('AI');
    await expect.poll(() => session.disk('Page.md')).toContain('- **토큰** (Token): 글의 조각.');
    const first = await session.disk('Page.md');
    expect(first.startsWith('---\nupdated: 2024-01-01 10:00:00 +0900\n---\nMine.\n\n')).toBe(true);
    expect(first.endsWith('%% end %%\nAlso mine.\n')).toBe(true);
    await session.writeOnDisk('AI.md', notes['AI.md'].replace('글의 조각', '글을 나눈 조각'));
    await expect.poll(() => session.disk('Page.md')).toBe(first.replace('글의 조각', '글을 나눈 조각'));
    expect(session.writes.filter((path) => path === 'Page.md')).toHaveLength(2);
  });
});

describe('Related', () => {
  it('shows which terms a definition uses and is used by, and goes there', async () => {
    const session = await start();
    await tab(session, 'All').click();
    const llm = await expand(session, 'LLM');
    await llm.getByText('Uses').waitFor();
    await llm.getByRole('button', { name: '토큰', exact: true }).click();
    const token = session.panel.getByRole('treeitem', { name: /^토큰/ });
    await expect.poll(() => token.getAttribute('aria-expanded')).toBe('true');
    await token.getByText('Used by').waitFor();
  });
});
