import type { EditorView, ViewUpdate } from '@codemirror/view';
import {
  type App,
  Component,
  getAllTags,
  MarkdownView,
  type Plugin,
  type TAbstractFile,
  TFile,
} from 'obsidian';
import { type Clock, type Settings, StampLedger, StampRecord } from '../../core';
import { type ChangeSource, editIntent } from '../../editor/edit-intent';
import type { Translate } from '../../i18n';
import { isPlainText } from '../../obsidian/text-file';
import { fileOf, infoOf, OpenNotes } from './open-notes';
import { LateStamps } from './late-stamps';
import { PaneLedger } from './pane-ledger';
import { PaneWriter } from './pane-writer';
import { PeerWarning } from './peer-warning';
import { StampCommands } from './commands/stamp-commands';
import { isUndoOrRedo, keepStampInUndo } from '../../editor/stamp-in-undo';
import { SavePoints } from './save-points';
import { Stamper } from './stamper';
import { StampsUnderWay } from './stamps-under-way';
import { templateFoldersOf } from '../../obsidian/template-folders';
import { Timers } from '../../obsidian/timers';
import { TrustedInput } from './trusted-input';

/** The part of a plugin that registers commands and editor extensions. */
export type StampRegistrar = Pick<Plugin, 'addCommand' | 'registerEditorExtension'>;

/** What stamping on save needs. */
export interface StampingDeps {
  readonly app: App;
  readonly registrar: StampRegistrar;
  readonly settings: { get(): Settings; update(patch: Partial<Settings>): Promise<void> };
  readonly clock: Clock;
  readonly translate: Translate;
  /** `event.isTrusted`; tests have no hand that could make such events. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** Shortly before the app's automatic save, which comes two seconds after the first change. */
const beforeAutomaticSaveMs = 1800;

/** `updated` on save: notices what the reader edits, and has each save of it carry its time. */
export class StampingFeature extends Component {
  readonly #deps: StampingDeps;
  readonly #ledger = new StampLedger();
  readonly #record = new StampRecord();
  readonly #notes: OpenNotes;
  readonly #panes: PaneWriter;
  readonly #paneLedger: PaneLedger;
  readonly #underWay = new StampsUnderWay(this.#record);
  readonly #late: LateStamps;
  readonly #stamper: Stamper;
  readonly #input: TrustedInput;
  readonly #savePoints: SavePoints;
  readonly #timers = this.addChild(new Timers());
  readonly #timed = new Set<EditorView>();

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
    this.#notes = this.addChild(
      new OpenNotes({ app, ledger: this.#ledger, beforeSave: (hook) => this.#stamper.beforeSave(hook) }),
    );
    this.#panes = new PaneWriter(this.#notes);
    this.#paneLedger = new PaneLedger({ ledger: this.#ledger, notes: this.#notes, settings });
    this.#savePoints = this.addChild(
      new SavePoints({
        app,
        ledger: this.#ledger,
        notes: this.#notes,
        panes: this.#panes,
        onWindow: (win) => this.#input.watch(win.document),
      }),
    );
    this.#late = this.addChild(
      new LateStamps({
        notes: this.#notes,
        panes: this.#panes,
        stampFile: (file) => this.#stamper.stampFile(file),
      }),
    );
    this.#stamper = new Stamper({
      clock,
      settings,
      ledger: this.#ledger,
      record: this.#record,
      notes: this.#notes,
      panes: this.#panes,
      paneLedger: this.#paneLedger,
      underWay: this.#underWay,
      late: this.#late,
      isHandAtWork: (pane) => this.#input.isFresh(pane),
      ...this.#scope,
      process: async (file, rewrite) => {
        if (!(await isPlainText(app.vault, file, await app.vault.read(file)))) return false;
        await app.vault.process(file, rewrite);
        return true;
      },
    });
  }

  override onload(): void {
    const { app, registrar, settings, translate, clock } = this.#deps;
    const parts = {
      app,
      settings,
      translate,
      clock,
      ledger: this.#ledger,
      record: this.#record,
      notes: this.#notes,
      stamper: this.#stamper,
      ...this.#scope,
    };
    registrar.registerEditorExtension(
      editIntent({
        opened: (editor) => this.#notes.add(editor),
        closed: (editor) => this.#notes.remove(editor),
        changed: (editor, source, update) => this.#changed(editor, source, update),
        compositionEnded: (editor) => this.#savePoints.compositionEnded(editor),
      }),
    );
    this.#watchVault();
    this.addChild(new StampCommands({ ...parts, registrar }));
    this.addChild(new PeerWarning({ app, settings, translate }));
  }

  /** What of a note's scope the app alone knows. */
  get #scope() {
    const { app } = this.#deps;
    return {
      bodyTagsOf: (file: TFile) => tagsOf(app, file),
      templateFolders: () => templateFoldersOf(app),
    };
  }

  #watchVault(): void {
    const { vault } = this.#deps.app;
    this.registerEvent(vault.on('modify', (file) => this.#modified(file)));
    this.registerEvent(
      vault.on('rename', (file, from) => {
        this.#ledger.rename(from, file.path);
        this.#record.rename(from, file.path);
      }),
    );
    this.registerEvent(
      vault.on('delete', (file) => {
        if (!(file instanceof TFile)) return;
        if (this.#ledger.isEdited(file.path)) {
          this.#record.add({ path: file.path, at: this.#deps.clock(), outcome: 'deleted' });
        }
        this.#ledger.close(file.path);
        this.#underWay.forget(file);
        this.#late.forget(file);
      }),
    );
  }

  #changed(editor: EditorView, source: ChangeSource, update: ViewUpdate): void {
    const file = fileOf(editor);
    if (!file) return;
    // What others have written is compared with what the panes show before anything else is done to the note there.
    if (source === 'host') this.#paneLedger.takeArrivals(file);
    if (!this.#isReaders(editor, source, update)) return;
    // A change in a cell comes to the note's own editor too, which alone holds the note.
    const isInCell = this.#notes.isInCell(editor);
    if (!isInCell) {
      if (!this.#ledger.has(file.path)) this.#ledger.open(file.path, update.startState.doc.toString());
      if (isUndoOrRedo(update) && this.#undoesStampAlone(editor, file, update)) return;
    }
    this.#ledger.edit(file.path);
    this.#notes.hookOf(editor)?.noteEdit();
    if (isInCell) return;
    const hooks = this.#notes.hooksOf(file.path);
    if (!hooks.some((hook) => hook.seesSaves)) this.#stampBeforeAutomaticSave(editor, file);
  }

  /** Whether a step in the history took back a stamp of others and nothing else. It is put in again. */
  #undoesStampAlone(editor: EditorView, file: TFile, update: ViewUpdate): boolean {
    this.#paneLedger.takeArrivals(file);
    const baseline = this.#ledger.baseline(file.path) ?? '';
    return keepStampInUndo(editor, update, { key: this.#deps.settings.get().stampKey, baseline });
  }

  /** Whether a change is the reader's: signed as such, or the likely effect of what a hand just did in its pane. */
  #isReaders(editor: EditorView, source: ChangeSource, update: ViewUpdate): boolean {
    if (source === 'reader') return true;
    if (source === 'own') return false;
    const info = infoOf(editor);
    const pane = info instanceof MarkdownView ? info.containerEl : editor.dom;
    if (!this.#input.isFresh(pane)) return false;
    // What the app loads is in `data` before it reaches the editor; what the property panel writes is not.
    return (
      source === 'unsigned' || (info instanceof MarkdownView && info.data !== update.state.doc.toString())
    );
  }

  /** For editors whose save cannot be caught: one change ahead of it, so that both go out together. */
  #stampBeforeAutomaticSave(editor: EditorView, file: TFile): void {
    if (this.#timed.has(editor)) return;
    this.#timed.add(editor);
    this.#timers.after(beforeAutomaticSaveMs, () => {
      this.#timed.delete(editor);
      if (fileOf(editor) === file) this.#stamper.stampBeforeSave(editor, file);
    });
  }

  #modified(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#underWay.confirm(file);
    this.#late.written(file);
  }
}

function tagsOf(app: App, file: TFile): string[] {
  const cache = app.metadataCache.getFileCache(file);
  return cache ? (getAllTags(cache) ?? []) : [];
}
