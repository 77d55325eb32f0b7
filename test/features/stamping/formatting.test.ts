import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planFormat } from '../../../src/core';
import { applyForm } from '../../../src/editor/apply-form';
import { startStamping } from './stamping';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a note that was formatted is saved without a stamp, and stamped once it is edited', async () => {
  const before = '---\nupdated: 2024-08-14 23:46:50 +0900\ntitle: A\n---\nbody';
  const { host, wait, disk } = await startStamping({ notes: { 'A.md': before } });
  const { editMode } = await host.open('A.md');
  const plan = planFormat(before, { order: ['title'] });
  if (plan.ok) applyForm(editMode.cm, plan);
  await wait(5000);
  expect(disk('A.md')).toBe('---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody');
  editMode.cm.dispatch({ selection: { anchor: editMode.cm.state.doc.length } });
  host.type('!');
  await wait(5000);
  expect(disk('A.md')).toMatch(/^---\ntitle: A\nupdated: 2026-11-23 17:00:\d\d \+0900\n---\nbody!$/);
  await host.close();
});
