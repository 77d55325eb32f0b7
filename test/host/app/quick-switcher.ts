import type { TFile } from 'obsidian';
import { Keymap } from './keymap';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import { asApp, type HostApp } from './host-app';

/** Opens a note that is searched for by name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(readonly host: HostApp) {
    super(asApp(host));
    this.setPlaceholder('Find a note');
  }

  getItems(): TFile[] {
    return this.host.vault.getMarkdownFiles();
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    const byKey = event instanceof KeyboardEvent && event.key === 'Enter';
    const leaf = this.host.workspace.getLeaf(byKey && event.ctrlKey ? 'tab' : Keymap.isModEvent(event));
    void leaf.openFile(file);
  }
}
