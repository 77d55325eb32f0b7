import type { Vault } from 'obsidian';

const listPath = (vault: Vault) => `${vault.configDir}/community-plugins.json`;

/** Which plugins the reader has switched on, where the app keeps it too. */
export async function readEnabled(vault: Vault): Promise<string[]> {
  const { adapter } = vault;
  const path = listPath(vault);
  if (!(await adapter.exists(path))) return [];
  try {
    return JSON.parse(await adapter.read(path)) as string[];
  } catch {
    return [];
  }
}

export async function writeEnabled(vault: Vault, ids: readonly string[]): Promise<void> {
  const { adapter, configDir } = vault;
  if (!(await adapter.exists(configDir))) await adapter.mkdir(configDir);
  await adapter.write(listPath(vault), JSON.stringify(ids, null, 2));
}

/** The panes as they were when the page was last open, if it was. */
export async function readLayout({ adapter, configDir }: Vault): Promise<unknown> {
  const layoutPath = `${configDir}/workspace.json`;
  if (!(await adapter.exists(layoutPath))) return undefined;
  try {
    const layout = JSON.parse(await adapter.read(layoutPath)) as { main?: { tabs?: unknown } };
    // A folder of notes that the real app has had open brings a file of another shape.
    return layout.main?.tabs === undefined ? undefined : layout;
  } catch {
    return undefined;
  }
}
