import { type App, FuzzySuggestModal, type TFolder } from 'obsidian';

/** Asks for a folder of the vault, like the app's own **Move file to…**. */
export class FolderPicker extends FuzzySuggestModal<TFolder> {
  readonly #onChoose: (folder: TFolder) => void;

  constructor(app: App, placeholder: string, onChoose: (folder: TFolder) => void) {
    super(app);
    this.#onChoose = onChoose;
    this.setPlaceholder(placeholder);
  }

  override getItems(): TFolder[] {
    return this.app.vault.getAllFolders(false);
  }

  override getItemText(folder: TFolder): string {
    return folder.path;
  }

  override onChooseItem(folder: TFolder): void {
    this.#onChoose(folder);
  }
}
