import type { TFile, Vault } from 'obsidian';
import type { SaveHook } from './save-hook';

/** What saving panes needs. */
export interface SaveInTurnDeps {
  readonly vault: Pick<Vault, 'read'>;
  /** There will be no later save. */
  readonly forGood: boolean;
}

/**
 * Saves panes at once, but those of one note one after the other: a pane with text of its own first takes in what the
 * one before it has written, or its save would undo that. One that has not taken it in by then keeps its automatic save.
 * @returns a promise for each note
 */
export function saveInTurn(hooks: readonly SaveHook[], deps: SaveInTurnDeps): Promise<void>[] {
  const byFile = new Map<TFile, SaveHook[]>();
  for (const hook of hooks) {
    const { file } = hook.view;
    if (file) byFile.set(file, [...(byFile.get(file) ?? []), hook]);
  }
  return [...byFile].map(([file, panes]) => savePanes(file, panes, deps));
}

async function savePanes(
  file: TFile,
  [first, ...others]: readonly SaveHook[],
  { vault, forGood }: SaveInTurnDeps,
): Promise<void> {
  const save = (hook: SaveHook) => (forGood ? hook.saveForGood() : hook.view.save());
  if (first) await save(first);
  for (const hook of others) {
    const isInStep = hook.savedText === (await vault.read(file));
    // The reader may have turned to another note meanwhile, which saved this one.
    if (hook.view.file === file && (isInStep || forGood)) await save(hook);
  }
}
