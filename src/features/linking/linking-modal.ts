import { type App, Setting } from 'obsidian';
import type { GlossaryReader, LinkPlanOptions } from '../../core';
import type { Translate } from '../../i18n';
import { addFolderSetting } from '../../runs/folder-setting';
import type { NoteWriter, WriteResult } from '../../runs/note-writer';
import { ChangeDialog, type PreviewWords } from '../../runs/change-dialog';
import type { ChangePlanner } from '../../runs/change-planner';
import type { ScanResult } from '../../runs/change-scan';
import type { NoteChoice } from '../../runs/change-selection';
import { changeWork } from '../../runs/change-work';
import { type LinkScope, notesOf } from './link-scope';
import { linkWriting } from './link-writing';
import { leaveOrdinaryOpen } from './ordinary-words';

export interface LinkingModalDeps {
  readonly kind: 'link' | 'unlink';
  /** The scopes to choose from. */
  readonly scopes: readonly LinkScope[];
  readonly scope: LinkScope;
  readonly glossary: Pick<GlossaryReader, 'progress' | 'onChange'>;
  readonly createPlanner: (which: LinkPlanOptions['which']) => ChangePlanner;
  readonly writer: NoteWriter;
  readonly translate: Translate;
  /** Also called for what was written before the user stopped the run. */
  readonly onWritten: (result: WriteResult) => void;
}

/** The most words that the hint names. */
const longestList = 8;

/** **Link glossary terms** and **Unlink glossary terms**: shows each change, and makes the chosen ones. */
export class LinkingModal extends ChangeDialog {
  protected override readonly glossary: LinkingModalDeps['glossary'];
  readonly #deps: LinkingModalDeps;
  #scope: LinkScope;
  #which: LinkPlanOptions['which'] = 'first';
  /** Words that are not checked because they occur in too many notes. */
  #ordinary: readonly string[] = [];
  #folderSetting: Setting | undefined;

  constructor(app: App, deps: LinkingModalDeps) {
    super(app, deps.translate);
    this.#deps = deps;
    this.glossary = deps.glossary;
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

  #scan(): Promise<void> {
    const scope = this.#scope;
    const range = scope.kind === 'selection' ? scope.range : undefined;
    const files = notesOf(scope, this.app.vault);
    return this.scan({ files, range }, () => this.#deps.createPlanner(this.#which));
  }

  protected override settle(result: ScanResult): ScanResult {
    if (this.#deps.kind === 'unlink') return result;
    const { notes, words } = leaveOrdinaryOpen(result);
    this.#ordinary = words;
    return { ...result, notes };
  }

  protected override describe({ notes, total }: ScanResult, count: number): PreviewWords {
    const { kind, translate } = this.#deps;
    const found = count === 0 ? 'none' : 'found';
    const where = total === 1 ? '-here' : '';
    return {
      status: translate(`linking.${found}${where}.${kind}`, { count, notes: notes.length, total }),
      hints: count > 0 ? this.#hints() : [],
      apply: (chosen) => translate(`linking.apply.${kind}`, { count: chosen }),
    };
  }

  #hints(): string[] {
    const { kind, translate } = this.#deps;
    if (kind === 'unlink') return [translate('linking.preselected')];
    const words = this.#ordinary.slice(0, longestList);
    if (words.length === 0) return [];
    const count = this.#ordinary.length;
    return [
      translate('linking.ordinary', { count, words: words.join(', ') + (count > words.length ? ', …' : '') }),
    ];
  }

  protected override async apply(choices: readonly NoteChoice[], planner: ChangePlanner): Promise<void> {
    const { writer, onWritten } = this.#deps;
    this.headEl.empty();
    const { onProgress } = this.beginProgress('linking.writing');
    const result = await writer.write(choices, changeWork(planner, linkWriting), onProgress);
    this.close();
    onWritten(result);
  }
}
