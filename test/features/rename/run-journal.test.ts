import type { TFile, Vault } from 'obsidian';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeBackOf } from '../../../src/core';
import { RunJournal } from '../../../src/runs/run-journal';
import { createHost, type Host } from '../../host/create-host';

let host: Host;
beforeEach(async () => {
  host = await createHost({ notes: { 'A.md': 'B' } });
});
afterEach(() => host.close());

/** A disk with one file, whose next writes can fail. */
class Disk {
  text: string | undefined;
  failures = 0;
  readonly file: TFile = host.file('A.md');

  readonly vault = {
    getFileByPath: () => this.file,
    adapter: {
      exists: () => Promise.resolve(this.text !== undefined),
      read: () => Promise.resolve(this.text ?? ''),
      write: (_: string, text: string) => this.#change(text),
      append: (_: string, text: string) => this.#change((this.text ?? '') + text),
      remove: () => this.#change(undefined),
    },
  } as unknown as Vault;

  journal(): RunJournal {
    return new RunJournal({ vault: this.vault, path: 'run.jsonl' });
  }

  #change(text: string | undefined): Promise<void> {
    if (this.failures-- > 0) return Promise.reject(new Error('The disk is full'));
    this.text = text;
    return Promise.resolve();
  }
}

/** Runs, and tells what a restart finds of them. */
async function found(disk: Disk, runs: (journal: RunJournal) => Promise<void>): Promise<unknown> {
  await runs(disk.journal());
  const journal = disk.journal();
  await journal.find();
  return { about: await journal.about(), counts: (await journal.notes()).map(({ count }) => count) };
}

async function run(journal: RunJournal, { file }: Disk, counts: readonly number[]): Promise<void> {
  journal.begin(`run of ${counts.join()}`);
  for (const count of counts) {
    const back = takeBackOf('A', [{ from: 0, to: 1, insert: 'B' }]);
    journal.add({ file, count, back, stamp: undefined });
    // The disk has each note before the next one comes.
    await journal.end();
  }
}

it('keeps the last of two runs, even after a run that changes nothing', async () => {
  const disk = new Disk();
  expect(
    await found(disk, async (journal) => {
      await run(journal, disk, [1, 2]);
      await run(journal, disk, [3, 4]);
      await run(journal, disk, []);
    }),
  ).toEqual({ about: 'run of 3,4', counts: [3, 4] });
});

it('does not mix a run with the one before it if the disk failed for a moment', async () => {
  const disk = new Disk();
  expect(
    await found(disk, async (journal) => {
      await run(journal, disk, [1, 2]);
      disk.failures = 1;
      await run(journal, disk, [3, 4]);
    }),
  ).toEqual({ about: 'run of 3,4', counts: [4] });
});

it('reads the complete lines if a crash has cut the last one', async () => {
  const disk = new Disk();
  await run(disk.journal(), disk, [1, 2]);
  disk.text = disk.text?.slice(0, -20) ?? '';
  expect(await found(disk, () => Promise.resolve())).toEqual({ about: 'run of 1,2', counts: [1] });
});
