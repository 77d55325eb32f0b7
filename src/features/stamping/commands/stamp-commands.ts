import { Component, type Menu, Notice, type Plugin, type TFile, TFolder } from 'obsidian';
import { planTakeBack, type StampDone, type StampPlan, type TextEdit } from '../../../core';
import type { MessageKey, MessageValues, Translate } from '../../../i18n';
import { type NoteCommand, NoteCommands } from '../../../obsidian/note-commands';
import { FolderStamp, type FolderStampDeps } from './folder-stamp';
import type { FolderRunModal } from '../../../runs/folder-run-modal';
import { openFolderStamp } from './folder-stamp-modal';
import { reasonOf, valueOf, writeWhole } from './outcome-text';
import { textOf } from '../pane';
import { WhyModal } from './why-modal';

export interface StampCommandsDeps extends FolderStampDeps {
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly translate: Translate;
}

/** The commands for stamps, in the command palette and in the menus of notes and folders. */
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
    this.addChild(new NoteCommands({ app, registrar, commands: this.#noteCommands() }));
    registrar.addCommand({
      id: 'stamp-folder',
      name: translate('stamp.command.folder'),
      callback: () => this.stampFolder(app.workspace.getActiveFile()?.parent ?? app.vault.getRoot()),
    });
    registrar.addCommand({
      id: 'take-back-folder-stamp',
      name: translate('stamp.command.take-back-folder'),
      checkCallback: (checking) => {
        if (!checking) this.#openFolderModal().takeBack();
        return this.#folderStamp.canTakeBack;
      },
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (file instanceof TFolder) this.#fillFolderMenu(menu, file);
      }),
    );
  }

  /** Stamps a note, edited or not, and saves it. The stamp can be taken back on its own. */
  async stamp(file: TFile): Promise<StampPlan> {
    const { files, record, notes } = this.#deps;
    record.closeStretch(file.path);
    const note = notes.find(file);
    const shown = note?.shown;
    const plan = note && shown ? note.stampNow(shown.editor) : await files.stamp(file);
    const isSaved = !shown || (await shown.pane.save());
    return plan.ok && !isSaved ? { ok: false, skip: 'not-written' } : plan;
  }

  /** As `stamp`, and tells the user. */
  async stampNow(file: TFile): Promise<void> {
    const plan = await this.stamp(file);
    const refuse = (why: Parameters<typeof reasonOf>[0]) =>
      this.#tell('stamp.refused', file, { reason: reasonOf(why, this.#deps) });
    if (!plan.ok) refuse(plan);
    else if (plan.edits.length === 0) refuse({ skip: 'current' });
    else this.#tell('stamp.done', file, { after: valueOf(plan.after, this.#deps) });
  }

  /** Saves a note as it is. From then on it counts as stamped. */
  async saveWithout(file: TFile): Promise<void> {
    const { record, clock, notes } = this.#deps;
    const note = notes.find(file);
    const pane = note?.shown?.pane ?? note?.panes.all()[0];
    if (!note || !pane) return;
    const stamp = note.saveWithout(pane);
    const isSaved = await pane.save();
    const done = record.lastStampOf(file.path)?.done;
    if (stamp && done?.after === stamp.after) record.takeBack(file.path, done, clock());
    record.add({ path: file.path, at: clock(), outcome: isSaved ? 'without' : 'not-written' });
    this.#tell(isSaved ? 'stamp.saved-without' : 'stamp.save-failed', file);
  }

  /** Restores the value that a note had before the last stretch of editing that stamped it. */
  async takeBack(file: TFile): Promise<void> {
    const { record, clock, files, notes, settings } = this.#deps;
    const done = record.lastStampOf(file.path)?.done;
    if (!done) {
      this.#tell('stamp.nothing-to-take-back', file);
      return;
    }
    let edits: readonly TextEdit[] | undefined;
    const plan = (text: string) => (edits = planTakeBack(text, settings.get().stampKey, done));
    const note = notes.find(file);
    const shown = note?.shown;
    let skip: 'not-written' | 'not-text' | undefined;
    if (note && shown) {
      plan(textOf(shown.editor));
      if (edits) note.replaceValue(shown.editor, edits);
      if (!(await shown.pane.save())) skip = 'not-written';
    } else {
      skip = await files.replace(file, plan);
    }
    if (skip) this.#tell('stamp.not-taken-back', file, { reason: reasonOf({ skip }, this.#deps) });
    else if (!edits) this.#tell('stamp.changed-since', file);
    else {
      record.takeBack(file.path, done, clock());
      this.#tellTakenBack(file, done);
    }
  }

  why(file: TFile): void {
    new WhyModal(this.#deps.app, { ...this.#deps, file }).open();
  }

  stampFolder(folder: TFolder): void {
    this.#openFolderModal().preview(folder);
  }

  #tellTakenBack(file: TFile, { before }: StampDone): void {
    const value = valueOf(before, this.#deps);
    if (value !== '') this.#tell('stamp.taken-back', file, { before: value });
    else if (before !== undefined) this.#tell('stamp.taken-back-empty', file);
    else this.#tell('stamp.taken-back-removed', file, { key: this.#deps.settings.get().stampKey });
  }

  #tell(key: MessageKey, file: TFile, values: MessageValues = {}): void {
    const text = this.#deps.translate(key, { note: file.basename, ...values });
    new Notice(createFragment((message) => writeWhole(message, text, Object.values(values).map(String))));
  }

  #openFolderModal(): FolderRunModal {
    return openFolderStamp(this.#deps.app, this.#folderStamp, this.#deps.translate);
  }

  #noteCommands(): NoteCommand[] {
    const { notes, record, translate } = this.#deps;
    return [
      {
        id: 'stamp-now',
        name: translate('stamp.command.now'),
        icon: 'lucide-stamp',
        run: (file) => this.stampNow(file),
      },
      {
        id: 'save-without-updating',
        name: translate('stamp.command.save-without'),
        icon: 'lucide-save-off',
        run: (file) => this.saveWithout(file),
        isOffered: (file) => notes.find(file) !== undefined,
      },
      {
        id: 'take-back-stamp',
        name: translate('stamp.command.take-back'),
        icon: 'lucide-undo-2',
        run: (file) => this.takeBack(file),
        isOffered: (file) => record.lastStampOf(file.path) !== undefined,
      },
      {
        id: 'why-stamp',
        name: translate('stamp.command.why'),
        icon: 'lucide-circle-help',
        run: (file) => this.why(file),
      },
    ];
  }

  #fillFolderMenu(menu: Menu, folder: TFolder): void {
    menu.addItem((item) =>
      item
        .setSection('action')
        .setTitle(this.#deps.translate('stamp.command.folder'))
        .setIcon('lucide-stamp')
        .onClick(() => this.stampFolder(folder)),
    );
  }
}
