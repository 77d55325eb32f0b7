import type { EditorView } from '@codemirror/view';
import { type App, Component } from 'obsidian';
import type { StampLedger } from '../../core';
import type { OpenNotes } from './open-notes';
import { hasPropertyFocus, type PaneWriter } from './pane-writer';
import type { SaveHook } from './save-hook';
import { saveInTurn } from './save-in-turn';
import { Timers } from '../../obsidian/timers';

/** What the save points need. */
export interface SavePointsDeps {
  readonly app: App;
  readonly ledger: StampLedger;
  readonly notes: OpenNotes;
  readonly panes: PaneWriter;
  /** Told of each window, the main one first. */
  readonly onWindow: (win: Window) => void;
}

/**
 * Saves that the app does not make of itself: when a window loses the focus or becomes hidden, when the app quits, and
 * when what kept a pane from being stamped is over.
 */
export class SavePoints extends Component {
  readonly #deps: SavePointsDeps;
  readonly #timers = this.addChild(new Timers());

  constructor(deps: SavePointsDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { workspace } = this.#deps.app;
    this.#watch(window);
    this.registerEvent(workspace.on('window-open', (_window, win) => this.#watch(win)));
    this.registerEvent(
      workspace.on('quit', (tasks) => {
        const paths = new Set(this.#deps.notes.hooks().map(({ view }) => view.file?.path));
        for (const saving of this.#save([...paths], true)) tasks.addPromise(saving);
      }),
    );
  }

  /** The composition in an editor has ended: its pane may have waited for that. */
  compositionEnded(editor: EditorView): void {
    const hook = this.#deps.notes.hookOf(editor);
    if (!hook || !this.#deps.panes.isWaiting(hook.view)) return;
    // The editor takes the composed text in after this event.
    this.#timers.after(0, () => this.#saveLater(hook));
  }

  #watch(win: Window): void {
    this.#deps.onWindow(win);
    this.registerDomEvent(win, 'blur', () => this.#saveEdited());
    this.registerDomEvent(win.document, 'visibilitychange', () => {
      if (win.document.visibilityState === 'hidden') this.#saveEdited();
    });
    this.registerDomEvent(win.document, 'focusout', (event) => this.#focusLeft(event));
  }

  /** The focus has left the property panel: its pane may have waited for that. */
  #focusLeft(event: FocusEvent): void {
    const from = event.target;
    const { notes, panes } = this.#deps;
    if (!(from instanceof Node)) return;
    const hook = notes.hooks().find(({ view }) => view.containerEl.contains(from));
    if (!hook || !panes.isWaiting(hook.view)) return;
    this.#timers.after(0, () => {
      if (!hasPropertyFocus(hook.view)) this.#saveLater(hook);
    });
  }

  /** Unless another pane's save has stamped the note by then. */
  #saveLater(hook: SaveHook): void {
    hook.saveLater(() => this.#deps.panes.isWaiting(hook.view));
  }

  /** The reader turns away from the window: what they have changed is saved at once, in whatever pane. */
  #saveEdited(): void {
    const { ledger } = this.#deps;
    const edited = ledger.paths().filter((path) => ledger.isEdited(path));
    void Promise.all(this.#save(edited, false));
  }

  #save(paths: readonly (string | undefined)[], forGood: boolean): Promise<void>[] {
    const { app, notes } = this.#deps;
    const hooks = paths.flatMap((path) => (path === undefined ? [] : unsavedOf(notes.hooksOf(path))));
    return saveInTurn(hooks, { vault: app.vault, forGood });
  }
}

/**
 * The panes of a note that have something to save. The others may lag behind these, and would write that down. One pane,
 * where all is saved: the stamp may be lacking.
 */
function unsavedOf(hooks: readonly SaveHook[]): readonly SaveHook[] {
  const dirty = hooks.filter((hook) => hook.isDirty);
  return dirty.length > 0 ? dirty : hooks.slice(0, 1);
}
