import { Component, debounce, MarkdownView, type MetadataCache, type Workspace } from 'obsidian';
import type { NoteText, Unsubscribe } from '../../core';

/** The note that the user is reading or writing. */
export interface ActiveNoteReader {
  /** Undefined when no note is open. The same object as long as path and text are the same. */
  note(): NoteText | undefined;
  /** Where the cursor stands, in UTF-16 offsets; undefined in reading view. */
  cursor(): number | undefined;
  onChange(listener: () => void): Unsubscribe;
}

export interface ActiveNoteDeps {
  readonly workspace: Workspace;
  readonly metadataCache: MetadataCache;
}

/** Milliseconds after a keystroke or a move of the cursor until the panel follows. */
const delay = 120;

/** Follows the note that was last active in the main area or in a window of its own, and the cursor in it. */
export class ActiveNote extends Component implements ActiveNoteReader {
  readonly #deps: ActiveNoteDeps;
  readonly #listeners = new Set<() => void>();
  #note: NoteText | undefined;
  #cursor: number | undefined;
  /** To be called when the cursor or the text of an editor has changed. */
  readonly follow = debounce(() => this.#read(), delay);

  constructor(deps: ActiveNoteDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { metadataCache, workspace } = this.#deps;
    this.registerEvent(workspace.on('active-leaf-change', () => this.follow()));
    this.registerEvent(workspace.on('file-open', () => this.follow()));
    this.registerEvent(workspace.on('layout-change', () => this.follow()));
    this.registerEvent(
      metadataCache.on('changed', (file) => file.path === this.#note?.path && this.follow()),
    );
    this.register(() => this.follow.cancel());
    workspace.onLayoutReady(() => this.follow());
  }

  note(): NoteText | undefined {
    return this.#note;
  }

  cursor(): number | undefined {
    return this.#cursor;
  }

  onChange(listener: () => void): Unsubscribe {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #read(): void {
    const view = this.#deps.workspace.getMostRecentLeaf()?.view;
    const shown = view instanceof MarkdownView && view.file !== null ? view : undefined;
    const path = shown?.file?.path;
    const text = shown?.getViewData();
    const cursor =
      shown?.getMode() === 'source' ? shown.editor.posToOffset(shown.editor.getCursor()) : undefined;
    const changed = path !== this.#note?.path || text !== this.#note?.text;
    if (!changed && cursor === this.#cursor) return;
    if (changed) this.#note = path === undefined || text === undefined ? undefined : { path, text };
    this.#cursor = cursor;
    for (const listener of this.#listeners) listener();
  }
}
