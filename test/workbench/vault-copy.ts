import { chmod, copyFile, lstat, mkdir, mkdtemp, readdir, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ownerMayWrite = 0o200;
const leftOut = new Set(['.git', 'node_modules']);

/** Copies a folder of notes to a fresh temporary folder, with its times, and so that the copy can be written. */
export async function copyVault(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ai-glossary-workbench-'));
  await copyInto(source, folder);
  return folder;
}

async function copyInto(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(source)) {
    if (leftOut.has(name)) continue;
    const [from, to] = [join(source, name), join(target, name)];
    // A link to nowhere has nothing to copy; any other is followed, so that nothing is written outside of the copy.
    const found = await stat(from).catch(() => lstat(from));
    if (found.isDirectory()) await copyInto(from, to);
    if (!found.isFile()) continue;
    await copyFile(from, to);
    await chmod(to, found.mode | ownerMayWrite);
    await utimes(to, found.atime, found.mtime);
  }
}
