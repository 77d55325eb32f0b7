import type { TFile } from 'obsidian';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { linkWriting } from '../../../src/features/linking/link-writing';
import { NoteWriter } from '../../../src/runs/note-writer';
import { type Stamping, startStamping } from '../stamping/stamping';

const note = '---\nupdated: 2024-08-14 23:46:50 +0900\n---\nGPT는 모델이다.\n';
const linked = /^---\nupdated: 2026-11-23 17:00:0\d \+0900\n---\n\[\[GPT\]\]는 모델이다\.\n$/;
const paths = ['a.md', 'b.md', 'open.md'];

let stamping: Stamping;
beforeEach(async () => {
  vi.useFakeTimers();
  stamping = await startStamping({ notes: Object.fromEntries(paths.map((path) => [path, note])) });
  await stamping.host.open('open.md');
});
afterEach(async () => {
  await stamping.host.close();
  vi.useRealTimers();
});

it('linking many notes stamps each, open or not, in one write, and taking it back removes the stamps too', async () => {
  const { host, stamper, disk, wait } = stamping;
  const writer = new NoteWriter({ app: host.app, stamper });
  const work = {
    ...linkWriting,
    fileOf: (file: TFile) => file,
    plan: (_file: TFile, text: string) => {
      const from = text.indexOf('GPT');
      return { edits: [{ from, to: from + 3, insert: '[[GPT]]' }], wanted: 1 };
    },
    countOf: () => 1,
  };
  const files = paths.map((path) => host.file(path));
  const writing = writer.write(files, work, () => true);
  await wait(3000);
  for (const path of paths) expect(disk(path)).toMatch(linked);
  expect(paths.map((path) => host.writes(path))).toEqual([1, 1, 1]);
  const { changed } = await writing;
  const takingBack = writer.takeBack(changed, work, () => true);
  await wait(60_000);
  await takingBack;
  expect(paths.map(disk)).toEqual([note, note, note]);
});
