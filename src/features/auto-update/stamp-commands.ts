import { Component, type Menu, Notice, type Plugin, TFile, TFolder } from 'obsidian';
import { planTakeBack, type StampLedger, type StampSkip, type TextEdit } from '../../core';
import type { Translate } from '../../i18n';
import { noteAtHand } from '../../obsidian/note-at-hand';
import { FolderStamp, type FolderStampDeps } from './folder-stamp';
import { FolderStampModal } from './folder-stamp-modal';
import { sentenceOf } from './outcome-text';
import { WhyModal } from './why-modal';

/** What the commands need. */
export interface StampCommandsDeps extends FolderStampDeps {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly translate: Translate;
  readonly ledger: StampLedger;
}

/** The commands about stamps, in the palette and in the menu of a note or a folder. */
export class StampCommands extends Component {
  readonly #deps: StampCommandsDeps;
  readonly #folderStamp: FolderStamp;

  constructor(deps: StampCommandsDeps) {
    super();
    this.#deps = deps;
    this.#folderStamp = new FolderStamp(deps);
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    this.#addNoteCommand('stamp-now', 'stamp.now', (file) => void this.stampNow(file));
    this.#addNoteCommand(
      'save-without-updating',
      'stamp.save-without',
      (file) => void this.saveWithout(file),
    );
    this.#addNoteCommand('take-back-stamp', 'stamp.take-back', (file) => void this.takeBack(file));
    this.#addNoteCommand('why-stamp', 'stamp.why', (file) => this.why(file));
    registrar.addCommand({
      id: 'stamp-folder',
      name: translate('stamp.folder'),
      callback: () => this.stampFolder(app.workspace.getActiveFile()?.parent ?? app.vault.getRoot()),
    });
    registrar.addCommand({
      id: 'take-back-folder-stamp',
      name: translate('stamp.take-back-folder'),
      checkCallback: (checking) => {
        if (!checking) this.#openFolderModal().takeBack();
        return this.#folderStamp.canTakeBack;
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFile && file.extension === 'md') this.#fillMenu(menu, file);
        if (file instanceof TFolder) this.#fillFolderMenu(menu, file);
      }),
    );
  }

  /** Stamps a note whether or not it was edited, and saves it. */
  async stampNow(file: TFile): Promise<void> {
    const { stamper, translate } = this.#deps;
    const shown = this.#deps.notes.shownIn(file.path);
    const plan = shown ? stamper.stampEditorNow(shown.editor, file) : await stamper.stampFile(file);
    await shown?.hook.view.save();
    if (!plan.ok) new Notice(sentenceOf(plan.skip, translate));
  }

  /** Saves a note as it is, and takes that for its state at the last stamp. */
  async saveWithout(file: TFile): Promise<void> {
    const { ledger, record, clock, notes } = this.#deps;
    const hook = notes.hooksOf(file.path)[0];
    if (!hook) return;
    ledger.settle(
      file.path,
      this.#deps.notes.shownIn(file.path)?.editor.state.doc.toString() ?? hook.view.getViewData(),
    );
    record.add({ path: file.path, at: clock(), outcome: 'without' });
    await hook.view.save();
  }

  /** Gives a note the value that it had before its last stamp. */
  async takeBack(file: TFile): Promise<void> {
    const { record, clock, translate, stamper, notes, settings } = this.#deps;
    const done = record.lastStampOf(file.path)?.done;
    if (!done) {
      new Notice(translate('stamp.nothing-to-take-back'));
      return;
    }
    let edits: readonly TextEdit[] | undefined;
    const plan = (text: string) => (edits = planTakeBack(text, settings.get().stampKey, done));
    const shown = notes.shownIn(file.path);
    let failure: StampSkip | undefined;
    if (shown) {
      plan(shown.editor.state.doc.toString());
      if (edits) stamper.replaceValue(shown.editor, file, edits);
      await shown.hook.view.save();
    } else {
      failure = await stamper.replaceInFile(file, plan);
    }
    if (failure !== undefined) new Notice(sentenceOf(failure, translate));
    else if (edits) {
      record.add({ path: file.path, at: clock(), outcome: 'taken-back' });
      new Notice(translate('stamp.was-taken-back'));
    } else new Notice(translate('stamp.changed-since'));
  }

  why(file: TFile): void {
    new WhyModal(this.#deps.app, { ...this.#deps, file }).open();
  }

  stampFolder(folder: TFolder): void {
    this.#openFolderModal().preview(folder);
  }

  #openFolderModal(): FolderStampModal {
    const { app, translate } = this.#deps;
    const modal = new FolderStampModal(app, { translate, work: this.#folderStamp });
    modal.open();
    return modal;
  }

  #addNoteCommand(id: string, name: NoteCommandName, run: (file: TFile) => void): void {
    const { app, registrar, translate } = this.#deps;
    registrar.addCommand({
      id,
      name: translate(name),
      checkCallback: (checking) => {
        const file = noteAtHand(app.workspace);
        if (file && !checking) run(file);
        return Boolean(file);
      },
    });
  }

  #fillMenu(menu: Menu, file: TFile): void {
    const add = (name: NoteCommandName, icon: string, run: () => void) =>
      menu.addItem((item) =>
        item.setSection('action').setTitle(this.#deps.translate(name)).setIcon(icon).onClick(run),
      );
    add('stamp.now', 'lucide-stamp', () => void this.stampNow(file));
    if (this.#deps.notes.hooksOf(file.path).length > 0) {
      add('stamp.save-without', 'lucide-save-off', () => void this.saveWithout(file));
    }
    if (this.#deps.record.lastStampOf(file.path)) {
      add('stamp.take-back', 'lucide-undo-2', () => void this.takeBack(file));
    }
    add('stamp.why', 'lucide-circle-help', () => this.why(file));
  }

  #fillFolderMenu(menu: Menu, folder: TFolder): void {
    menu.addItem((item) =>
      item
        .setSection('action')
        .setTitle(this.#deps.translate('stamp.folder'))
        .setIcon('lucide-stamp')
        .onClick(() => this.stampFolder(folder)),
    );
  }
}

type NoteCommandName = 'stamp.now' | 'stamp.save-without' | 'stamp.take-back' | 'stamp.why';
