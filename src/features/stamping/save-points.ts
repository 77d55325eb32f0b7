import type { EditorView } from '@codemirror/view';
import { type App, Component } from 'obsidian';
import { Timers } from '../../obsidian/timers';
import { onEachWindow } from '../../obsidian/windows';
import type { OpenNote } from './open-note';
import type { OpenNotes } from './open-notes';
import type { Pane } from './pane';

/** What the save points need. */
export interface SavePointsDeps {
  readonly app: App;
  readonly notes: OpenNotes;
  /** Told of each window, the main one first. */
  readonly onWindow: (win: Window) => void;
}

/**
 * Saves that the app does not make of itself: of panes that are not the one that loses the focus when a window does, when
 * a window becomes hidden, when the app quits, and when what kept a pane from being stamped is over.
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
    this.registerEvent(onEachWindow(workspace, (win) => this.#watch(win)));
    this.registerEvent(
      workspace.on('quit', (tasks) => {
        for (const note of this.#deps.notes.all()) tasks.addPromise(this.#save(note, true));
      }),
    );
  }

  /** The composition in an editor has ended: its pane may have waited for that. */
  compositionEnded(editor: EditorView): void {
    const pane = this.#deps.notes.paneOf(editor);
    // The editor takes the composed text in after this event.
    if (pane?.isWaiting) this.#timers.after(0, () => this.#saveLater(pane));
  }

  #watch(win: Window): void {
    const doc = win.document;
    this.#deps.onWindow(win);
    this.registerDomEvent(win, 'blur', () => this.#saveEdited());
    this.registerDomEvent(doc, 'visibilitychange', () => {
      if (doc.visibilityState === 'hidden') this.#saveEdited();
    });
    // The app saves when its editor hears of this, before the focus is elsewhere.
    this.registerDomEvent(doc, 'blur', (event) => this.#focusMoves(event.relatedTarget), { capture: true });
    this.registerDomEvent(doc, 'focusin', () => this.#focusMoves(null));
    this.registerDomEvent(doc, 'focusout', (event) => this.#focusLeft(event));
  }

  #focusMoves(to: EventTarget | null): void {
    for (const pane of this.#deps.notes.panes()) pane.focusMoves(to);
  }

  /** The focus has left the property panel: its pane may have waited for that. */
  #focusLeft({ target }: FocusEvent): void {
    if (!(target instanceof Node)) return;
    const pane = this.#deps.notes.panes().find(({ view }) => view.containerEl.contains(target));
    if (!pane?.isWaiting) return;
    this.#timers.after(0, () => {
      if (!pane.hasPropertyFocus) this.#saveLater(pane);
    });
  }

  /** Unless another pane's save has stamped the note by then. */
  #saveLater(pane: Pane): void {
    pane.saveLater(() => pane.isWaiting);
  }

  /** The user turns away from the window: what they have changed is saved at once, in whatever pane. */
  #saveEdited(): void {
    for (const note of this.#deps.notes.all()) if (note.state.isEdited) void this.#save(note, false);
  }

  #save({ file, panes }: OpenNote, isForGood: boolean): Promise<void> {
    return panes.saveInTurn(() => this.#deps.app.vault.read(file), isForGood);
  }
}
