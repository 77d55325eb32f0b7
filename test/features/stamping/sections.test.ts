import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Stamping, startStamping } from './stamping';

const note = '---\ntitle: A\nupdated: 2024-08-14 23:46:50 +0900\n---\n# One\nfirst\n# Two\nsecond\n';
const stampedAt = (time: string) => note.replace('2024-08-14 23:46:50', `2026-11-23 ${time}`);
let stamping: Stamping;

beforeEach(async () => {
  vi.useFakeTimers();
  stamping = await startStamping({ notes: { 'a.md': note, 'b.md': note, 'board.canvas': '{}' } });
});
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

describe('an editor that holds a section of a note', () => {
  it('is never stamped: the note is, in its file, once the app has written the section', async () => {
    const { host, wait, disk } = stamping;
    const section = await host.openSection('a.md', '#Two');
    section.type('!');
    await wait(1000);
    expect(section.editor.getValue()).toBe('# Two\nsecond!');
    await wait(1000);
    await wait(100);
    expect(section.editor.getValue()).toBe('# Two\nsecond!');
    expect(disk('a.md')).toBe(stampedAt('17:00:02').replace('second', 'second!'));
    await wait(60_000);
    expect(host.writes('a.md')).toBe(2);
  });

  it('has its note stamped for each of its changes, however long it is written in', async () => {
    const { host, wait, disk } = stamping;
    const section = await host.openSection('a.md', '#Two');
    section.type('!');
    await wait(9500);
    section.type('?');
    await wait(2000);
    await wait(100);
    expect(disk('a.md')).toBe(stampedAt('17:00:11').replace('second', 'second!?'));
  });

  it('leaves the note unstamped where a pane shows it: the pane has not edited it', async () => {
    const { host, wait, disk } = stamping;
    await host.open('a.md');
    const section = await host.openSection('a.md', '#Two');
    section.type('!');
    await wait(2000);
    await wait(5000);
    expect(disk('a.md')).toBe(note.replace('second', 'second!'));
  });

  it('counts for a while only: what others write later is not stamped for it', async () => {
    const { host, wait, disk } = stamping;
    const section = await host.openSection('a.md', '#Two');
    section.type('!');
    section.editor.undo();
    await wait(30_000);
    await host.finish(host.app.vault.process(host.file('a.md'), (text) => `${text}theirs\n`));
    await wait(5000);
    expect(disk('a.md')).toBe(`${note}theirs\n`);
  });

  it.each(['no file', 'the canvas for its file'])(
    'is none of the plugin’s where it belongs to no note: a text card with %s',
    async (kind) => {
      const { host, wait } = stamping;
      const card = await host.showCard('updated: 2024-08-14');
      const editor = await card.edit(kind === 'no file' ? null : host.file('board.canvas'));
      editor.type('!');
      await wait(5000);
      expect(editor.editor.getValue()).toBe('updated: 2024-08-14!');
      await host.finish(card.leave(editor));
      await wait(5000);
      expect([host.writes('board.canvas'), await host.read('board.canvas')]).toEqual([0, '{}']);
    },
  );
});
