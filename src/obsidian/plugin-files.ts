import type { Plugin } from 'obsidian';

type Owner = Pick<Plugin, 'app' | 'manifest'>;

/** The path of a file in the plugin's folder, beside its `data.json`. */
export function pathBeside({ app, manifest }: Owner, name: string): string {
  return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`;
}

/**
 * Keeps a copy of the plugin's `data.json` beside it, under a name that no file has yet, and gives its path. Rejects when
 * the file cannot be copied.
 */
export async function copyData(owner: Owner): Promise<string> {
  const { adapter } = owner.app.vault;
  let copy = pathBeside(owner, 'data.unreadable.json');
  for (let number = 2; await adapter.exists(copy); number++)
    copy = pathBeside(owner, `data.unreadable-${number}.json`);
  await adapter.copy(pathBeside(owner, 'data.json'), copy);
  return copy;
}
