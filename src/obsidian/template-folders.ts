import type { App } from 'obsidian';

/**
 * Tells the folders whose notes are templates: of the core plugin Templates and of Templater, where they are set. The
 * typings know neither, so each step of the way is looked at.
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
