import { type App, type ButtonComponent, debounce, Modal, Notice, Setting } from 'obsidian';
import { columnRoles, type GlossaryReader, type ImportForm, importForms } from '../../core';
import type { Translate } from '../../i18n';
import { decodeText } from './decode-text';
import { type DraftDeps, draftImport, type ImportDraft } from './import-draft';
import { ImportReport } from './import-report';
import { ImportSource } from './import-source';
import { type Imported, writeImport } from './import-writer';

export interface ImportModalDeps {
  readonly glossary: Pick<GlossaryReader, 'terms'>;
  readonly translate: Translate;
  readonly completeNote: DraftDeps['completeNote'];
  /** The folder for new notes. */
  readonly folder: string;
  readonly onImported: (imported: Imported) => void;
}

/** How long the text box must be left alone before its text is read, in milliseconds. */
const typingMs = 300;

/** With more new terms than this, they go on a page, unless the user decides otherwise. */
const manyNotes = 30;

/** **Import terms…**: takes a text, asks what its columns contain, shows what would be done, and does it. */
export class ImportModal extends Modal {
  readonly #deps: ImportModalDeps;
  #source: ImportSource | undefined;
  #into: 'notes' | 'page' | undefined;
  #folder: string;
  #draft: ImportDraft | undefined;
  /** Stands for the running work. Other work, or closing the dialog, ends it. */
  #run = {};
  #fromEl: HTMLElement | undefined;
  #optionsEl: HTMLElement | undefined;
  #report: ImportReport | undefined;
  #button: ButtonComponent | undefined;

  constructor(app: App, deps: ImportModalDeps) {
    super(app);
    this.#deps = deps;
    this.#folder = deps.folder;
  }

  override onOpen(): void {
    const { translate } = this.#deps;
    this.modalEl.addClasses(['ai-glossary-dialog', 'ai-glossary-exchange']);
    this.setTitle(translate('exchange.import-title'));
    this.#askText();
    this.#optionsEl = this.contentEl.createDiv();
    this.#report = new ImportReport(this.contentEl, translate);
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(translate('exchange.cancel')).onClick(() => this.close()))
      .addButton((button) => {
        this.#button = button
          .setButtonText(translate('exchange.import', { count: 0 }))
          .setDisabled(true)
          .setCta()
          .onClick(() => void this.#import());
      });
  }

  override onClose(): void {
    this.#run = {};
    this.contentEl.empty();
  }

  #askText(): void {
    const { translate } = this.#deps;
    const read = debounce((text: string) => this.#read(text), typingMs, true);
    const setting = new Setting(this.contentEl)
      .setClass('ai-glossary-exchange-text')
      .setName(translate('exchange.text'))
      .setDesc(translate('exchange.text.desc'))
      .addTextArea((area) => {
        area.inputEl.setAttr('aria-label', translate('exchange.text'));
        area.inputEl.rows = 4;
        area.onChange((text) => {
          this.#fromEl?.empty();
          read(text);
        });
      });
    setting.addButton((button) =>
      button.setButtonText(translate('exchange.choose-file')).onClick(() => fileEl.click()),
    );
    setting.addButton((button) =>
      button.setButtonText(translate('exchange.paste')).onClick(() => void this.#paste()),
    );
    const fileEl = this.contentEl.createEl('input', { type: 'file', cls: 'ai-glossary-exchange-file' });
    fileEl.accept = '.csv,.tsv,.txt,.json,.md,text/*,application/json';
    fileEl.setAttr('aria-label', translate('exchange.choose-file'));
    fileEl.addEventListener('change', () => {
      const [file] = fileEl.files ?? [];
      if (file !== undefined) void this.#readFile(file);
    });
    this.#fromEl = this.contentEl.createEl('p');
  }

  async #paste(): Promise<void> {
    const text = await this.containerEl.win.navigator.clipboard.readText().catch(() => undefined);
    if (text === undefined) new Notice(this.#deps.translate('exchange.not-pasted'));
    else {
      this.#fromEl?.setText(this.#deps.translate('exchange.paste'));
      this.#read(text);
    }
  }

  async #readFile(file: File): Promise<void> {
    const { translate } = this.#deps;
    const { name } = file;
    const text = decodeText(await file.arrayBuffer());
    this.#fromEl?.setText(
      translate(text === undefined ? 'exchange.not-decoded' : 'exchange.file-chosen', { name }),
    );
    this.#read(text ?? '');
  }

  #read(text: string, form?: ImportForm): void {
    this.#run = {};
    this.#source = text.trim() === '' ? undefined : new ImportSource(text, form);
    this.#showOptions();
    void this.#look();
  }

  #showOptions(): void {
    const el = this.#optionsEl;
    const source = this.#source;
    el?.empty();
    if (el === undefined || source === undefined) return;
    this.#chooseForm(el, source);
    this.#chooseColumns(el, source);
    this.#chooseTarget(el, source);
  }

  #chooseForm(el: HTMLElement, source: ImportSource): void {
    const { translate } = this.#deps;
    new Setting(el).setName(translate('exchange.form')).addDropdown((dropdown) => {
      for (const form of importForms) {
        const key = form === 'markdown' ? 'table' : form;
        dropdown.addOption(form, translate(`exchange.form.${key}`));
      }
      dropdown.selectEl.setAttr('aria-label', translate('exchange.form'));
      dropdown.setValue(source.form).onChange((value) => {
        this.#read(
          source.text,
          importForms.find((form) => form === value),
        );
      });
    });
  }

  #chooseColumns(el: HTMLElement, source: ImportSource): void {
    const { translate } = this.#deps;
    const roles = [...columnRoles, 'ignored'] as const;
    const { heads, rows = [] } = source.table ?? {};
    source.roles.forEach((role, column) => {
      const head = heads?.[column];
      const label = head
        ? translate('exchange.column', { head })
        : translate('exchange.column.number', { number: column + 1 });
      const cell = rows.find((cells) => Boolean(cells[column]))?.[column]?.slice(0, 60) ?? '';
      const setting = new Setting(el).setName(label);
      if (cell !== '') setting.setDesc(translate('exchange.column.sample', { cell }));
      setting.addDropdown((dropdown) => {
        for (const each of roles) dropdown.addOption(each, translate(`exchange.role.${each}`));
        dropdown.selectEl.setAttr('aria-label', label);
        dropdown.setValue(role).onChange((value) => {
          source.setRole(column, roles.find((each) => each === value) ?? 'ignored');
          this.#showOptions();
          void this.#look();
        });
      });
    });
  }

  #chooseTarget(el: HTMLElement, source: ImportSource): void {
    const { translate } = this.#deps;
    new Setting(el).setName(translate('exchange.into')).addDropdown((dropdown) => {
      dropdown
        .addOption('notes', translate('exchange.into.notes'))
        .addOption('page', translate('exchange.into.page'))
        .setValue(this.#kind(source))
        .onChange((value) => {
          this.#into = value === 'page' ? 'page' : 'notes';
          void this.#look();
        });
      dropdown.selectEl.setAttr('aria-label', translate('exchange.into'));
    });
    new Setting(el).setName(translate('exchange.folder')).addText((text) => {
      const look = debounce(() => void this.#look(), typingMs, true);
      text.inputEl.setAttr('aria-label', translate('exchange.folder'));
      text.setValue(this.#folder).onChange((folder) => {
        this.#folder = folder.trim() || '/';
        this.#hold();
        look();
      });
    });
  }

  #kind(source: ImportSource): 'notes' | 'page' {
    return this.#into ?? (source.terms().length > manyNotes ? 'page' : 'notes');
  }

  /** Disables the import until its preview is shown. */
  #hold(): void {
    this.#run = {};
    this.#draft = undefined;
    this.#button?.setDisabled(true);
  }

  /** Does the dry run. */
  async #look(): Promise<void> {
    const { completeNote, glossary, translate } = this.#deps;
    this.#hold();
    const source = this.#source;
    if (source === undefined) {
      this.#report?.clear();
      return;
    }
    const run = this.#run;
    this.#report?.say(translate('exchange.working'));
    const draft = await draftImport(source.terms(), {
      app: this.app,
      glossary: glossary.terms(),
      target: { kind: this.#kind(source), folder: this.#folder, pageName: translate('exchange.page-name') },
      completeNote,
      goesOn: () => run === this.#run,
    });
    if (draft === undefined || run !== this.#run) return;
    this.#draft = draft;
    this.#report?.show(draft, source.surplusRows());
    const count = draft.added.length + draft.completed.length;
    this.#button?.setButtonText(translate('exchange.import', { count })).setDisabled(count === 0);
  }

  async #import(): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined) return;
    this.#hold();
    const run = this.#run;
    const imported = await writeImport(this.app, draft.notes, () => run === this.#run);
    this.close();
    this.#deps.onImported(imported);
  }
}
