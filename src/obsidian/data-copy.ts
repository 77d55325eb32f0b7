import type { Plugin } from 'obsidian';

/**
 * Keeps a copy of the plugin's `data.json` beside it, under a name that no file has yet, and gives its path. Rejects when
 * the file cannot be copied.
 */
export async function copyData({ app, manifest }: Pick<Plugin, 'app' | 'manifest'>): Promise<string> {
  const { adapter, configDir } = app.vault;
  const folder = manifest.dir ?? `${configDir}/plugins/${manifest.id}`;
  let copy = `${folder}/data.unreadable.json`;
  for (let number = 2; await adapter.exists(copy); number++)
    copy = `${folder}/data.unreadable-${number}.json`;
  await adapter.copy(`${folder}/data.json`, copy);
  return copy;
}
