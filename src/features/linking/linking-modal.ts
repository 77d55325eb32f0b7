import { type App, type ButtonComponent, Setting } from 'obsidian';
import type { GlossaryReader, LinkPlanOptions } from '../../core';
import type { Translate } from '../../i18n';
import { addFolderSetting } from '../../runs/folder-setting';
import type { NoteWriter, WriteResult } from '../../runs/note-writer';
import { RunDialog } from '../../runs/run-dialog';
import { ChangeList } from './change-list';
import type { ChangePlanner } from './change-planner';
import { scanForChanges, type ScanResult } from './change-scan';
import { ChangeSelection } from './change-selection';
import { linkWork } from './change-writer';
import type { LinkScope } from './link-scope';

/** What the dialog needs. */
export interface LinkingModalDeps {
  readonly kind: 'link' | 'unlink';
  /** What there is to choose from. */
  readonly scopes: readonly LinkScope[];
  readonly scope: LinkScope;
  readonly glossary: Pick<GlossaryReader, 'progress' | 'onChange'>;
  readonly createPlanner: (which: LinkPlanOptions['which']) => ChangePlanner;
  readonly writer: NoteWriter;
  readonly translate: Translate;
  /** Also called for what was written before the reader said stop. */
  readonly onWritten: (result: WriteResult) => void;
}

/** **Link glossary terms** and **Unlink glossary terms**: shows each change, and makes those that are chosen. */
export class LinkingModal extends RunDialog {
  readonly #deps: LinkingModalDeps;
  #scope: LinkScope;
  #which: LinkPlanOptions['which'] = 'first';
  #folderSetting: Setting | undefined;

  constructor(app: App, deps: LinkingModalDeps) {
    super(app, deps.translate);
    this.#deps = deps;
    this.#scope = deps.scope;
  }

  override onOpen(): void {
    const { kind, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-linking');
    this.setTitle(translate(`linking.command.${kind}`));
    this.#chooseScope();
    if (kind === 'link') this.#chooseWhich();
    void this.#scan();
  }

  #chooseScope(): void {
    const { scopes, translate } = this.#deps;
    new Setting(this.headEl).setName(translate('linking.scope')).addDropdown((dropdown) => {
      for (const { kind } of scopes) dropdown.addOption(kind, translate(`linking.scope.${kind}`));
      dropdown.setValue(this.#scope.kind).onChange((kind) => {
        const scope = scopes.find((each) => each.kind === kind);
        if (scope === undefined) return;
        this.#scope = scope;
        this.#folderSetting?.settingEl.toggle(kind === 'folder');
        void this.#scan();
      });
    });
    this.#folderSetting = this.#chooseFolder();
    this.#folderSetting.settingEl.toggle(this.#scope.kind === 'folder');
  }

  #chooseFolder(): Setting {
    const { scopes, translate } = this.#deps;
    return addFolderSetting(this.headEl, {
      app: this.app,
      translate,
      path: [this.#scope, ...scopes].find((scope) => scope.kind === 'folder')?.folder.path ?? '/',
      onChoose: (folder) => {
        this.#scope = { kind: 'folder', folder };
        void this.#scan();
      },
      onWrong: (complaint) => this.begin().status.setText(complaint),
    });
  }

  #chooseWhich(): void {
    const { translate } = this.#deps;
    new Setting(this.headEl).setName(translate('linking.which')).addDropdown((dropdown) =>
      dropdown
        .addOptions({ first: translate('linking.which.first'), all: translate('linking.which.all') })
        .setValue(this.#which)
        .onChange((which) => {
          this.#which = which === 'all' ? 'all' : 'first';
          void this.#scan();
        }),
    );
  }

  async #scan(): Promise<void> {
    const isRead = this.#deps.glossary.progress() === undefined;
    if (!isRead && !(await this.#waitForGlossary())) return;
    const { onProgress, isShown } = this.beginProgress('run.looking', () => this.close());
    const planner = this.#deps.createPlanner(this.#which);
    const result = await scanForChanges(this.app, { scope: this.#scope, planner }, onProgress);
    if (result !== undefined && isShown()) this.#showPreview(result, planner);
  }

  /**
   * Waits until every note of the glossary has been read: links to terms that are not known yet would be missing.
   * @returns whether to go on.
   */
  async #waitForGlossary(): Promise<boolean> {
    const { glossary } = this.#deps;
    const { onProgress } = this.beginProgress('linking.reading', () => this.close());
    return await new Promise<boolean>((resolve) => {
      const look = (): void => {
        const progress = glossary.progress();
        const goesOn = onProgress(progress?.done ?? 0, progress?.total ?? 1);
        if (goesOn && progress !== undefined) return;
        stop();
        resolve(goesOn);
      };
      const stop = glossary.onChange(look);
      look();
    });
  }

  #showPreview(result: ScanResult, planner: ChangePlanner): void {
    const { kind, translate } = this.#deps;
    const { body, status } = this.begin();
    const selection = new ChangeSelection(result.notes);
    const counts = { count: selection.changeCount, notes: result.notes.length, total: result.total };
    const found = counts.count === 0 ? 'none' : result.total === 1 ? 'found-here' : 'found';
    status.setText(translate(`linking.${found}.${kind}`, counts));
    if (kind === 'unlink' && counts.count > 0) {
      body.createEl('p', { cls: 'setting-item-description', text: translate('linking.preselected') });
    }
    if (result.skipped > 0) {
      body.createEl('p', { text: translate('linking.not-searched', { count: result.skipped }) });
    }
    if (selection.changeCount === 0) return;
    let apply: ButtonComponent | undefined;
    const showCount = (): void => {
      apply?.setButtonText(translate(`linking.apply.${kind}`, { count: selection.count }));
      apply?.setDisabled(selection.count === 0);
    };
    const list = new ChangeList(body, { selection, translate, onChoose: showCount });
    const check = (isChecked: boolean) => () => {
      selection.checkAll(isChecked);
      list.update();
      showCount();
    };
    new Setting(body)
      .addButton((button) => button.setButtonText(translate('run.select-all')).onClick(check(true)))
      .addButton((button) => button.setButtonText(translate('run.select-none')).onClick(check(false)))
      .addButton((button) => button.setButtonText(translate('run.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        apply = button.setCta().onClick(() => void this.#apply(selection, planner));
      });
    showCount();
  }

  async #apply(selection: ChangeSelection, planner: ChangePlanner): Promise<void> {
    const { writer, onWritten } = this.#deps;
    const choices = selection.choices();
    this.headEl.empty();
    const { onProgress } = this.beginProgress('linking.writing');
    const result = await writer.write(choices, linkWork(planner), onProgress);
    this.close();
    onWritten(result);
  }
}
