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
  /** Called for each window, the main one first. */
  readonly onWindow: (win: Window) => void;
}

/**
 * Saves at times when the app itself does not: all panes when a window loses the focus or becomes hidden, and when the
 * app quits; a single pane when its stamp no longer has to wait.
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

  /** A composition has ended; the pane may have been waiting for that. */
  compositionEnded(editor: EditorView): void {
    const pane = this.#deps.notes.paneOf(editor);
    // The editor takes over the composed text after this event.
    if (pane?.isWaiting) this.#timers.after(0, () => this.#saveLater(pane));
  }

  #watch(win: Window): void {
    const doc = win.document;
    this.#deps.onWindow(win);
    this.registerDomEvent(win, 'blur', () => this.#saveEdited());
    this.registerDomEvent(doc, 'visibilitychange', () => {
      if (doc.visibilityState === 'hidden') this.#saveEdited();
    });
    // The app saves on this event, before the focus has arrived at its new place.
    this.registerDomEvent(doc, 'blur', (event) => this.#focusMoves(event.relatedTarget), { capture: true });
    this.registerDomEvent(doc, 'focusin', () => this.#focusMoves(null));
    this.registerDomEvent(doc, 'focusout', (event) => this.#focusLeft(event));
  }

  #focusMoves(to: EventTarget | null): void {
    for (const pane of this.#deps.notes.panes()) pane.focusMoves(to);
  }

  /** The focus has left the property panel; the pane may have been waiting for that. */
  #focusLeft({ target }: FocusEvent): void {
    if (!(target instanceof Node)) return;
    const pane = this.#deps.notes.panes().find(({ view }) => view.containerEl.contains(target));
    if (!pane?.isWaiting) return;
    this.#timers.after(0, () => {
      if (!pane.hasPropertyFocus) this.#saveLater(pane);
    });
  }

  /**
   * Saves later, unless another pane has stamped the note by then. If text has been typed since, in any pane, its own
   * save follows and writes the stamp.
   */
  #saveLater(pane: Pane): void {
    const hasChanges = () =>
      this.#deps.notes
        .noteOf(pane)
        ?.panes.all()
        .some((each) => each.hasChanges);
    pane.saveLater(() => pane.isWaiting && hasChanges() !== true);
  }

  /** The user leaves the window: all edited notes are saved at once. */
  #saveEdited(): void {
    for (const note of this.#deps.notes.all()) if (note.state.isEdited) void this.#save(note, false);
  }

  #save({ file, panes }: OpenNote, isForGood: boolean): Promise<void> {
    return panes.saveInTurn(() => this.#deps.app.vault.read(file), isForGood);
  }
}
