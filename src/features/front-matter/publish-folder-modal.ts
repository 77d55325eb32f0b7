import { type App, Platform, type TFile, type TFolder } from 'obsidian';
import type { PublishFinding } from '../../core';
import type { Translate } from '../../i18n';
import { lookThrough, notesIn } from '../../runs/each-note';
import { addFolderSetting } from '../../runs/folder-setting';
import { RowWindow } from '../../runs/row-window';
import { RunDialog } from '../../runs/run-dialog';
import { canMend, placeText, type Publishing, showFinding } from './publishing';

export interface PublishFolderModalDeps {
  readonly folder: TFolder;
  readonly publishing: Publishing;
  readonly translate: Translate;
}

type Row = { readonly file: TFile; readonly finding?: PublishFinding; isMended?: boolean } & {
  readonly isUnread?: boolean;
};

/** Shows what a Jekyll site would have trouble with in the notes of a folder. */
export class PublishFolderModal extends RunDialog {
  readonly #deps: PublishFolderModalDeps;

  constructor(app: App, deps: PublishFolderModalDeps) {
    super(app, deps.translate);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { folder } = this.#deps;
    addFolderSetting(this.headEl, {
      app: this.app,
      translate: this.translate,
      path: folder.path,
      onChoose: (chosen) => void this.#check(chosen),
      onWrong: (complaint) => this.begin().status.setText(complaint),
    });
    void this.#check(folder);
  }

  async #check(folder: TFolder): Promise<void> {
    const { publishing } = this.#deps;
    this.setTitle(
      folder.isRoot()
        ? this.translate('publish.vault-title')
        : this.translate('publish.folder-title', { folder: folder.path }),
    );
    const { onProgress, isShown } = this.beginProgress('run.looking', () => this.close());
    const files = notesIn(folder);
    const rows: Row[] = [];
    const isWhole = await lookThrough(files, {
      win: this.app.workspace.containerEl.win,
      onProgress,
      read: (file) => publishing.findings(file).catch(() => undefined),
      look: (file, findings) => {
        if (findings === undefined) rows.push({ file, isUnread: true });
        else if (findings.length > 0) rows.push({ file }, ...findings.map((finding) => ({ file, finding })));
      },
    });
    if (isWhole && isShown()) this.#show(rows, files.length);
  }

  #show(rows: readonly Row[], total: number): void {
    const { body, status } = this.begin();
    const count = rows.filter(({ finding }) => finding !== undefined).length;
    const notes = rows.length - count;
    status.setText(
      notes === 0
        ? this.translate('publish.none-in-folder', { total })
        : this.translate('publish.found-in-folder', { count, notes, total }),
    );
    if (rows.length === 0) return;
    new RowWindow({
      scrollEl: body.createDiv({ cls: 'ai-glossary-changes ai-glossary-findings' }),
      rowCount: rows.length,
      rowHeight: Platform.isPhone ? 92 : 46,
      draw: (index, el) => {
        const row = rows[index];
        if (row?.finding !== undefined) this.#drawFinding(row.file, row.finding, el);
        else if (row !== undefined) this.#drawNote(row, el);
      },
    });
  }

  #drawNote({ file: { path }, isUnread = false }: Row, el: HTMLElement): void {
    el.addClass('is-note');
    el.createSpan({ cls: 'ai-glossary-changes-path', text: path, attr: { title: path } });
    if (isUnread)
      el.createSpan({ cls: 'ai-glossary-changes-target', text: this.translate('run.unreadable') });
  }

  #drawFinding(file: TFile, finding: PublishFinding, el: HTMLElement): void {
    el.addClass('is-finding');
    const text = this.translate(`publish.${finding.code}`);
    el.createSpan({ cls: 'ai-glossary-changes-path', text, attr: { title: text } });
    el.createSpan({ cls: 'ai-glossary-changes-count', text: placeText(finding, this.translate) });
    const show = el.createEl('button', { text: this.translate('publish.go') });
    show.addEventListener('click', () => {
      this.close();
      showFinding(this.app, file, finding);
    });
    if (!canMend(finding)) return;
    const mend = el.createEl('button', { cls: 'mod-cta', text: this.translate('publish.mend') });
    mend.addEventListener('click', () => void this.#mend({ file, finding, el, mend }));
  }

  async #mend({
    file,
    finding,
    el,
    mend,
  }: {
    readonly file: TFile;
    readonly finding: PublishFinding;
    readonly el: HTMLElement;
    readonly mend: HTMLButtonElement;
  }): Promise<void> {
    const mended = await this.#deps.publishing.mend(file, finding);
    mend.disabled = true;
    mend.setText(this.translate(mended.ok ? 'publish.is-mended' : 'publish.not-mended'));
    if (!mended.ok) el.setAttr('title', mended.why);
  }
}
