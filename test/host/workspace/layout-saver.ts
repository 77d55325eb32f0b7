import type * as Obsidian from 'obsidian';
import { once } from '../view/once';
import type { Workspace } from './workspace';

/** `requestSaveLayout`: writes the layout two seconds after the first change, or at once with `run`. */
export function layoutSaver(workspace: Workspace): Obsidian.Debouncer<[], Promise<void>> {
  const { adapter, configDir } = workspace.app.vault;
  const path = `${configDir}/workspace.json`;
  const write = async () => {
    if (!(await adapter.exists(configDir))) await adapter.mkdir(configDir);
    await adapter.write(path, JSON.stringify(workspace.getLayout(), null, 2));
  };
  const later = once(2000, () => void write().catch(() => undefined));
  const saver = () => {
    later();
    return saver;
  };
  return Object.assign(saver, { cancel: () => saver, run: write }) as unknown as Obsidian.Debouncer<
    [],
    Promise<void>
  >;
}
