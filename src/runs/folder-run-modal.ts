import { type App, type ButtonComponent, Notice, Setting, type TFolder } from 'obsidian';
import type { MessageKey, Translate } from '../i18n';
import type { DryRun, FolderRun, RunResult, RunTakenBack } from './folder-run';
import { addFolderSetting } from './folder-setting';
import { type ListedLeft, NoteList } from './note-list';
import { RunDialog } from './run-dialog';

/** The message keys for one kind of run. */
export interface RunWords {
  /** With `{folder}`. */
  readonly title: MessageKey;
  readonly vaultTitle: MessageKey;
  /** The command that takes the run back. */
  readonly takeBack: MessageKey;
  /** `{count}` of `{total}` notes would be changed. */
  readonly would: MessageKey;
  /** The heading above those notes, with `{count}`. */
  readonly toDo: MessageKey;
  /** The button, with `{count}`. */
  readonly apply: MessageKey;
  /** The progress, with `{done}` and `{total}`. */
  readonly doing: MessageKey;
  /** With `{count}`, like the rest. */
  readonly done: MessageKey;
  readonly failed: MessageKey;
  /** For a dialog that was closed during the run. Also has the `{command}` that takes the run back. */
  readonly ended: MessageKey;
  readonly takenBack: MessageKey;
  readonly kept: MessageKey;
}

export interface FolderRunModalDeps {
  readonly run: FolderRun;
  readonly words: RunWords;
  readonly translate: Translate;
  /** Adds further options. Calling `again` repeats the preview. */
  readonly addOptions?: (parentEl: HTMLElement, again: () => void) => void;
}

/** Shows what a run would do to the notes of a folder, does it, and offers to take all of it back. */
export class FolderRunModal extends RunDialog {
  readonly #deps: FolderRunModalDeps;

  constructor(app: App, deps: FolderRunModalDeps) {
    super(app, deps.translate);
    this.#deps = deps;
  }

  /** Shows what the run would change. */
  preview(folder: TFolder): void {
    let chosen = folder;
    addFolderSetting(this.headEl, {
      app: this.app,
      translate: this.translate,
      path: folder.path,
      onChoose: (other) => {
        chosen = other;
        void this.#preview(other);
      },
      onWrong: (complaint) => this.begin().status.setText(complaint),
    });
    this.#deps.addOptions?.(this.headEl, () => void this.#preview(chosen));
    void this.#preview(folder);
  }

  /** Takes the last run back. */
  takeBack(): void {
    this.setTitle(this.translate(this.#deps.words.takeBack));
    void this.#takeBack();
  }

  async #preview(folder: TFolder): Promise<void> {
    const { run, words } = this.#deps;
    this.setTitle(
      folder.isRoot()
        ? this.translate(words.vaultTitle)
        : this.translate(words.title, { folder: folder.path }),
    );
    const { onProgress, isShown } = this.beginProgress('run.looking', () => this.close());
    const found = await run.preview(folder, onProgress);
    if (found !== undefined && isShown()) this.#showPreview(found);
  }

  #showPreview({ toDo, left }: DryRun): void {
    const { words } = this.#deps;
    const { translate } = this;
    const { body, status } = this.begin();
    const count = toDo.length;
    status.setText(translate(words.would, { count, total: count + left.length }));
    if (count === 0) {
      this.#showNothing(body, status, left);
      return;
    }
    let apply: ButtonComponent | undefined;
    const showCount = (): void => {
      apply?.setButtonText(translate(words.apply, { count: list.count })).setDisabled(list.count === 0);
    };
    const list = new NoteList(body, {
      translate,
      changes: {
        heading: translate(words.toDo, { count }),
        notes: toDo.map(({ file: { path }, lines }) => ({ path, lines })),
      },
      left: { heading: translate('run.left-alone', { count: left.length }), notes: left },
      onChoose: showCount,
      onFold: () => {
        fold?.setButtonText(foldLabel());
      },
    });
    const foldLabel = (): string => translate(list.hasFolded ? 'run.show-all' : 'run.hide-all');
    let fold: ButtonComponent | undefined;
    const buttons = new Setting(body);
    buttons.addButton((button) => {
      fold = button.setButtonText(foldLabel()).onClick(() => list.foldAll(!list.hasFolded));
    });
    this.#addListButtons(buttons, list);
    buttons
      .addButton((button) => button.setButtonText(translate('run.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        apply = button
          .setCta()
          .onClick(
            () => void this.#apply(toDo.filter((_, note) => list.isChosen(note)).map(({ file }) => file)),
          );
      });
    showCount();
  }

  /** If all notes are left alone for the same reason, say so once instead of listing it for each. */
  #showNothing(body: HTMLElement, status: HTMLElement, left: readonly ListedLeft[]): void {
    const count = left.length;
    const [reason, another] = [...new Set(left.map((note) => note.reason))];
    const says = [this.translate(count === 0 ? 'run.no-notes' : 'run.none', { count })];
    if (reason !== undefined && another === undefined) says.push(reason);
    status.setText(says.join(' '));
    if (another !== undefined)
      this.#list(body, { heading: this.translate('run.left-alone', { count }), notes: left });
    this.#addClose(new Setting(body));
  }

  #addListButtons(buttons: Setting, list: NoteList): void {
    const { translate } = this;
    buttons
      .addButton((button) =>
        button.setButtonText(translate('run.select-all')).onClick(() => list.chooseAll(true)),
      )
      .addButton((button) =>
        button.setButtonText(translate('run.select-none')).onClick(() => list.chooseAll(false)),
      );
  }

  async #apply(files: Parameters<FolderRun['run']>[0]): Promise<void> {
    const { run, words } = this.#deps;
    this.headEl.empty();
    const { onProgress, isShown } = this.beginProgress(words.doing);
    const result = await run.run(files, onProgress);
    if (isShown()) this.#showResult(result);
    else if (result.count > 0) {
      // The dialog was closed during the run: say what was written by then, and how to take it back.
      const values = { count: result.count, command: this.translate(words.takeBack) };
      new Notice(this.translate(words.ended, values), 0);
    }
  }

  #showResult({ count, left }: RunResult): void {
    const { run, words } = this.#deps;
    const { body, status } = this.begin();
    status.setText(this.translate(words.done, { count }));
    this.#list(body, { heading: this.translate(words.failed, { count: left.length }), notes: left });
    const buttons = new Setting(body);
    if (count > 0 && run.canTakeBack) {
      buttons.addButton((button) =>
        button.setButtonText(this.translate('run.undo-all')).onClick(() => void this.#takeBack()),
      );
    }
    this.#addClose(buttons);
  }

  async #takeBack(): Promise<void> {
    const { onProgress, isShown } = this.beginProgress('run.undoing');
    const result = await this.#deps.run.takeBack(onProgress);
    if (isShown()) this.#showTakenBack(result);
  }

  #showTakenBack({ count, kept }: RunTakenBack): void {
    const { words } = this.#deps;
    const { body, status } = this.begin();
    status.setText(this.translate(words.takenBack, { count }));
    const heading = this.translate(words.kept, { count: kept.length });
    this.#list(body, { heading, notes: kept.map((path) => ({ path, reason: '' })) });
    this.#addClose(new Setting(body));
  }

  #list(body: HTMLElement, left: { readonly heading: string; readonly notes: readonly ListedLeft[] }): void {
    if (left.notes.length === 0) return;
    new NoteList(body, { translate: this.translate, changes: { heading: '', notes: [] }, left });
  }

  #addClose(buttons: Setting): void {
    buttons.addButton((button) =>
      button
        .setCta()
        .setButtonText(this.translate('run.close'))
        .onClick(() => this.close()),
    );
  }
}
