import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { applyEditsTo } from '../../../src/editor/apply-edits';
import { rewriteNote, type RewriteOutcome } from '../../../src/obsidian/rewrite-note';
import type { Host } from '../../host/create-host';
import { type Stamping, startStamping } from './stamping';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\nbody\n';

let stamping: Stamping;
beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

async function typeInto(stampCreatedKey: string): Promise<void> {
  stamping = await startStamping({ notes: { '2024-01-02-a.md': note }, settings: { stampCreatedKey } });
  const { editor } = await stamping.host.open('2024-01-02-a.md');
  editor.setCursor(editor.lastLine(), 0);
  stamping.host.type('x');
  await stamping.wait(2000);
  await stamping.wait(60_000);
}

/** The note has been stamped without the setting, and again, just now, with it. */
async function stampAfterSetting(): Promise<void> {
  await typeInto('');
  const { host, store } = stamping;
  await host.finish(store.update({ stampCreatedKey: 'date' }));
  host.type('y');
  host.command('editor:save-file');
  await host.idle();
}

it('a note that is stamped gets its creation date if the user wants it, once', async () => {
  await typeInto('date');
  const { host, disk, wait } = stamping;
  const filled = note
    .replace('title: A\n', 'title: A\ndate: 2024-01-02 00:00:00 +0900\n')
    .replace('2024-08-14 23:46:50', '2026-11-23 17:00:02');
  expect(disk('2024-01-02-a.md')).toBe(`${filled}x`);
  expect(host.writes('2024-01-02-a.md')).toBe(2);
  // It is no edit: the next stamp comes with the next edit, and the cursor is where it was.
  host.type('y');
  await wait(2000);
  await wait(60_000);
  expect(disk('2024-01-02-a.md')).toBe(`${filled.replace('17:00:02', '17:01:04')}xy`);
  expect(host.writes('2024-01-02-a.md')).toBe(3);
  host.command('editor:undo');
  host.command('editor:undo');
  expect(host.view.editor.getValue()).toContain('date: 2024-01-02');
});

it('text typed in the meantime keeps its own stamp, and the date waits for that', async () => {
  await stampAfterSetting();
  const { host, disk, wait } = stamping;
  host.type('z');
  await wait(100);
  expect(host.view.editor.getValue()).not.toContain('date:');
  await wait(2000);
  expect(disk('2024-01-02-a.md')).toContain('updated: 2026-11-23 17:01:04 +0900\n---\nbody\nxyz');
  await wait(100);
  expect(disk('2024-01-02-a.md')).toContain('date: 2024-01-02');
});

it('without the setting a stamp changes nothing else, in one write', async () => {
  await typeInto('');
  const { host, disk } = stamping;
  expect(disk('2024-01-02-a.md')).toBe(`${note.replace('2024-08-14 23:46:50', '2026-11-23 17:00:02')}x`);
  expect(host.writes('2024-01-02-a.md')).toBe(1);
});

it('a change by a command in an open note gets only a stamp, so that it can be taken back byte for byte', async () => {
  stamping = await startStamping({
    notes: { '2024-01-02-a.md': note },
    settings: { stampCreatedKey: 'date' },
  });
  const { host, disk, stamper, wait } = stamping;
  const { editor } = await host.open('2024-01-02-a.md');
  const writing = rewriteNote({ app: host.app, stamper }, host.file('2024-01-02-a.md'), {
    plan: (text) => [{ from: text.indexOf('body'), to: text.indexOf('body') + 4, insert: 'text' }],
    applyTo: (view, edits) => applyEditsTo(view, edits, 'input.rename'),
  });
  expect(await host.finish<RewriteOutcome>(writing)).toBe('written');
  await wait(2000);
  await wait(60_000);
  expect(disk('2024-01-02-a.md')).toBe(
    note.replace('2024-08-14 23:46:50', '2026-11-23 17:00:02').replace('body', 'text'),
  );
  // The date comes with what is typed next.
  editor.setCursor(editor.lastLine(), 0);
  host.type('x');
  await wait(2000);
  await wait(100);
  expect(disk('2024-01-02-a.md')).toContain('date: 2024-01-02');
});

it('a note that is renamed right after its stamp still gets its date', async () => {
  await stampAfterSetting();
  const { host, disk, wait } = stamping;
  await host.finish(host.app.vault.rename(host.file('2024-01-02-a.md'), 'b.md'));
  await wait(100);
  expect(disk('b.md')).toMatch(/\ntitle: A\ndate: 20.*\nupdated: .*\n---\nbody\nxy$/);
});

it.each<[string, string, (host: Host) => unknown]>([
  ['in two panes', note, (host) => host.open('2024-01-02-a.md', { newTab: true })],
  ['with carriage returns', note.replaceAll('\n', '\r\n'), () => undefined],
  ['that is read by then', note, (host) => host.open('2024-01-02-a.md', { mode: 'preview' })],
  ['that is closed by then', note, (host) => host.open('b.md')],
])('the date is all that is another in a note %s', async (_, text, next) => {
  stamping = await startStamping({
    notes: { '2024-01-02-a.md': text, 'b.md': '' },
    settings: { stampCreatedKey: 'date' },
  });
  const { host, disk, wait } = stamping;
  const { editor } = await host.open('2024-01-02-a.md');
  editor.setCursor(editor.lastLine(), 0);
  host.type('x');
  host.command('editor:save-file');
  await next(host);
  await wait(100);
  const [eol = ''] = /\r?\n/.exec(text) ?? [];
  expect(disk('2024-01-02-a.md')).toBe(
    `${text
      .replace('2024-08-14 23:46:50', '2026-11-23 17:00:00')
      .replace('updated:', `date: 2024-01-02 00:00:00 +0900${eol}updated:`)}x`,
  );
  await wait(10_000);
  expect(host.writes('2024-01-02-a.md')).toBe(2);
});

it('nothing is written once the plugin is switched off', async () => {
  await stampAfterSetting();
  const { host, disk, wait } = stamping;
  await host.finish(host.disable());
  await wait(1000);
  expect(disk('2024-01-02-a.md')).toMatch(/^---\ntitle: A\nupdated: .*\n---\nbody\nxy$/);
});
