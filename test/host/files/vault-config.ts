import type { DataAdapter } from 'obsidian';

/** The app's settings that the host respects, with the app's defaults. */
export interface VaultConfig {
  newLinkFormat: 'shortest' | 'relative' | 'absolute';
  useMarkdownLinks: boolean;
  newFileLocation: 'root' | 'current' | 'folder';
  newFileFolderPath: string;
  attachmentFolderPath: string;
  trashOption: 'system' | 'local' | 'none';
  livePreview: boolean;
  propertiesInDocument: 'visible' | 'hidden' | 'source';
}

export const defaultConfig: Readonly<VaultConfig> = {
  newLinkFormat: 'shortest',
  useMarkdownLinks: false,
  newFileLocation: 'root',
  newFileFolderPath: '/',
  attachmentFolderPath: '/',
  trashOption: 'system',
  livePreview: true,
  propertiesInDocument: 'visible',
};

/** Reads `app.json`. If it is missing or unreadable, the defaults apply. */
export async function readConfig(adapter: DataAdapter, configDir: string): Promise<VaultConfig> {
  const path = `${configDir}/app.json`;
  if (!(await adapter.exists(path))) return { ...defaultConfig };
  try {
    const stored: unknown = JSON.parse(await adapter.read(path));
    return { ...defaultConfig, ...(stored as Partial<VaultConfig>) };
  } catch {
    return { ...defaultConfig };
  }
}
