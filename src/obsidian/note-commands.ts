import { type App, Component, type Plugin, TFile } from 'obsidian';
import { noteAtHand } from './note-at-hand';

/** A command about one note. */
export interface NoteCommand {
  readonly id: string;
  /** In the language of the interface. */
  readonly name: string;
  readonly icon: string;
  readonly run: (file: TFile) => unknown;
  /** Whether the menu of a note offers the command. If this is missing, it always does. */
  readonly isOffered?: (file: TFile) => boolean;
}

export interface NoteCommandsDeps {
  readonly app: App;
  readonly registrar: Pick<Plugin, 'addCommand'>;
  readonly commands: readonly NoteCommand[];
}

/** Commands about one note: in the command palette for the active note, and in the menu of every note. */
export class NoteCommands extends Component {
  readonly #deps: NoteCommandsDeps;

  constructor(deps: NoteCommandsDeps) {
    super();
    this.#deps = deps;
  }

  override onload(): void {
    const { app, registrar, commands } = this.#deps;
    for (const { id, name, icon, run } of commands) {
      registrar.addCommand({
        id,
        name,
        icon,
        checkCallback: (checking) => {
          const file = noteAtHand(app.workspace);
          if (file && !checking) run(file);
          return Boolean(file);
        },
      });
    }
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFile) || file.extension !== 'md') return;
        for (const { name, icon, run, isOffered } of commands) {
          if (isOffered?.(file) === false) continue;
          menu.addItem((item) =>
            item
              .setSection('action')
              .setTitle(name)
              .setIcon(icon)
              .onClick(() => run(file)),
          );
        }
      }),
    );
  }
}
