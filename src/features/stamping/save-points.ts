import type { EditorView } from '@codemirror/view';
import { type App, Component } from 'obsidian';
import { Timers } from '../../obsidian/timers';
import { onEachWindow } from '../../obsidian/windows';
import type { OpenNote } from './open-note';
import type { OpenNotes } from './open-notes';
import type { Pane } from './pane';

export interface SavePointsDeps {
  readonly app: App;
  readonly notes: OpenNotes;
  /** Told of each window, the main one first. */
  readonly onWindow: (win: Window) => void;
}

/**
 * Saves that the app does not make by itself: of all panes when a window loses the focus or becomes hidden, when the app
 * quits, and when a pane need not wait for its stamp any longer.
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

  /** A composition has ended. The pane may have waited for that. */
  compositionEnded(editor: EditorView): void {
    const pane = this.#deps.notes.paneOf(editor);
    // The editor takes the composed text after this event.
    if (pane?.isWaiting) this.#timers.after(0, () => this.#saveLater(pane));
  }

  #watch(win: Window): void {
    const doc = win.document;
    this.#deps.onWindow(win);
    this.registerDomEvent(win, 'blur', () => this.#saveEdited());
    this.registerDomEvent(doc, 'visibilitychange', () => {
      if (doc.visibilityState === 'hidden') this.#saveEdited();
    });
    // The app saves on this event, before the focus has arrived elsewhere.
    this.registerDomEvent(doc, 'blur', (event) => this.#focusMoves(event.relatedTarget), { capture: true });
    this.registerDomEvent(doc, 'focusin', () => this.#focusMoves(null));
    this.registerDomEvent(doc, 'focusout', (event) => this.#focusLeft(event));
  }

  #focusMoves(to: EventTarget | null): void {
    for (const pane of this.#deps.notes.panes()) pane.focusMoves(to);
  }

  /** The focus has left the property panel. The pane may have waited for that. */
  #focusLeft({ target }: FocusEvent): void {
    if (!(target instanceof Node)) return;
    const pane = this.#deps.notes.panes().find(({ view }) => view.containerEl.contains(target));
    if (!pane?.isWaiting) return;
    this.#timers.after(0, () => {
      if (!pane.hasPropertyFocus) this.#saveLater(pane);
    });
  }

  /**
   * Saves later, unless another pane has stamped the note by then. Text typed since, in any pane, has a save of its own
   * coming, which will hold the stamp.
   */
  #saveLater(pane: Pane): void {
    const hasChanges = () =>
      this.#deps.notes
        .noteOf(pane)
        ?.panes.all()
        .some((each) => each.hasChanges);
    pane.saveLater(() => pane.isWaiting && hasChanges() !== true);
  }

  /** The user leaves the window: saves every edited note at once. */
  #saveEdited(): void {
    for (const note of this.#deps.notes.all()) if (note.state.isEdited) void this.#save(note, false);
  }

  #save({ file, panes }: OpenNote, isForGood: boolean): Promise<void> {
    return panes.saveInTurn(() => this.#deps.app.vault.read(file), isForGood);
  }
}
