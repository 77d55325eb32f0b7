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
import { type Clock, fieldRange, planAfterUndo, type Settings, StampLedger, StampRecord } from '../../core';
import { type ChangeSource, editIntent, stampTransaction } from '../../editor/edit-intent';
import type { Translate } from '../../i18n';
import { isPlainText } from '../../obsidian/text-file';
import { fileOf, infoOf, OpenNotes } from './open-notes';
import { hasPropertyFocus, PaneWriter } from './pane-writer';
import { PeerWarning } from './peer-warning';
import { StampCommands } from './stamp-commands';
import type { SaveHook } from './save-hook';
import { saveInTurn } from './save-in-turn';
import { Stamper } from './stamper';
import { templateFoldersOf } from './template-folders';
import { Timers } from './timers';
import { TrustedInput } from './trusted-input';

/** The part of a plugin that registers commands and editor extensions. */
export type StampRegistrar = Pick<Plugin, 'addCommand' | 'registerEditorExtension'>;

/** What stamping on save needs. */
export interface AutoUpdateDeps {
  readonly app: App;
  readonly registrar: StampRegistrar;
  readonly settings: { get(): Settings; update(patch: Partial<Settings>): Promise<void> };
  readonly clock: Clock;
  readonly translate: Translate;
  /** `event.isTrusted`; tests have no hand that could make such events. */
  readonly isTrusted?: (event: Event) => boolean;
}

/** How long after a write the view that made it is through with it. */
const settleMs = 50;
/** Shortly before the app's automatic save, which comes two seconds after the first change. */
const beforeAutomaticSaveMs = 1800;

/** `updated` on save: notices what the reader edits, and has each save of it carry its time. */
export class AutoUpdateFeature extends Component {
  readonly #deps: AutoUpdateDeps;
  readonly #ledger = new StampLedger();
  readonly #record = new StampRecord();
  readonly #notes: OpenNotes;
  readonly #panes: PaneWriter;
  readonly #stamper: Stamper;
  readonly #input: TrustedInput;
  readonly #timers = this.addChild(new Timers());
  readonly #timed = new Set<EditorView>();

  constructor(deps: AutoUpdateDeps) {
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
    this.#stamper = new Stamper({
      clock,
      settings,
      ledger: this.#ledger,
      record: this.#record,
      notes: this.#notes,
      panes: this.#panes,
      isHandAtWork: (pane) => this.#input.isFresh(pane),
      ...this.#scope,
      stampSoon: (file) => this.#stampFileSoon(file),
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
        compositionEnded: (editor) => this.#waitIsOver(editor),
      }),
    );
    this.#watchVault();
    this.#watchWindows();
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
        this.#stamper.forget(file);
      }),
    );
  }

  #watchWindows(): void {
    const { workspace } = this.#deps.app;
    const watch = (win: Window) => {
      this.#input.watch(win.document);
      this.registerDomEvent(win, 'blur', () => this.#saveEdited());
      this.registerDomEvent(win.document, 'visibilitychange', () => {
        if (win.document.visibilityState === 'hidden') this.#saveEdited();
      });
      this.registerDomEvent(win.document, 'focusout', (event) => this.#focusLeft(event));
    };
    watch(window);
    this.registerEvent(workspace.on('window-open', (_window, win) => watch(win)));
    this.registerEvent(
      workspace.on('quit', (tasks) => {
        for (const saving of this.#save(this.#notes.hooks(), true)) tasks.addPromise(saving);
      }),
    );
  }

  #changed(editor: EditorView, source: ChangeSource, update: ViewUpdate): void {
    const file = fileOf(editor);
    if (!file || !this.#isReaders(editor, source, update)) return;
    if (!this.#ledger.has(file.path)) this.#ledger.open(file.path, update.startState.doc.toString());
    this.#ledger.edit(file.path);
    this.#notes.hookOf(editor)?.noteEdit();
    this.#keepStampInUndo(editor, file, update);
    const hooks = this.#notes.hooksOf(file.path);
    if (!hooks.some((hook) => hook.seesSaves)) this.#stampBeforeAutomaticSave(editor, file);
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

  /** Undo and redo give the reader's text back, but no earlier stamp. */
  #keepStampInUndo(
    editor: EditorView,
    file: TFile,
    { transactions, startState, state, changes }: ViewUpdate,
  ): void {
    if (!transactions.some((each) => each.isUserEvent('undo') || each.isUserEvent('redo'))) return;
    const { stampKey } = this.#deps.settings.get();
    this.#stamper.takeArrivals(file);
    const baseline = this.#ledger.baseline(file.path) ?? '';
    const known = fieldRange(baseline, stampKey);
    if (!known) return;
    const edits = planAfterUndo(
      {
        before: startState.doc.toString(),
        after: state.doc.toString(),
        map: (offset, side) => changes.mapPos(offset, side),
      },
      stampKey,
      baseline.slice(known.from, known.to),
    );
    if (edits.length === 0) return;
    // An editor takes no change in the middle of one; nothing else comes between here and a microtask.
    void Promise.resolve().then(() => {
      if (editor.state === state) editor.dispatch(stampTransaction(edits));
    });
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
    this.#stamper.confirm(file);
    if (this.#stamper.isDue(file)) this.#stampFileSoon(file);
  }

  #stampFileSoon(file: TFile): void {
    this.#timers.after(settleMs, () => {
      if (!this.#stamper.isDue(file)) return;
      const hooks = this.#notes.hooksOf(file.path);
      if (hooks.some((hook) => hook.isSaving)) this.#stampFileSoon(file);
      // An editor with changes, or one that must not be changed now, takes the stamp at its own save.
      else if (!hooks.some((hook) => hook.isDirty) && this.#panes.whyWait(file) === undefined) {
        void this.#stamper.stampFile(file);
      }
    });
  }

  #waitIsOver(editor: EditorView): void {
    const info = infoOf(editor);
    if (!(info instanceof MarkdownView) || !this.#panes.isWaiting(info)) return;
    // The editor takes the composed text in after this event.
    this.#timers.after(0, () => info.requestSave());
  }

  #focusLeft(event: FocusEvent): void {
    const from = event.target;
    if (!(from instanceof Node)) return;
    const hook = this.#notes.hooks().find(({ view }) => view.containerEl.contains(from));
    if (!hook || !this.#panes.isWaiting(hook.view)) return;
    this.#timers.after(0, () => {
      if (!hasPropertyFocus(hook.view)) hook.view.requestSave();
    });
  }

  /** The reader turns away from the window: what they have changed is saved at once, in whatever pane. */
  #saveEdited(): void {
    const hooks = this.#ledger.paths().flatMap((path) => {
      if (!this.#ledger.isEdited(path)) return [];
      const [first, ...others] = this.#notes.hooksOf(path);
      const dirty = [first, ...others].filter((hook) => hook?.isDirty);
      // Saved already, but without a stamp: one pane is enough for that.
      return (dirty.length > 0 ? dirty : [first]).filter((hook) => hook !== undefined);
    });
    void Promise.all(this.#save(hooks, false));
  }

  #save(hooks: readonly SaveHook[], forGood: boolean): Promise<void>[] {
    return saveInTurn(hooks, { vault: this.#deps.app.vault, forGood });
  }
}

function tagsOf(app: App, file: TFile): string[] {
  const cache = app.metadataCache.getFileCache(file);
  return cache ? (getAllTags(cache) ?? []) : [];
}
