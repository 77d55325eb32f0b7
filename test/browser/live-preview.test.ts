import { describe, expect, it } from 'vitest';
import { InputMethod } from './input-method';
import { useWorkbench } from './session';

const start = useWorkbench();

const now = new Date('2026-11-23T08:00:00Z');
const zone = { timeZone: 'Asia/Seoul' };
const note =
  '---\nupdated: 2024-08-14 23:46:50 +0900\n---\n\n- [ ] task\n\n| Term | Means |\n| ---- | ----- |\n| LLM  | many  |\n\nend\n';
const stamped = note.replace('2024-08-14 23:46:50', '2026-11-23 17:00:00');
const options = { notes: { 'Note.md': note }, settings: zone, now };

describe('in Live Preview', () => {
  it('a click on a box is saved with its stamp, in one write', async () => {
    const session = await start(options);
    await session.open('Note');
    await session.editor.getByRole('checkbox', { name: 'Task' }).click();
    await expect.poll(() => session.disk('Note.md')).toBe(stamped.replace('[ ]', '[x]'));
    expect(session.writes.filter((path) => path === 'Note.md')).toHaveLength(1);
    expect(await session.notices()).toEqual([]);
  });

  it('Hangul composed in a cell while the note is saved stays whole, and is stamped', async () => {
    const session = await start(options);
    await session.open('Note');
    await session.editor.locator('td', { hasText: 'LLM' }).click();
    const cell = session.page.getByRole('textbox', { name: 'Table cell' });
    await cell.waitFor();
    await session.page.keyboard.press('End');
    const inputMethod = await InputMethod.of(session.page);
    await inputMethod.compose('ㅎ');
    await inputMethod.compose('하');
    await session.page.keyboard.press('ControlOrMeta+s');
    await expect.poll(() => session.disk('Note.md')).toContain('LLM하');
    expect(await session.disk('Note.md')).toContain('updated: 2024-08-14');
    await inputMethod.compose('한');
    await inputMethod.commit('한');
    await expect.poll(() => session.disk('Note.md')).toBe(stamped.replace('| LLM  |', '| LLM한 |'));
    await expect.poll(() => cell.innerText()).toBe('LLM한');
    expect(await session.notices()).toEqual([]);
  });
});
