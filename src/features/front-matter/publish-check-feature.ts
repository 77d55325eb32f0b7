import { Component, type Plugin, TFolder } from 'obsidian';
import { type NoteCommand, NoteCommands } from '../../obsidian/note-commands';
import { PublishCheckModal } from './publish-check-modal';
import { PublishFolderModal } from './publish-folder-modal';
import { PublishedNotes, type PublishedNotesDeps } from './published-notes';
import { Publishing, type PublishingDeps } from './publishing';

export interface PublishCheckDeps
  extends Omit<PublishingDeps, 'settings'>, Omit<PublishedNotesDeps, 'publishing'> {
  readonly registrar: Pick<Plugin, 'addCommand'>;
}

/** **Check for publishing**, for one note and for the notes of a folder, and the findings in published folders. */
export class PublishCheckFeature extends Component {
  readonly published: PublishedNotes;
  readonly #deps: PublishCheckDeps;
  readonly #publishing: Publishing;

  constructor(deps: PublishCheckDeps) {
    super();
    this.#deps = deps;
    this.#publishing = new Publishing(deps);
    this.published = this.addChild(new PublishedNotes({ ...deps, publishing: this.#publishing }));
  }

  override onload(): void {
    const { app, registrar, translate } = this.#deps;
    const publishing = this.#publishing;
    const command: NoteCommand = {
      id: 'check-for-publishing',
      name: translate('publish.command'),
      icon: 'lucide-clipboard-check',
      run: (file) => new PublishCheckModal(app, { file, publishing, translate }).open(),
    };
    this.addChild(new NoteCommands({ app, registrar, commands: [command] }));
    const checkFolder = (folder: TFolder): void =>
      new PublishFolderModal(app, { folder, publishing, translate }).open();
    registrar.addCommand({
      id: 'check-folder-for-publishing',
      name: translate('publish.command.folder'),
      icon: command.icon,
      callback: () => checkFolder(this.#usualFolder()),
    });
    this.registerEvent(
      app.workspace.on('file-menu', (menu, file) => {
        if (!(file instanceof TFolder)) return;
        menu.addItem((item) =>
          item
            .setSection('action')
            .setTitle(translate('publish.command.folder'))
            .setIcon(command.icon)
            .onClick(() => checkFolder(file)),
        );
      }),
    );
  }

  /** The first published folder, otherwise the folder of the active note. */
  #usualFolder(): TFolder {
    const { app, settings } = this.#deps;
    const [published] = settings
      .get()
      .publishFolders.flatMap((path) => app.vault.getFolderByPath(path) ?? []);
    return published ?? app.workspace.getActiveFile()?.parent ?? app.vault.getRoot();
  }
}
