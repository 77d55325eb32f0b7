import type { Command, Hotkey } from 'obsidian';
import type { HostApp } from './host-app';
import { heldModifiers, spellModifiers, virtualKey } from './keymap';

/** The commands of app and plugins, by their full id. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  readonly editorCommands: Record<string, Command> = {};

  constructor(readonly app: HostApp) {
    // Hotkeys are in the app's own scope, so that an open modal keeps them away.
    app.scope.register(null, null, (event) => {
      const command = this.#byHotkey(event);
      return command && this.executeCommand(command) ? false : undefined;
    });
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
    if (command.editorCallback ?? command.editorCheckCallback) this.editorCommands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
    Reflect.deleteProperty(this.editorCommands, id);
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** The commands that can run now, as the palette lists them. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }

  executeCommandById(id: string): boolean {
    const command = this.findCommand(id);
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.#run(command, true) && this.#run(command, false);
  }

  /** In the order of precedence that `obsidian.d.ts` states. */
  #run(command: Command, checking: boolean): boolean {
    if (command.editorCheckCallback || command.editorCallback) {
      // Assumed: an editor command needs the active editor, and is not offered in reading view.
      const info = this.app.workspace.activeEditor;
      if (!info?.editor) return false;
      if (command.editorCheckCallback) {
        const result = command.editorCheckCallback(checking, info.editor, info);
        return checking ? result === true : true;
      }
      if (!checking) command.editorCallback?.(info.editor, info);
      return true;
    }
    if (command.checkCallback) {
      const result = command.checkCallback(checking);
      return checking ? result === true : true;
    }
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }

  #byHotkey(event: KeyboardEvent): Command | undefined {
    const modifiers = heldModifiers(event);
    const key = virtualKey(event).toLowerCase();
    const matches = (hotkey: Hotkey) =>
      spellModifiers(hotkey.modifiers) === modifiers && hotkey.key.toLowerCase() === key;
    return Object.values(this.commands).find((command) => command.hotkeys?.some(matches));
  }
}
