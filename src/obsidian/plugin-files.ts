import type { Plugin } from 'obsidian';

type Owner = Pick<Plugin, 'app' | 'manifest'>;

/** The path of a file in the plugin's folder, next to its `data.json`. */
export function pathBeside({ app, manifest }: Owner, name: string): string {
  return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`;
}

/**
 * Copies the plugin's `data.json` to a new file next to it, and returns the path of the copy. Rejects if the file
 * cannot be copied.
 */
export async function copyData(owner: Owner): Promise<string> {
  const { adapter } = owner.app.vault;
  let copy = pathBeside(owner, 'data.unreadable.json');
  for (let number = 2; await adapter.exists(copy); number++)
    copy = pathBeside(owner, `data.unreadable-${number}.json`);
  await adapter.copy(pathBeside(owner, 'data.json'), copy);
  return copy;
}
