import { Tasks } from '../../host/app/tasks';
import type { MarkdownView } from '../../host/view/markdown-view';
import type { Note, Side } from './stamping-side';

type How = 'blur' | 'hide' | 'quit';

/** Leaves the window in the host with the plugin, which saves what the user has changed. */
export async function leaveWithPlugin(side: Side, how: How): Promise<void> {
  if (how === 'quit') await side.host.internals.workspace.quit(new Tasks());
  else if (how === 'blur') window.dispatchEvent(new Event('blur'));
  else hideWindow();
}

/**
 * Leaves the window in the host without the plugin. This function saves the notes that the user has changed, in the
 * same way.
 */
export async function leaveWithout(side: Side, how: How, changed: readonly Note[]): Promise<void> {
  await Promise.all(changed.map((note) => saveInTurn(side, note, how === 'quit')));
  if (how === 'quit') await side.host.internals.workspace.quit(new Tasks());
}

/**
 * A pane with changes takes over what the previous one has saved, and is saved after that. Unless it is the last save,
 * a pane that has not taken it over is left to its automatic save.
 */
async function saveInTurn(side: Side, note: Note, forGood: boolean): Promise<void> {
  const panes = side.viewsOf(note).filter((view) => view.dirty);
  const [first, ...others] = panes.sort(byAge);
  await save(first);
  for (const view of others) {
    const isShown = () => side.viewsOf(note).includes(view);
    const isInStep = isShown() && view.lastSavedData === side.disk(note);
    if (isShown() && (isInStep || forGood)) await save(view);
  }
}

async function save(view: MarkdownView | undefined): Promise<void> {
  await view?.save().catch(() => undefined);
}

function byAge(one: MarkdownView, other: MarkdownView): number {
  return Number(one.leaf.id.replace(/\D/g, '')) - Number(other.leaf.id.replace(/\D/g, ''));
}

function hideWindow(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  Reflect.deleteProperty(document, 'visibilityState');
}
