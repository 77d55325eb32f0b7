import type { EditorView, ViewUpdate } from '@codemirror/view';
import { type App, Component, MarkdownView, type Plugin, TFile } from 'obsidian';
import { type Clock, type StampPlan, StampRecord } from '../../core';
import { editIntent, type HeardSource } from '../../editor/edit-intent';
import { isUndoOrRedo, keepStampInUndo } from '../../editor/stamp-in-undo';
import type { Translate } from '../../i18n';
import type { NoteStamper } from '../../obsidian/note-stamper';
import { bodyTagsIn } from '../../obsidian/body-tags';
import { templateFoldersIn } from '../../obsidian/template-folders';
import { Timers } from '../../obsidian/timers';
import { StampCommands } from './commands/stamp-commands';
import { ChangeStamper } from './change-stamper';
import { CreatedDates } from './created-dates';
import { FileStamper } from './file-stamper';
import type { OpenNote, StampContext } from './open-note';
import { infoOf, OpenNotes } from './open-notes';
import { PeerWarning } from './peer-warning';
import { SavePoints } from './save-points';
import { TrustedInput } from '../../obsidian/trusted-input';
import type { SettingsPort } from '../../obsidian/settings-store';

/** The part of a plugin that registers commands and editor extensions. */
export type StampRegistrar = Pick<Plugin, 'addCommand' | 'registerEditorExtension'>;

export interface StampingDeps {
  readonly app: App;
  readonly registrar: StampRegistrar;
  readonly settings: Pick<SettingsPort, 'get' | 'update'>;
  readonly clock: Clock;
  readonly translate: Translate;
  /** `event.isTrusted`; tests replace it, since a script cannot create trusted events. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** How many milliseconds after an edit an editor is stamped whose saves cannot be intercepted. */
const uncaughtMs = 200;

/** Keeps `updated` current on save: notices the user's edits, and stamps each save of an edited note. */
export class StampingFeature extends Component {
  /** Stamps the changes of commands. */
  readonly stamper: NoteStamper;
  readonly #deps: StampingDeps;
  readonly #context: StampContext;
  readonly #notes: OpenNotes;
  readonly #files: FileStamper;
  readonly #createdDates: CreatedDates;
  readonly #input: TrustedInput;
  readonly #savePoints: SavePoints;
  readonly #commands: StampCommands;
  readonly #timers = this.addChild(new Timers());
  /** Editors that will be stamped soon, because their saves cannot be intercepted. */
  readonly #uncaught = new Set<EditorView>();

  constructor(deps: StampingDeps) {
    super();
    this.#deps = deps;
    const { app, settings, clock } = deps;
    this.#input = this.addChild(
      new TrustedInput({
        isTrusted: deps.isTrusted ?? ((event) => event.isTrusted),
        elapsed: () => performance.now(),
      }),
    );
    this.#context = {
      clock,
      settings,
      record: new StampRecord(undefined, ({ path, outcome, end }) => {
        // Stamps of runs and of commands in files are part of a single write that is taken back byte for byte, so add
        // nothing.
        if (outcome === 'stamped' && end === undefined) this.#createdDates.stamped(path);
      }),
      isHandAtWork: (pane) => this.#input.isFresh(pane),
      bodyTagsOf: bodyTagsIn(app),
      templateFolders: templateFoldersIn(app),
      stampFileSoon: (note) => this.#files.stampSoon(note),
    };
    this.#notes = this.addChild(new OpenNotes({ app, context: this.#context }));
    this.#files = this.addChild(new FileStamper({ app, notes: this.#notes, context: this.#context }));
    this.#createdDates = this.addChild(
      new CreatedDates({ vault: app.vault, settings, notes: this.#notes, files: this.#files }),
    );
    this.stamper = new ChangeStamper({
      notes: this.#notes,
      context: this.#context,
      onChange: (file) => this.#createdDates.changedByCommand(file),
    });
    this.#savePoints = this.addChild(
      new SavePoints({ app, notes: this.#notes, onWindow: (win) => this.#input.watch(win.document) }),
    );
    this.#commands = new StampCommands({
      app,
      registrar: deps.registrar,
      translate: deps.translate,
      ...this.#context,
      notes: this.#notes,
      files: this.#files,
    });
  }

  /** Stamps a note, edited or not, and saves it: **Stamp now** without a notice. */
  stamp(file: TFile): Promise<StampPlan> {
    return this.#commands.stamp(file);
  }

  override onload(): void {
    const { app, registrar, settings, translate } = this.#deps;
    registrar.registerEditorExtension(
      editIntent({
        opened: (editor) => this.#notes.add(editor),
        closed: (editor) => this.#notes.remove(editor),
        changed: (editor, source, update) => this.#changed(editor, source, update),
        compositionEnded: (editor) => this.#savePoints.compositionEnded(editor),
      }),
    );
    this.#watchVault();
    this.addChild(this.#commands);
    this.addChild(new PeerWarning({ app, settings, translate }));
  }

  #watchVault(): void {
    const { vault } = this.#deps.app;
    const { record, clock } = this.#context;
    this.registerEvent(vault.on('rename', (file, from) => record.rename(from, file.path)));
    this.registerEvent(
      vault.on('delete', (file) => {
        if (!(file instanceof TFile) || !this.#notes.forget(file)) return;
        record.add({ path: file.path, at: clock(), outcome: 'deleted' });
      }),
    );
  }

  #changed(editor: EditorView, source: HeardSource, update: ViewUpdate): void {
    const pane = this.#notes.paneOf(editor);
    const note = pane && this.#notes.noteOf(pane);
    // Before anything else, compare what others have written with what the panes show.
    if (source === 'host') note?.arrived();
    if (!this.#isUsers(editor, source, update)) return;
    if (!pane) {
      const file = infoOf(editor)?.file;
      if (file) void this.#notes.editedSection(file);
      return;
    }
    if (!note) return;
    // A change in a cell also reaches the note's own editor, the only one that contains the whole note.
    const isCell = pane.isCell(editor);
    if (!isCell && isUndoOrRedo(update) && this.#undoesStampAlone(editor, note, update)) return;
    note.edited(pane);
    if (!isCell && !note.panes.all().some(({ seesSaves }) => seesSaves)) this.#stampUncaught(editor, note);
  }

  /** Puts the stamp back if an undo or redo changed it. Returns whether that step changed nothing else. */
  #undoesStampAlone(editor: EditorView, note: OpenNote, update: ViewUpdate): boolean {
    note.arrived();
    const { stampKey: key } = this.#deps.settings.get();
    return keepStampInUndo(editor, update, { key, baseline: note.state.baseline });
  }

  /**
   * Whether a change is the user's: it has a user event, or it is probably the effect of what the user just did in its
   * pane.
   */
  #isUsers(editor: EditorView, source: HeardSource, update: ViewUpdate): boolean {
    if (source === 'user') return true;
    const info = infoOf(editor);
    const pane = info instanceof MarkdownView ? info.containerEl : editor.dom;
    if (!this.#input.isFresh(pane)) return false;
    if (source === 'unsigned') return true;
    // Text that the app loads is in `data` before it reaches the editor; text that the property panel writes is not.
    return info instanceof MarkdownView && !isSameText(info.data, update.state.doc.toString());
  }

  /** For editors whose saves cannot be intercepted: stamps soon after each edit, so that the next save writes both. */
  #stampUncaught(editor: EditorView, note: OpenNote): void {
    if (this.#uncaught.has(editor)) return;
    this.#uncaught.add(editor);
    this.#timers.after(uncaughtMs, () => {
      this.#uncaught.delete(editor);
      if (infoOf(editor)?.file === note.file) note.stampUncaught(editor);
    });
  }
}

/** Compares texts, ignoring the carriage returns that the app removes from text that it puts into an editor. */
function isSameText(one: string, other: string): boolean {
  return one === other || one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
