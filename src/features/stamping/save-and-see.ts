import type { SaveHook } from './save-hook';

/** Saves what a pane shows. Whether the file has it by then, or is about to have it, as far as the app tells. */
export async function saveAndSee(hook: SaveHook): Promise<boolean> {
  const text = hook.view.getViewData();
  try {
    await hook.view.save();
  } catch {
    return false;
  }
  const { isSaving, savedText } = hook;
  return isSaving || savedText === undefined || savedText === text;
}
