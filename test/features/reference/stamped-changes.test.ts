import { getByRole } from '@testing-library/dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReferenceChanges } from '../../../src/features/reference/reference-changes';
import { translator } from '../../../src/i18n';
import { type Stamping, startStamping } from '../stamping/stamping';

const note = '---\nupdated: 2024-08-14 23:46:50 +0900\n---\nRAG는 검색한 글로 답한다.\n';

let stamping: Stamping;
beforeEach(async () => {
  vi.useFakeTimers();
  stamping = await startStamping({ notes: { 'RAG.md': note } });
});
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

it('aliases added beside the stamped value are stamped in the same write, and taking them back removes the stamp too', async () => {
  const { host, stamper, disk } = stamping;
  const changes = new ReferenceChanges({ app: host.app, stamper, translate: translator('en') });
  await host.finish(changes.addAliases('RAG.md', ['검색 증강 생성']));
  expect(disk('RAG.md')).toContain('updated: 2026-11-23 17:00:00 +0900\n');
  expect(disk('RAG.md')).toContain('- 검색 증강 생성\n');
  expect(host.writes('RAG.md')).toBe(1);
  getByRole(document.body, 'button', { name: 'Undo' }).click();
  await host.idle();
  expect(disk('RAG.md')).toBe(note);
});
