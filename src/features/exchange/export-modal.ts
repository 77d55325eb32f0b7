import { type App, type ButtonComponent, Modal, normalizePath, Notice, Setting } from 'obsidian';
import {
  exportedFile,
  exportExtensions,
  type ExportForm,
  exportForms,
  exportGlossary,
  type ExportScope,
  foldersOf,
  type GlossaryReader,
  type Reference,
  type ShownSearch,
  tagsOf,
  type Term,
  termsIn,
  withReferenceLines,
} from '../../core';
import type { Translate } from '../../i18n';
import { addNoticeAction } from '../../obsidian/action-notice';
import { createFile, freePath } from '../../obsidian/new-file';
import { sourceLink } from '../../obsidian/source-link';

export interface ExportModalDeps {
  readonly glossary: Pick<GlossaryReader, 'terms' | 'progress'>;
  readonly reference: Pick<Reference, 'find' | 'judge' | 'closest'>;
  /** The panel's search; `undefined` if it hides nothing. */
  readonly search: ShownSearch | undefined;
  readonly translate: Translate;
}

/** The length of the preview, in characters. */
const previewLength = 5000;

/** **Export glossary…**: asks which terms to export, in what form, and where to, and shows what will be written. */
export class ExportModal extends Modal {
  readonly #deps: ExportModalDeps;
  readonly #terms: readonly Term[];
  #scope: ExportScope = { kind: 'all' };
  #form: ExportForm = 'markdown';
  #target: 'file' | 'clipboard' = 'file';
  #path = '';
  #withReference = false;
  #byteOrderMark = true;
  #count = 0;
  #isCut = false;
  #optionsEl: HTMLElement | undefined;
  #statusEl: HTMLElement | undefined;
  #previewEl: HTMLElement | undefined;
  #scopeSetting: Setting | undefined;
  #allButton: ButtonComponent | undefined;
  #button: ButtonComponent | undefined;

  constructor(app: App, deps: ExportModalDeps) {
    super(app);
    this.#deps = deps;
    this.#terms = deps.glossary.terms();
  }

  override onOpen(): void {
    const { search, translate } = this.#deps;
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-exchange']);
    this.setTitle(translate('exchange.export-title'));
    if (search !== undefined) this.#scope = { kind: 'search', search };
    this.#chooseForm();
    this.#chooseScope();
    this.#optionsEl = this.contentEl.createDiv();
    this.#statusEl = this.contentEl.createEl('p', { attr: { role: 'status' } });
    this.#previewEl = this.contentEl.createEl('pre', {
      cls: 'ai-glossary-define-preview',
      attr: { 'aria-label': translate('exchange.preview'), tabindex: '0' },
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(translate('exchange.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        this.#button = button.setCta().onClick(() => void this.#export());
      });
    this.#showOptions();
    this.#show();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #chooseForm(): void {
    const { translate } = this.#deps;
    const setting = new Setting(this.contentEl).setName(translate('exchange.form'));
    setting.addDropdown((dropdown) => {
      for (const form of exportForms) dropdown.addOption(form, translate(`exchange.form.${form}`));
      dropdown.setValue(this.#form).onChange((value) => {
        this.#form = exportForms.find((form) => form === value) ?? this.#form;
        this.#path = '';
        this.#showOptions();
        this.#show();
      });
      dropdown.selectEl.setAttr('aria-label', translate('exchange.form'));
    });
  }

  #chooseScope(): void {
    const { search, translate } = this.#deps;
    const tags = tagsOf(this.#terms);
    const folders = foldersOf(this.#terms);
    const scopes: ExportScope[] = [
      { kind: 'all' },
      ...(search === undefined ? [] : [{ kind: 'search', search } as const]),
      ...tags.map((tag) => ({ kind: 'tag', tag }) as const),
      ...folders.map((folder) => ({ kind: 'folder', folder }) as const),
    ];
    const setting = new Setting(this.contentEl).setName(translate('exchange.scope'));
    this.#scopeSetting = setting;
    let chooseAll = (): void => undefined;
    setting.addDropdown((dropdown) => {
      for (const [index, scope] of scopes.entries()) {
        dropdown.addOption(String(index), this.#scopeLabel(scope));
      }
      dropdown.setValue(search === undefined ? '0' : '1').onChange((index) => {
        this.#scope = scopes[Number(index)] ?? this.#scope;
        this.#show();
      });
      dropdown.selectEl.setAttr('aria-label', translate('exchange.scope'));
      chooseAll = () => {
        dropdown.setValue('0').selectEl.focus();
        this.#scope = { kind: 'all' };
        this.#show();
      };
    });
    setting.addButton((button) => {
      button.setButtonText(translate('exchange.scope.choose-all')).onClick(() => chooseAll());
      this.#allButton = button;
    });
  }

  #scopeLabel(scope: ExportScope): string {
    const { translate } = this.#deps;
    switch (scope.kind) {
      case 'all':
        return translate('exchange.scope.all');
      case 'search': {
        const shown = [scope.search.query, ...scope.search.tags.map((tag) => `#${tag}`)];
        return translate('exchange.scope.search', { query: shown.join(' ').trim() });
      }
      case 'tag':
        return `#${scope.tag}`;
      case 'folder':
        return `${scope.folder}/`;
    }
  }

  /** Shows the options of the form, and the destinations. */
  #showOptions(): void {
    const { translate } = this.#deps;
    const el = this.#optionsEl;
    if (el === undefined) return;
    el.empty();
    new Setting(el)
      .setName(translate('exchange.reference'))
      .setDesc(translate('exchange.reference.desc'))
      .addToggle((toggle) =>
        toggle.setValue(this.#withReference).onChange((value) => {
          this.#withReference = value;
          this.#show();
        }),
      );
    if (this.#form === 'csv') {
      new Setting(el)
        .setName(translate('exchange.byte-order-mark'))
        .setDesc(translate('exchange.byte-order-mark.desc'))
        .addToggle((toggle) =>
          toggle.setValue(this.#byteOrderMark).onChange((value) => {
            this.#byteOrderMark = value;
          }),
        );
    }
    this.#chooseTarget(el);
  }

  #chooseTarget(el: HTMLElement): void {
    const { translate } = this.#deps;
    const isNote = exportExtensions[this.#form] === 'md';
    const label = translate('exchange.target');
    new Setting(el).setName(label).addDropdown((dropdown) => {
      dropdown
        .addOption('file', translate(isNote ? 'exchange.target.note' : 'exchange.target.file'))
        .addOption('clipboard', translate('exchange.target.clipboard'))
        .setValue(this.#target)
        .onChange((value) => {
          this.#target = value === 'clipboard' ? 'clipboard' : 'file';
          path.settingEl.toggle(this.#target === 'file');
          this.#showStatus();
        });
      dropdown.selectEl.setAttr('aria-label', label);
    });
    const name = `${translate('exchange.file-name')}.${exportExtensions[this.#form]}`;
    if (this.#path === '') this.#path = freePath(this.app, name);
    const path = new Setting(el).setName(translate('exchange.path')).addText((text) => {
      text.inputEl.setAttr('aria-label', translate('exchange.path'));
      text.setValue(this.#path).onChange((value) => {
        this.#path = normalizePath(value.trim());
        this.#showStatus();
      });
    });
    path.settingEl.toggle(this.#target === 'file');
  }

  /** @param forFile whether the text is for a file: only there a byte order mark is useful */
  #text(forFile: boolean): string {
    const { reference, translate } = this.#deps;
    const terms = termsIn(this.#scope, this.#terms);
    const complete = this.#withReference ? withReferenceLines(terms, reference, translate.locale) : terms;
    return exportGlossary(complete, this.#form, {
      title: this.#form === 'skos' ? translate('exchange.file-name') : undefined,
      byteOrderMark: forFile && this.#byteOrderMark,
      linkTo: (source) => sourceLink(this.app, source, this.#path),
    });
  }

  #show(): void {
    const text = this.#text(false);
    this.#count = termsIn(this.#scope, this.#terms).length;
    this.#isCut = text.length > previewLength;
    this.#previewEl?.setText(text.slice(0, previewLength));
    this.#showScope();
    this.#showStatus();
  }

  /** The search may be an old one, so the dialog says that it leaves terms out, and how many. */
  #showScope(): void {
    const isSearch = this.#scope.kind === 'search';
    const [shown, count] = [this.#count, this.#terms.length];
    const says = isSearch ? this.#deps.translate('exchange.scope.narrowed', { shown, count }) : '';
    this.#scopeSetting?.setDesc(says);
    this.#allButton?.buttonEl.toggle(isSearch);
  }

  #showStatus(): void {
    const { glossary, translate } = this.#deps;
    const progress = glossary.progress();
    const problem = this.#problem();
    const says = [
      translate('exchange.count', { count: this.#count }),
      progress === undefined ? undefined : translate('exchange.still-reading', { ...progress }),
      this.#isCut ? translate('exchange.preview.begins') : undefined,
      problem,
    ];
    this.#statusEl?.setText(says.filter((each) => each !== undefined).join(' '));
    this.#button
      ?.setButtonText(translate(this.#target === 'file' ? 'exchange.export' : 'exchange.copy'))
      .setDisabled(this.#count === 0 || problem !== undefined);
  }

  #problem(): string | undefined {
    if (this.#target === 'clipboard') return undefined;
    const { translate } = this.#deps;
    if (this.#path === '' || this.#path === '/') return translate('exchange.no-path');
    return this.app.vault.getAbstractFileByPath(this.#path) === null
      ? undefined
      : translate('exchange.path-taken', { path: this.#path });
  }

  async #export(): Promise<void> {
    const { translate } = this.#deps;
    if (this.#target === 'clipboard') {
      const copying = this.containerEl.win.navigator.clipboard.writeText(this.#text(false));
      const isCopied = await copying.then(
        () => true,
        () => false,
      );
      new Notice(translate(isCopied ? 'exchange.copied' : 'exchange.not-copied'));
      if (isCopied) this.close();
      return;
    }
    const path = this.#path;
    const file = await createFile(this.app, path, exportedFile(this.#text(true), this.#form));
    if (file === undefined) {
      new Notice(translate('exchange.not-written', { path }));
      return;
    }
    this.close();
    const notice = new Notice(translate('exchange.exported', { path }), 10_000);
    if (file.extension !== 'md') return;
    addNoticeAction(notice, {
      label: translate('exchange.open'),
      run: () => void this.app.workspace.getLeaf(true).openFile(file),
    });
  }
}
