import { Modal, Setting, type TFile } from 'obsidian';
import { checkForPublishing, type Clock, type PublishFinding } from '../../core';
import { applyEditsTo } from '../../editor/apply-edits';
import type { Translate } from '../../i18n';
import { editorShowing } from '../../obsidian/editor-view';
import { type NoteWriting, rewriteNote } from '../../obsidian/rewrite-note';

/** What the check of one note is made with. */
export interface PublishCheckModalDeps extends NoteWriting {
  readonly file: TFile;
  readonly timeZone: () => string;
  readonly translate: Translate;
  readonly clock: Clock;
}

/** Shows what a Jekyll site would stumble over in a note, each with its place and, where there is one, its mend. */
export class PublishCheckModal extends Modal {
  readonly #deps: PublishCheckModalDeps;
  #isShown = false;

  constructor(deps: PublishCheckModalDeps) {
    super(deps.app);
    this.#deps = deps;
  }

  override onOpen(): void {
    const { file, translate } = this.#deps;
    this.#isShown = true;
    this.setTitle(translate('publish.title', { note: file.basename }));
    void this.#show();
  }

  override onClose(): void {
    this.#isShown = false;
    this.contentEl.empty();
  }

  /** @param problem what kept the last mend from being made. */
  async #show(problem?: string): Promise<void> {
    const { file, translate } = this.#deps;
    const findings = await this.#findings();
    if (!this.#isShown) return;
    this.contentEl.empty();
    const status =
      findings instanceof Error
        ? translate('publish.unread', { error: findings.message })
        : translate(findings.length === 0 ? 'publish.none' : 'publish.found', { count: findings.length });
    this.contentEl.createEl('p', { text: status, attr: { role: 'status' } });
    if (problem !== undefined) this.contentEl.createEl('p', { text: problem, attr: { role: 'alert' } });
    if (findings instanceof Error) return;
    for (const finding of findings) {
      const { code, line, key } = finding;
      const place = key === undefined ? 'publish.line' : 'publish.line-key';
      const setting = new Setting(this.contentEl)
        .setName(translate(`publish.${code}`))
        .setDesc(translate(place, { line: line + 1, key: key ?? '' }))
        .addButton((button) =>
          button.setButtonText(translate('publish.go')).onClick(() => {
            this.close();
            void this.app.workspace.getLeaf(false).openFile(file, { active: true, eState: { line } });
          }),
        );
      // A byte order mark is not in the text that the app hands out, so it is told of and left to the user.
      if (finding.edits === undefined || code === 'bom') continue;
      setting.addButton((button) =>
        button
          .setCta()
          .setButtonText(translate('publish.mend'))
          .onClick(() => void this.#mend(finding)),
      );
    }
  }

  /** Of the text that an editor holds, which may not be saved yet; else of the file. */
  async #findings(): Promise<readonly PublishFinding[] | Error> {
    const { file } = this.#deps;
    const { vault, workspace } = this.app;
    try {
      const shown = editorShowing(workspace, file)?.state.doc.toString();
      const bytes = new Uint8Array(await vault.readBinary(file));
      // Reading takes the mark off.
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
      const text = (shown ?? (await vault.read(file))).replace(/^\uFEFF/, '');
      return this.#check(mark + text);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  #check(text: string): PublishFinding[] {
    const { file, timeZone, clock } = this.#deps;
    return checkForPublishing({ path: file.path, text }, { now: clock(), timeZone: timeZone() });
  }

  /** Mends one finding in the note as it is now; a note in which it is not found any more is left alone. */
  async #mend({ code, line, key }: PublishFinding): Promise<void> {
    const { file, translate } = this.#deps;
    const note = file.basename;
    const outcome = await rewriteNote(this.#deps, file, {
      plan: (text) =>
        this.#check(text).find((each) => each.code === code && each.line === line && each.key === key)
          ?.edits ?? [],
      applyTo: (view, edits) => applyEditsTo(view, edits, 'input.mend'),
    });
    if (outcome === 'written') return this.#show();
    if (outcome === 'unsaved-section') return this.#show(translate('common.unsaved-section', { note }));
    if (outcome === 'not-text') return this.#show(translate('front-matter.not-text', { note }));
    if (outcome === 'unchanged') return this.#show(translate('publish.gone'));
    return this.#show(translate('front-matter.failed', { note, error: outcome.message }));
  }
}
