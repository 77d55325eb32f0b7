import { describe, expect, it } from 'vitest';
import type { NoteReading } from '../../src/obsidian/note-text';
import { TextQueue } from '../../src/obsidian/text-queue';
import { Slices, whenIdle } from '../../src/obsidian/slices';

/** A window that is idle when it is told so; each slice lasts for `piecesPerSlice` looks at the clock. */
class IdleWindow {
  #now = 0;
  #callbacks: (() => void)[] = [];
  readonly #step: number;
  readonly performance = { now: (): number => (this.#now += this.#step) };

  constructor(piecesPerSlice: number) {
    this.#step = 6 / piecesPerSlice;
  }

  requestIdleCallback(callback: () => void): number {
    return this.#callbacks.push(callback);
  }

  /** Lets one slice run; `false` when none was asked for. */
  async slice(): Promise<boolean> {
    const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    await settled();
    const callback = this.#callbacks.shift();
    callback?.();
    await settled();
    return callback !== undefined;
  }
}

function queueOf(notes: readonly string[], piecesPerSlice = 3) {
  const win = new IdleWindow(piecesPerSlice);
  const taken: string[] = [];
  const reads: string[] = [];
  const progress: string[] = [];
  const queue = new TextQueue<string>({
    slices: new Slices(win as unknown as Window, whenIdle),
    read: (note): Promise<NoteReading> => {
      reads.push(note);
      return Promise.resolve({ ok: true, text: note });
    },
    take: (note) => taken.push(note),
    onProgress: () => progress.push(`${queue.done}/${queue.done + queue.size}`),
  });
  for (const note of notes) queue.add(note);
  return { win, queue, taken, reads, progress };
}

describe('TextQueue', () => {
  it('reads each note once, in slices, and says how far it is', async () => {
    const { win, queue, taken, reads, progress } = queueOf(['a', 'b', 'c', 'd', 'e']);
    const finished = queue.run();
    await win.slice();
    const afterOneSlice = taken.length;
    expect(afterOneSlice).toBeGreaterThan(0);
    expect(afterOneSlice).toBeLessThan(5);
    while (await win.slice());
    await finished;
    expect(taken).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(reads).toEqual(taken);
    expect(progress.at(0)).toBe('0/5');
    expect(progress.at(-1)).toBe('0/0');
  });

  it('takes no note that has left the queue while it was read', async () => {
    const { win, queue, taken } = queueOf(['a', 'b']);
    const finished = queue.run();
    queue.delete('a');
    while (await win.slice());
    await finished;
    expect(taken).toEqual(['b']);
  });

  it('goes on with notes that come while it runs, without a second run', async () => {
    const { win, queue, taken } = queueOf(['a']);
    const finished = queue.run();
    queue.add('b');
    await queue.run();
    while (await win.slice());
    await finished;
    expect(taken).toEqual(['a', 'b']);
  });

  it('does nothing more once it was stopped', async () => {
    const { win, queue, taken, progress } = queueOf(['a', 'b']);
    const finished = queue.run();
    queue.stop();
    while (await win.slice());
    await finished;
    expect(taken).toEqual([]);
    expect(progress.length).toBeLessThan(2);
  });

  it('does not take what was read of a note before it was added once more', async () => {
    const { win, queue, reads, taken } = queueOf(['a']);
    const finished = queue.run();
    queue.delete('a');
    queue.add('a');
    while (await win.slice());
    await finished;
    expect(reads).toEqual(['a', 'a']);
    expect(taken).toEqual(['a']);
  });

  it('goes on where it was after a pause', async () => {
    const { win, queue, taken } = queueOf(['a', 'b', 'c', 'd', 'e']);
    const paused = queue.run();
    await win.slice();
    queue.pause();
    const before = taken.length;
    while (await win.slice());
    await paused;
    expect(taken.length).toBe(before);
    const finished = queue.run();
    while (await win.slice());
    await finished;
    expect(taken).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
