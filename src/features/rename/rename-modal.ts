import { type App, Setting } from 'obsidian';
import type { GlossaryReader, Term } from '../../core';
import type { Translate } from '../../i18n';
import { ChangeDialog, type PreviewWords } from '../../runs/change-dialog';
import type { ScanResult } from '../../runs/change-scan';
import type { NoteChoice } from '../../runs/change-selection';
import { notesIn, type OnProgress } from '../../runs/each-note';
import { checkNewName, type NameCheck, type NoteToRename } from './new-name';
import { RenamePlanner } from './rename-planner';
import type { RenameOrder } from './rename-run';

export interface RenameModalDeps {
  readonly term: Term;
  /** The name to replace; one of the term's names. */
  readonly name: string;
  readonly glossary: Pick<GlossaryReader, 'terms' | 'progress' | 'onChange'>;
  readonly translate: Translate;
  readonly rename: (order: RenameOrder, onProgress: OnProgress) => Promise<void>;
}

/** **Rename term…**: asks for the new name, shows all changes, and makes the chosen ones. */
export class RenameModal extends ChangeDialog<RenamePlanner> {
  protected override readonly glossary: RenameModalDeps['glossary'];
  readonly #deps: RenameModalDeps;
  #from: string;
  #to = '';
  #renamesNotes = true;
  #check: NameCheck | undefined;
  #notesEl: HTMLElement | undefined;

  constructor(app: App, deps: RenameModalDeps) {
    super(app, deps.translate);
    this.#deps = deps;
    this.glossary = deps.glossary;
    this.#from = deps.name;
  }

  override onOpen(): void {
    const { term, translate } = this.#deps;
    this.modalEl.addClass('ai-glossary-linking');
    this.setTitle(translate('rename.title', { term: term.headword }));
    if (term.names.length > 1) this.#chooseName(term.names);
    this.#askForName();
    this.#notesEl = this.headEl.createDiv();
    this.begin().status.setText(translate('rename.no-name'));
  }

  #chooseName(names: readonly string[]): void {
    const label = this.translate('rename.from');
    new Setting(this.headEl).setName(label).addDropdown((dropdown) => {
      for (const name of names) dropdown.addOption(name, name);
      dropdown.selectEl.setAttr('aria-label', label);
      dropdown.setValue(this.#from).onChange((name) => {
        this.#from = name;
        this.#look();
      });
    });
  }

  /** The search starts when the name is complete, because each search reads the vault. */
  #askForName(): void {
    const label = this.translate('rename.to');
    new Setting(this.headEl)
      .setName(label)
      .addText((text) => {
        const { inputEl } = text;
        inputEl.setAttr('aria-label', label);
        const take = (): void => {
          const name = text.getValue().trim();
          if (name === this.#to) return;
          this.#to = name;
          this.#look();
        };
        inputEl.addEventListener('change', take);
        inputEl.addEventListener('keydown', (event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          take();
        });
        inputEl.focus();
      })
      .addButton((button) => button.setButtonText(this.translate('rename.preview')));
  }

  #look(): void {
    const { term, glossary, translate } = this.#deps;
    const terms = glossary.terms();
    const check = checkNewName(this.app, { term, from: this.#from, to: this.#to, terms });
    this.#check = check;
    this.#notesEl?.empty();
    if (!check.ok) {
      this.begin().status.setText(translate(check.problem, check.values));
      return;
    }
    if (check.notes.length > 0) this.#askForNotes(check.notes);
    this.#scan();
  }

  #askForNotes(notes: readonly NoteToRename[]): void {
    const { translate } = this.#deps;
    if (this.#notesEl === undefined) return;
    const lines = notes.map(({ file, path }) => `${file.path} → ${path}`);
    const label = translate('rename.note', { count: notes.length });
    new Setting(this.#notesEl)
      .setName(label)
      .setDesc(
        createFragment((el) => {
          for (const text of [...lines, translate('rename.note.desc')]) el.createDiv({ text });
        }),
      )
      .addToggle((toggle) => {
        toggle.setValue(this.#renamesNotes).onChange((value) => {
          this.#renamesNotes = value;
          this.#scan();
        });
      });
  }

  #scan(): void {
    const { term, glossary } = this.#deps;
    const renaming = { id: term.id, from: this.#from, to: this.#to };
    const files = this.#notes().map(({ file }) => file);
    void this.scan({ files: notesIn(this.app.vault.getRoot()) }, () => {
      return new RenamePlanner({ app: this.app, renaming, terms: glossary.terms(), files });
    });
  }

  #notes(): readonly NoteToRename[] {
    return this.#check?.ok === true && this.#renamesNotes ? this.#check.notes : [];
  }

  protected override describe({ notes, total }: ScanResult, count: number): PreviewWords {
    const { translate } = this.#deps;
    const found = count > 0 ? 'rename.found' : this.#notes().length > 0 ? 'rename.found-note' : 'rename.none';
    const hints = this.#check?.ok === true ? this.#check.hints : [];
    return {
      status: translate(found, { count, notes: notes.length, total }),
      hints: hints.map(({ key, values }) => translate(key, values)),
      apply: (chosen) => translate('rename.apply', { count: chosen + this.#notes().length }),
      isDoable: (chosen) => chosen + this.#notes().length > 0,
    };
  }

  protected override async apply(choices: readonly NoteChoice[], planner: RenamePlanner): Promise<void> {
    const order = { from: this.#from, to: this.#to, choices, planner, notes: this.#notes() };
    this.headEl.empty();
    const { onProgress } = this.beginProgress('linking.writing');
    await this.#deps.rename(order, onProgress);
    this.close();
  }
}
