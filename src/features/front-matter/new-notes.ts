import { type App, Component, type TAbstractFile, TFile } from 'obsidian';
import { isComposing } from '../../editor/edit-intent';
import { editorShowing } from '../../obsidian/editor-view';
import { Timers } from '../../obsidian/timers';
import { onEachWindow } from '../../obsidian/windows';
import { ruleFor } from './templates';
import type { SettingsPort } from '../../obsidian/settings-store';

export interface NewNotesDeps {
  readonly app: App;
  readonly settings: Pick<SettingsPort, 'get'>;
  readonly insert: (file: TFile) => unknown;
  /** `event.isTrusted`; tests replace it. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** A note that the user creates is opened within this many milliseconds. */
const openedWithin = 2000;

/** A note that the user asks for is created within this many milliseconds. */
const madeWithin = 1000;

/** Events by which a user asks for a new note. */
const handEvents = ['keydown', 'pointerup', 'click'] as const;

/**
 * Other plugins fill a note that they, or their templates, create within this many milliseconds: Templater waits for
 * 300.
 */
const filledWithin = 500;

/**
 * Inserts front matter into notes that the user creates, if a rule asks for it. This waits until the cursor is in the
 * note, since its name may change until then. Notes that something else has filled, or that were created without the
 * user, are left alone.
 */
export class NewNotes extends Component {
  readonly #deps: NewNotesDeps;
  readonly #timers = this.addChild(new Timers());
  /** When the user last typed or clicked. */
  #handAt = -Infinity;
  #made: { readonly file: TFile; readonly at: number } | undefined;
  /** The new note that is open, and since when. */
  #shown: { readonly file: TFile; readonly at: number } | undefined;

  constructor(deps: NewNotesDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { vault, workspace } = this.#deps.app;
    workspace.onLayoutReady(() => {
      this.registerEvent(
        onEachWindow(workspace, (win) => {
          this.#watch(win.document);
          this.registerDomEvent(win.document, 'focusin', () => this.#look());
        }),
      );
      this.registerEvent(vault.on('create', (file) => this.#create(file)));
      this.registerEvent(workspace.on('file-open', (file) => this.#open(file)));
    });
  }

  #watch(doc: Document): void {
    const { isTrusted = (event: Event) => event.isTrusted } = this.#deps;
    const note = (event: Event): void => {
      if (isTrusted(event)) this.#handAt = performance.now();
    };
    for (const name of handEvents) {
      this.registerDomEvent(doc, name, note, { capture: true, passive: true });
    }
  }

  #create(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md' || file.stat.size > 0) return;
    if (!this.#deps.settings.get().templateRules.some(({ onCreate }) => onCreate)) return;
    const at = performance.now();
    if (at - this.#handAt < madeWithin) this.#made = { file, at };
  }

  #open(file: TFile | null): void {
    const made = this.#made;
    if (made?.file !== file) {
      this.#shown = undefined;
      return;
    }
    this.#made = undefined;
    if (performance.now() - made.at > openedWithin) return;
    this.#shown = made;
    this.#timers.after(filledWithin, () => this.#look());
  }

  /** Inserts once the note is known to be empty and the user is about to write in it. */
  #look(): void {
    const { app, settings, insert } = this.#deps;
    const { file, at } = this.#shown ?? {};
    if (file === undefined || at === undefined || performance.now() - at < filledWithin) return;
    const editor = editorShowing(app.workspace, file);
    if (editor?.hasFocus !== true) return;
    this.#shown = undefined;
    if (file.stat.size > 0 || editor.state.doc.length > 0 || isComposing(editor)) return;
    if (ruleFor(settings.get().templateRules, { path: file.path, text: '' })?.onCreate === true) insert(file);
  }
}
