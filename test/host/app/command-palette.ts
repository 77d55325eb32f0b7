import type { Command, Hotkey } from 'obsidian';
import { FuzzySuggestModal } from '../ui/suggest-modal';
import { asApp, type HostApp } from './host-app';

const spell = ({ modifiers, key }: Hotkey) =>
  [...modifiers.map((m) => (m === 'Mod' ? 'Ctrl' : m)), key.toUpperCase()].join(' + ');

/** Runs a command that is searched for by name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(readonly host: HostApp) {
    super(asApp(host));
    this.setPlaceholder('Type a command');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    const { commands } = this.host;
    return commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(
    match: Parameters<FuzzySuggestModal<Command>['renderSuggestion']>[0],
    el: HTMLElement,
  ): void {
    el.addClass('mod-complex');
    super.renderSuggestion(match, el.createDiv('suggestion-content').createDiv('suggestion-title'));
    const hotkey = match.item.hotkeys?.[0];
    if (hotkey)
      el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: spell(hotkey) });
  }

  onChooseItem(command: Command): void {
    this.host.commands.executeCommand(command);
  }
}
