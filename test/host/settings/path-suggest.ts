import type * as Obsidian from 'obsidian';
import type { TextComponent } from '../controls/text';
import { AbstractInputSuggest } from '../ui/input-suggest';

/** Suggests existing files or folders. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: Obsidian.App,
    readonly component: TextComponent,
    readonly control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl,
  ) {
    super(app, component.inputEl);
  }

  protected getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.#paths().filter((path) => path.toLowerCase().includes(wanted));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.component.setValue(path).onChanged();
    this.close();
  }

  #paths(): string[] {
    const { vault } = this.app;
    const { control } = this;
    if (control.type === 'file') {
      const files = vault.getFiles();
      return (control.filter ? files.filter(control.filter) : files).map((file) => file.path);
    }
    const folders = vault.getAllFolders(control.includeRoot === true);
    return (control.filter ? folders.filter(control.filter) : folders).map((folder) => folder.path);
  }
}
