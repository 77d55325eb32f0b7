import type { App } from 'obsidian';

/**
 * Makes a function that gives the template folders: those of the core plugin Templates and of Templater, if they are
 * set. The typings know neither plugin, so each step of the access is checked.
 */
export function templateFoldersIn(app: App): () => string[] {
  return () =>
    [
      at(app, ['internalPlugins', 'plugins', 'templates', 'instance', 'options', 'folder']),
      at(app, ['plugins', 'plugins', 'templater-obsidian', 'settings', 'templates_folder']),
    ].filter((folder): folder is string => typeof folder === 'string' && folder !== '' && folder !== '/');
}

function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    root,
  );
}
