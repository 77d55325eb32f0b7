import { findByRole, fireEvent } from '@testing-library/dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import AiGlossaryPlugin from '../../src/main';
import { createHost } from '../host/create-host';
import { type Stamping, startStamping } from '../features/stamping/stamping';
import { say } from './say';
import { summary, traceOf } from './trace';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\n';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a save comes by at most six files of stamping, and back to one of them fewer than fifteen times', async () => {
  const stamping: Stamping = await startStamping({ notes: { 'a.md': note } });
  const { host, wait, disk } = stamping;
  await host.open('a.md');
  host.view.editor.setCursor(host.view.editor.offsetToPos(host.view.editor.getValue().length));
  host.type('x');
  const visits = await traceOf(() => wait(2000));
  expect(disk('a.md')).toContain('updated: 2026-11-23 17:00:02');
  say('a save', visits);
  say('a save, in stamping', visits, 'features/stamping/');
  const { files, returns } = summary(visits, 'features/stamping/');
  expect(files.length).toBeLessThanOrEqual(6);
  expect(returns).toBeLessThan(15);
  await host.close();
});

it('a change of a note, and a letter in the search', async () => {
  vi.useRealTimers();
  const host = await createHost({
    notes: {
      'LLM.md': '---\ntags: ai\n---\nA large language model.\n',
      'b.md': 'LLM and 모델.\n',
      '.obsidian/plugins/ai-glossary/data.json': '{ "panelIntroduced": true }',
    },
  });
  await host.enable(AiGlossaryPlugin);
  host.command('open-glossary');
  await host.idle();
  const change = await traceOf(async () => {
    await host.writeOutside('LLM.md', '---\ntags: ai\n---\nA large language model, trained on text.\n');
    await host.idle();
  });
  say('a change of a note', change);
  expect(change).toContain('core/glossary/glossary.ts');
  const search = await findByRole(document.body, 'searchbox');
  // The first letter unpacks the reference.
  fireEvent.input(search, { target: { value: 'L' } });
  await host.idle();
  const letter = await traceOf(async () => {
    fireEvent.input(search, { target: { value: 'LL' } });
    await host.idle();
  });
  say('a letter in the search', letter);
  expect(letter.some((file) => file.startsWith('core/search/'))).toBe(true);
  await host.close();
});

/** The rooms of what is open to other tools, and of what one lives with a glossary by. */
const sparedRooms =
  /^(?:features\/(?:api|bases|cli|exchange|rename|study)|core\/(?:exchange|rename|study))\//;

/** That a note may hold the marks of a page that keeps itself is seen by one search for a word in its text. */
const lookedForMarks = { 'features/exchange/kept-pages.ts': 4, 'core/exchange/kept-page.ts': 1 };

it('where nobody asks, studies, exports or keeps a page, a letter costs none of it, and a change next to nothing', async () => {
  vi.useRealTimers();
  const host = await createHost({
    notes: {
      'LLM.md': '---\ntags: ai\n---\nA large language model.\n',
      'b.md': 'LLM and 모델.\n',
      'Terms.base': 'filters: file.hasTag("ai")\nviews:\n  - type: ai-glossary\n    name: Terms\n',
      '.obsidian/plugins/ai-glossary/data.json': '{ "panelIntroduced": true }',
    },
  });
  const spared = async (run: () => unknown): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    const visits = await traceOf(async () => {
      await run();
      // The glossary tells of its changes a moment later.
      await new Promise((resolve) => window.setTimeout(resolve, 300));
    });
    for (const file of visits) {
      if (sparedRooms.test(file)) counts[file] = (counts[file] ?? 0) + 1;
    }
    return counts;
  };
  const start = await spared(async () => {
    await host.enable(AiGlossaryPlugin);
    await host.idle();
  });
  // Registered, and no more.
  expect(Object.keys(start).filter((file) => file.startsWith('core/'))).toEqual([]);
  const open = await spared(async () => {
    await host.open('b.md');
    await host.idle();
  });
  expect(open).toEqual(lookedForMarks);
  const letter = await spared(async () => {
    host.type('x');
    await host.idle();
  });
  expect(letter).toEqual({});
  const change = await spared(async () => {
    await host.writeOutside('LLM.md', '---\ntags: ai\n---\nA large language model, trained on text.\n');
    await host.idle();
  });
  // It is told that the glossary has changed, too.
  expect(change).toEqual({ ...lookedForMarks, 'features/exchange/kept-pages.ts': 7 });
  const rename = await spared(async () => {
    await host.finish(host.app.fileManager.renameFile(host.file('LLM.md'), 'LM.md'));
    await host.idle();
  });
  expect(Object.values(rename).reduce((sum, count) => sum + count, 0)).toBeLessThan(15);
  await host.close();
});
