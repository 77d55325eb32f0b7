import { TFile, type TFolder, Vault } from 'obsidian';
import { Slices, whileAwaited } from '../obsidian/slices';

/** How far a run has come; asked again and again whether to go on. */
export type OnProgress = (done: number, total: number) => boolean;

/** Notes read or written at once: each waits for the disk, which on a phone is far away. */
const usualAtOnce = 4;

/** The notes of a folder and of those below it, in order of path. */
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
 * Does something for each of many notes, in slices between which the window does other things.
 * @returns how many it came to: all of them, unless it was told not to go on.
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
 * @returns `false` when it was told not to go on.
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
