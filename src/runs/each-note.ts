import { TFile, type TFolder, Vault } from 'obsidian';
import { Slices, whileAwaited } from '../obsidian/slices';

/** Told the progress of a run; returns whether to go on. */
export type OnProgress = (done: number, total: number) => boolean;

/** How many notes are read or written at once. Each waits for the disk, which is slow on a phone. */
const usualAtOnce = 4;

/** The notes of a folder and its subfolders, ordered by path. */
export function notesIn(folder: TFolder): TFile[] {
  const files: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (file instanceof TFile && file.extension === 'md') files.push(file);
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Going {
  readonly win: Window;
  readonly onProgress: OnProgress;
}

/**
 * Does something for each of many notes, in slices, so that the window can do other things in between.
 * @returns how many were done: all of them, unless it was stopped
 */
export async function eachNote<T>(
  items: readonly T[],
  {
    win,
    onProgress,
    work,
    atOnce = usualAtOnce,
  }: Going & { readonly work: (item: T) => Promise<unknown>; readonly atOnce?: number },
): Promise<number> {
  const slices = new Slices(win, whileAwaited);
  for (let done = 0; done < items.length; done += atOnce) {
    if (!slices.hasTime) await slices.next();
    if (!onProgress(done, items.length)) return done;
    await Promise.all(items.slice(done, done + atOnce).map(work));
  }
  return items.length;
}

/**
 * Reads many notes and looks at each, in order and in such slices.
 * @returns `false` if it was stopped
 */
export async function lookThrough<T>(
  files: readonly TFile[],
  {
    win,
    onProgress,
    read,
    look,
  }: Going & {
    readonly read: (file: TFile) => Promise<T>;
    readonly look: (file: TFile, found: T) => void;
  },
): Promise<boolean> {
  const slices = new Slices(win, whileAwaited);
  await slices.next();
  for (let at = 0; at < files.length; at += usualAtOnce) {
    const batch = files.slice(at, at + usualAtOnce);
    const found = await Promise.all(batch.map(read));
    for (const [index, file] of batch.entries()) {
      if (!slices.hasTime) {
        await slices.next();
        if (!onProgress(at + index, files.length)) return false;
      }
      look(file, found[index] as T);
    }
  }
  return true;
}
