import { Tasks } from '../../host/app/tasks';
import type { MarkdownView } from '../../host/view/markdown-view';
import type { Note, Side } from './stamping-side';

type How = 'blur' | 'hide' | 'quit';

/** The window is left in the host with the plugin, which then saves what the reader has changed. */
export async function leaveWithPlugin(side: Side, how: How): Promise<void> {
  if (how === 'quit') await side.host.internals.workspace.quit(new Tasks());
  else if (how === 'blur') window.dispatchEvent(new Event('blur'));
  else hideWindow();
}

/** The window is left in the host without: the notes that the reader has changed are saved by this, in the same way. */
export async function leaveWithout(side: Side, how: How, changed: readonly Note[]): Promise<void> {
  await Promise.all(changed.map((note) => saveInTurn(side, note, how === 'quit')));
  if (how === 'quit') await side.host.internals.workspace.quit(new Tasks());
}

/**
 * A pane with text of its own takes in what the one before it has saved, and is saved after that. At a save that is not
 * the last, one that has not taken it in is left to its automatic save.
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
