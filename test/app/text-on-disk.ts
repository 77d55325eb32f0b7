import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** The text of a file. A write empties the file before it fills it, so a file that seems empty is read once more. */
export async function textOnDisk(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  if (text !== '') return text;
  await wait(50);
  return await readFile(path, 'utf8');
}
